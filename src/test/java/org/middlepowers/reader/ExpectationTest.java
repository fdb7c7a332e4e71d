package org.middlepowers.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.middlepowers.measure.MeasureName;
import org.middlepowers.measure.Measures;
import org.middlepowers.scenario.Expectation;
import org.middlepowers.scenario.Expectation.Check;
import org.middlepowers.scenario.Expectation.Twin;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;

/** What a scenario file may expect, and what the program says where it may not. */
class ExpectationTest {
    @TempDir
    Path folder;

    private Scenario child(String lines, String... sets) throws InvalidScenarioException {
        return SmallWorld.child(folder, lines, sets).scenario();
    }

    private List<String> problems(String check) {
        return SmallWorld.problems(folder, "expect:\n  - A sentence\n  - claim: It holds\n    check: {" + check + "}\n");
    }

    @Test
    void sentencesAndClaimsStandSideBySide() throws InvalidScenarioException {
        Scenario s = child(
                """
                expect:
                  - It does
                  - claim: War raises tension
                    because: Richardson 1960
                    check: {measure: tension, from: 2022Q1, than: {without: [war, peace]}, direction: higher}
                  - claim: Two numbers
                    check:
                      - {measure: hedging, scope: central_asia, above: 0.2, below: 0.8}
                      - {measure: hedging, scope: KAZ, than: {scope: UZB, to: 2020Q4}, direction: same, margin: 0.1}
                """);
        assertThat(s.expect()).hasSize(3);
        assertThat(s.expect().get(0)).isEqualTo(Expectation.sentence("It does"));
        Check war = s.expect().get(1).check().get(0);
        assertThat(war.other().orElseThrow().twin()).isEqualTo(new Twin(List.of("war", "peace"), List.of(), List.of()));
        assertThat(war.other().orElseThrow().from()).contains(Quarter.of(2022, 1));
        assertThat(war.bounds().low()).isZero();
        assertThat(war.bounds().high()).isInfinite();
        Check level = s.expect().get(2).check().get(0);
        assertThat(level.bounds().low()).isEqualTo(.2);
        assertThat(level.bounds().high()).isEqualTo(.8);
        Check same = s.expect().get(2).check().get(1);
        assertThat(same.bounds().low()).isEqualTo(-.1);
        assertThat(same.bounds().high()).isEqualTo(.1);
        assertThat(same.number().scope()).isEqualTo("KAZ");
        assertThat(same.other().orElseThrow().scope()).isEqualTo("UZB");
        LoadedScenario written = LoadedScenario.of("s", s);
        assertThat(written.text()).contains("expect:\n  - It does\n  - claim: War raises tension\n    because: ");
        assertThat(ScenarioFiles.parse("s", "s.yaml", written.text())).isEqualTo(written);
    }

