package org.middlepowers.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newcomer who types what the first guides say, in their order, is never refused. */
class FirstGuidesTest {
    /** Left out for their length: the main job has a test of its own, and one class page stands for all. */
    private static final Set<String> LONG = Set.of("compare", "class-page");

    @TempDir
    Path folder;

    @Test
    void everyCommandOfTheFirstGuidesEndsWell() throws IOException, InterruptedException {
        for (String name : List.of("first-run", "first-scenario", "first-sweep", "first-lesson")) {
            Path page = Guides.PAGES.resolve(name + ".md");
            Guides.writeFile(page, folder);
            for (Guides.ShownCommand command : Guides.commands(page, Set.of())) {
                if (!LONG.contains(command.text())) {
                    run(command);
                }
            }
        }
        assertThat(folder.resolve("results/sweep-my-sweep")).isDirectory();
    }

    private void run(Guides.ShownCommand command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.middlepowers.cli.Main"));
        words.addAll(List.of(command.words()));
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as(command.toString()).isTrue();
        assertThat(process.exitValue())
                .as(command + "\n" + Files.readString(output))
                .isZero();
    }
}
