package org.middlepowers.study.pattern;

import static org.middlepowers.results.LiteratureClaim.Check.positive;
import static org.middlepowers.results.LiteratureClaim.Check.shown;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.middlepowers.model.EventType;
import org.middlepowers.results.LiteratureClaim;

/**
 * P12, hostility. Rule: in a world without war and trade war, where no shock makes hostility last, hostile events of one
 * great power against another rise with its own of the quarter before and with the other's of the quarter before (least
 * squares over all directed pairs, each less its mean, which biases both down a little).
 */
final class HostilityFeedback implements Pattern {
    private static final Set<EventType> HOSTILE = EnumSet.of(
            EventType.CRITICISE, EventType.THREATEN, EventType.REDUCE_RELATIONS, EventType.DISPLAY_FORCE);
    private static final String OWN = "hostile events per own event of the quarter before";
    private static final String OTHER = "hostile events per event of the other side in the quarter before";

    @Override
    public LiteratureClaim claim() {
        return LiteratureClaim.test(
                "P12",
                "Hostility excites itself and is answered in kind",
                "Goldstein et al. 2001; Johnson et al. 2018",
                "Both are built in; the figures show that they are strong enough to be seen. In the scenarios with the war"
                        + " the shock itself makes hostility last; there the figures only show that.",
                positive("own", PatternWorld.CALM.title(), OWN, "hostility clusters: above 0"),
                positive("answer", PatternWorld.CALM.title(), OTHER, "hostility is reciprocated: above 0"),
                shown("own_war", PatternWorld.WAR.title(), OWN, "above 0"),
                shown("answer_war", PatternWorld.WAR.title(), OTHER, "above 0"),
                shown("own_no_war", PatternWorld.NO_WAR.title(), OWN, "above 0"),
                shown("answer_no_war", PatternWorld.NO_WAR.title(), OTHER, "above 0"),
                shown("own_no_secondary", PatternWorld.NO_SECONDARY.title(), OWN, "above 0"),
                shown("answer_no_secondary", PatternWorld.NO_SECONDARY.title(), OTHER, "above 0"));
    }

    @Override
    public List<PatternWorld> worlds() {
        return List.of(PatternWorld.CALM, PatternWorld.WAR, PatternWorld.NO_WAR, PatternWorld.NO_SECONDARY);
    }

    @Override
    public double[] figures(Replication r) {
        double[] figures = new double[8];
        for (int v = 0; v < 4; v++) {
            Trace trace = r.of(worlds().get(v));
            double[] slopes = feedback(trace.counts(HOSTILE::contains), trace.powers);
            figures[2 * v] = slopes[0];
            figures[2 * v + 1] = slopes[1];
        }
        return figures;
    }

    /** Slopes on one's own and on the other side's events of the quarter before. */
    static double[] feedback(double[][][] counts, int powers) {
        PanelSample panel = new PanelSample(3);
        for (int g = 0; g < powers; g++) {
            for (int h = 0; h < powers; h++) {
                for (int t = 1; g != h && t < counts[g][h].length; t++) {
                    panel.add(g * powers + h, counts[g][h][t], counts[g][h][t - 1], counts[h][g][t - 1]);
                }
            }
        }
        return PatternStatistics.slopes(panel.within(0), panel.within(1), panel.within(2));
    }
}
