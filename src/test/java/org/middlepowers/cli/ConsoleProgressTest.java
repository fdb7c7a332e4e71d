package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {
    @Test
    void aLineTellsRateAndTimeLeft() {
        assertThat(ConsoleProgress.line("runs", 150, 0, 0, 600, 5)).isEqualTo("150 of 600 runs, 30 a second, 15 s left");
        assertThat(ConsoleProgress.line("runs", 600, 0, 0, 600, 20)).isEqualTo("600 of 600 runs, 30 a second, 20 s in all");
        assertThat(ConsoleProgress.line("runs", 10, 0, 2, 100000, 1)).isEqualTo("10 of 100000 runs, 10 a second, 166 min left, 2 failed");
    }

    @Test
    void aFailureStopsWhereThatIsAskedForUnlessItWasThereBefore() {
        try (ConsoleProgress progress = new ConsoleProgress("runs", true)) {
            progress.found(3, 1, List.of());
            progress.ran(4, 1, 10);
            assertThat(progress.stopped()).isFalse();
            progress.ran(5, 2, 10);
            assertThat(progress.stopped()).isTrue();
            assertThat(progress.stoppedAtFailure()).isTrue();
        }
        try (ConsoleProgress progress = new ConsoleProgress("runs")) {
            progress.ran(1, 1, 10);
            assertThat(progress.stopped()).isFalse();
        }
    }

    @Test
    void runsThatWereThereBeforeDoNotCountForTheRate() {
        assertThat(ConsoleProgress.line("runs", 150, 100, 0, 200, 5)).isEqualTo("150 of 200 runs, 10 a second, 5 s left");
    }
}
