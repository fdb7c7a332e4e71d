package org.middlepowers.study.expect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.middlepowers.analysis.Expected;
import org.middlepowers.analysis.Verdict;
import org.middlepowers.measure.Measures;
import org.middlepowers.measure.TieMeasure;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableReader;
import org.middlepowers.results.TaskStore.Done;
import org.middlepowers.study.Comparison;
import org.middlepowers.study.Manifests;
import org.middlepowers.study.Portion;
import org.middlepowers.study.Progress;
import org.middlepowers.study.Runner;
import org.middlepowers.study.Settings;
import org.middlepowers.study.Silent;

/** Expectations that are true, false or open by construction. */
class ExpectTest {
    private static final Progress QUIET = new Silent();

    @TempDir
    Path parent;

    private int folders;

    private ResultsFolder run(LoadedScenario loaded, int replications, int threads, boolean checked)
            throws IOException, InvalidScenarioException {
        ResultsFolder folder = ResultsFolder.create(parent.resolve("r" + folders++));
        Settings settings = new Settings(replications, 7, threads, 1);
        folder.writeManifest(
                Manifests.of(List.of(loaded), settings, new Manifest.Program("", "", ""), Request.of("run", "toy"), ""));
        Map<String, CheckPlan> plans = checked ? Map.of(loaded.name(), CheckPlan.of(loaded)) : Map.of();
        Done result = Runner.fill(new Comparison(List.of(loaded), settings, plans), Portion.ALL, folder, threads, QUIET);
        assertThat(result.firstFailure()).isEmpty();
        return folder;
    }

    private List<Expected> expected(String lines, int replications) throws IOException, InvalidScenarioException {
        ResultsFolder folder = run(ToyWorld.expecting(lines), replications, 2, true);
        return Expected.read(folder, folder.readManifest());
    }

