package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.Status;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.study.Progress;
import org.middlepowers.study.Runner;
import org.middlepowers.study.Study;

/** Studies that were stopped, and stopped again, end in the folder of one that never was. */
class StoppedStudiesTest {
    private static final String BREAK = "break kazakhstan-2022 --set end=2016Q4 --claim tension<0.4 -r 2 --parameters"
            + " contestHostility,normDamping --together 2 --evaluations 45 --confirm 3";

    @TempDir
    Path folder;

    /** Asks to stop after so many tasks. */
    private record Until(int most, int[] done) implements Progress {
        Until(int most) {
            this(most, new int[1]);
        }

        @Override
        public void ran(int tasks, int failed, int all) {
            done[0] = tasks;
        }

        @Override
        public boolean stopped() {
            return done[0] >= most;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run kazakhstan-2022 --set end=2016Q4 -r 8 --detail 1",
                "compare kazakhstan-2022 china-kazakhstan --set end=2016Q4 -r 4",
                "effect kazakhstan-2022 --set end=2016Q4 -r 4 --states KAZ --draws 4",
                "duel kazakhstan-2022 --set end=2016Q4 --theories realism,liberalism -r 3 --claims 1 --since 2016Q1",
                "ablate china-kazakhstan --set end=2016Q4 -r 6 --detail 1",
                "patterns --only P2 -r 6",
                "tournament hedge comply --in kazakhstan-2022 --set end=2016Q4 --states KAZ -r 4",
                BREAK,
                "hindcast -r 2 --powers given",
            })
    void aStudyThatWasStoppedAndGoneOnWithEndsInTheSameBytes(String command) throws Exception {
        Path whole = folder.resolve("whole");
        Runner.Ended ended = run(command, whole, 1, Integer.MAX_VALUE);
        assertThat(ended.status()).isEqualTo(Status.COMPLETE);
        Path stopped = folder.resolve("stopped");
        assertThat(run(command, stopped, 1, 1).status()).isEqualTo(Status.INTERRUPTED);
        run(command, stopped, 1, ended.done().tasks() / 2);
        assertThat(run(command, stopped, 2, Integer.MAX_VALUE).status()).isEqualTo(Status.COMPLETE);
        assertThat(tables(stopped)).isEqualTo(tables(whole));
    }

    @Test
    void aCalibrationThatWasStoppedAndGoneOnWithEndsInTheSameBytes() throws Exception {
        Path file = Files.writeString(
                folder.resolve("c.yaml"),
                "parameters: {alignmentNoise: [0.02, 0.09]}\norigins: [2004]\nuntil: 2006\nwaves: 1\nparticles: 10\n"
                        + "stop: 0.3\n");
        aStudyThatWasStoppedAndGoneOnWithEndsInTheSameBytes("calibrate " + file);
    }

    /** The confirmation follows what the clock cut off, and the answer says so whenever it is asked. */
    @Test
    void aSearchThatTheClockEndedTellsTheSameWhenItsTableIsReadAgain() throws Exception {
        Path out = folder.resolve("clock");
        Study study = study(BREAK + " --minutes 0.0000001");
        Study.Answer answer = run(study, out, 1, Integer.MAX_VALUE).answer().orElseThrow();
        assertThat(answer.text().of(80, true)).contains("ended by the clock");
        try (ResultsFolder results = ResultsFolder.reopen(out)) {
            Study.Answer again = study.answer(results, results.readManifest());
            assertThat(again.text().of(80, true)).isEqualTo(answer.text().of(80, true));
        }
    }

    private static Study study(String command) throws Exception {
        return ((StudyCommand) Main.commandLine()
                        .parseArgs(command.split(" "))
                        .subcommand()
                        .commandSpec()
                        .userObject())
                .study();
    }

    private static Runner.Ended run(String command, Path path, int threads, int most) throws Exception {
        return run(study(command), path, threads, most);
    }

    private static Runner.Ended run(Study study, Path path, int threads, int most) throws IOException {
        study.require();
        try (ResultsFolder results = Files.exists(path) ? ResultsFolder.reopen(path) : ResultsFolder.create(path)) {
            Manifest manifest = study.manifest(Version.program(), Request.of("study"), "now");
            return Runner.run(study, results, manifest, threads, new Until(most));
        }
    }

    private static Map<String, String> tables(Path path) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(path)) {
            all.filter(f -> f.toString().endsWith(".csv")).forEach(files::add);
        }
        Map<String, String> tables = new TreeMap<>();
        for (Path file : files) {
            tables.put(file.getFileName().toString(), Files.readString(file));
        }
        return tables;
    }
}
