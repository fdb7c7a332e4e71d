package org.middlepowers.study.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.middlepowers.model.World;
import org.middlepowers.scenario.Scenario;

/** The worlds are what their titles say. */
class PatternWorldTest {
    private static Trace run(PatternWorld v) throws Exception {
        World world = new World(v.load(List.of()), 1, 1, v.agency());
        Trace trace = Trace.watching(world);
        world.run();
        return trace;
    }

    @ParameterizedTest
    @EnumSource(PatternWorld.class)
    void everyWorldCanBeRead(PatternWorld v) throws Exception {
        assertThat(v.load(List.of()).quarters()).isEqualTo(64);
        assertThat(v.title()).isNotBlank();
    }

    @Test
    void heldTensionStaysInEveryQuarterAndPair() throws Exception {
        Trace trace = run(PatternWorld.TENSION_35);
        for (int t = 0; t < trace.quarters; t++) {
            for (int g = 0; g < trace.powers; g++) {
                for (int h = 0; h < trace.powers; h++) {
                    assertThat(trace.tension[t][g * trace.powers + h]).isCloseTo(g == h ? 0 : .35, within(1e-9));
                }
            }
        }
    }

    @Test
    void unipolarityStaysOrWanes() throws Exception {
        Trace stable = run(PatternWorld.UNIPOLAR);
        Trace waning = run(PatternWorld.DECONCENTRATING);
        int usa = stable.power("USA");
        assertThat(stable.powerCapability[63][usa]).isEqualTo(stable.powerCapability[0][usa]);
        assertThat(waning.powerCapability[0][usa]).isCloseTo(stable.powerCapability[0][usa], within(.01));
        assertThat(waning.powerCapability[63][usa] / waning.powerCapability[0][usa])
                .isCloseTo(.35 / .55, within(.02));
    }

    @Test
    void aTargetOfSanctionsLosesAndAnUntouchedPowerDoesNot() throws Exception {
        Trace free = run(PatternWorld.UNTOUCHED);
        Trace hit = run(PatternWorld.EMBARGO);
        int russia = free.power("RUS");
        assertThat(free.world.sanctionCount()).isZero();
        assertThat(free.powerCapability[39][russia]).isEqualTo(free.powerCapability[0][russia]);
        // The closed form of model.md §7.9 for the last quarter; an embargo by all binds all.
        assertThat(hit.world.sanction(0).getSeverity()).isEqualTo(1);
        for (String code : List.of("USA", "EUU", "CHN")) {
            assertThat(hit.world.sanction(0).isSender(hit.power(code))).isTrue();
        }
        double last = Math.log(hit.powerCapability[63][russia] / hit.powerCapability[62][russia]);
        double expected = -.02 * Math.pow(2, -63 / 40.0);
        assertThat(last).isCloseTo(expected, within(1e-9));
    }

    @Test
    void changesOfTheUserReachEveryWorld() throws Exception {
        for (PatternWorld v : PatternWorld.values()) {
            Scenario changed = v.load(List.of("habitDecay=0.5"));
            assertThat(changed.parameters().choice().habitDecay()).isEqualTo(.5);
        }
    }

    @Test
    void quartersOutsideTheRunHaveNoMean() throws Exception {
        Trace trace = run(PatternWorld.UNTOUCHED);
        assertThat(trace.mean(2022, 1, 2031, 1, t -> 1)).isNaN();
        assertThat(trace.in(2014, 4, t -> 1)).isNaN();
        assertThat(trace.mean(2015, 1, 2015, 4, t -> t)).isEqualTo(1.5);
        assertThat(trace.state("XXX")).isEqualTo(-1);
    }
}
