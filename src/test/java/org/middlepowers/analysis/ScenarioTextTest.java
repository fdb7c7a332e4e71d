package org.middlepowers.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScenarioTextTest {
    private static final String WORLD = """
            title: A
            start: 2015Q1
            parameters:
              discount: 0.9
            middlePowers:
              KAZ:
                norms: 0.3
            shocks:
              war:
                at: 2022Q1
                hostility:
                  USA-RUS: 4.0
            votes: {}
            """;

    @Test
    void wordsAndEventsOfOneAloneDoNotCount() {
        String other = WORLD.replace("title: A", "title: B")
                .replace("votes: {}", "votes:\n  v: 1")
                .replace("  war:\n", "  peace:\n    at: 2026Q1\n  war:\n");
        assertThat(ScenarioText.differing(WORLD, other)).isEmpty();
        assertThat(ScenarioText.differing(WORLD, WORLD)).isEmpty();
    }

    @Test
    void whatElseDiffersIsNamed() {
        assertThat(ScenarioText.differing(WORLD, WORLD.replace("0.9", "0.95"))).containsExactly("parameters");
        assertThat(ScenarioText.differing(WORLD, WORLD.replace("norms: 0.3", "norms: 0.4")))
                .containsExactly("middlePowers");
        assertThat(ScenarioText.differing(WORLD, WORLD.replace("start: 2015Q1", "start: 2016Q1")))
                .containsExactly("start");
    }

    @Test
    void anEventThatBothHaveButNotAlikeCounts() {
        assertThat(ScenarioText.differing(WORLD, WORLD.replace("4.0", "2.0"))).containsExactly("shocks");
    }
}
