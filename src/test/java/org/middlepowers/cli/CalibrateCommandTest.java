package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateCommandTest {
    @TempDir
    private Path folder;

    private Path file(String text) throws Exception {
        return Files.writeString(folder.resolve("c.yaml"), text);
    }

    @Test
    void itWritesAPosteriorWhoseWeightsAddToOneAndWhoseDrawsLieInTheirRanges() throws Exception {
        Path file = file("parameters: {alignmentNoise: [0.02, 0.09], socialInfluence: []}\norigins: [2004]\nuntil: 2012\n"
                + "particles: 20\nstop: 0.3\n");
        Path out = folder.resolve("out");
        assertThat(Said.by("calibrate", file.toString(), "--dry-run", "--output", out.toString()).out())
                .containsPattern("runs +(at most )?\\d+\n.*time +(at most )?about \\d+ s on ");
        assertThat(out).doesNotExist();
        assertThat(Main.run("calibrate", file.toString(), "--output", out.toString())).isZero();
        List<String> lines = Files.readAllLines(out.resolve("posterior.csv"));
        assertThat(lines.get(0)).isEqualTo("draw,weight,distance,trainedFrom,trainedUntil,alignmentNoise,socialInfluence,checksum");
        double sum = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            sum += Double.parseDouble(cells[1]);
            assertThat(Double.parseDouble(cells[5])).isBetween(.02, .09);
            assertThat(Double.parseDouble(cells[6])).isBetween(0.0, .9);
        }
        assertThat(lines).hasSize(11);
        assertThat(sum).isBetween(.999, 1.001);
        assertThat(Files.readString(out.resolve("manifest.json"))).contains("Trained on the record of 2004 to 2012");
        Files.delete(file);
        assertThat(Main.run("verify", out.toString(), "--threads", "2")).isZero();
        assertThat(Main.run("report", out.toString())).isZero();
        assertThat(Main.run("run", "kazakhstan-2022", "-r", "2", "--no-expect", "--no-report", "--posterior",
                        out.resolve("posterior.csv").toString(), "--output", folder.resolve("over").toString()))
                .isZero();
    }

    @Test
    void aRecordThatEndsTooEarlyIsToldInASentence() throws Exception {
        Path file = file("parameters: {alignmentNoise: []}\norigins: [2004]\nuntil: 2014\n");
        assertThat(Main.run("calibrate", file.toString())).isEqualTo(2);
        Path unknown = file("parameters: {alignmentNoise: []}\norigins: [2003]\nuntil: 2012\n");
        assertThat(Main.run("calibrate", unknown.toString())).isEqualTo(2);
    }
}
