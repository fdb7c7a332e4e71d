package org.middlepowers.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.results.Codebook;

class ManifestsTest {
    @Test
    void everyColumnIsDescribed() throws Exception {
        List<LoadedScenario> scenarios = List.of(ScenarioFiles.load("kazakhstan-2022", List.of()));
        Codebook book = Codebooks.all().of("run");
        RunTables all = new RunTables(scenarios, Settings.Series.NONE, false, false);
        Map<String, List<String>> tables = Map.of(
                "series", RunTables.series(), "states", all.states(), "events", RunTables.events(), "runs", all.runs());
        tables.forEach((table, columns) -> assertThat(columns)
                .allSatisfy(column -> assertThat(book.find(table, column)).as(column).isPresent()));
    }
}
