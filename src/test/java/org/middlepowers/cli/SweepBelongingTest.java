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

    /** Rows of work that is not complete have no checksums in their manifest, but are noted to be of it. */
    @Test
    void aManifestOfAnotherScenarioOrRangeIsNotBelievedOfStoppedWork() throws IOException {
        Path world = folder.resolve("world.yaml");
        String text = Files.readString(world);
        stopped("a", "");
        Files.writeString(world, text.replace("output: .002", "output: .003"));
        stopped("other", "");
        Files.writeString(world, text);
        stopped("range", "factors.normDamping.range=[0,0.4]");
        assertThat(said(3, "analyse", "a", "-o", "n", "--no-report")).contains("is incomplete");
        Path manifest = folder.resolve("a/manifest.json");
        Path whole = Files.copy(manifest, folder.resolve("whole.json"));
        for (String other : List.of("other", "range")) {
            Files.copy(folder.resolve(other).resolve("manifest.json"), manifest, StandardCopyOption.REPLACE_EXISTING);
            assertThat(said(2, "analyse", "a", "-o", "n", "--no-report")).contains("its runs are of another scenario");
            assertThat(said(2, "merge", "a", "-o", "n", "--partial")).contains("its runs are of another scenario");
            said(2, "verify", "a");
            said(2, "paper", "a", "-o", "p.zip");
            said(2, "report", "a");
            sweep(2, "a", "--size", "2");
        }
        Files.copy(whole, manifest, StandardCopyOption.REPLACE_EXISTING);
        Files.delete(folder.resolve("a/work.json"));
        assertThat(said(2, "analyse", "a", "-o", "n", "--no-report")).contains("work.json");
        sweep(0, "a", "--size", "2");
        said(0, "verify", "a");
        assertThat(folder.resolve("a/work.json")).doesNotExist();
    }

    /** Half of a sweep, as it stands when a program was stopped. */
    private void stopped(String name, String set) throws IOException {
        List<String> more = new ArrayList<>(List.of("--size", "2", "--shard", "1/2"));
        more.addAll(set.isEmpty() ? List.of() : List.of("--set", set));
        sweep(0, name + "-half", more.toArray(String[]::new));
        said(3, "merge", name + "-half", "-o", name, "--partial");
    }

    /** Runs a command of which words that name no file of the program's are files of the folder. */
    private String said(int code, String... words) {
        List<String> args = new ArrayList<>(List.of(words[0]));
        for (int k = 1; k < words.length; k++) {
            args.add(words[k].startsWith("-") ? words[k] : folder.resolve(words[k]).toString());
        }
        Said said = Said.by(args);
        assertThat(said.code()).as(said.all()).isEqualTo(code);
        return said.all();
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
