package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ExperimentOptionsTest {
    /** 43 states and 64 quarters leave room for all; a thousand states and 40 quarters are 40,000 rows. */
    @ParameterizedTest
    @CsvSource({
        "kazakhstan-2022, '', 1",
        "synthetic-1000, '', 1",
        "synthetic-1000 synthetic-1000-slots-200, '', 1",
        "synthetic-1000, --set synthetic.states=10000, 0",
        "synthetic-1000, --set synthetic.states=10000 --detail 3, 3",
    })
    void detailsOfLargeWorldsAreKeptOnlyAsFarAsTheyFit(String scenarios, String words, int detail) throws Exception {
        ExperimentOptions options = new ExperimentOptions();
        if (!words.isEmpty()) {
            new CommandLine(options).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(words.split(" "));
        }
        options.load(List.of(scenarios.split(" ")));
        assertThat(options.settings().detail()).isEqualTo(detail);
    }
}
