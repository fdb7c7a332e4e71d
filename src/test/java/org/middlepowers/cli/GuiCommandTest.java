package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.gui.LiveWorld;
import org.middlepowers.gui.time.Branch;
import org.middlepowers.results.RunName;
import org.middlepowers.scenario.Quarter;

/** The command that opens the window: pictures without a screen, names that open the same moment, and refusals. */
class GuiCommandTest {
    @Test
    void aPictureOfTheWindowNeedsNoScreen(@TempDir Path dir) throws Exception {
        Path file = dir.resolve("a.png");
        int code = Main.run("gui", "china-kazakhstan", "--screenshot", file.toString(), "--at", "2001q2", "--size", "800x600");
        assertThat(code).isZero();
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(800);
        assertThat(image.getHeight()).isEqualTo(600);
        assertThat(colours(image)).as("something is on it").isGreaterThan(100);
    }

    private static long colours(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .map(k -> image.getRGB(k % image.getWidth(), k / image.getWidth()))
                .distinct()
                .count();
    }

    @Test
    void theNameOfAMomentOpensTheSameMomentElsewhere() throws Exception {
        Branch original = Branch.of("china-kazakhstan", Optional.of("realism"), List.of("habitDecay=0.5"), 5, 2);
        Branch changed = original.with(
                List.of("shocks.calm={at: 2001Q3, about: \"Calm, at last\", parameters: {tensionScale: 3}}"), 38, "calm");
        String name = new GuiSharing().name(changed, Optional.of(Quarter.parse("2002Q1")));
        assertThat(name).doesNotContain(" ");
        RunName read = RunName.parse(name);
        assertThat(read.quarter()).isEqualTo("2002Q1");
        NamedRun run = NamedRun.load(name, false, Inputs.FILES);
        assertThat(run.scenario()).isEqualTo(changed.loaded());
        assertThat(run.name().seed()).isEqualTo(5);
        assertThat(run.name().replication()).isEqualTo(2);
    }

    @Test
    void theResultsOfABranchAreThoseOfTheCommandRun(@TempDir Path dir) throws Exception {
        Branch branch = Branch.of("china-kazakhstan", Optional.empty(), List.of("end=2023Q4"), 5, 2)
                .with(List.of("shocks.calm={at: 2001Q3, parameters: {tensionScale: 3}}"), 38, "calm");
        new GuiSharing().results(branch, dir.resolve("shared"));
        assertThat(Files.readString(dir.resolve("shared").resolve("manifest.json"))).contains(branch.loaded().hash());
        assertThat(dir.resolve("shared").resolve("series.csv")).exists();
    }

    @Test
    void whatCannotBeIsSaidInASentence(@TempDir Path dir) {
        assertThat(Main.run("gui", "kazakhstan-2022", "--size", "large")).isEqualTo(Failure.WRONG);
        assertThat(Main.run("gui", "kazakhstan-2022", "--at", "1066Q4")).isEqualTo(Failure.WRONG);
        assertThat(Main.run("gui", "no-such-world")).isEqualTo(Failure.WRONG);
        Path nowhere = dir.resolve("nowhere").resolve("a.png");
        assertThat(Main.run("gui", "china-kazakhstan", "--screenshot", nowhere.toString())).isEqualTo(Failure.REFUSED);
    }

    @Test
    void aMachineWithoutScreenIsToldSo() {
        assumeFalse(LiveWorld.hasScreen(), "skipped: there is a screen");
        assertThat(Main.run("gui", "china-kazakhstan")).isEqualTo(Failure.WRONG);
    }
}
