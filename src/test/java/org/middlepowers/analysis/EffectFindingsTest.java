package org.middlepowers.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
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

    /** A chart that shows an ellipse across an axis says what the interval beside it says. */
    @Test
    void theShadowsOfTheEllipseAreTheIntervals() {
        double[][] effects = {{1, 2}, {2, 1}, {4, 5}, {3, 3}, {0, 2}, {5, 3}, {2, 4}};
        for (double[] e : effects) {
            actor.add(e[0], e[1]);
        }
        double[][] ellipse = actor.ellipse(7200);
        for (int axis = 0; axis < 2; axis++) {
            int which = axis;
            Interval interval = axis == 0 ? actor.poles() : actor.tension();
            assertThat(Arrays.stream(ellipse).mapToDouble(p -> p[which]).min().orElseThrow())
                    .isCloseTo(interval.low(), within(1e-5));
            assertThat(Arrays.stream(ellipse).mapToDouble(p -> p[which]).max().orElseThrow())
                    .isCloseTo(interval.high(), within(1e-5));
        }
    }

    @Test
    void percentagesOfOneWholeAddToAHundred() {
        assertThat(Percentages.of(List.of(.335, .335, .33))).containsExactly(34, 33, 33);
        assertThat(Percentages.of(List.of(.125, .125, .125, .125, .5))).containsExactly(13, 13, 12, 12, 50);
        assertThat(Percentages.of(List.of(1 / 3.0, 1 / 3.0, 1 / 3.0))).containsExactly(34, 33, 33);
        assertThat(Percentages.of(List.of(1.0, 0.0))).containsExactly(100, 0);
    }

    @Test
    void signsAreSettledOnlyWhereNeitherIntervalIncludesZero() {
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
