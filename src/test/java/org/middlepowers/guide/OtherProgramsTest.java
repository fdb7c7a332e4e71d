package org.middlepowers.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.cli.OtherProgram;

/** The Python program of the guide drives the service as it stands there. */
class OtherProgramsTest {
    @TempDir
    Path folder;

    @Test
    void thePythonOfTheGuideRunsAsWritten() throws IOException, InterruptedException {
        assumeTrue(OtherProgram.works("python3", "--version"), "no python3 on this machine");
        List<String> lines = Guides.lines(Guides.PAGES.resolve("other-programs.md"));
        int from = lines.indexOf("```python");
        int to = from + 1 + lines.subList(from + 1, lines.size()).indexOf("```");
        Path program = Files.write(folder.resolve("guide.py"), lines.subList(from + 1, to));
        ProcessBuilder python = new ProcessBuilder("python3", program.toString()).redirectErrorStream(true);
        python.redirectOutput(folder.resolve("out.txt").toFile());
        python.environment()
                .put(
                        "MIDDLEPOWERS",
                        Path.of(System.getProperty("java.home"), "bin", "java") + " -cp "
                                + System.getProperty("java.class.path") + " org.middlepowers.cli.Main");
        Process process = python.start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        List<String> printed = Files.readAllLines(folder.resolve("out.txt"));
        assertThat(printed).hasSize(3).allMatch(line -> line.matches("\\d\\.\\d 0\\.\\d+"));
        assertThat(printed.stream().map(line -> line.split(" ")[1]).distinct()).hasSize(3);
    }
}
