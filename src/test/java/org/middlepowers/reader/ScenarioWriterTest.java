package org.middlepowers.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.middlepowers.scenario.Scenario;

class ScenarioWriterTest {
    @Test
    void whatIsWrittenReadsBackUnchanged() throws InvalidScenarioException {
        for (long seed = 0; seed < 300; seed++) {
            Scenario scenario = RandomScenario.of(seed);
            LoadedScenario written = LoadedScenario.of("r", scenario);
            LoadedScenario read = ScenarioFiles.parse("r", "seed" + seed + ".yaml", written.text());
            assertThat(read.scenario()).isEqualTo(scenario);
            // the text also tells whether the order of maps was kept, which equality does not
            assertThat(read.text()).isEqualTo(written.text());
            assertThat(read.hash()).isEqualTo(written.hash());
        }
    }

    @Test
    void theWrittenTextStandsAlone(@TempDir Path folder) throws InvalidScenarioException {
        LoadedScenario child = SmallWorld.child(folder, "title: Child", "habitDecay=.25");
        assertThat(child.text()).doesNotContain("extends").contains("\n  habitDecay: 0.25\n");
        assertThat(ScenarioFiles.parse("child", "x", child.text())).isEqualTo(child);
    }

    @Test
    void equalScenariosHaveEqualHashesAndOthersDoNot(@TempDir Path folder) throws InvalidScenarioException {
        String same = SmallWorld.child(folder, "").hash();
        assertThat(SmallWorld.child(folder, "# a remark\nrules: {actsPerQuarter: 1}")
                        .hash())
                .isEqualTo(same);
        assertThat(SmallWorld.child(folder, "rules: {actsPerQuarter: 2}").hash())
                .isNotEqualTo(same);
        assertThat(LoadedScenario.of("small", SmallWorld.scenario()).hash()).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "2.0E-3, 0.002",
        "2.2250738585072014E-308, 2.2250738585072014E-308",
        "2e23, 2E+23",
        "0, 0",
        "-0.5, -0.5",
        "100, 100",
        "1e-7, 0.0000001",
        "0.1, 0.1",
        "4.9E-324, 4.9E-324",
    })
    void numbersAreWrittenTheSameOnEveryJvm(double number, String text) {
        // Double.toString(2e23) is 2.0E23 on JDK 19 and later, and 1.9999999999999998E23 before
        assertThat(PlainScalar.number(number)).isEqualTo(text);
        assertThat(Double.parseDouble(text)).isEqualTo(number);
    }
}
