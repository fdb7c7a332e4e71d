package org.middlepowers.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of §7.13, on constructed effects: +1 clearly positive, -1 clearly negative, 0 with zero in the interval. */
class LayerVerdictTest {
    @ParameterizedTest(name = "asymmetry {0}, sub-national {1}, interaction {2}: {3}")
    @CsvSource({
        "1, 1, 1, COMPLEMENT",
        "-1, -1, -1, COMPLEMENT",
        "0, 0, 1, COMPLEMENT",
        "0, 0, -1, COMPLEMENT",
        "1, 1, -1, SUBSTITUTES",
        "-1, -1, 1, SUBSTITUTES",
        "1, 0, 0, ENCOMPASSING",
        "0, -1, 0, ENCOMPASSING",
        "1, 1, 0, INDEPENDENT",
        "1, -1, 0, INDEPENDENT",
        "1, -1, 1, INDEPENDENT",
        "1, 0, 1, INDEPENDENT",
        "0, 1, -1, INDEPENDENT",
        "0, 0, 0, UNMOVED",
    })
    void theClassFollowsFromTheSigns(int asymmetry, int subnational, int interaction, LayerVerdict verdict) {
        assertThat(LayerVerdict.of(effect(asymmetry), effect(subnational), effect(interaction)))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, INDEPENDENT", "1, 0, ENCOMPASSING", "0, 0, UNMOVED"})
    void anInteractionThatIsNotOwedToTheCouplingsDoesNotCount(int asymmetry, int subnational, LayerVerdict verdict) {
        assertThat(LayerVerdict.of(effect(asymmetry), effect(subnational), Interval.NONE))
                .isEqualTo(verdict);
    }

    private static Interval effect(int sign) {
        return new Interval(9, sign * 2, sign * 2 - 1, sign * 2 + 1);
    }
}
