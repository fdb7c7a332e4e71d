package org.middlepowers.analysis.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.middlepowers.analysis.sweep.SweepData.Design;

class WhereTest {
    private static final Resampling RESAMPLING = new Resampling(1, 200);

    @Test
    void conditionsAreReadWithAndWithoutSpaces() {
        assertThat(Where.Condition.parse("tension < 0.5").orElseThrow().words()).isEqualTo("tension < 0.5");
        assertThat(Where.Condition.parse("theory=realism").orElseThrow().words()).isEqualTo("theory = realism");
        assertThat(Where.Condition.parse("tension < low")).isEmpty();
        assertThat(Where.Condition.parse("tension")).isEmpty();
    }

    /** In x1 < ½ the outcome 2·x1 + x2 has shares 1/2 each; the rest of a Saltelli design is one of whole rows. */
    @Test
    void aRegionOfAFactorLeavesWholeRowsOfASaltelliDesign() {
        SweepData data = Designs.saltelli(2, 2048, x -> 2 * x[0] + x[1]);
        Where.Left left = where("x1 < 0.5").in(data).orElseThrow();
        assertThat(left.data().design()).isEqualTo(Design.SALTELLI);
        SobolIndices indices = SobolIndices.of(left.data(), new PointMeans(left.data(), 0), RESAMPLING);
        assertThat(indices.rows()).isBetween(505, 520);
        assertThat(indices.indices().get(0).first().mean()).isCloseTo(.5, within(.03));
        assertThat(left.words()).contains("x1 < 0.5", "of 8192");
    }

    @Test
    void aRegionOfAnOutcomeIsASampleAndSaysSo() {
        SweepData data = Designs.saltelli(2, 256, x -> 2 * x[0] + x[1]);
        Where.Left left = where("y < 1").in(data).orElseThrow();
        assertThat(left.data().design()).isEqualTo(Design.RANDOM);
        PointMeans means = new PointMeans(left.data(), 0);
        for (int p = 0; p < left.data().points(); p++) {
            assertThat(means.mean(p)).isLessThan(1);
        }
        assertThat(left.words()).contains("no saltelli design any more", "go together");
    }

    @Test
    void stepsOfATrajectoryThatLeaveTheRegionAreLeftOut() {
        SweepData data = Designs.morris(3, 20, new SplittableRandom(1), (x, p, r) -> x[0] + x[1], 1);
        Where.Left left = where("x1 < 0.5").in(data).orElseThrow();
        MorrisEffects effects = MorrisEffects.of(left.data(), new PointMeans(left.data(), 0), RESAMPLING);
        assertThat(effects.effects().get(0).n()).isZero();
        assertThat(effects.effects().get(1).mu().mean()).isCloseTo(1, within(1e-9));
        assertThat(effects.effects().get(2).mu().mean()).isCloseTo(0, within(1e-9));
    }

    @Test
    void pointsKeepTheirNumbers() {
        List<double[]> x = new ArrayList<>();
        for (int p = 0; p < 10; p++) {
            x.add(new double[] {p / 10.0});
        }
        SweepData data = Designs.plain(Design.RANDOM, Designs.numbers(1), x, 1, (v, p, r) -> v[0]);
        SweepData left = where("x1 > 0.65").in(data).orElseThrow().data();
        assertThat(left.points()).isEqualTo(3);
        assertThat(left.number(0)).isEqualTo(8);
        assertThat(where("y > 2").in(data)).isEmpty();
    }

    /** Shares of the parts of a design are those of the smaller designs, and the last those of the whole. */
    @Test
    void strengthsSettleAsADesignGrows() {
        SweepData data = Designs.saltelli(2, 512, x -> 2 * x[0] + x[1]);
        Strengths whole = Strengths.of(data, new PointMeans(data, 0), RESAMPLING);
        Convergence c = Convergence.of(data, 0, whole, RESAMPLING);
        assertThat(c.unit()).isEqualTo("rows");
        assertThat(c.steps()).extracting(Convergence.Step::size).containsExactly(64, 128, 256, 384, 512);
        assertThat(c.steps().get(4).strengths()).isEqualTo(whole.list());
        assertThat(c.lastChange()).isBetween(0.0, .02);
        assertThat(c.steps().get(0).strengths().get(0).total().half())
                .isGreaterThan(c.steps().get(4).strengths().get(0).total().half());
    }

    private static Where where(String text) {
        return new Where(List.of(Where.Condition.parse(text).orElseThrow()));
    }
}
