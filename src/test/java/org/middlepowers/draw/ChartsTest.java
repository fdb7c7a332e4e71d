package org.middlepowers.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.middlepowers.analysis.Findings;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.ScenarioEntry;
import org.middlepowers.results.Manifest.Shock;
import org.middlepowers.results.ManifestEdit;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.SyntheticResults;

class ChartsTest {
    @TempDir
    Path parent;

    @ParameterizedTest
    @CsvSource({"1, 64", "3, 40", "6, 32", "2, 2", "2, 1"})
    void everyChartIsDrawnForAnyNumberOfScenariosAndQuarters(int scenarios, int quarters) throws IOException {
        ResultsFolder folder = new SyntheticResults(scenarios, quarters, 2, 0, -.15, 0, .1, .05, -.05)
                .write(parent.resolve("r"));
        List<Charts.WrittenChart> charts = Charts.write(folder, Findings.read(folder));
        assertThat(charts).extracting(Charts.WrittenChart::name).containsExactlyInAnyOrder(
                "answer", "dsi", "dsi-focus", "tension", "poles", "kantian", "hedging", "hedging-focus", "acts",
                "reexport", "transit");
        for (Charts.WrittenChart chart : charts) {
            BufferedImage image = ImageIO.read(folder.chart(chart.name(), "png").toFile());
            assertThat(image.getWidth()).isEqualTo(1600);
            assertThat(inkShare(image)).as(chart.name()).isGreaterThan(.005);
            assertThat(Files.readString(folder.chart(chart.name(), "svg"))).contains("<title", "viewBox");
            assertThat(chart.title()).isNotBlank();
        }
    }

    @Test
    void chartsOfMissingMeasuresAreLeftOut() throws IOException {
        ResultsFolder folder = new SyntheticResults(2, 8, 2, 0, 0).write(parent.resolve("r"));
        keepColumns(folder.series(), 6);
        keepColumns(folder.runs(), 8);
        List<Charts.WrittenChart> charts = Charts.write(folder, Findings.read(folder));
        assertThat(charts).extracting(Charts.WrittenChart::name).containsExactly("tension");
    }

    @Test
    void shocksThatAreNotToBeMarkedAreNot() throws IOException {
        SyntheticResults synthetic = new SyntheticResults(2, 40, 2, 0, .1);
        ResultsFolder folder = synthetic.write(parent.resolve("r"));
        Charts.write(folder, Findings.read(folder));
        assertThat(Files.readString(folder.chart("tension", "svg")))
                .contains("US–China trade war<", "Russia invades Ukraine*<", "* not in every scenario");
        ManifestEdit.change(folder.path().resolve("manifest.json"), manifest -> manifest.replaceAll(
                "(\"name\" : \"trade-war\",\\s*\"about\" : \"[^\"]*\",\\s*\"mark\" :) true", "$1 false"));
        Charts.write(folder, Findings.read(folder));
        assertThat(Files.readString(folder.chart("tension", "svg")))
                .contains("Russia invades Ukraine*<")
                .doesNotContain("trade war");
    }

    @Test
    void manyShocksAreNumbered() throws IOException {
        SyntheticResults synthetic = new SyntheticResults(1, 40, 2, 0);
        Manifest manifest = synthetic.manifest();
        List<Shock> shocks = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            shocks.add(new Shock("201" + (i + 4) + "Q1", "shock_" + i, "Shock of a name too long for a label " + i, true));
        }
        assertThat(ShockMarks.of(List.of(with(manifest.scenarios().get(0), shocks))).notes()).isEmpty();
        shocks.add(new Shock("2020Q1", "last", "The last", true));
        assertThat(ShockMarks.of(List.of(with(manifest.scenarios().get(0), shocks))).notes().get(0))
                .contains("1 Shock of a name too long for a label 1 (2015Q1); 2 ")
                .endsWith("6 The last (2020Q1)");
    }

    private static ScenarioEntry with(ScenarioEntry s, List<Shock> shocks) {
        return new ScenarioEntry(
                s.name(), s.title(), s.question(), s.expect(), s.hash(), s.text(), s.start(), s.end(), s.focus(),
                s.groups(), shocks, s.sources(), s.parameters(), s.actors(), s.votes(), s.posterior());
    }

    @Test
    void labelsKeepTheirOrderAndDoNotOverlap() {
        double[] heights = {30, 60, 30, 30};
        double[] tops = EndLabels.spread(new double[] {95, 96, 100, 400}, heights, 0, 420);
        for (int i = 1; i < tops.length; i++) {
            assertThat(tops[i]).isGreaterThanOrEqualTo(tops[i - 1] + heights[i - 1]);
        }
        assertThat(tops[0]).isGreaterThanOrEqualTo(0);
        assertThat(tops[3] + heights[3]).isLessThanOrEqualTo(420);
        assertThat(EndLabels.spread(new double[] {10, 200}, new double[] {30, 30}, 0, 420)).containsExactly(10, 200);
    }

    private static void keepColumns(Path table, int columns) throws IOException {
        List<String> lines = Files.readAllLines(table).stream()
                .map(line -> String.join(",", List.of(line.split(",", -1)).subList(0, columns)))
                .toList();
        Files.write(table, lines);
    }

    private static double inkShare(BufferedImage image) {
        int ink = 0;
        for (int y = 150; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                ink += (image.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF ? 0 : 1;
            }
        }
        return ink / (double) (image.getWidth() * image.getHeight());
    }
}
