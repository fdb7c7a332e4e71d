package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.analysis.score.Baseline;
import org.middlepowers.analysis.score.Forecasters;
import org.middlepowers.analysis.score.Targets;
import org.middlepowers.data.TenProviders;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.reader.TheoryFiles;
import org.middlepowers.results.TableReader;

/**
 * The one command of the guide repeats everything on a folder with further years, other states and other votes, with
 * invented figures as the providers lay theirs out, and needs no change to any file of the project.
 */
class FurtherYearsTest {
    /** None of them is in a world that travels with the program. */
    private static final List<String> STATES = List.of("BOL", "ECU", "GHA", "LKA", "PER", "NZL");

    private static final int LAST = 2016;

    @TempDir
    private Path folder;

    private String data() throws Exception {
        Path data = folder.resolve("my-data");
        for (Map.Entry<String, Map<String, byte[]>> archive : new TenProviders(STATES).archives(LAST, LAST).entrySet()) {
            if (archive.getKey().startsWith("comtrade") || archive.getKey().startsWith("BACI")) {
                continue; // the same trade a second and a third time
            }
            for (Map.Entry<String, byte[]> file : archive.getValue().entrySet()) {
                Path to = data.resolve(archive.getKey().replace(".zip", "")).resolve(file.getKey());
                Files.createDirectories(to.getParent());
                Files.write(to, file.getValue());
            }
        }
        StringBuilder votes = new StringBuilder("iso3,resolution,vote\n");
        for (String state : STATES) {
            votes.append(state).append(",R/70/1,").append(state.compareTo("H") < 0 ? "yes" : "abstain").append('\n');
            votes.append(state).append(",R/71/2,").append(state.compareTo("M") < 0 ? "yes" : "no").append('\n');
        }
        Files.writeString(data.resolve("votes.csv"), votes);
        return data.toString();
    }

    private String resolutions() throws Exception {
        String votes = "extends: blocks/world-2014\ntitle: Resolutions\nquestion: How do states vote?\nstart: 2015Q1\nend: 2016Q4\nvotes:\n"
                + "  r_70_1: {title: R/70/1, at: 2015Q4, target: USA, norm: 1, cost: 0}\n"
                + "  r_71_2: {title: R/71/2, at: 2016Q4, target: USA, norm: 0.8, cost: 0.2}\n";
        return Files.writeString(folder.resolve("resolutions.yaml"), votes).toString();
    }

    private Set<String> column(String table, String target, String column) throws Exception {
        Set<String> found = new HashSet<>();
        try (TableReader rows = TableReader.open(folder.resolve("out").resolve(table))) {
            while (rows.next()) {
                if (rows.text(rows.column("target")).equals(target)) {
                    found.add(rows.text(rows.column(column)));
                }
            }
        }
        return found;
    }

    @Test
    void oneCommandRepeatsEverythingOnAFolderWithFurtherYearsOtherStatesAndOtherVotes() throws Exception {
        for (String scenario : ScenarioFiles.builtIn()) {
            assertThat(ScenarioFiles.load(scenario, List.of()).scenario().middlePowers().keySet())
                    .as(scenario)
                    .doesNotContainAnyElementsOf(STATES);
        }
        assertThat(Main.run(
                        "hindcast", "--data", data(), "--states", String.join(",", STATES), "--origins", "2013..2014", "--until",
                        "" + LAST, "--theories", "all", "--posterior", "record-2012", "--votes", resolutions(), "-r", "2",
                        "--output", folder.resolve("out").toString()))
                .isZero();
        Set<String> versions = new HashSet<>(Set.of(
                Forecasters.MODEL, Forecasters.HELD, Forecasters.USUAL, "without acts", "without alignment",
                "without asymmetry layer", "without sub-national layer", "without institutions"));
        TheoryFiles.builtIn().stream().filter(t -> !t.equals("custom")).forEach(t -> versions.add(Forecasters.THEORY + t));
        for (String target : List.of(Targets.POSITION, Targets.TRADE, Targets.VOTE, Targets.IN_FAVOUR)) {
            assertThat(column("scorecard.csv", target, "by")).as(target).containsAll(versions);
            assertThat(column("forecasts.csv", target, "year")).as(target).contains("" + LAST).doesNotContain("" + (LAST + 1));
        }
        for (String target : List.of(Targets.POSITION, Targets.TRADE, Targets.VOTE)) {
            assertThat(column("forecasts.csv", target, "state")).as(target).containsExactlyInAnyOrderElementsOf(STATES);
        }
        assertThat(column("scorecard.csv", Targets.TRADE, "by"))
                .contains(Baseline.PERSISTENCE.title(), Forecasters.BEST, "gravity");
        assertThat(column("scorecard.csv", Targets.VOTE, "by")).contains(Forecasters.BASE_RATE, Forecasters.LAST_LIKE);
        assertThat(column("forecasts.csv", Targets.VOTE, "partner")).containsExactlyInAnyOrder("r_70_1", "r_71_2");
        assertThat(Files.readString(folder.resolve("out/manifest.json")))
                .contains("scored on 2014 to 2016")
                .contains("Parameters: draws of");
        assertThat(column("stacking.csv", Targets.POSITION, "by")).hasSize(7);
        assertThat(Files.readString(folder.resolve("out/report.html"))).contains("Sri Lanka");
    }
}
