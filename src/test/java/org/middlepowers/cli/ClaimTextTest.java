package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "effect.poles > 0 | measure: effect.poles, above: 0",
                "effect of sanctions on DSI > 0 | measure: dsi, than: {without: [sanctions]}, above: 0",
                "effect of war, sanctions on dsi of central_asia < -0.01 | measure: dsi, scope: central_asia, than:"
                        + " {without: [war, sanctions]}, below: -0.01",
                "hedging of KAZ peak from 2022Q1 to 2024Q4 without war higher | measure: hedging, scope: KAZ, statistic:"
                        + " peak, from: 2022Q1, to: 2024Q4, than: {without: [war]}, direction: higher",
                "act_COMPLY<.2 | measure: act_COMPLY, below: .2",
            })
    void aClaimBecomesTheExpectationThatSaysTheSame(String claim, String check) throws Failure.Wrong {
        assertThat(ClaimText.expectation(claim)).contains("check: {" + check + "}}]").startsWith("expect=[{claim: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dsi", "> 0", "dsi is high", "dsi > high", "effect of on dsi > 0"})
    void whatIsNoClaimIsRefusedWithExamples(String text) {
        assertThatThrownBy(() -> ClaimText.expectation(text)).hasMessageContaining("'effect.poles > 0'");
    }

    @Test
    void aDirectionNeedsSomethingToCompareWith() {
        assertThatThrownBy(() -> ClaimText.expectation("dsi higher")).hasMessageContaining("not than what");
    }
}
