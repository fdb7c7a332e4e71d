package org.middlepowers.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.scenario.Sweep;

/** A table of points is a design: its columns are checked as factors are, each fault with its line. */
class PointTableTest {
    private static final String SWEEP =
            """
            title: Points
            scenario: small
            design: {from: points.csv}
            outputs:
              dsi: {measure: dsi, scope: KAZ}
            """;

    @TempDir
    private Path folder;

    private LoadedSweep load(String sweep, String points, String... sets) throws IOException, InvalidScenarioException {
        Files.writeString(folder.resolve("small.yaml"), SmallWorld.TEXT);
        Files.writeString(folder.resolve("points.csv"), points);
        Path file = Files.writeString(folder.resolve("sweep.yaml"), sweep);
        return SweepFiles.load(file.toString(), List.of(sets));
    }

    private List<String> problems(String sweep, String points) {
        InvalidScenarioException e = catchThrowableOfType(InvalidScenarioException.class, () -> load(sweep, points));
        return e.problems().stream()
                .map(p -> Path.of(p.file()).getFileName() + ":" + p.line() + " " + p.message())
                .toList();
    }

    @Test
    void columnsAreFactorsAndOthersAreCarriedAsTheyAre() throws Exception {
        LoadedSweep loaded = load(SWEEP, "id,normDamping,theory,note\n007,0.50,realism,\"a, b\"\n8,.1,none,\n");
        Sweep sweep = loaded.sweep();
        assertThat(sweep.factors().keySet()).containsExactly("normDamping", "theory");
        assertThat(sweep.factors().get("normDamping").range()).containsExactly(.1, .5);
        assertThat(sweep.factors().get("theory").values()).containsExactly("none", "realism");
        assertThat(sweep.design().carry()).containsExactly("id", "note");
        PointTable table = loaded.table().orElseThrow();
        assertThat(table.points()).isEqualTo(2);
        assertThat(table.values(0)).containsExactly("0.5", "realism");
        assertThat(table.carried(0)).containsExactly("007", "a, b");
        assertThat(table.carried(1)).containsExactly("8", "");
        assertThat(LoadedSweep.read("again", loaded.text())).isEqualTo(sweep);
    }

    @Test
    void theHashOfTheTableDecidesWhichRunsBelongTogether() throws Exception {
        List<String> one = LoadedSweep.lines(load(SWEEP, "normDamping\n0.5\n0.6\n").sweep());
        List<String> other = LoadedSweep.lines(load(SWEEP, "normDamping\n0.5\n0.55\n0.6\n").sweep());
        assertThat(one).isNotEqualTo(other);
        String sum = load(SWEEP, "normDamping\n0.5\n0.6\n").sweep().design().sha256().orElseThrow();
        assertThat(load(SWEEP, "normDamping\n0.5\n0.6\n", "design.sha256=\"" + sum + "\"").text()).contains(sum);
        assertThat(problems(SWEEP.replace("points.csv", "points.csv, sha256: \"" + sum + "\""), "normDamping\n0.5\n"))
                .singleElement()
                .asString()
                .contains("so it is another table");
    }

    @Test
    void everyFaultOfATableHasItsLine() {
        assertThat(problems(SWEEP, "normDamping,theory,middlePowers.KAZ.output\n1.5,realism,.1\n,realsm,.1\nx,none,.1\n0.5,none\n"))
                .satisfiesExactly(
                        p -> assertThat(p).isEqualTo("points.csv:2 normDamping is 1.5; allowed is a number from 0 to 1"),
                        p -> assertThat(p).startsWith("points.csv:3 normDamping is empty"),
                        p -> assertThat(p).startsWith("points.csv:4 normDamping is 'x'"),
                        p -> assertThat(p).startsWith("points.csv:5 the line has 2 fields"));
        assertThat(problems(SWEEP, "normDamping,middlePowers.KAZ.output\n0.5,.1\n0.5,-3\n"))
                .singleElement().asString().startsWith("points.csv:3 middlePowers.KAZ.output has -3");
        assertThat(problems(SWEEP, "theory\nrealism\nrealsm\n"))
                .singleElement().asString().startsWith("points.csv:3 theory has 'realsm'").endsWith("'realism'?");
        assertThat(problems(SWEEP, "normDampin,x\n0.5,1\n"))
                .anySatisfy(p -> assertThat(p).startsWith("points.csv:1 normDampin is not known").endsWith("'normDamping'?"));
        assertThat(problems(SWEEP, ",normDamping,seed,seed\n1,0.5,1,1\n"))
                .anySatisfy(p -> assertThat(p).contains("column 1 has no name").contains("row.names = FALSE"))
                .anySatisfy(p -> assertThat(p).contains("seed is the name of a column that the results have"))
                .anySatisfy(p -> assertThat(p).contains("seed is the name of two columns"));
        assertThat(problems(SWEEP, "normDamping;theory\n0,5;realism\n")).anySatisfy(p -> assertThat(p).contains("semicolons"));
        assertThat(problems(SWEEP, "normDamping\n")).singleElement().asString().contains("has no points");
        assertThat(problems(SWEEP.replace("points.csv", "point.csv"), "normDamping\n.5\n"))
                .singleElement().asString().startsWith("sweep.yaml:3 design.from is 'point.csv'; there is no file");
    }

    @Test
    void aFactorOfTheFileSaysWhatAColumnOfTheTableMayBe() {
        String sweep = SWEEP
                + "factors:\n  damping: {path: normDamping, range: [0, 0.4]}\n  war: {options: {war: {}, peace: {shocks: 'null'}}}\n";
        assertThat(problems(sweep, "damping,war\n0.5,pace\n"))
                .satisfiesExactly(
                        p -> assertThat(p).startsWith("points.csv:2 damping is 0.5; allowed is a number from 0 to 0.4"),
                        p -> assertThat(p).startsWith("points.csv:2 war is 'pace'").endsWith("did you mean 'peace'?"));
        assertThat(problems(sweep, "damping\n0.1\n")).singleElement().asString().startsWith("points.csv:1 factors.war has no column");
    }
}
