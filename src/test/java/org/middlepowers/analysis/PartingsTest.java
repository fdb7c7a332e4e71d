package org.middlepowers.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.ScenarioEntry;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.SyntheticResults;

class PartingsTest {
    @TempDir
    Path folder;

    private Map<String, Integer> partings(String from, String to, String quarter) throws IOException {
        Manifest usual = new SyntheticResults(2, 4, 1, 0, 0).manifest();
        ScenarioEntry first = usual.scenarios().get(0);
        ScenarioEntry other = dated(usual.scenarios().get(1), from, to);
        Manifest manifest = new Manifest(
                usual.program(), usual.request(), usual.status(), usual.reason(), usual.started(), usual.finished(),
                usual.java(), usual.os(), usual.threads(), usual.seed(), usual.replications(), usual.detail(),
                List.of(first, other), usual.inputs(), usual.measures(), usual.columns(), List.of(), null);
        ResultsFolder results = ResultsFolder.create(folder.resolve("r-" + from));
        Files.writeString(results.series(), "run,scenario,replication,quarter,scope,tension\n1," + first.name()
                + ",1,2015Q1,world,1\n2," + other.name() + ",1," + quarter + ",world,1\n");
        CondensedSeries.write(results, manifest);
        return SinceParting.read(results.periods(), manifest).partings();
    }

    private static ScenarioEntry dated(ScenarioEntry s, String start, String end) {
        return new ScenarioEntry(
                s.name(), s.title(), s.question(), s.expect(), s.hash(), s.text(), start, end, s.focus(), s.groups(),
                s.shocks(), s.sources(), s.parameters(), s.actors(), s.votes(), s.posterior());
    }

    /** Nothing can be the same in worlds that have no quarter in common. */
    @Test
    void worldsOfDifferentTimesPartWhenTheLaterBegins() throws IOException {
        assertThat(partings("2030Q1", "2031Q4", "2030Q1")).containsValue(Quarters.index("2030Q1"));
        assertThat(partings("1992Q1", "1993Q4", "1992Q1")).containsValue(Quarters.index("2015Q1"));
    }

    @Test
    void worldsThatAreTheSameNeverPart() throws IOException {
        assertThat(partings("2015Q1", "2015Q4", "2015Q1")).isEmpty();
    }
}
