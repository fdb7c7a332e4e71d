package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConsoleProgressTest {
    @Test
    void aLineTellsRateAndTimeLeft() {
        assertThat(ConsoleProgress.line("runs", 150, 0, 600, 5)).isEqualTo("150 of 600 runs, 30 a second, 15 s left");
        assertThat(ConsoleProgress.line("runs", 600, 0, 600, 20)).isEqualTo("600 of 600 runs, 30 a second, 20 s in all");
        assertThat(ConsoleProgress.line("runs", 10, 2, 100000, 1)).isEqualTo("10 of 100000 runs, 10 a second, 166 min left, 2 failed");
    }
}
