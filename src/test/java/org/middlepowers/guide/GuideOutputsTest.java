package org.middlepowers.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a guide shows below a command ({@code $ middlepowers …}) is what the command prints, line by line; … ends a line that is cut. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The commands are those of a shell.")
class GuideOutputsTest {
    private static final String PROMPT = "    $ middlepowers ";

    @TempDir
    Path folder;

    /** A command with what is shown below it. */
    record Shown(Path page, String command, List<String> output) {
        @Override
        public String toString() {
            return page + ": " + command;
        }
    }

    static Stream<Shown> shown() {
        return Guides.pages().stream().flatMap(page -> shown(page).stream());
    }

    private static List<Shown> shown(Path page) {
        List<Shown> all = new ArrayList<>();
        List<String> lines = Guides.lines(page);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(PROMPT)) {
                List<String> output = lines.subList(i + 1, lines.size()).stream()
                        .takeWhile(line -> line.startsWith("    "))
                        .map(line -> line.substring(4))
                        .toList();
                all.add(new Shown(page, lines.get(i).substring(PROMPT.length()), output));
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("shown")
    void theCommandPrintsIt(Shown shown) throws IOException, InterruptedException {
        Guides.writeFile(shown.page(), folder);
        Path output = folder.resolve("output.txt");
        String program = "\"" + Path.of(System.getProperty("java.home"), "bin", "java") + "\" -XX:TieredStopAtLevel=1 -cp \""
                + System.getProperty("java.class.path") + "\" org.middlepowers.cli.Main ";
        new ProcessBuilder("sh", "-c", program + shown.command())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        List<String> printed = Files.readAllLines(output);
        assertThat(printed).as(shown.toString()).hasSameSizeAs(shown.output());
        for (int i = 0; i < printed.size(); i++) {
            String line = shown.output().get(i);
            if (line.endsWith("…")) {
                assertThat(printed.get(i)).startsWith(line.substring(0, line.length() - 1));
            } else {
                assertThat(printed.get(i)).isEqualTo(line);
            }
        }
    }
}
