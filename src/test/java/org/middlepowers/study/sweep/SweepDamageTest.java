package org.middlepowers.study.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.results.ManifestEdit;
import org.middlepowers.results.ResultsException;
import org.middlepowers.results.FolderCheck;
import org.middlepowers.results.ResultsFolder;

/** No table of a sweep is believed that does not fit its manifest and its design, with sums or without. */
class SweepDamageTest {
    private static final String RUNS = "runs/part-000001.csv";
    private static final String SERIES = "series/part-000001.csv";

    @TempDir
    private Path folder;

    private interface Damage {
        void to(Path folder) throws IOException;
    }

    private static Damage lines(String file, UnaryOperator<List<String>> change) {
        return folder -> Files.write(
                folder.resolve(file), change.apply(new ArrayList<>(Files.readAllLines(folder.resolve(file)))));
    }

    private static List<String> without(List<String> lines) {
        lines.remove(9);
        return lines;
    }

    private static List<String> twice(List<String> lines) {
        lines.add(lines.get(9));
        return lines;
    }

    private static UnaryOperator<List<String>> edited(String from, String to) {
        return lines -> {
            lines.set(9, lines.get(9).replaceFirst(from, to));
            return lines;
        };
    }

    private Map<String, Damage> damages(Path other) {
        Map<String, Damage> damages = new LinkedHashMap<>();
        damages.put("a run twice", lines(RUNS, SweepDamageTest::twice));
        damages.put("a run of other numbers", lines(RUNS, edited(",ok,", ",Ok,")));
        damages.put("a run of a point beyond", lines(RUNS, edited("^\\d+", "99")));
        damages.put("a row of series missing", lines(SERIES, SweepDamageTest::without));
        damages.put("a row of series twice", lines(SERIES, SweepDamageTest::twice));
        damages.put("a row of series changed", lines(SERIES, edited("Q\\d", "Q5")));
        damages.put("no series", f -> Files.delete(f.resolve(SERIES)));
        damages.put("the runs of another seed", f -> copy(other.resolve(RUNS), f.resolve(RUNS)));
        damages.put("runs and series of another seed", f -> {
            copy(other.resolve(RUNS), f.resolve(RUNS));
            copy(other.resolve(SERIES), f.resolve(SERIES));
        });
        damages.put("the runs again as a second part", f -> copy(f.resolve(RUNS), f.resolve("runs/part-000002.csv")));
        damages.put("another design", lines("design.csv", edited(",0\\.", ",1.")));
        damages.put("half a design", lines("design.csv", lines -> lines.subList(0, 5)));
        return damages;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.deleteIfExists(to);
        Files.copy(from, to);
    }

    private Path sweep(String name, String... sets) throws Exception {
        Path path = folder.resolve(name);
        SweepFixture.run(
                SweepFixture.sweep(folder.resolve("small.yaml"), sets), path, 1, "", Long.MAX_VALUE, false);
        return path;
    }

    private static void check(Path path) throws IOException {
        ResultsFolder sweep = ResultsFolder.open(path);
        FolderCheck.require(sweep, sweep.readManifest());
    }

    @Test
    void everyDamageIsSaidAndTheWholeIsBelieved() throws Exception {
        SweepFixture.write(folder);
        Path whole = sweep("whole", "commonRandomNumbers=true");
        Path other = sweep("other", "commonRandomNumbers=true", "seed=2");
        assertThatCode(() -> check(whole)).doesNotThrowAnyException();
        int number = 0;
        for (boolean sums : new boolean[] {true, false}) {
            for (Map.Entry<String, Damage> damage : damages(other).entrySet()) {
                Path path = folder.resolve("damaged-" + ++number);
                copyAll(whole, path);
                if (!sums) {
                    ManifestEdit.forgetSums(path);
                }
                assertThatCode(() -> check(path)).doesNotThrowAnyException();
                damage.getValue().to(path);
                assertThatThrownBy(() -> check(path), damage.getKey() + (sums ? "" : ", without sums"))
                        .isInstanceOf(ResultsException.class)
                        .hasMessageMatching("(?s).*(do not fit its manifest|is not of this study).*");
            }
        }
        assertThat(number).isEqualTo(24);
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
