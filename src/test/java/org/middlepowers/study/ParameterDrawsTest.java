package org.middlepowers.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.middlepowers.scenario.Parameter;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.Parameters;

class ParameterDrawsTest {
    private static final int MANY = 400;

    private final ParameterDraws draws = new ParameterDraws(Parameters.defaults(), Set.of(), 1);

    @Test
    void drawsEveryFreeParameterWithinItsRangeAndNoOther() {
        List<String> free = ParameterRegistry.entries().values().stream()
                .filter(e -> e.meta().source() == Parameter.Source.FREE)
                .map(ParameterRegistry.Entry::name)
                .toList();
        assertThat(draws.names()).isEqualTo(free)
                .contains("normDamping", "contestHostility")
                .doesNotContain("tensionScale");
        for (int d = 1; d <= MANY; d++) {
            Map<String, Double> values = draws.values(d);
            assertThat(values.keySet()).containsExactlyElementsOf(free);
            values.forEach((name, value) -> {
                ParameterRegistry.Entry entry = ParameterRegistry.entries().get(name);
                assertThat(value).as(name).isBetween(entry.meta().min(), entry.meta().max());
                assertThat(!entry.whole() || value == Math.rint(value)).as(name).isTrue();
            });
        }
    }

    @Test
    void weightsLieOnTheirSimplexesAndPairsBelowOne() {
        for (int d = 1; d <= MANY; d++) {
            Map<String, Double> v = draws.values(d);
            assertThat(v.get("influenceTrade") + v.get("influenceSecurity") + v.get("influenceInstitutions")
                            + v.get("influenceCurrency"))
                    .isCloseTo(1, within(1e-12));
            assertThat(v.get("goalEconomy") + v.get("goalSecurity") + v.get("goalPrestige") + v.get("goalNorms")
                            + v.get("goalDomestic"))
                    .isCloseTo(1, within(1e-12));
            assertThat(v.get("selfExcitation") + v.get("reciprocity")).isLessThan(1);
            assertThat(v.get("recognitionBase") + v.get("recognitionSlope")).isLessThan(1);
            assertThat(v.get("mediationBase") + v.get("mediationNorm")).isLessThan(1);
        }
    }

    /** Mean and ends of an even distribution; the mean of 400 lies within 4 standard errors, .289·4/20=.058. */
    @Test
    void theTwoDisputedParametersAreEvenFromZero() {
        for (String name : List.of("normDamping", "contestHostility")) {
            double max = ParameterRegistry.entries().get(name).meta().max();
            double sum = 0;
            double least = max;
            for (int d = 1; d <= MANY; d++) {
                double value = draws.values(d).get(name);
                sum += value;
                least = Math.min(least, value);
            }
            assertThat(sum / MANY / max).as(name).isBetween(.442, .558);
            assertThat(least / max).as(name).isLessThan(.02);
        }
    }

    @Test
    void dependOnSeedAndNumberAlone() {
        ParameterDraws again = new ParameterDraws(Parameters.defaults(), Set.of(), 1);
        assertThat(again.values(7)).isEqualTo(draws.values(7));
        assertThat(draws.values(8)).isNotEqualTo(draws.values(7));
        assertThat(new ParameterDraws(Parameters.defaults(), Set.of(), 2).values(7)).isNotEqualTo(draws.values(7));
    }

    @Test
    void whatIsHeldKeepsItsValueAndItsPartnerTheRoomThatIsLeft() {
        Parameters base =
                ParameterRegistry.parameters(Map.of("selfExcitation", .6, "goalNorms", .5, "mediationBase", 1.));
        ParameterDraws held =
                new ParameterDraws(base, Set.of("selfExcitation", "goalNorms", "mediationBase", "normDamping"), 1);
        assertThat(held.names())
                .doesNotContain("selfExcitation", "goalNorms", "goalEconomy", "mediationBase", "normDamping")
                .contains("reciprocity", "mediationNorm", "influenceTrade");
        for (int d = 1; d <= 50; d++) {
            Map<String, Double> values = ParameterRegistry.values(held.parameters(d));
            assertThat(values.get("selfExcitation")).isEqualTo(.6);
            assertThat(values.get("reciprocity")).isLessThan(.4);
            assertThat(values.get("mediationNorm")).isZero();
            assertThat(values.get("goalNorms")).isEqualTo(.5);
            assertThat(values.get("normDamping")).isEqualTo(.4);
            assertThat(values).containsAllEntriesOf(held.values(d));
        }
    }
}
