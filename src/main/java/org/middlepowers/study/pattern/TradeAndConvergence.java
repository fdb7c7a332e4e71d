package org.middlepowers.study.pattern;

import static org.middlepowers.results.LiteratureClaim.Check.negative;
import static org.middlepowers.results.LiteratureClaim.Check.shown;

import java.util.List;
import org.middlepowers.results.LiteratureClaim;

/**
 * P8, trade with China and votes. Rule: pooled over states and years, the yearly change of a state's distance from
 * China's ideal point falls with its trade share with China of the year before, the distance then held (both powers'
 * moves and all other pulls are noise to this regression, as in the literature).
 */
final class TradeAndConvergence implements Pattern {
    private static final String SLOPE =
            "yearly change of distance from China's ideal point per unit of trade share, distance held";

    @Override
    public LiteratureClaim claim() {
        return LiteratureClaim.test(
                "P8",
                "States that trade more with China move towards it in the General Assembly",
                "Flores-Macías and Kreps 2013",
                "",
                negative("slope", PatternWorld.WAR.title(), SLOPE, "convergence: below 0"),
                shown("slope_no_war", PatternWorld.NO_WAR.title(), SLOPE, "below 0"));
    }

    @Override
    public List<PatternWorld> worlds() {
        return List.of(PatternWorld.WAR, PatternWorld.NO_WAR);
    }

    @Override
    public double[] figures(Replication r) {
        return new double[] {slope(r.of(PatternWorld.WAR)), slope(r.of(PatternWorld.NO_WAR))};
    }

    private static double slope(Trace trace) {
        int china = trace.power("CHN");
        if (china < 0) {
            return Double.NaN;
        }
        PanelSample panel = new PanelSample(3);
        for (int k = 0; k < trace.states; k++) {
            for (int t = IdealPointInertia.firstFourthQuarter(trace) + 4; t < trace.quarters; t += 4) {
                double before = distance(trace, k, china, t - 4);
                panel.add(k, distance(trace, k, china, t) - before, trace.trade[t - 4][k][china], before);
            }
        }
        return PatternStatistics.slopes(panel.column(0), panel.column(1), panel.column(2))[0];
    }

    static double distance(Trace trace, int state, int power, int t) {
        return Math.abs(trace.idealPoint[t][state] - trace.powerIdealPoint[t][power]);
    }
}
