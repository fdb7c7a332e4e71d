package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "stop: 0,3|stop has '0,3' where a number",
        "stop: 30%|stop has '30%' where a number",
        "stop: [1]|stop has [1] where a number",
        "until: 2006.7|until has '2006.7' where a whole number",
        "until: '2006'|until has '2006' where a whole number",
        "seed: 99999999999999999999|seed has",
        "origins: 2004|origins has '2004' where a list",
        "origins: [2004, null]|an entry of a list is empty",
        "parameters: {alignmentNoise: [0.02; 0.09]}|parameters has '0.02; 0.09' where a number",
        "parameters: {alignmentNoise: [null, 0.09]}|alignmentNoise has the range [null, 0.09]",
        "parameters: [alignmentNoise]|parameters has [\"alignmentNoise\"] where a map",
        "targets: [null]|an entry of a list is empty",
    })
    void aValueThatIsNoneIsToldByWhatBelongsThere(String line, String sentence) throws Exception {
        String key = line.replaceFirst(":.*", "");
        String rest = "parameters: {alignmentNoise: [0.02, 0.09]}\norigins: [2004]\nuntil: 2006\nparticles: 10\nstop: 0.3\n"
                .replaceAll("(?m)^" + key + ":.*\n", "");
        Said said = Said.by("calibrate", file(rest + line + "\n").toString(), "--output", folder.resolve("o").toString());
        assertThat(said.code()).as(said.all()).isEqualTo(2);
        assertThat(said.err()).contains(sentence).doesNotContain("java.");
    }
}
