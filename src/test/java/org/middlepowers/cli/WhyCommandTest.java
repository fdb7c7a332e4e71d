package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.middlepowers.model.Agency;
import org.middlepowers.model.Moment;
import org.middlepowers.results.ManifestEdit;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableReader;
import org.middlepowers.scenario.Quarter;

/** The why command, from a folder with recorded runs and from the names of its runs. */
class WhyCommandTest {
    @TempDir
    static Path folder;

    private static Path results;

    @BeforeAll
    static void record() {
        results = folder.resolve("results");
        Said said = Said.by(
                "compare", "kazakhstan-2022", "kazakhstan-2022-no-war", "-r", "2", "--detail", "2", "--seed", "5",
                "--set", "end=2025Q4", "--set", "habitDecay=.7", "--no-report", "-o", results.toString());
        assertThat(said.code()).as(said.err()).isZero();
    }

    private static Said why(String... more) {
        List<String> args = new ArrayList<>(List.of("why", results.toString()));
        args.addAll(List.of(more));
        return Said.by(args.toArray(String[]::new));
    }

    private static JsonNode json(String run, String state, String quarter) throws IOException {
        Said said = why("--run", run, "--state", state, "--quarter", quarter, "--json");
        assertThat(said.err()).isEmpty();
        return new JsonMapper().readTree(said.out());
    }

