package org.middlepowers.study.pattern;

import static org.middlepowers.results.LiteratureClaim.Check.shown;
import static org.middlepowers.results.LiteratureClaim.Check.within;

import java.util.ArrayList;
import java.util.List;
import org.middlepowers.results.LiteratureClaim;
import org.middlepowers.results.LiteratureClaim.Check;

/**
 * P15, inertia of ideal points (values of fourth quarters). Rule: the annual first-order autoregression has a slope of
 * .94 to 1 pooled and .60 to .80 within states, and innovations of the pooled one a standard deviation of .15 to .23,
 * about the recorded .97, .70 and .19. Speed and noise of alignment are set from the last two, so it does not count.
 * Fifteen simulated years bias the slope within states down more than the 28 recorded ones do.
 */
final class IdealPointInertia implements Pattern {
    private static final List<PatternWorld> WORLDS = List.of(PatternWorld.WAR, PatternWorld.NO_WAR, PatternWorld.NO_SECONDARY);

    @Override
    public LiteratureClaim claim() {
        List<Check> checks = new ArrayList<>(List.of(
                within("pooled", PatternWorld.WAR.title(), "annual autoregression, pooled", "0.97", .94, 1),
                within("within", PatternWorld.WAR.title(), "annual autoregression within states", "0.70", .60, .80),
                within(
                        "innovation",
                        PatternWorld.WAR.title(),
                        "standard deviation of yearly innovations",
                        "0.19 with measurement error",
                        .15,
                        .23)));
        for (PatternWorld v : WORLDS.subList(1, 3)) {
            String key = v == PatternWorld.NO_WAR ? "_no_war" : "_no_secondary";
            checks.add(shown("pooled" + key, v.title(), "annual autoregression, pooled", "0.97"));
            checks.add(shown("within" + key, v.title(), "annual autoregression within states", "0.70"));
            checks.add(shown("innovation" + key, v.title(), "standard deviation of yearly innovations", "0.19"));
        }
        return LiteratureClaim.fitted(
                "P15",
                "Ideal points move little from year to year",
                "own computation on Bailey, Strezhnev and Voeten 2017 (release of April 2020, 1992-2019)",
                "alignmentSpeed, alignmentNoise, positionError",
                "Positions are compared as a record would have them, with its error (positionError); fifteen years bias the"
                        + " slope within states down.",
                checks.toArray(Check[]::new));
    }

    @Override
    public List<PatternWorld> worlds() {
        return WORLDS;
    }

    @Override
    public double[] figures(Replication r) {
        double[] figures = new double[9];
        for (int v = 0; v < 3; v++) {
            double[] three = inertia(r.of(WORLDS.get(v)));
            System.arraycopy(three, 0, figures, 3 * v, 3);
        }
        return figures;
    }

    private static double[] inertia(Trace trace) {
        PanelSample panel = new PanelSample(2);
        for (int k = 0; k < trace.states; k++) {
            for (int t = 4 + firstFourthQuarter(trace); t < trace.quarters; t += 4) {
                panel.add(k, trace.idealPoint[t][k], trace.idealPoint[t - 4][k]);
            }
        }
        return inertia(panel);
    }

    /** Slope pooled, slope within units, standard deviation of pooled residuals. */
    static double[] inertia(PanelSample panel) {
        double[] now = panel.column(0);
        double[] before = panel.column(1);
        double pooled = PatternStatistics.slopes(now, before)[0];
        double within = PatternStatistics.slopes(panel.within(0), panel.within(1))[0];
        double[] residuals = new double[now.length];
        for (int n = 0; n < now.length; n++) {
            residuals[n] = now[n] - pooled * before[n];
        }
        return new double[] {pooled, within, PatternStatistics.deviation(residuals)};
    }

    static int firstFourthQuarter(Trace trace) {
        return 4 - trace.world.scenario().start().quarterOfYear();
    }
}
