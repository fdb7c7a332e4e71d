package org.middlepowers.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.results.Manifest.Measure;

class ManifestsTest {
    /** Columns that say which row it is, or hold a name. */
    private static final Set<String> NAMES = Set.of(
            "run", "scenario", "replication", "quarter", "scope", "state", "act", "source", "target", "sector", "region",
            "issue", "sanction");

    @Test
    void everyColumnOfNumbersIsDescribed() throws Exception {
        List<LoadedScenario> scenarios = List.of(ScenarioFiles.load("kazakhstan-2022", List.of()));
        Set<String> described = Manifests.measures().stream().map(Measure::name).collect(Collectors.toSet());
        for (List<String> columns : List.of(Tables.series(), Tables.states(scenarios), Tables.events())) {
            assertThat(columns).allSatisfy(column -> assertThat(NAMES.contains(column)
                            || described.contains(column)
                            || described.contains(column.replaceFirst("_[A-Z]{3}$", "_*")))
                    .as(column)
                    .isTrue());
        }
    }
}
