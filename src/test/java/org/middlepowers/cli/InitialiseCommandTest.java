package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.scenario.Scenario;

/** {@code initialise} as its user meets it, on a folder of invented figures. */
class InitialiseCommandTest {
    private static final String[] WORLD = {"--year", "2014", "--states", "KAZ,TUR", "--powers", "USA,RUS"};

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void files() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        write(
                "gdp.csv",
                "iso3,year,gdp_usd,milex_gdp_pct",
                "WLD,2014,100,", "USA,2014,20,4", "RUS,2014,4,4", "KAZ,2014,1,1", "TUR,2014,3,2", "USA,2015,22,4",
                "RUS,2015,3,4", "KAZ,2015,1,1", "TUR,2015,3,2", "WLD,2015,100,");
        write(
                "capabilities.csv",
                "iso3,year,cinc,milex",
                "USA,2014,.2,1", "RUS,2014,.1,1", "USA,2015,.2,1", "RUS,2015,.1,.5");
        write("ideal.csv", "iso3,year,ideal_point", "USA,2014,2.5", "RUS,2014,.1", "KAZ,2014,-.4", "TUR,2013,.5");
        write(
                "trade.csv",
                "iso3,partner,year,share_of_total_trade,source",
                "KAZ,RUS,2014,.3,own", "KAZ,USA,2014,.02,sum_lower_bound", "TUR,USA,2014,.9,own", "TUR,RUS,2014,.4,own");
    }

    private void write(String name, String... lines) throws IOException {
        Files.writeString(data.resolve(name), String.join("\n", lines) + "\n");
    }

    private Said run(String... more) {
        List<String> args = new ArrayList<>(List.of("initialise", "--data", data.toString()));
        args.addAll(List.of(more));
        return Said.by(args.toArray(String[]::new));
    }

    private Said world(String... more) {
        List<String> args = new ArrayList<>(List.of(WORLD));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    @Test
    void areasThatAreLeftOutAreNamedToTheNumberThatFitsALineOrAll() throws IOException {
        String areas = "Arab World,Caucasus,Euro Area,High income,Lowlands,Middle income,Nowhere,Overseas,Pacific";
        List<String> lines = new ArrayList<>(List.of("Military expenditure by country, in current US$ m.", "Country,Notes,2012,2013,2014"));
        List.of(areas.split(",")).forEach(a -> lines.add(a + ",,1,2,3"));
        write("milex.csv", lines.toArray(String[]::new));
        assertThat(world().err())
                .contains("9 areas that are not states known here left out (Arab World, Caucasus, Euro Area, High income, Lowlands,"
                        + " Middle income, …; --left-out names all)")
                .doesNotContain("Nowhere");
        assertThat(world("--left-out").err()).contains("left out (" + areas.replace(",", ", ") + ")").doesNotContain("names all");
    }

    @Test
    void aFileThatCannotBeWrittenLeavesTheEarlierOneAndNothingElse() throws IOException {
        Path out = folder.resolve("w.yaml");
        Files.writeString(out, "earlier");
        assertThat(world("--output", out.toString()).code()).isEqualTo(2);
        assertThat(out).content().isEqualTo("earlier");
        assertThat(world("--output", out.toString(), "--overwrite", "--report", folder.resolve("r.csv").toString()).code()).isZero();
        assertThat(out).content().contains("title:");
        try (var names = Files.list(folder)) {
            assertThat(names.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder("data", "w.yaml", "r.csv");
        }
    }

    @Test
    void aWorldOfItsOwnLoadsWithTheFiguresThatItSays() throws Exception {
        Path file = folder.resolve("out/world.yaml");
        Said said = world("--output", file.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.err())
                .contains("gdp.csv: tidy form, GDP")
                .contains("trade.csv: tidy form, trade shares")
                .contains("  idealPoint: TUR\n")
                .contains("  norms: KAZ, TUR\n");
        Scenario world = ScenarioFiles.load(file.toString(), List.of()).scenario();
        assertThat(world.start()).hasToString("2015Q1");
        assertThat(world.greatPowers().get("USA").worldGdpShare()).isEqualTo(.2);
        assertThat(world.middlePowers().get("KAZ").trade()).isEqualTo(Map.of("RUS", .3));
        assertThat(world.middlePowers().get("TUR").trade())
                .as("scaled down to .95 together, note H")
                .containsEntry("USA", .658)
                .containsEntry("RUS", .292);
        assertThat(world.middlePowers().get("KAZ").security()).as("no pacts and no arms").isEmpty();
        assertThat(world.middlePowers().get("TUR").peers()).containsExactly("KAZ");
        String text = Files.readString(file);
        assertThat(text)
                .contains("idealPoint: 0.5  # ideal point, final-passage votes of 2013, the latest before 2014")
                .contains("norms: 0.5  # no file has memberships: the usual value")
                .contains("# security: no file has pacts or arms: 0.4 of proximity stands in")
                .contains("the lower bound of 0.02 tells nothing")
                .doesNotContain(folder.toString());
        try (var files = Files.list(file.getParent())) {
            assertThat(files).as("nothing half-written").containsExactly(file);
        }
    }

    @Test
    void theSameFilesGiveTheSameBytes() {
        assertThat(world().out()).isEqualTo(world().out()).startsWith("# Opening figures of 2014");
    }

    @Test
    void aChildChangesFiguresAndHistoriesAndKeepsTheRest() throws Exception {
        Path parent = folder.resolve("parent.yaml");
        Files.writeString(parent, PARENT);
        Path file = folder.resolve("sub/child.yaml");
        Said said = run("--year", "2014", "--like", parent.toString(), "--output", file.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(Files.readString(file)).contains("extends: ../parent.yaml");
        Scenario child = ScenarioFiles.load(file.toString(), List.of()).scenario();
        assertThat(child.middlePowers().get("KAZ").location()).as("judgement stays").isEqualTo(.9);
        assertThat(child.middlePowers().get("KAZ").trade()).as("data without the USA").isEqualTo(Map.of("RUS", .3));
        assertThat(child.series().worldGdpShare().get("USA"))
                .as("half the change of log shares goes on for five years after 2015: .22 e^(2.5 ln 1.1) over the sum")
                .isEqualTo(Map.of(2014, .2, 2015, .22, 2020, .2739));
        assertThat(child.series().capability().get("RUS").keySet()).containsExactly(2014, 2015);

        Said same = run("--year", "2014", "--like", parent.toString(), "--compare", file.toString());
        assertThat(same.out()).contains("\nAll ").contains("figures of child are those of the data");
        assertThat(same.code()).isZero();
        Said other = run("--year", "2014", "--like", parent.toString(), "--compare", parent.toString());
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.out()).contains("middlePowers.KAZ.trade.USA").contains("differ from the data, which have");
    }

    private static final String PARENT = """
            title: Parent
            question: What?
            start: 2015Q1
            end: 2016Q4
            greatPowers:
              USA: {name: United States, capital: [38.9, -77.0], capability: 0.6, worldGdpShare: 0.3, idealPoint: 2,
                    invest: 1, coerce: 1, guarantee: 1, engage: 1}
              RUS: {name: Russia, capital: [55.8, 37.6], capability: 0.2, worldGdpShare: 0.1, idealPoint: 0,
                    invest: 1, coerce: 1, guarantee: 1, engage: 1}
            middlePowers:
              KAZ: {name: Kazakhstan, capital: [51.2, 71.4], output: 0.01, location: 0.9, trade: {USA: 0.2, RUS: 0.2},
                    security: {RUS: 0.3}}
              TUR: {name: Türkiye, capital: [39.9, 32.9], output: 0.02}
            series:
              capability: {RUS: {2014: 0.2, 2015: 0.2}}
              worldGdpShare: {USA: {2014: 0.3, 2020: 0.3}}
            """;

    @Test
    void aBlockHoldsTheActorsAlone() {
        Said said = world("--block");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("greatPowers:").contains("middlePowers:").doesNotContain("title:");
    }

    @Test
    void theReportHasARowForEveryFigure() throws Exception {
        Path report = folder.resolve("report.csv");
        assertThat(world("--report", report.toString()).code()).isZero();
        List<String> rows = Files.readAllLines(report);
        assertThat(rows.get(0)).isEqualTo("variable,actor,partner,value,year,source,files,places,imputed,rule");
        assertThat(rows)
                .contains("trade,KAZ,RUS,0.3,2014,tidy form,trade.csv,\"trade.csv, line 2, column share_of_total_trade\",no,own"
                        + " reports")
                .contains("worldGdpShare,USA,,0.2,2014,tidy form,gdp.csv,\"gdp.csv, line 3, column gdp_usd; gdp.csv, line 2, column"
                        + " gdp_usd\",no,")
                .anyMatch(r -> r.startsWith("output,KAZ,,") && r.endsWith("military spending from its share of GDP in 2014"));
    }

    @Test
    void anotherYearThanThatOfTheScenarioIsRefused() {
        Said said = run("--year", "2021", "--like", "kazakhstan-2022");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("begins in 2015Q1, so its opening figures are those of 2014. For 2021 say --block");
    }

    @Test
    void anyYearWithDataMakesAWorldWithoutAScenarioToStartFrom() throws Exception {
        Path file = folder.resolve("world-2016.yaml");
        Said said = run("--year", "2015", "--powers", "USA,RUS", "--output", file.toString());
        assertThat(said.code()).as(said.err()).isZero();
        Scenario world = ScenarioFiles.load(file.toString(), List.of()).scenario();
        assertThat(world.start()).hasToString("2016Q1");
        assertThat(world.middlePowers()).containsOnlyKeys("KAZ", "TUR");
        assertThat(Files.readString(file)).as("the command that repeats it").contains("--states KAZ,TUR");
        assertThat(run("--year", "1970").err()).contains("No state has a GDP and an ideal point of 1970");
    }

    @Test
    void filesAreNotReplacedUnlessTold() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), "precious");
        Said said = world("--output", file.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("--overwrite");
        assertThat(file).hasContent("precious");
        assertThat(world("--output", file.toString(), "--overwrite").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--year 2014 --states KAZ,TR --powers USA,RUS | --states has 'TR'; allowed are ISO 3166 codes",
        "--year 2014 --states Kazakhstan --powers USA | did you mean 'KAZ'",
        "--year 2014 --states KAZ,KAZ --powers USA | --states has KAZ twice",
        "--year 2014 --states KAZ,USA --powers USA | USA cannot be a great power and a middle power at once",
        "--year 2014 --states KAZ --like kazakhstan-2022 | give the one or the other",
        "--year 14 --states KAZ | --year is 14; allowed is a year from 1946",
        "--year 2014 --states KAZ --look-back -1 | --look-back is -1; allowed is",
        "--year 2014 --states KAZ --capability gold | 'gold' is not one of gdp-milex, cinc",
        "--year 2014 --states KAZ --world-gdp 2014=-3 | allowed are trillions of USD",
        "--year 2014 --states KAZ --powers USA,RUS --capability cinc | No file has the Composite Index of National Capability of KAZ",
        "--year 2014 --states KAZ,UZB --powers USA,RUS | No file has GDP of UZB for 2014",
    })
    void aWrongOptionIsToldAndNothingIsWritten(String options, String sentence) {
        Path file = folder.resolve("x.yaml");
        Said said = run((options + " --output " + file).split(" "));
        assertThat(said.code()).as(said.err()).isEqualTo(2);
        assertThat(said.err()).contains(sentence);
        assertThat(file).doesNotExist();
    }
}
