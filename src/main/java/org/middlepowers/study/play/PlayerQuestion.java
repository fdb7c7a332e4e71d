package org.middlepowers.study.play;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.middlepowers.model.Act;
import org.middlepowers.model.Exclusion;
import org.middlepowers.model.Goal;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.Situation;
import org.middlepowers.model.World;
import org.middlepowers.results.Decimals;
import org.middlepowers.results.Sha256;
import org.middlepowers.scenario.PolicySpec.Signal;

/**
 * What a player is asked: what its state perceives, the acts that it can consider, and what the state's own reasoning
 * thinks of each. The same situation of the same run is the same text.
 *
 * @param line the question as one line of JSON
 * @param key first 16 hexadecimal digits of its SHA-256, under which the answer is kept
 * @param open acts that may be answered
 */
record PlayerQuestion(
        String line, String key, List<Act> open, long seed, int replication, String state, String quarter) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DIGITS = 8;
    private static final int KEY = 16;

    static PlayerQuestion of(World w, MiddlePower i) {
        ObjectNode line = JSON.createObjectNode();
        line.put("quarter", w.quarter().toString()).put("state", i.getCode()).put("name", i.getName());
        line.put("seed", w.seedOfRun()).put("replication", w.replication());
        ArrayNode news = line.putArray("news");
        w.scenario().shocks().values().stream()
                .filter(s -> s.at().equals(w.quarter()) && !s.about().isEmpty())
                .forEach(s -> news.add(s.about()));
        ObjectNode situation = line.putObject("situation");
        for (Signal signal : Signal.values()) {
            put(situation, word(signal), Situation.observe(signal, w, i));
        }
        put(situation, "output", i.getOutput());
        put(situation, "norms", i.getNorms());
        ObjectNode powers = line.putObject("powers");
        for (int g = 0; g < w.powers().size(); g++) {
            ObjectNode power = powers.putObject(w.powers().get(g).getCode());
            power.put("name", w.powers().get(g).getName());
            put(power, "influence", i.getInfluence()[g]);
            put(power, "trade", i.getTrade()[g]);
            put(power, "security", i.getSecurity()[g]);
            put(power, "alignment", i.getAlignment()[g]);
            put(power, "leverage", i.getLeverage()[g]);
            put(power, "coercion", i.getCoercion()[g]);
        }
        if (i.getOfferPower() >= 0) {
            ObjectNode offer = line.putObject("offer");
            offer.put("power", w.powers().get(i.getOfferPower()).getCode()).put("sector", word(i.getOfferSector()));
            put(offer, "size", i.getOfferSize());
        } else {
            line.putNull("offer");
        }
        List<Act> open = acts(line, i);
        String text = line.toString();
        return new PlayerQuestion(
                text, key(text), open, w.seedOfRun(), w.replication(), i.getCode(), w.quarter().toString());
    }

    /** The acts, best in the state's own eyes first, and why others are not open. */
    private static List<Act> acts(ObjectNode line, MiddlePower i) {
        List<Act> open = new ArrayList<>(List.of(Act.values()));
        open.removeIf(act -> !i.considered(act));
        open.sort(Comparator.comparingDouble((Act act) -> -i.propensity(act)));
        ArrayNode acts = line.putArray("acts");
        for (Act act : open) {
            ObjectNode one = acts.addObject().put("act", act.name()).put("title", act.title());
            put(one, "worth", i.propensity(act));
            ObjectNode terms = one.putObject("terms");
            for (Goal goal : Goal.values()) {
                put(terms, word(goal), i.term(act, goal));
            }
        }
        ObjectNode closed = line.putObject("closed");
        for (Act act : Act.values()) {
            Exclusion why = i.considered(act) ? null : i.exclusion(act);
            if (why != null) {
                closed.put(act.name(), word(why));
            }
        }
        return open;
    }

    private static void put(ObjectNode node, String name, double value) {
        if (Double.isFinite(value)) {
            node.put(name, Decimals.round(value, DIGITS) + 0.0);
        } else {
            node.putNull(name);
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String key(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, KEY);
    }
}
