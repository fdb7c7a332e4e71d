package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.middlepowers.scenario.InstitutionSpec;
import org.middlepowers.scenario.InstitutionType;

/** Institutions that are founded in the course of a run. */
class FoundationTest {
    private static final int FOUNDED = 4;

    private static Worlds withBank(double years) {
        Worlds w = Worlds.of(2, 3).set("foundingYears", years).institution("UN", InstitutionType.UNIVERSAL, null, List.of("all"));
        w.institutions.put("BANK", new InstitutionSpec(
                "BANK", InstitutionType.ALTERNATIVE, Optional.of("CHN"), Optional.of(Worlds.START.plus(FOUNDED)),
                List.of("SA0", "SA1"), OptionalDouble.of(.6), OptionalDouble.empty()));
        w.quarters = 24;
        return w;
    }

    /** Density of the bank and the influence of its sponsor on a member, quarter by quarter. */
    private static double[][] grown(double years) {
        World w = withBank(years).set("tradeNoise", 0).set("relianceKeep", 1).set("invoicingKeep", 1).world(Agency.GRAVITY_ONLY);
        double[][] grown = new double[2][24];
        w.observe(v -> {
            grown[0][v.time()] = w.institutions[1].density;
            grown[1][v.time()] = v.states[0].influence[0];
        });
        w.run();
        return grown;
    }

    @Test
    void aFoundationStartsThinAndGrowsInEqualSteps() {
        double[] density = grown(3)[0];
        for (int t = FOUNDED; t < 24; t++) {
            assertThat(density[t]).isEqualTo(.6 * Math.min(1, (t - FOUNDED) / 12.), within(1e-14));
        }
    }

    @Test
    void ofAYearAndAQuarterTheLastStepIsThePartThatIsLeft() {
        double[] density = grown(1.125)[0];
        assertThat(density[FOUNDED + 4]).isEqualTo(.6 * 4 / 4.5, within(1e-14));
        assertThat(density[FOUNDED + 5]).isEqualTo(.6, within(1e-14));
        assertThat(density[23]).isEqualTo(.6, within(1e-14));
    }

    @Test
    void withNoTimeToGrowItArrivesWhole() {
        assertThat(grown(0)[0][FOUNDED]).isEqualTo(.6);
    }

    /** Its sponsor's influence no longer steps up in one quarter, which contest would answer. */
    @Test
    void influenceOfItsSponsorRisesWithIt() {
        double[] at = grown(3)[1];
        double whole = at[FOUNDED + 12] - at[FOUNDED - 1];
        assertThat(whole).isPositive();
        assertThat(at[FOUNDED]).isEqualTo(at[FOUNDED - 1], within(1e-14));
        for (int t = FOUNDED + 1; t <= FOUNDED + 12; t++) {
            assertThat(at[t] - at[t - 1]).isBetween(0.0, .2 * whole);
        }
        double[] once = grown(0)[1];
        assertThat(once[FOUNDED] - once[FOUNDED - 1]).isEqualTo(whole, within(1e-12));
    }
}
