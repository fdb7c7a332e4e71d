package org.middlepowers.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.middlepowers.model.Probe;
import org.middlepowers.model.World;
import org.middlepowers.model.Worlds;

/** §6.1, poles by influence; closed form (8) of §9. */
class PolarityTest {
    private static World world(int powers) {
        World w = Worlds.of(powers, 2).world();
        for (int k = 0; k < 2; k++) {
            Probe.influence(w, k, new double[powers]);
        }
        return w;
    }

    @Test
    void equalPowersAreAsManyPolesAsThereAre() {
        for (int g = 2; g <= 6; g++) {
            World w = world(g);
            assertThat(Polarity.effectivePoles(w)).isEqualTo(g, within(1e-12));
            assertThat(Polarity.concentration(w)).isEqualTo(0, within(1e-7));
        }
    }

    @Test
    void aSinglePowerIsOnePoleAndAllConcentration() {
        World w = world(1);
        assertThat(Polarity.effectivePoles(w)).isEqualTo(1);
        assertThat(Polarity.concentration(w)).isEqualTo(1);
        World two = world(2);
        Probe.capability(two, 1e-300, 1);
        assertThat(Polarity.effectivePoles(two)).isEqualTo(1, within(1e-12));
        assertThat(Polarity.concentration(two)).isEqualTo(1, within(1e-12));
    }

    @Test
    void sharesCountInfluenceOverMiddlePowers() {
        World w = world(2);
        Probe.capability(w, .5, .2);
        Probe.output(w, 0, .2);
        Probe.output(w, 1, .1);
        Probe.influence(w, 0, .5, .25);
        Probe.influence(w, 1, .1, .2);
        // Shares: .5+.1+.01=.61, .2+.05+.02=.27; the states keep .2·.25=.05 and .1·.7=.07.
        assertThat(Polarity.share(w, 0)).isEqualTo(.61, within(1e-15));
        assertThat(Polarity.share(w, 1)).isEqualTo(.27, within(1e-15));
        assertThat(Polarity.share(w, w.states().get(0))).isEqualTo(.05, within(1e-15));
        assertThat(Polarity.share(w, w.states().get(1))).isEqualTo(.07, within(1e-15));
        assertThat(Polarity.leaderShare(w)).isEqualTo(.61, within(1e-15));
        assertThat(Polarity.effectivePoles(w))
                .isEqualTo(.88 * .88 / (.61 * .61 + .27 * .27), within(1e-13));
        assertThat(Polarity.effectiveUnits(w))
                .isEqualTo(1 / (.61 * .61 + .27 * .27 + .05 * .05 + .07 * .07), within(1e-13));
        double squares = (.25 + .04) / .49;
        assertThat(Polarity.concentration(w)).isEqualTo(Math.sqrt((squares - .5) / .5), within(1e-14));
    }
}
