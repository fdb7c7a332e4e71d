package org.middlepowers.study.pattern;

import static org.middlepowers.results.LiteratureClaim.Check.shown;
import static org.middlepowers.results.LiteratureClaim.Check.within;

import java.util.Arrays;
import java.util.List;
import org.middlepowers.model.Maths;
import org.middlepowers.results.LiteratureClaim;

/**
 * P10, sanction busting, from the second quarter of the war to the last before secondary sanctions (2022Q2 to 2023Q3).
 * Rule: across states, re-exports and commercial capacity b° have a rank correlation above .5; and in the half of states
 * with most capacity, security reliance on the senders does not keep them from it: the standardised slope of log
 * re-exports on it, capacity held, is not below -.1, the usual bound of a negligible effect.
 */
final class SanctionBusting implements Pattern {
    private static final String STAKES = "rank correlation of re-exports with commercial capacity, 2022Q2-2023Q3";
    private static final String ALLIES =
            "standardised slope of log re-exports on reliance on the senders, upper half of capacity, 2022Q2-2023Q3";

    @Override
    public LiteratureClaim claim() {
        return LiteratureClaim.test(
                "P10",
                "Sanction busting follows commercial stakes; even the senders' allies bust",
                "Early 2009, 2012",
                "The first figure follows almost by construction; the second is the test.",
                within("stakes", PatternWorld.WAR.title(), STAKES, "busting follows commerce", .5, 1),
                within(
                        "allies",
                        PatternWorld.WAR.title(),
                        ALLIES,
                        "allies of the senders bust too: not below 0",
                        -.1,
                        Double.POSITIVE_INFINITY),
                shown("stakes_no_war", PatternWorld.NO_WAR.title(), STAKES, "busting follows commerce"),
                shown("allies_no_war", PatternWorld.NO_WAR.title(), ALLIES, "not below 0"),
                shown("stakes_no_secondary", PatternWorld.NO_SECONDARY.title(), STAKES, "busting follows commerce"),
                shown("allies_no_secondary", PatternWorld.NO_SECONDARY.title(), ALLIES, "not below 0"));
    }

    @Override
    public List<PatternWorld> worlds() {
        return List.of(PatternWorld.WAR, PatternWorld.NO_WAR, PatternWorld.NO_SECONDARY);
    }

    @Override
    public double[] figures(Replication r) {
        double[] war = both(r.of(PatternWorld.WAR));
        double[] noWar = both(r.of(PatternWorld.NO_WAR));
        double[] free = both(r.of(PatternWorld.NO_SECONDARY));
        return new double[] {war[0], war[1], noWar[0], noWar[1], free[0], free[1]};
    }

    private static double[] both(Trace trace) {
        int usa = trace.power("USA");
        int eu = trace.power("EUU");
        double[] flow = new double[trace.states];
        double[] capacity = new double[trace.states];
        double[] reliance = new double[trace.states];
        for (int k = 0; k < trace.states; k++) {
            int state = k;
            flow[k] = trace.mean(2022, 2, 2023, 3, t -> trace.reexport[t][state]);
            capacity[k] = trace.mean(2022, 2, 2023, 3, t -> trace.capacity[t][state]);
            reliance[k] = trace.mean(
                    2022, 2, 2023, 3, t -> trace.security[t][state][usa] + trace.security[t][state][eu]);
        }
        if (Arrays.stream(flow).anyMatch(Double::isNaN)) {
            return new double[] {Double.NaN, Double.NaN};
        }
        return new double[] {PatternStatistics.rankCorrelation(capacity, flow), allies(flow, capacity, reliance)};
    }

    static double allies(double[] flow, double[] capacity, double[] reliance) {
        double half = PatternStatistics.median(capacity);
        PanelSample panel = new PanelSample(3);
        for (int k = 0; k < flow.length; k++) {
            if (capacity[k] >= half && flow[k] > 0) {
                panel.add(k, Maths.log(flow[k]), reliance[k], Maths.log(capacity[k]));
            }
        }
        return PatternStatistics.standardSlopes(panel.column(0), panel.column(1), panel.column(2))[0];
    }
}
