package org.middlepowers.study.pattern;

import static org.middlepowers.results.LiteratureClaim.Check.positive;
import static org.middlepowers.results.LiteratureClaim.Check.within;

import org.middlepowers.model.EventType;
import org.middlepowers.results.LiteratureClaim;

/**
 * P5, investment and protest. A panel of states and years, each state less its mean: protest events against China on the
 * size of Chinese projects accepted in that year and the one before, and on the share of trade with China. Rule: the
 * slope on projects is positive; the standardised slope on trade, projects held, does not exceed .1, the usual bound of
 * a negligible effect; and the slope on projects is steeper in the half of states with less legitimacy at the start,
 * which stands for closed politics (§1).
 */
final class ProjectsAndProtest implements Pattern {
    private static final String WAR = PatternWorld.WAR.title();

    @Override
    public LiteratureClaim claim() {
        return LiteratureClaim.test(
                "P5",
                "Chinese investment, not trade, brings protest, most where politics are closed",
                "Gong et al. 2024",
                "Initial legitimacy, which contains V-Dem's polyarchy, stands for openness.",
                positive(
                        "projects",
                        WAR,
                        "protest events against China a year per unit of Chinese projects of two years",
                        "investment raises protest"),
                within(
                        "trade",
                        WAR,
                        "standardised slope of protest against China on trade with China, projects held",
                        "trade does not: at most 0.1",
                        Double.NEGATIVE_INFINITY,
                        .1),
                positive(
                        "closed",
                        WAR,
                        "slope on projects, less legitimate half of states less the other half",
                        "mainly where political competition is closed"));
    }

    @Override
    public double[] figures(Replication r) {
        Trace war = r.of(PatternWorld.WAR);
        int china = war.power("CHN");
        if (china < 0) {
            return new double[] {Double.NaN, Double.NaN, Double.NaN};
        }
        PanelSample all = new PanelSample(3);
        PanelSample low = new PanelSample(3);
        PanelSample high = new PanelSample(3);
        double[][][] protests = war.counts(type -> type == EventType.PROTEST);
        boolean[] closed = war.lowLegitimacy();
        for (int k = 0; k < war.states; k++) {
            for (int t = IdealPointInertia.firstFourthQuarter(war) + 4; t < war.quarters; t += 4) {
                double events = sum(protests[war.powers + k][china], t, 4);
                double projects = projects(war, k, china, t);
                double trade = trade(war, k, china, t);
                all.add(k, events, projects, trade);
                (closed[k] ? low : high).add(k, events, projects, trade);
            }
        }
        return new double[] {slope(all), PatternStatistics.standardSlopes(all.within(0), all.within(1), all.within(2))[1], slope(low)
            - slope(high)};
    }

    private static double slope(PanelSample panel) {
        return PatternStatistics.slopes(panel.within(0), panel.within(1), panel.within(2))[0];
    }

    private static double projects(Trace trace, int state, int power, int last) {
        double sum = 0;
        for (int t = Math.max(0, last - 7); t <= last; t++) {
            sum += trace.investor[t][state] == power ? trace.projectSize[t][state] : 0;
        }
        return sum;
    }

    private static double trade(Trace trace, int state, int power, int last) {
        double sum = 0;
        for (int t = last - 3; t <= last; t++) {
            sum += trace.trade[t][state][power] / 4;
        }
        return sum;
    }

    /** Sum over the last quarters up to one. */
    static double sum(double[] counts, int last, int quarters) {
        double sum = 0;
        for (int t = Math.max(0, last - quarters + 1); t <= last; t++) {
            sum += counts[t];
        }
        return sum;
    }
}