    @Test
    void everyMeasureOfTheTablesCanBeNamed() {
        Measures.WORLD.forEach(m -> assertThat(MeasureName.parse(m.name()).orElseThrow().form())
                .isEqualTo(MeasureName.NameForm.WORLD));
        Measures.STATE.forEach(m -> assertThat(MeasureName.parse(m.name()).orElseThrow().form())
                .isEqualTo(MeasureName.NameForm.STATE));
        assertThat(MeasureName.parse("act_defer")).isEqualTo(MeasureName.parse("act_DEFER"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "measure: tensoin, above: 0 | child.yaml:5:22: expect.2.check.measure is 'tensoin' | did you mean 'tension'",
                "measure: act_compli, above: 0 | expect.2.check.measure | did you mean 'act_COMPLY'",
                "measure: tension, abov: 0 | expect.2.check.abov is not known | did you mean 'above'",
                "measure: tension, above: x | expect.2.check.above is 'x' | allowed is a number",
                "measure: tension, statistic: men, above: 0 | expect.2.check.statistic | did you mean 'mean'",
                "above: 0 | expect.2.check.measure is missing | what is measured",
                "measure: tension | expect.2.check says no bound | add above",
                "measure: tension, above: 1, below: 0 | expect.2.check.below | no number fits",
                "measure: tension, direction: higher | expect.2.check.direction is given without than | remove",
                "measure: tension, ratio: true, above: 2 | expect.2.check.ratio is given without than | remove",
                "measure: tension, than: {}, direction: higher | expect.2.check.than says nothing that differs | without",
                "measure: tension, than: {to: 2016Q4} | expect.2.check says no direction | higher",
                "'measure: tension, above: 0, below: 1, matters: 0.1' | matters says how far | there is not one bound",
                "'measure: tension, than: {to: 2016Q4}, above: 0, margin: 1' | margin is given without direction | remove",
                "'measure: tension, than: {to: 2016Q4}, above: 0, direction: same' | direction is given, and above | one",
                "measure: hedging, scope: KAS, above: 0 | child.yaml:5:38: expect.2.check.scope is 'KAS' | 'KAZ'",
                "measure: hedging, scope: central_aisa, above: 0 | central_aisa | did you mean 'central_asia'",
                "measure: tension, scope: KAZ, above: 0 | scope is 'KAZ', but tension is a measure of the whole world | out",
                "measure: tension, from: 2014Q4, above: 0 | from is 2014Q4; allowed is a quarter from the start, 2015Q1 | to",
                "measure: tension, to: 2031Q1, above: 0 | to is 2031Q1 | to the end, 2030Q4",
                "'measure: tension, from: 2020Q1, to: 2019Q1, above: 0' | to is 2019Q1, before from | from that one on",
                "'measure: tension, than: {without: [wra]}, direction: same' | without has 'wra' | did you mean 'war'",
                "'measure: tension, than: {set: [habitDecy=1]}, direction: same' | than.set makes a world | 'habitDecay'",
                "'measure: tension, than: {abstaining: [KZA]}, direction: same' | abstaining has 'KZA' | 'KAZ'",
                "measure: votes.es12.yes, above: 0 | measure names 'es12' | did you mean 'es11'",
                "measure: routes.midle, above: 0 | measure names 'midle' | did you mean 'middle'",
                "measure: trade_CHM, above: 0 | measure names 'CHM' | did you mean 'CHN'",
                "measure: tension.USA-USA, above: 0 | names USA twice | two great powers",
                "'measure: votes.es11.yes, to: 2021Q4, above: 0' | is of a vote in 2022Q1 | between",
                "'measure: welfare, to: 2021Q4, above: 0' | which only a whole run has | leave",
            })
    void whatIsWrongIsToldWithItsPlace(String check, String where, String what) {
        List<String> problems = problems(check.strip());
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0)).contains(where.strip()).contains(what.strip());
    }

    /** The small world's peace lifts sanctions that its war imposes. */
    @Test
    void aTwinMustBeAWorldThatCanBe() {
        assertThat(problems("measure: tension, than: {without: [war]}, direction: same"))
                .singleElement()
                .asString()
                .contains("expect.2.check.than.without makes a world that cannot be: shocks.peace.lift has UZB");
        assertThat(problems("measure: tension, than: {without: [war, peace]}, direction: same")).isEmpty();
    }

    private static final String PARENT =
            "expect: [{claim: War matters, check: {measure: tension, than: {without: [war, peace]}, direction: higher}}]\n";

    /** A child that takes the war away need not say anew what is expected: the check lapses, and says why. */
    @Test
    void anExpectationThatNoLongerFitsIsKeptAsASentence() throws InvalidScenarioException {
        SmallWorld.write(folder, "small.yaml", SmallWorld.TEXT);
        SmallWorld.write(folder, "parent.yaml", "extends: small\n" + PARENT);
        SmallWorld.write(folder, "peace.yaml", "extends: parent\nshocks: {war: ~, peace: ~}\n");
        assertThat(ScenarioFiles.load("parent.yaml", List.of(), folder).scenario().expect().get(0).check())
                .hasSize(1);
        LoadedScenario child = ScenarioFiles.load("peace.yaml", List.of(), folder);
        Expectation lapsed = child.scenario().expect().get(0);
        assertThat(lapsed.check()).isEmpty();
        assertThat(lapsed.unchecked()).contains("in this world than.without has 'war'");
        assertThat(ScenarioFiles.parse("peace", "x", child.text())).isEqualTo(child);
    }

    @Test
    void aChangeOnTheCommandLineNeverFailsOnAnExpectation() throws InvalidScenarioException {
        assertThat(child(PARENT, "shocks.war=null", "shocks.peace=null").expect().get(0).unchecked())
                .contains("war");
        assertThat(child(PARENT, "habitDecay=0.2").expect().get(0).check()).hasSize(1);
    }

    @Test
    void aTwinIsTheWorldWithItsChanges() throws InvalidScenarioException {
        LoadedScenario small = SmallWorld.child(folder, PARENT);
        Twin twin = new Twin(List.of("unrest"), List.of("habitDecay=0.25"), List.of());
        Scenario changed = ScenarioFiles.changed(small, twin.sets());
        assertThat(changed.shocks()).doesNotContainKey("unrest").containsKey("war");
        assertThat(changed.parameters()).isEqualTo(child("", "habitDecay=0.25").parameters());
        assertThat(changed.middlePowers()).isEqualTo(small.scenario().middlePowers());
    }
}
