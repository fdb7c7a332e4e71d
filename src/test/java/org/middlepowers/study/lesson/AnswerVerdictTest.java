package org.middlepowers.study.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "About the same" is right where the whole interval lies within the smallest difference that counts. */
class AnswerVerdictTest {
    @ParameterizedTest
    @CsvSource({
        "0.03, 0.05, 0.02, higher",
        "-0.05, -0.03, 0.02, lower",
        "0.001, 0.015, 0.02, same",
        "-0.02, 0.02, 0.02, same",
        "0.01, 0.03, 0.02, unsettled",
        "-0.03, 0.01, 0.02, unsettled",
        "-0.03, 0.03, 0.02, unsettled",
        "0.001, 0.002, 0, higher",
        "-0.002, -0.001, 0, lower",
        "-0.001, 0.001, 0, unsettled",
        "0, 0, 0, same",
    })
    void theVerdictFollowsTheIntervalAndTheSizeThatCounts(double low, double high, double matters, String verdict) {
        assertThat(LessonStatistics.verdict(low, high, matters)).isEqualTo(verdict);
    }
}
