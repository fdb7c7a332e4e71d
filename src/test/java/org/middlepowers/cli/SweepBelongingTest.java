package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.study.sweep.SweepFixture;

/** Runs of different sweeps, scenarios, policies or seeds never come to stand in one folder. */
class SweepBelongingTest {
    @TempDir
    private Path folder;

    private String sweep;

    @BeforeEach
    void write() throws IOException {
        sweep = SweepFixture.write(folder).toString();
    }

    private String sweep(int code, String output, String... more) {
        List<String> args = new ArrayList<>(List.of("sweep", sweep, "--output", folder.resolve(output).toString()));
        args.addAll(List.of(more));
        Said said = Said.by(args);
        assertThat(said.code()).as(said.all()).isEqualTo(code);
        return said.err();
    }

    @Test
    void aPolicyThatIsAValueAndWasEditedIsRefusedAndShown() throws IOException {
        Path policy = Files.writeString(folder.resolve("mine.yaml"), "title: Mine\nacts: {2015Q2: ABSTAIN}\n");
        String[] more = {
            "--design", "grid", "--size", "0", "--set", "factors.normDamping=null", "--set", "factors.contestHostility=null",
            "--set", "factors.layer={path: policies.KAZ, values: [abstain, '" + policy + "']}"
        };
        sweep(0, "a", more);
        Files.writeString(policy, "title: Mine\nacts: {2015Q3: ABSTAIN}\n");
        List<String> again = new ArrayList<>(List.of(more));
        again.addAll(List.of("--replications", "4"));
        assertThat(sweep(2, "a", again.toArray(String[]::new)))
                .contains("mine.yaml' has changed")
                .contains("- ")
                .contains("2015Q3");
    }

    @Test
    void aPartOfTheSameSweepWithAnotherSeedIsRefused() throws IOException {
        sweep(0, "a", "--size", "2");
        sweep(0, "b", "--size", "2", "--seed", "5");
        lay("b", "a");
        assertThat(sweep(2, "a", "--size", "2"))
                .contains("is not of this study: its seed is")
                .contains("out of the folder");
    }

    @Test
    void aPartOfAnEditedScenarioIsRefused() throws IOException {
        sweep(0, "a", "--size", "2");
        Path world = folder.resolve("world.yaml");
        String text = Files.readString(world);
        Files.writeString(world, text.replace("output: .002", "output: .003"));
        sweep(0, "b", "--size", "2");
        Files.writeString(world, text);
        lay("b", "a");
        assertThat(sweep(2, "a", "--size", "2")).contains("it is the run").contains("and the sweep's is");
    }

    @Test
    void rowsWhoseManifestWasLostAreGoneOnWith() throws IOException {
        sweep(0, "a", "--size", "2");
        Files.delete(folder.resolve("a/manifest.json"));
        assertThat(sweep(0, "a", "--size", "2")).contains("holds 20 of 20 runs");
        assertThat(folder.resolve("a/manifest.json")).exists();
    }

    @Test
    void aDamagedLineIsNamedAndRunAgain() throws IOException {
        sweep(0, "a", "--size", "2");
        Path part = folder.resolve("a/runs/part-000001.csv");
        List<String> whole = Files.readAllLines(part);
        List<String> lines = new ArrayList<>(whole);
        lines.set(5, lines.get(5).substring(3));
        Files.write(part, lines);
        assertThat(sweep(0, "a", "--size", "2")).contains("holds 19 of 20 runs").contains("line 6 of").contains("is damaged");
        assertThat(sweep(0, "a", "--size", "2")).contains("holds 20 of 20 runs");
        List<String> now = new ArrayList<>();
        for (String file : List.of("part-000001.csv", "part-000002.csv")) {
            now.addAll(Files.readAllLines(folder.resolve("a/runs").resolve(file)));
        }
        assertThat(now).containsAll(whole);
    }

    private void lay(String from, String to) throws IOException {
        for (String table : List.of("runs", "series")) {
            Files.copy(
                    folder.resolve(from).resolve(table).resolve("part-000001.csv"),
                    folder.resolve(to).resolve(table).resolve("part-000001.csv"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
