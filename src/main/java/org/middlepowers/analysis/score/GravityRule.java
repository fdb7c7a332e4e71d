package org.middlepowers.analysis.score;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Trade that follows the partners' weight and nothing else: w_g ∝ w_g(t0)·Y_g(t)/Y_g(t0), the rest of the world likewise
 * (§7.9 without policy, sanctions or agency). The partners' weights are given as recorded, so this baseline knows what a
 * model with given great powers knows.
 *
 * @param weights shares of world GDP by partner, as units without a partner of their own
 */
public record GravityRule(YearlyRecord weights) implements BaselineRule {
    /** What the rule is called. */
    public static final String TITLE = "gravity";

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public Points fit(YearlyRecord past) {
        Map<String, TreeMap<String, Double>> last = new TreeMap<>();
        Map<Unit, Integer> since = new TreeMap<>();
        for (Unit unit : past.units()) {
            NavigableMap<Integer, Double> years = past.of(unit);
            if (!years.isEmpty()) {
                last.computeIfAbsent(unit.state(), s -> new TreeMap<>())
                        .put(unit.partner(), years.lastEntry().getValue());
                since.put(unit, years.lastKey());
            }
        }
        return (unit, year) -> since.containsKey(unit)
                ? share(last.get(unit.state()), unit.partner(), since.get(unit), year)
                : Double.NaN;
    }

    private double share(Map<String, Double> shares, String partner, int from, int to) {
        double rest = 1;
        double restWeightBefore = 1;
        double restWeight = 1;
        double sum = 0;
        double own = Double.NaN;
        for (Map.Entry<String, Double> e : shares.entrySet()) {
            double before = weights.at(new Unit(e.getKey(), ""), from);
            double after = weights.at(new Unit(e.getKey(), ""), to);
            double pull = e.getValue() * after / before;
            rest -= e.getValue();
            restWeightBefore -= before;
            restWeight -= after;
            sum += pull;
            own = e.getKey().equals(partner) ? pull : own;
        }
        return own / (sum + Math.max(0, rest) * restWeight / restWeightBefore);
    }
}
