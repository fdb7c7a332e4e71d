package org.middlepowers.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParameterRegistryTest {
    @Test
    void everyDefaultLiesWithinItsBounds() {
        ParameterRegistry.entries().forEach((name, e) -> {
            assertThat(e.meta().min()).as(name).isLessThan(e.meta().max());
            assertThat(e.meta().value())
                    .as(name)
                    .isBetween(e.meta().min(), e.meta().max());
            assertThat(e.meta().symbol()).as(name).isNotBlank();
            assertThat(e.meta().about()).as(name).isNotBlank().doesNotEndWith(".");
            if (e.whole()) {
                assertThat(e.meta().value())
                        .as(name)
                        .isEqualTo(Math.rint(e.meta().value()));
            }
        });
    }

    @Test
    void valuesGoInAndComeOut() {
        Parameters p = ParameterRegistry.parameters(Map.of("habitDecay", .25, "attentionSlots", 5.0));
        assertThat(ParameterRegistry.departures(p)).isEqualTo(Map.of("habitDecay", .25, "attentionSlots", 5.0));
        assertThat(ParameterRegistry.parameters(ParameterRegistry.values(p))).isEqualTo(p);
        assertThat(ParameterRegistry.departures(Parameters.defaults())).isEmpty();
        assertThat(ParameterRegistry.values(p).keySet())
                .containsExactlyElementsOf(ParameterRegistry.entries().keySet());
    }

    @Test
    void whatIsOutOfBoundsIsRefused() {
        for (Map<String, Double> bad : Set.of(
                Map.of("nosuch", 1.0),
                Map.of("habitDecay", 1e6),
                Map.of("habitDecay", Double.NaN),
                Map.of("attentionSlots", 2.5))) {
            assertThatIllegalArgumentException().isThrownBy(() -> ParameterRegistry.parameters(bad));
        }
    }
}
