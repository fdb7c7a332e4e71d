package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Output that cannot be written is a failure of the machine, whichever command it is of. */
class FullOutputTest {
    @ParameterizedTest
    @ValueSource(strings = {"schema", "scenarios show kazakhstan-2022 --yaml", "--help"})
    void aFullDiskIsSaidAndTheCodeIsOne(String command) throws Exception {
        File full = new File("/dev/full");
        assumeThat(full).exists();
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), Main.class.getName()));
        words.addAll(List.of(command.split(" ")));
        Process process = new ProcessBuilder(words).redirectOutput(full).start();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said).contains("The output could not be written whole");
    }

    @Test
    void aLimitOnTheSizeOfFilesIsSaidAndTheSameCommandGoesOnWithoutIt(@TempDir Path dir) throws Exception {
        assumeThat(new File("/bin/bash")).exists();
        String run = "run china-kazakhstan --set end=1999Q4 --replications 12 --detail 12 --threads 1 --no-report --output ";
        Path limited = dir.resolve("limited");
        Path whole = dir.resolve("whole");
        String java = "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -XX:-UsePerfData -XX:TieredStopAtLevel=1 -cp '"
                + System.getProperty("java.class.path") + "' " + Main.class.getName() + " ";
        Process process = new ProcessBuilder("/bin/bash", "-c", "ulimit -f 128; exec " + java + run + limited).start();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(1);
        assertThat(said).contains("larger than this session or disk allows").doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(Main.run((run + limited).split(" "))).isZero();
        assertThat(Main.run((run + whole).split(" "))).isZero();
        for (String table : List.of("runs.csv", "states.csv", "events.csv", "paths.csv")) {
            assertThat(limited.resolve(table)).as(table).hasSameBinaryContentAs(whole.resolve(table));
        }
    }

    /** Parts of a sweep, in either format: what is finished is kept, and what is not is run again. */
    @ParameterizedTest
    @ValueSource(strings = {"csv", "parquet"})
    void aSweepThatMetALimitOnTheSizeOfFilesGoesOnWithoutIt(String format, @TempDir Path dir) throws Exception {
        assumeThat(new File("/bin/bash")).exists();
        FolderOfEachKind.inputs(dir);
        String sweep = "sweep " + dir.resolve("design.yaml") + " --replications 20 --format " + format + " --threads 1 --output ";
        Path limited = dir.resolve("limited");
        String java = "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -XX:-UsePerfData -XX:TieredStopAtLevel=1 -cp '"
                + System.getProperty("java.class.path") + "' " + Main.class.getName() + " ";
        Process process = new ProcessBuilder("/bin/bash", "-c", "ulimit -f 16; exec " + java + sweep + limited).start();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(1);
        assertThat(said).contains("larger than this session or disk allows").doesNotContain("\tat ").doesNotContain("Exception");
        if (format.equals("parquet")) {
            assertThat(said).contains("DuckDB's driver, 72 MB, cannot be unpacked");
        }
        assertThat(Main.run((sweep + limited).split(" "))).isZero();
        assertThat(Main.run("verify", limited.toString())).isZero();
    }

    @Test
    void memoryThatRunsOutIsSaid(@TempDir Path dir) throws Exception {
        for (String heap : List.of("-Xmx14m", "-Xmx20m")) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(), heap, "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Main.class.getName(),
                            "compare", "kazakhstan-2022", "kazakhstan-2022-no-war", "-r", "2", "-t", "1", "-o",
                            dir.resolve(heap.substring(4)).toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isIn(0, 1);
            assertThat(said).doesNotContain("\tat ").doesNotContain("OutOfMemoryError");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"run china-kazakhstan -o \"$(printf '\\303\\251')\"", "run \"$(printf '\\303\\251').yaml\"",
        "run child.yaml", "scenarios new \"$(printf '\\303\\251')\" --from kazakhstan-2022", "in run china-kazakhstan -r 1", "in scenarios list", "in run world.yaml"})
    void aLocaleThatKnowsAsciiAloneIsNamedWhereItIsTheCause(String command, @TempDir Path dir) throws Exception {
        assumeThat(new File("/bin/bash")).exists();
        // This program may itself be in a session that cannot name the folder: so a shell makes it.
        String make = "n=$(printf '\\303\\251'); mkdir $n; printf 'extends: kazakhstan-2022\\n' | tee $n.yaml > $n/world.yaml;"
                + " printf \"extends: $n\\n\" > child.yaml; ";
        boolean inside = command.startsWith("in ");
        ProcessBuilder builder = new ProcessBuilder(
                "/bin/bash", "-c", make + (inside ? "cd $n; " : "") + "exec '"
                        + Path.of(System.getProperty("java.home"), "bin", "java") + "' -XX:TieredStopAtLevel=1 -cp '"
                        + System.getProperty("java.class.path") + "' " + Main.class.getName() + " " + command.replaceFirst("^in ", ""));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.directory(dir.toFile()).start();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(2);
        assertThat(said).contains("LC_ALL=C.UTF-8").doesNotContain("Exception");
    }
}
