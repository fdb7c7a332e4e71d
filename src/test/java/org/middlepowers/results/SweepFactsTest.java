package org.middlepowers.results;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SweepFactsTest {
    @Test
    void aManifestWithoutATextOfTheSweepIsNotOne() {
        assertThatThrownBy(() -> new SweepFacts(
                        "s", "S", "", "0", "", "random", 1, 0, 1, true, null, List.of(), List.of()))
                .hasMessageContaining("missing");
        assertThatThrownBy(() -> new SweepFacts.Outcome("a", "A", "", "", "dsi", "world", "world", null, ""))
                .hasMessageContaining("missing");
        assertThatThrownBy(() -> new SweepFacts.Factor("f", "", null, "", "", null, null, "linear", List.of()))
                .hasMessageContaining("missing");
    }
}
