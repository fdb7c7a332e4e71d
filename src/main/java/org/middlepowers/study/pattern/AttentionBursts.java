package org.middlepowers.study.pattern;

import static org.middlepowers.results.LiteratureClaim.Check.shown;
import static org.middlepowers.results.LiteratureClaim.Check.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.middlepowers.model.EventType;
import org.middlepowers.results.LiteratureClaim;

/**
 * P19, attention. Events per quarter in each pair of a great and a middle power, in a world without war and trade war;
 * publics are not governments, so protest and complaints are left out. Rule: the index of dispersion (variance over
 * mean) of events from the great to the middle power, meaned over pairs, exceeds 1, and exceeds that of events the other
 * way.
 */
final class AttentionBursts implements Pattern {
    private static final Set<EventType> PUBLICS = EnumSet.of(EventType.PROTEST, EventType.COMPLAINT);

    @Override
    public LiteratureClaim claim() {
        String calm = PatternWorld.CALM.title();
        String ratio = "dispersion of events from great to middle powers over that of events the other way";
        double above = Double.POSITIVE_INFINITY;
        return LiteratureClaim.test(
                "P19",
                "The strong attend to the weak in bursts, the weak to the strong steadily",
                "Womack 2016",
                "A concept, not a measurement; events of governments only. One act a quarter steadies middle powers by"
                        + " construction.",
                within("ratio", calm, ratio, "above 1", 1, above),
                within(
                        "down",
                        calm,
                        "dispersion of events from great to middle powers",
                        "over-dispersed: above 1",
                        1,
                        above),
                shown("up", calm, "dispersion of events from middle to great powers", "steadier"),
                shown("ratio_war", PatternWorld.WAR.title(), ratio, "above 1"));
    }

    @Override
    public List<PatternWorld> worlds() {
        return List.of(PatternWorld.CALM, PatternWorld.WAR);
    }

    @Override
    public double[] figures(Replication r) {
        double[] calm = dispersion(r.of(PatternWorld.CALM));
        double[] war = dispersion(r.of(PatternWorld.WAR));
        return new double[] {calm[0] / calm[1], calm[0], calm[1], war[0] / war[1]};
    }

    /** Mean index of dispersion from great to middle powers, and back. */
    private static double[] dispersion(Trace trace) {
        double[][][] counts = trace.counts(type -> !PUBLICS.contains(type));
        double[] sums = new double[2];
        int[] pairs = new int[2];
        for (int g = 0; g < trace.powers; g++) {
            for (int k = trace.powers; k < trace.powers + trace.states; k++) {
                add(counts[g][k], sums, pairs, 0);
                add(counts[k][g], sums, pairs, 1);
            }
        }
        return new double[] {sums[0] / pairs[0], sums[1] / pairs[1]};
    }

    private static void add(double[] counts, double[] sums, int[] pairs, int way) {
        double index = PatternStatistics.dispersion(counts);
        if (!Double.isNaN(index)) {
            sums[way] += index;
            pairs[way]++;
        }
    }
}
