package org.middlepowers.gui.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.middlepowers.measure.Conduct;
import org.middlepowers.model.Act;
import org.middlepowers.model.Institution;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.World;

/**
 * Who a middle power is in a quarter: its ties, what it has done so far, and how it reads the world.
 *
 * @param acts how often it chose each act so far, those never chosen left out
 * @param facts sentences on what it is and how it reads the world
 */
public record StateCard(
        String name, String quarter, GreatPowerTies ties, Map<Act, Integer> acts, List<String> bodies, List<String> facts) {
    /**
     * Its ties to each great power.
     *
     * @param trade shares of its trade
     * @param security reliance
     * @param influence s_ig
     */
    public record GreatPowerTies(double[] trade, double[] security, double[] influence) {}

    /** Reads the card of a state off a world that has finished a quarter. */
    public static StateCard of(World w, int state) {
        MiddlePower i = w.states().get(state);
        Map<Act, Integer> acts = new TreeMap<>();
        for (int t = 0; t <= w.time(); t++) {
            for (Act act : Act.values()) {
                if (i.chose(act, t)) {
                    acts.merge(act, 1, Integer::sum);
                }
            }
        }
        List<String> bodies = w.institutions().stream()
                .filter(m -> m.isFounded() && i.isMember(m))
                .map(Institution::getCode)
                .toList();
        GreatPowerTies ties =
                new GreatPowerTies(i.getTrade().clone(), i.getSecurity().clone(), i.getInfluence().clone());
        return new StateCard(i.getName(), w.quarter().toString(), ties, acts, bodies, facts(w, i));
    }

    private static List<String> facts(World w, MiddlePower i) {
        List<String> facts = new ArrayList<>();
        int rank = 1 + (int) w.states().stream().filter(j -> j.getOutput() > i.getOutput()).count();
        facts.add(String.format(
                Locale.ROOT, "%d%s of %d middle powers by weight; value to great powers %.2f, status %.2f.", rank, ordinal(rank),
                w.states().size(), i.getValue(), i.getStatus()));
        String role = i.getRole() > .1 ? "a seeker of autonomy" : i.getRole() < -.1 ? "a pillar of the system" : "neither pillar nor"
                + " seeker of autonomy";
        facts.add(String.format(
                Locale.ROOT, "Sees itself as %s (%s); holds norms at %.2f; its government's legitimacy is %.2f.", role,
                Digits.of(i.getRole(), 2), i.getNorms(), i.getLegitimacy()));
        int first = largest(i.getInfluence());
        facts.add(String.format(
                Locale.ROOT, "%s has most influence on it; %.0f %% of its ties are nobody's.", w.powers().get(first).getName(),
                100 * i.getAutonomy()));
        int bargain = largest(i.getLeverage());
        facts.add(String.format(
                Locale.ROOT, "It can bargain best with %s (leverage %.2f); hedging %.2f, brokerage %.2f.",
                w.powers().get(bargain).getName(), i.getLeverage()[bargain], Conduct.hedgingEntropy(i),
                Conduct.brokerage(w, i)));
        double felt = Arrays.stream(i.getCoercion()).max().orElse(0);
        if (felt > .05) {
            facts.add(String.format(
                    Locale.ROOT, "It feels coerced by %s (%.2f).", w.powers().get(largest(i.getCoercion())).getName(), felt));
        }
        if (i.getTolerance() > 0 && w.sanctionCount() > 0) {
            facts.add(String.format(
                    Locale.ROOT, "Of sanctions it thinks: tolerance of re-exports %.2f, compliance %.2f.", i.getTolerance(),
                    i.getCompliance()));
        }
        return facts;
    }

    private static int largest(double[] values) {
        int most = 0;
        for (int k = 1; k < values.length; k++) {
            most = values[k] > values[most] ? k : most;
        }
        return most;
    }

    private static String ordinal(int n) {
        int last = n % 10;
        boolean teen = n % 100 / 10 == 1;
        return teen ? "th" : last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
    }
}
