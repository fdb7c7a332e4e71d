package org.middlepowers.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.middlepowers.model.Act;
import org.middlepowers.model.EventLog;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.World;
import org.middlepowers.scenario.Quarter;

/** What has changed for a state since somebody chose an act for it, and what others did to it meanwhile. */
final class SinceChoice {
    /** Less does not show where two decimals are printed. */
    private static final double SHOWS = .005;

    private final Quarter quarter;
    private final Act act;
    private final Map<String, Double> before;
    private final int events;

    /** The moment of a choice; the act is null where the state was left to itself. */
    SinceChoice(World w, MiddlePower i, Act act) {
        quarter = w.quarter();
        this.act = act;
        before = values(w, i);
        events = w.events().size();
    }

    /** In sentences; that it came after does not show that it was caused by it. */
    List<String> told(World w, MiddlePower i) {
        List<String> sentences = new ArrayList<>();
        String choice = act == null ? "its own choice" : "'" + act.title() + "'";
        List<String> moved = new ArrayList<>();
        values(w, i).forEach((name, now) -> {
            double then = before.get(name);
            if (Math.abs(now - then) >= SHOWS) {
                moved.add(name + " " + number(then) + " to " + number(now));
            }
        });
        sentences.add("Since " + choice + " in " + quarter + ": " + (moved.isEmpty()
                ? "nothing moved that shows in two decimals"
                : String.join("; ", moved)) + ".");
        List<String> done = done(w, i);
        sentences.add(done.isEmpty() ? "Nobody did anything to you." : "Done to you: " + String.join("; ", done) + ".");
        return sentences;
    }

    private static Map<String, Double> values(World w, MiddlePower i) {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("tension", w.meanTension());
        values.put("your status", i.getStatus());
        values.put("autonomy", i.getAutonomy());
        values.put("protest", i.getProtest());
        values.put("legitimacy", i.getLegitimacy());
        for (int g = 0; g < w.powers().size(); g++) {
            values.put("influence of " + w.powers().get(g).getName(), i.getInfluence()[g]);
        }
        return values;
    }

    /** Acts of great powers aimed at the state, as in "China: offer, engage (2)". */
    private List<String> done(World w, MiddlePower i) {
        EventLog log = w.events();
        int powers = w.powers().size();
        int own = powers + w.states().indexOf(i);
        Map<String, Map<String, Integer>> byPower = new LinkedHashMap<>();
        for (int e = events; e < log.size(); e++) {
            if (log.target(e) == own && log.source(e) >= 0 && log.source(e) < powers) {
                byPower.computeIfAbsent(w.powers().get(log.source(e)).getName(), k -> new LinkedHashMap<>())
                        .merge(log.type(e).name().toLowerCase(Locale.ROOT).replace('_', ' '), 1, Integer::sum);
            }
        }
        List<String> done = new ArrayList<>();
        byPower.forEach((power, types) -> {
            List<String> counted = new ArrayList<>();
            types.forEach((type, n) -> counted.add(n == 1 ? type : type + " (" + n + ")"));
            done.add(power + ": " + String.join(", ", counted));
        });
        return done;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value + 0.0);
    }
}
