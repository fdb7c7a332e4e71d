package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** §7.8, protest as a cascade of thresholds; closed form (5) of §9. */
class ProtestTest {
    private static Protest protest(Worlds worlds) {
        return new Protest(worlds.world());
    }

    @Test
    void participationSettlesOnTheRootOfItsMap() {
        Protest protest = protest(Worlds.of(1, 1));
        for (double grievance = 0; grievance <= 2; grievance += .1) {
            double r = protest.settled(0, grievance, .4, 5000);
            double mapped = Maths.phi((.45 * r + 1.6 * grievance * .6 - .52) / .16);
            // The map contracts by at least .5+.5·slope<1 a step away from tangency.
            assertThat(r).isEqualTo(mapped, within(1e-10));
        }
    }

    /** At H where b_R/2+b_G H(1−L)=μ, r=½ is a fixed point; its slope there is b_R/(σ_θ√(2π)). */
    @Test
    void imitationTipsIfItOutweighsTheSpreadOfThresholds() {
        double grievance = (.52 - .225) / 1.6;
        assertThat(.45 / .16).isGreaterThan(Math.sqrt(2 * Math.PI));
        Protest tipping = protest(Worlds.of(1, 1));
        assertThat(tipping.settled(.5, grievance, 0, 50)).isEqualTo(.5, within(1e-9));
        assertThat(tipping.settled(.49, grievance, 0, 2000)).isLessThan(.3);
        assertThat(tipping.settled(.51, grievance, 0, 2000)).isGreaterThan(.7);
        assertThat(.45 / .2).isLessThan(Math.sqrt(2 * Math.PI));
        Protest smooth = protest(Worlds.of(1, 1).set("protestSpread", .2));
        assertThat(smooth.settled(0, grievance, 0, 2000)).isEqualTo(.5, within(1e-9));
        assertThat(smooth.settled(1, grievance, 0, 2000)).isEqualTo(.5, within(1e-9));
    }

    @Test
    void aQuarterStartsFromAPartOfTheLastAndTakesTwelveSteps() {
        Worlds worlds = Worlds.of(1, 1).state("SA0", s -> s.regions = List.of("a", "b"));
        World w = worlds.world();
        MiddlePower i = w.states[0];
        i.participation[0] = .6;
        i.grievance[0] = .5;
        double wanted = .3 * .6;
        for (int n = 0; n < 12; n++) {
            wanted = .5 * wanted + .5 * Maths.phi((.45 * wanted + 1.6 * .5 * (1 - .65) - .52) / .16);
        }
        new Protest(w).settle(w, i);
        assertThat(i.participation[0]).isEqualTo(wanted, within(1e-14));
        double calm = 0;
        for (int n = 0; n < 12; n++) {
            calm = .5 * calm + .5 * Maths.phi((.45 * calm - .52) / .16);
        }
        assertThat(i.participation[1]).isEqualTo(calm, within(1e-14));
        assertThat(i.meanParticipation).isEqualTo((wanted + calm) / 2, within(1e-14));
    }

    /** Regions that are alike share one cascade in the code; that must not show. */
    @Test
    void alikeRegionsGiveTheSameAsOneByOne() {
        Worlds worlds = Worlds.of(1, 1).state("SA0", s -> s.regions = List.of("a", "b"));
        World alike = worlds.world();
        alike.states[0].grievance[0] = .5;
        alike.states[0].grievance[1] = .5;
        new Protest(alike).settle(alike, alike.states[0]);
        World odd = worlds.world();
        odd.states[0].grievance[0] = .5;
        new Protest(odd).settle(odd, odd.states[0]);
        assertThat(alike.states[0].participation[0]).isEqualTo(odd.states[0].participation[0]);
        assertThat(alike.states[0].participation[1]).isEqualTo(odd.states[0].participation[0]);
    }

    /** Note C21: projection starts from r, with ΣH and what the project would add. */
    @Test
    void projectionAddsTheProjectToTodaysGrievance() {
        World w = Worlds.of(2, 1).world();
        MiddlePower i = w.states[0];
        i.offerPower = 1;
        i.offerSize = 1.5;
        i.offerSector = Sector.INDUSTRY.ordinal();
        i.offerRegion = 2;
        i.participation[2] = .2;
        i.grievance[2 * 2] = .3;
        i.grievance[2 * 2 + 1] = .1;
        double r = .2;
        for (int n = 0; n < 12; n++) {
            r = .5 * r + .5 * Maths.phi((.45 * r + 1.6 * (.4 + .28 * 1.5) * .35 - .52) / .16);
        }
        assertThat(new Protest(w).projected(w, i)).isEqualTo(r, within(1e-14));
    }
}
