package org.middlepowers.results;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.analysis.Findings;

/** No table is believed that does not fit its manifest. */
class FolderCheckTest {
    @TempDir
    private Path parent;

    /** Something done to a folder behind the program's back. */
    private interface Damage {
        void to(Path folder) throws IOException;
    }

    private static void lines(Path file, UnaryOperator<List<String>> change) throws IOException {
        Files.write(file, change.apply(new ArrayList<>(Files.readAllLines(file))));
    }

    private static List<String> half(List<String> lines) {
        return lines.subList(0, 1 + (lines.size() - 1) / 2);
    }

    private static List<String> doubled(List<String> lines) {
        List<String> all = new ArrayList<>(lines);
        all.addAll(lines.subList(1, lines.size()));
        return all;
    }

    private static List<String> edited(List<String> lines) {
        int last = lines.size() - 1;
        lines.set(last, lines.get(last) + "1");
        return lines;
    }

    private static List<String> swapped(List<String> lines) {
        String last = lines.remove(lines.size() - 1);
        lines.add(1, last);
        return lines;
    }

    private static List<String> without(List<String> lines) {
        lines.remove(lines.size() / 2);
        return lines;
    }

    /** What leaves its traces in the sums of the tables. */
    private static Map<String, Damage> ofSums() {
        Map<String, Damage> damages = new LinkedHashMap<>();
        for (String table : List.of("runs.csv", "series.csv", "votes.csv")) {
            damages.put("half of " + table, f -> lines(f.resolve(table), FolderCheckTest::half));
            damages.put("twice " + table, f -> lines(f.resolve(table), FolderCheckTest::doubled));
            damages.put("a number of " + table, f -> lines(f.resolve(table), FolderCheckTest::edited));
            damages.put("the order of " + table, f -> lines(f.resolve(table), FolderCheckTest::swapped));
            damages.put("a line of " + table, f -> lines(f.resolve(table), FolderCheckTest::without));
            damages.put("no " + table, f -> Files.delete(f.resolve(table)));
            damages.put("empty " + table, f -> Files.write(f.resolve(table), new byte[0]));
        }
        damages.put("foreign events", f -> Files.writeString(f.resolve("events.csv"), "run,act\n1,FORUM\n"));
        damages.put("damaged sums", f -> Files.writeString(f.resolve("SHA256SUMS"), "no\n"));
        return damages;
    }

    /** What the runs and series themselves show. */
    private static Map<String, Damage> ofRows() {
        Map<String, Damage> damages = new LinkedHashMap<>();
        damages.put("half the runs", f -> lines(f.resolve("runs.csv"), FolderCheckTest::half));
        damages.put("runs twice", f -> lines(f.resolve("runs.csv"), FolderCheckTest::doubled));
        damages.put("a run missing", f -> lines(f.resolve("runs.csv"), FolderCheckTest::without));
        damages.put("half the series", f -> lines(f.resolve("series.csv"), FolderCheckTest::half));
        damages.put("series twice", f -> lines(f.resolve("series.csv"), lines -> {
            lines.add(lines.get(5));
            return lines;
        }));
        damages.put("a line of series missing", f -> lines(f.resolve("series.csv"), FolderCheckTest::without));
        damages.put("no series", f -> Files.delete(f.resolve("series.csv")));
        damages.put("another seed", f -> change(f, 3, "77"));
        damages.put("another scenario", f -> change(f, 1, "elsewhere"));
        damages.put("a replication too many", f -> change(f, 2, "21"));
        damages.put("replication zero", f -> change(f, 2, "0"));
        damages.put("no replication", f -> change(f, 2, ""));
        return damages;
    }

    private static void change(Path folder, int column, String value) throws IOException {
        lines(folder.resolve("runs.csv"), lines -> {
            String[] fields = lines.get(7).split(",", -1);
            fields[column] = value;
            lines.set(7, String.join(",", fields));
            return lines;
        });
    }

    private ResultsFolder folder(String name) throws IOException {
        try (ResultsFolder folder = SyntheticResults.usual().write(parent.resolve(name))) {
            return folder;
        }
    }

    /** As a comparison leaves it by default: the series are condensed and gone. */
    private ResultsFolder condensed(String name) throws IOException {
        ResultsFolder folder = folder(name);
        Findings.read(folder);
        Files.delete(folder.series());
        try (ResultsFolder held = ResultsFolder.reopen(folder.path())) {
            held.writeManifest(held.readManifest());
        }
        return folder;
    }

    @Test
    void pathsAndPeriodsStandForTheSeries() throws IOException {
        assertThatCode(() -> check(condensed("condensed"))).doesNotThrowAnyException();
        Map<String, Damage> damages = new LinkedHashMap<>();
        for (String table : List.of("paths.csv", "periods.csv")) {
            damages.put("half of " + table, f -> lines(f.resolve(table), FolderCheckTest::half));
            damages.put("twice " + table, f -> lines(f.resolve(table), FolderCheckTest::doubled));
        }
        damages.put("a period missing", f -> lines(f.resolve("periods.csv"), FolderCheckTest::without));
        damages.put("no paths", f -> Files.delete(f.resolve("paths.csv")));
        int number = 0;
        for (boolean sums : new boolean[] {true, false}) {
            for (Map.Entry<String, Damage> damage : damages.entrySet()) {
                ResultsFolder folder = condensed("less-" + ++number);
                if (!sums) {
                    ManifestEdit.forgetSums(folder.path());
                }
                damage.getValue().to(folder.path());
                assertThatThrownBy(() -> check(folder))
                        .as(damage.getKey())
                        .isInstanceOf(ResultsException.class)
                        .hasMessageContaining("do not fit its manifest");
            }
        }
    }

    private static void check(ResultsFolder folder) throws IOException {
        FolderCheck.require(folder, folder.readManifest());
    }

    @Test
    void whatIsWholeIsBelieved() throws IOException {
        ResultsFolder folder = folder("whole");
        assertThatCode(() -> check(folder)).doesNotThrowAnyException();
        ManifestEdit.forgetSums(folder.path());
        assertThatCode(() -> check(folder)).doesNotThrowAnyException();
    }

    @Test
    void thirtyFiveKindsOfDamageAreSaid() throws IOException {
        int number = 0;
        for (boolean sums : new boolean[] {true, false}) {
            for (Map.Entry<String, Damage> damage : (sums ? ofSums() : ofRows()).entrySet()) {
                ResultsFolder folder = folder("damaged-" + ++number);
                if (!sums) {
                    ManifestEdit.forgetSums(folder.path());
                }
                damage.getValue().to(folder.path());
                assertThatThrownBy(() -> check(folder))
                        .as(damage.getKey())
                        .isInstanceOf(ResultsException.class)
                        .hasMessageMatching("(?s).*(do not fit its manifest|is not a number|is empty).*");
            }
        }
        assertThat(number).isEqualTo(35);
    }

    @Test
    void whatIsMadeOfTheTablesMayBeMadeAnew() throws IOException {
        ResultsFolder folder = folder("derived");
        Files.writeString(folder.summary(), "anything");
        assertThatCode(() -> check(folder)).doesNotThrowAnyException();
    }
}