    @Test
    void theActExplainedIsTheActRecorded() throws Exception {
        int compared = 0;
        for (int run = 1; run <= 4; run++) {
            WhyTarget target = WhyTarget.find(results.toString(), run, false);
            try (TableReader table = TableReader.open(ResultsFolder.open(results).states())) {
                int row = 0;
                while (table.next()) {
                    boolean mine = table.text(table.column("run")).equals("" + run);
                    if (!mine || row++ % 173 != 0) {
                        continue;
                    }
                    Quarter quarter = Quarter.parse(table.text(table.column("quarter")));
                    String state = table.text(table.column("state"));
                    var moment = new Moment(
                            target.scenario().scenario(), target.seed(), target.replication(),
                            Agency.FULL, quarter, state);
                    assertThat(moment.choice()).hasSize(1);
                    assertThat(moment.choice().iterator().next()).hasToString(table.text(table.column("act")));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(30);
    }

    @Test
    void textAndJsonSayTheSame() throws Exception {
        JsonNode why = json("2", "KAZ", "2022Q2").get("why");
        Said said = why("--run", "2", "--state", "KAZ", "--quarter", "2022Q2");
        assertThat(said.out().replaceAll("\\s+", " ")).startsWith("Why did Kazakhstan ").contains(" in 2022Q2? " + why.get("summary").asText());
        for (JsonNode option : why.get("decision").get("options")) {
            if (option.get("considered").asBoolean()) {
                String row = Stream.of("economy", "security", "prestige", "norms", "domestic")
                        .map(term -> " +" + quoted(decimals(3, option.get(term).asDouble())))
                        .reduce("", String::concat);
                String title = quoted(option.get("title").asText());
                assertThat(said.out()).containsPattern(title + row);
                String score = " +" + quoted(decimals(2, option.get("noise").asDouble())) + " +"
                        + quoted(decimals(2, option.get("score").asDouble())) + " +"
                        + quoted(percent(option.get("probability").asDouble()));
                assertThat(said.out()).containsPattern(title + ".*" + score);
            }
        }
        JsonNode flip = why.get("flips").get(0);
        assertThat(said.out().replaceAll("\\s+", " ")).containsIgnoringCase(flip.get("title").asText() + ": from");
        assertThat(said.out().lines()).allMatch(line -> line.length() <= 80 || line.contains("~"));
    }

    /** A number as printed: rounded, with no minus before nothing. */
    private static String decimals(int places, double value) {
        String text = String.format(Locale.ROOT, "%." + places + "f", value);
        return text.matches("-0\\.0+") ? text.substring(1) : text;
    }

    private static String percent(double share) {
        double value = 100 * share;
        return decimals(value < .1 ? 3 : value < 10 ? 1 : 0, value) + " %";
    }

    private static String quoted(String text) {
        return Pattern.quote(text);
    }

    @Test
    void theNameOfARunLeadsToTheSameDecisionAndTheSameRow() throws Exception {
        String name = json("4", "UZB", "2021Q3").get("run").asText();
        assertThat(name).startsWith("kazakhstan-2022-no-war~").endsWith("~s5~r2~end=2025Q4,habitDecay=.7");
        Said named = Said.by("why", name, "--state", "UZB", "--quarter", "2021Q3", "--json");
        assertThat(named.code()).as(named.err()).isZero();
        JsonNode again = new JsonMapper().readTree(named.out());
        assertThat(again.get("why")).isEqualTo(json("4", "UZB", "2021Q3").get("why"));
        Path alone = folder.resolve("alone");
        Said run = Said.by("run", name, "--no-report", "-o", alone.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("run " + name);
        String recorded = Files.readAllLines(results.resolve("runs.csv")).get(4);
        String repeated = Files.readAllLines(alone.resolve("runs.csv")).get(1);
        assertThat(repeated).isEqualTo(recorded.replaceFirst("^4,", "1,"));
        Said folderOfOne = Said.by("why", alone.toString(), "--state", "UZB", "--quarter", "2021Q3");
        assertThat(folderOfOne.code()).as(folderOfOne.err()).isZero();
        assertThat(folderOfOne.out()).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|KZA|2022Q2|did you mean 'KAZ'?",
                "1|Kazakstan|2022Q2|did you mean 'Kazakhstan'?",
                "1|XQZ|2022Q2|there are KAZ",
                "1|RUS|2022Q2|is a great power",
                "1|KAZ|2026Q1|it goes from 2015Q1 to 2025Q4",
                "1|KAZ|2022|is not a quarter",
                "5|KAZ|2022Q2|There is no run 5",
            })
    void wrongInputIsASentence(String run, String state, String quarter, String sentence) {
        Said said = why("--run", run, "--state", state, "--quarter", quarter);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains(sentence).doesNotContain("Exception");
        assertThat(said.out()).isEmpty();
    }

    @Test
    void aFolderMustSayWhatItHolds() throws IOException {
        assertThat(why("--state", "KAZ", "--quarter", "2022Q2").err()).contains("holds 4 runs");
        Said none = Said.by("why", folder.toString(), "--run", "1", "--state", "KAZ", "--quarter", "2022Q2");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("has no manifest.json");
        Path failed = folder.resolve("failed");
        Files.createDirectories(failed);
        ManifestEdit.lay(
                results.resolve("manifest.json"),
                failed.resolve("manifest.json"),
                text -> text.replace("\"status\" : \"complete\"", "\"status\" : \"failed\""));
        Files.writeString(
                failed.resolve("runs.csv"),
                "run,scenario,replication,seed,status,reason\n1,kazakhstan-2022,1,5,failed,it broke\n");
        Said broke = Said.by("why", failed.toString(), "--run", "1", "--state", "KAZ", "--quarter", "2022Q2");
        assertThat(broke.code()).isEqualTo(2);
        assertThat(broke.err()).contains("Run 1 failed (it broke)");
    }

    @Test
    void anotherVersionIsToldOf() throws IOException {
        Path older = folder.resolve("older");
        Files.createDirectories(older);
        String version = Version.program().version();
        ManifestEdit.lay(
                results.resolve("manifest.json"),
                older.resolve("manifest.json"),
                manifest -> manifest.replace("\"version\" : \"" + version + "\"", "\"version\" : \"0.0.1\""));
        Files.copy(results.resolve("runs.csv"), older.resolve("runs.csv"));
        Files.copy(results.resolve("paths.csv"), older.resolve("paths.csv"));
        Said said = Said.by("why", older.toString(), "--run", "1", "--state", "KAZ", "--quarter", "2022Q2");
        assertThat(said.code()).isZero();
        assertThat(said.err()).contains("0.0.1", "may come out differently");
    }

    @Test
    void aNameThatDoesNotFitIsRefusedUnlessDifferencesAreAllowed() throws IOException {
        String name = json("1", "KAZ", "2016Q1").get("run").asText();
        String other = name.replaceFirst("~[0-9a-f]{12}~", "~000000000000~");
        Said refused = Said.by("why", other, "--state", "KAZ", "--quarter", "2016Q1");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("000000000000 in the name", "--despite-differences");
        Said older = Said.by("run", name.replaceFirst("~[^~]+~", "~0.0.1~"), "--no-report");
        assertThat(older.code()).isEqualTo(2);
        assertThat(older.err()).contains("of version 0.0.1");
        String build = name.replaceFirst("~([^~+]+)[^~]*~", "~$1+0000000~");
        Said otherBuild = Said.by("run", build, "--no-report");
        assertThat(otherBuild.code()).isEqualTo(2);
        assertThat(otherBuild.err()).contains("+0000000 of the program");
        Said despite = Said.by("why", other, "--state", "KAZ", "--quarter", "2016Q1", "--despite-differences");
        assertThat(despite.code()).isZero();
        assertThat(despite.err()).contains("is not what it was");
        Said seed = Said.by("run", name, "--seed", "3");
        assertThat(seed.code()).isEqualTo(2);
        assertThat(seed.err()).contains("leave --seed out");
    }

    @Test
    void aPageForABrowserSaysTheSameAndReplacesNoFileUnlessAsked() throws Exception {
        Path page = folder.resolve("why.html");
        String[] asked = {"--run", "2", "--state", "KAZ", "--quarter", "2022Q2", "--html", page.toString()};
        Said said = why(asked);
        assertThat(said.code()).as(said.err()).isZero();
        String html = Files.readString(page);
        assertThat(html).contains("<h1>Why did Kazakhstan ", "What tipped it", "How to repeat it", "~s5~r2", "</html>");
        assertThat(html).contains(json("2", "KAZ", "2022Q2").get("why").get("summary").asText().substring(0, 40));
        Said again = why(asked);
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("is there already", "--overwrite");
        Files.delete(page);
        Said both = why("--run", "2", "--state", "KAZ", "--quarter", "2022Q2", "--html", page.toString(), "--json");
        assertThat(new JsonMapper().readTree(both.out())).as("an object alone").isEqualTo(json("2", "KAZ", "2022Q2"));
        assertThat(Files.readString(page)).as("and the page").isEqualTo(html);
    }
}
