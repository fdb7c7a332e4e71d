package org.middlepowers.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.report.PageText;
import org.middlepowers.scenario.Quarter;

class WhyPageTest {
    private static Explanation why() throws InvalidScenarioException {
        return Explanation.of(
                ScenarioFiles.load("kazakhstan-2022", List.of("end=2025Q4", "habitDecay=.7")),
                5, 1, Quarter.parse("2022Q2"), "KAZ");
    }

    /** A change, rounded as printed, must still turn the choice. */
    @Test
    void printedFlipsAreRoundedAwayFromWhereTheyCame() throws Exception {
        assertThat(why().flips()).isNotEmpty().allSatisfy(f -> {
            double printed = Double.parseDouble(WhyPage.to(f).replace('−', '-'));
            assertThat((printed - f.move().to()) * Math.signum(f.move().to() - f.move().from())).isGreaterThanOrEqualTo(-1e-12);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 120})
    void allOfItsColumnsFitATerminal(int width) throws Exception {
        String text = PageText.of(WhyPage.of(why(), ""), width, true);
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
        assertThat(text).doesNotContain("more column").contains("WHAT TIPPED IT", "odds", "habit", "room");
    }
}
