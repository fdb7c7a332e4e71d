package org.middlepowers.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.FDistribution;
import org.junit.jupiter.api.Test;
import org.middlepowers.analysis.Quadrants.Quadrant;

class EffectFindingsTest {
    private final ActorEffect actor = new ActorEffect("KAZ", "Kazakhstan", "state");

    /** Brown, Cai and DasGupta 2001 print 0 to .2775 for 0 of 10, and .2366 to .7634 for 5 of 10. */
    @Test
    void wilsonsIntervalIsThePublishedOne() {
        assertThat(Wilson.of(0, 10).low()).isZero();
        assertThat(Wilson.of(0, 10).high()).isCloseTo(.2775, within(1e-4));
        assertThat(Wilson.of(5, 10).low()).isCloseTo(.2366, within(1e-4));
        assertThat(Wilson.of(5, 10).high()).isCloseTo(.7634, within(1e-4));
        assertThat(Wilson.of(10, 10).high()).isEqualTo(1);
        assertThat(Wilson.of(0, 0).known()).isFalse();
    }

    @Test
    void signsDecideTheQuadrantAndExactZeroesAreCountedApart() {
        double[][] effects = {
            {1, -1}, {1, -2}, {1e-12, 3}, {-1, -1}, {0, -1}, {-1, 1}, {0, 0}, {0, 0}, {.5, 0}, {0, 1}
        };
        for (double[] e : effects) {
            actor.add(e[0], e[1]);
        }
        assertThat(actor.n()).isEqualTo(10);
        assertThat(actor.share(Quadrant.ORDERLY).mean()).isEqualTo(.2);
        assertThat(actor.share(Quadrant.DISRUPTIVE).mean()).isEqualTo(.1);
        assertThat(actor.share(Quadrant.PILLAR).mean()).isEqualTo(.2);
        assertThat(actor.share(Quadrant.CLIENT).mean()).isEqualTo(.2);
        assertThat(actor.share(Quadrant.NEITHER).mean()).isEqualTo(.1);
        assertThat(actor.none().mean()).isEqualTo(.2);
        assertThat(actor.driving().mean()).isEqualTo(.4);
        assertThat(actor.stabilising().mean()).isEqualTo(.4);
    }

    /** Every point of the ellipse has the T² that Hotelling's distribution exceeds once in twenty. */
    @Test
    void theEllipseIsHotellings() {
        double[][] effects = {{1, 2}, {2, 1}, {4, 5}, {3, 3}, {0, 2}, {5, 3}, {2, 4}};
        for (double[] e : effects) {
            actor.add(e[0], e[1]);
        }
        int n = effects.length;
        double mx = 17. / 7;
        double my = 20. / 7;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (double[] e : effects) {
            xx += (e[0] - mx) * (e[0] - mx) / (n - 1);
            yy += (e[1] - my) * (e[1] - my) / (n - 1);
            xy += (e[0] - mx) * (e[1] - my) / (n - 1);
        }
        double bound = 2. * (n - 1) / (n - 2) * new FDistribution(null, 2, n - 2).inverseCumulativeProbability(.95);
        double det = xx * yy - xy * xy;
        assertThat(actor.ellipse(12)).hasNumberOfRows(12);
        for (double[] p : actor.ellipse(12)) {
            double dx = p[0] - mx;
            double dy = p[1] - my;
            double t2 = n * (yy * dx * dx - 2 * xy * dx * dy + xx * dy * dy) / det;
            assertThat(t2).isCloseTo(bound, within(1e-6 * bound));
        }
    }

    @Test
    void signsAreSettledOnlyWhereTheEllipseKeepsClearOfBothAxes() {
        for (int k = 0; k < 20; k++) {
            actor.add(1 + .1 * (k % 3), -1 + 3 * (k % 2));
        }
        assertThat(actor.settled()).isFalse();
        ActorEffect clear = new ActorEffect("IND", "India", "state");
        for (int k = 0; k < 20; k++) {
            clear.add(1 + .1 * (k % 3), -1 + .1 * (k % 2));
        }
        assertThat(clear.settled()).isTrue();
    }

    @Test
    void ofTooFewRunsThereIsNoEllipse() {
        actor.add(1, 1);
        actor.add(2, 1);
        assertThat(actor.ellipse(10)).isEmpty();
        assertThat(actor.settled()).isFalse();
    }
}