    private static String claim(String check) {
        return "  - {claim: It does, check: {" + check + "}}\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "held     | measure: tension, from: 2002Q1, than: {without: [war]}, direction: higher",
                "not held | measure: tension, from: 2002Q1, than: {without: [war]}, direction: lower",
                "not held | measure: tension, from: 2002Q1, than: {without: [war]}, direction: same, margin: 0.01",
                "held     | measure: tension, to: 2001Q4, than: {without: [war, sanctions]}, direction: same",
                "not held | measure: tension, than: {without: [war, sanctions]}, direction: same",
                "not held | measure: tension, to: 2001Q4, than: {without: [war]}, direction: higher",
                "held     | measure: tension, from: 2002Q1, than: {from: 2000Q1, to: 2001Q4}, direction: higher",
                "held     | measure: tension.USA-CHN, than: {set: [rivalry.USA-CHN=0]}, direction: higher",
                "held     | measure: tension, statistic: peak, than: {statistic: low}, direction: higher",
                "held     | measure: tension.USA-RUS, from: 2003Q1, than: {measure: tension.CHN-RUS}, above: 0.1",
                "held     | measure: act_ABSTAIN, than: {abstaining: all}, direction: lower",
                "not held | measure: act_ABSTAIN, scope: KAZ, than: {abstaining: [UZB]}, above: 1.5",
                "held     | measure: act_ABSTAIN, scope: UZB, than: {scope: TUR, abstaining: [TUR]}, direction: lower",
                "held     | measure: routes.north, than: {measure: routes.middle}, ratio: true, above: 0, below: 1000",
                "held     | measure: output, scope: asia, than: {scope: KAZ}, direction: lower",
                "not held | measure: votes.condemned.yes, scope: asia, above: 1",
                "held     | measure: trade_CHN, scope: TUR, above: 0, below: 1",
                "held     | measure: crises, statistic: total, above: -1",
                "held     | measure: reexport_share, scope: asia, from: 2002Q1, than: {scope: world}, direction: lower",
            })
    void whatIsTrueHoldsAndWhatIsFalseDoesNot(String verdict, String check)
            throws IOException, InvalidScenarioException {
        Expected e = expected(claim(check), 5).get(0);
        assertThat(e.word()).as(String.valueOf(e.tests())).isEqualTo(verdict);
    }

    @Test
    void oneReplicationLeavesEverythingOpen() throws IOException, InvalidScenarioException {
        assertThat(expected(claim("measure: tension, above: -1"), 1).get(0).verdict()).contains(Verdict.UNCLEAR);
    }

    @Test
    void aClaimOfSeveralChecksHoldsIfAllDo() throws IOException, InvalidScenarioException {
        List<Expected> all = expected(
                """
                  - It does
                  - {claim: Both, check: [{measure: tension, above: 0}, {measure: tension, below: 1}]}
                  - {claim: One, check: [{measure: tension, above: 0}, {measure: tension, above: 1}]}
                  - {claim: None measures it, unchecked: The model has no such thing}
                """,
                3);
        assertThat(all.stream().map(Expected::word).toList())
                .containsExactly("not checked", "held", "not held", "not checked");
        assertThat(all.get(0).unchecked()).isEqualTo("a sentence alone");
        assertThat(all.get(2).deciding()).contains(all.get(2).tests().get(1));
        assertThat(all.get(3).unchecked()).isEqualTo("The model has no such thing");
    }

    /** Whatever is in the tables of runs comes out the same as a level. */
    @Test
    void aLevelIsTheNumberInTheTables() throws IOException, InvalidScenarioException {
        Map<String, String> columns = new LinkedHashMap<>();
        Measures.WORLD.forEach(m -> columns.put("measure: " + m.name(), m.name() + ".mean"));
        Measures.STATE.forEach(m -> columns.put("measure: " + m.name(), m.name() + ".mean"));
        Measures.STATE.forEach(m -> columns.put("measure: " + m.name() + ", scope: asia", "asia." + m.name() + ".mean"));
        columns.put("measure: dsi, scope: asia, statistic: end", "asia.dsi.end");
        columns.put("measure: crises, statistic: total", "crises_total");
        for (String name : List.of("effect.tension", "effect.poles", "coexistence", "comovement", "sector_breadth")) {
            columns.put("measure: " + name, name);
        }
        columns.put("measure: welfare, scope: asia", "asia.welfare");
        StringBuilder lines = new StringBuilder();
        columns.keySet().forEach(c -> lines.append(claim(c + ", above: 0")));
        ResultsFolder folder = run(ToyWorld.expecting(lines.toString()), 1, 1, true);
        List<Double> numbers = column(folder.table("checks.csv"), "number");
        int at = 0;
        for (Map.Entry<String, String> e : columns.entrySet()) {
            double table = column(folder.runs(), e.getValue()).get(0);
            double number = numbers.get(at++);
            if (Double.isNaN(table)) {
                assertThat(number).as(e.getKey()).isNaN();
            } else {
                assertThat(number).as(e.getKey()).isCloseTo(table, within(1e-12));
            }
        }
    }

    @Test
    void everyTieIsReadAndHasAName() throws IOException, InvalidScenarioException {
        StringBuilder lines = new StringBuilder();
        TieMeasure.ALL.forEach(t -> lines.append(claim("measure: " + t.name() + "_CHN, above: -10")));
        lines.append(claim("measure: coexistence_CHN, scope: KAZ, above: -10"));
        List<Expected> all = expected(lines.toString(), 4);
        for (Expected e : all) {
            assertThat(e.tests().get(0).check().about()).matches("[A-Z].*China.*").doesNotContain("null");
            assertThat(e.tests().get(0).figure().known()).as(e.tests().get(0).check().about()).isTrue();
        }
        assertThat(all.stream().map(e -> e.tests().get(0).figure().mean()).distinct()).hasSize(all.size());
    }

    /** The other side of a comparison is what a scenario of its own gives on the same draws. */
    @Test
    void aTwinIsTheWorldThatAFileWouldMake() throws IOException, InvalidScenarioException {
        LoadedScenario loaded = ToyWorld.expecting(claim(
                "measure: hedging, than: {without: [war], set: [habitDecay=0.9], abstaining: []}, direction: same"));
        ResultsFolder checked = run(loaded, 2, 1, true);
        LoadedScenario other = LoadedScenario.of(
                "other", ScenarioFiles.changed(loaded, List.of("shocks.war=null", "habitDecay=0.9")));
        ResultsFolder own = run(other, 2, 1, false);
        assertThat(column(checked.table("checks.csv"), "than")).isEqualTo(column(own.runs(), "hedging.mean"));
    }

    @Test
    void expectationsChangeNothingAndThreadsNeither() throws IOException, InvalidScenarioException {
        LoadedScenario loaded = ToyWorld.expecting(
                claim("measure: tension, than: {without: [war]}, direction: higher")
                        + claim("measure: effect.poles, than: {set: [habitDecay=0.9]}, direction: same"));
        ResultsFolder one = run(loaded, 4, 1, true);
        ResultsFolder three = run(loaded, 4, 3, true);
        ResultsFolder without = run(loaded, 4, 2, false);
        assertThat(one.table("checks.csv")).hasSameBinaryContentAs(three.table("checks.csv"));
        assertThat(without.table("checks.csv")).doesNotExist();
        for (ResultsFolder other : List.of(three, without)) {
            assertThat(one.runs()).hasSameBinaryContentAs(other.runs());
            assertThat(one.allSeries().orElseThrow()).hasSameBinaryContentAs(other.allSeries().orElseThrow());
            assertThat(one.events()).hasSameBinaryContentAs(other.events());
        }
        assertThat(Expected.read(without, without.readManifest()).get(0).unchecked()).contains("not made");
    }

    @Test
    void checksThatNameTheSameTwinShareIt() throws InvalidScenarioException {
        CheckPlan plan = CheckPlan.of(ToyWorld.expecting(claim("measure: tension, than: {without: [war, sanctions]}, direction: same")
                + claim("measure: poles, than: {without: [sanctions, war]}, direction: same")
                + claim("measure: effect.poles, above: 0")));
        // The world itself, its twin without war, and the twin that abstains, which is run anyway.
        assertThat(plan.twins).hasSize(3);
    }

    private static List<Double> column(Path path, String name) throws IOException {
        List<Double> values = new ArrayList<>();
        try (TableReader table = TableReader.open(path)) {
            int at = table.column(name);
            while (table.next()) {
                values.add(table.number(at));
            }
        }
        return values;
    }
}
