package org.middlepowers.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.Parameters;

class TheoryFilesTest {
    private static final String MINE =
            """
            title: Mine
            voice: a friend of mine
            sources: [Nobody 2024]
            reading: What I think
            parameters:
              selfExcitation: 0.2
              habitDecay: 0.5
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        SmallWorld.write(folder, "small.yaml", SmallWorld.TEXT);
        Files.createDirectory(folder.resolve("theories"));
        SmallWorld.write(folder.resolve("theories"), "mine.yaml", MINE);
    }

    static List<String> builtIn() {
        return TheoryFiles.builtIn();
    }

    @Test
    void theLibraryHoldsTheSixAndOneToCopy() {
        assertThat(builtIn())
                .containsExactly(
                        "asymmetry", "constructivism", "custom", "hedging", "liberalism", "realism", "two-level");
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void everyPresetReadsWithParametersInRangeAndSaysThatItIsAReading(String name) throws Exception {
        LoadedTheory t = TheoryFiles.load(name);
        // Throws if a name is unknown or a value out of its bounds.
        Parameters p = ParameterRegistry.parameters(t.parameters());
        assertThat(t.parameters().keySet()).containsAll(ParameterRegistry.departures(p).keySet());
        assertThat(ParameterRegistry.departures(p)).isNotEmpty();
        assertThat(t.theory().reading()).containsIgnoringCase("reading");
        assertThat(t.theory().sources()).isNotEmpty().allMatch(s -> s.matches(".* \\d{4}"));
        assertThat(t.theory().predictions()).isNotEmpty();
        assertThat(t.theory().expects()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "realism, .30, .60, .05, 0, .05",
        "liberalism, .50, .20, .10, .10, .10",
        "constructivism, .10, .10, .20, .50, .10",
        "hedging, .45, .35, .05, .05, .10",
        "asymmetry, .25, .35, .10, .15, .15",
        "two-level, .25, .15, .05, .10, .45",
    })
    void goalsAreThoseOfTheSpecification(String name, double e, double q, double p, double f, double d)
            throws Exception {
        assertThat(TheoryFiles.load(name).parameters())
                .containsEntry("goalEconomy", e)
                .containsEntry("goalSecurity", q)
                .containsEntry("goalPrestige", p)
                .containsEntry("goalNorms", f)
                .containsEntry("goalDomestic", d);
    }

    @Test
    void restOfTheVectorsIsThatOfTheSpecification() throws Exception {
        LoadedTheory realism = TheoryFiles.load("realism");
        assertThat(realism.parameters())
                .containsAllEntriesOf(Map.of(
                        "normSpeed", 0.0, "roleSpeed", 0.0, "normDamping", 0.0, "influenceInstitutions", 0.0,
                        "dependenceAversion", .5, "protectionValue", 1.0, "contestHostility", 1200.0,
                        "learningWeight", .1));
        assertThat(realism.theory().rules().institutionPayoffs()).isFalse();
        assertThat(TheoryFiles.load("liberalism").parameters())
                .containsAllEntriesOf(Map.of("normDamping", .9, "discount", .95, "contestHostility", 150.0));
        assertThat(TheoryFiles.load("constructivism").parameters())
                .containsAllEntriesOf(
                        Map.of("normSpeed", .06, "roleSpeed", .06, "normDamping", .6, "contestHostility", 150.0));
        assertThat(TheoryFiles.load("hedging").parameters())
                .containsAllEntriesOf(Map.of("rivalryRent", 2.0, "crossPressure", 1.5, "discount", .95));
        assertThat(TheoryFiles.load("asymmetry").parameters())
                .containsAllEntriesOf(Map.of("attentionSlots", 6.0, "misperception", .8));
        assertThat(TheoryFiles.load("two-level").parameters())
                .containsAllEntriesOf(Map.of("winSet", .2, "protestBargaining", 2.0));
    }

    @Test
    void aTheoryComesAfterTheFileAndBeforeTheCommandLine() throws Exception {
        // Default .35, the file .3, the theory .2, the command line .1.
        assertThat(excitation(Optional.empty())).isEqualTo(.3);
        assertThat(excitation(Optional.of("mine"))).isEqualTo(.2);
        assertThat(excitation(Optional.of("mine"), "selfExcitation=.1")).isEqualTo(.1);
        // What the theory does not name stays as the file has it, or at its default.
        Parameters p = load(Optional.of("mine")).scenario().parameters();
        assertThat(p.hostility().reciprocity()).isEqualTo(.35);
        assertThat(p.choice().habitDecay()).isEqualTo(.5);
    }

    @Test
    void aScenarioMayNameItsTheoryAndTheCommandLineMayReplaceIt() throws Exception {
        SmallWorld.write(folder, "child.yaml", "extends: small\ntheory: mine\nparameters: {selfExcitation: 0.25}\n");
        LoadedScenario own = ScenarioFiles.load("child.yaml", List.of(), folder);
        assertThat(own.name()).isEqualTo("child@mine");
        assertThat(own.scenario().parameters().hostility().selfExcitation()).isEqualTo(.2);
        LoadedScenario none = ScenarioFiles.load("child.yaml", Optional.of("none"), List.of(), folder);
        assertThat(none.name()).isEqualTo("child");
        assertThat(none.scenario().parameters().hostility().selfExcitation()).isEqualTo(.25);
        LoadedScenario other = ScenarioFiles.load("child.yaml", Optional.of("realism"), List.of(), folder);
        assertThat(other.name()).isEqualTo("child@realism");
        assertThat(other.scenario().rules().institutionPayoffs()).isFalse();
    }

    @Test
    void theTextOfAScenarioUnderATheoryReadsBackWithoutIt() throws Exception {
        LoadedScenario read = load(Optional.of("mine"));
        assertThat(read.text()).doesNotContain("\ntheory:").contains("selfExcitation: 0.2");
        assertThat(ScenarioFiles.parse("x", "x.yaml", read.text()).scenario()).isEqualTo(read.scenario());
        assertThat(read.scenario().title()).isEqualTo("A small world (Mine)");
    }

    @Test
    void aTheoryMayBeAFile() throws Exception {
        SmallWorld.write(folder, "other.yaml", MINE);
        assertThat(load(Optional.of("other.yaml")).name()).isEqualTo("small@other");
    }

    @Test
    void anUnknownTheoryIsToldWithTheNearestName() {
        assertThat(problems("reallism")).containsExactly(
                "reallism: there is no theory of this name; did you mean 'realism'?");
        assertThat(problems("min")).singleElement().asString().contains("'mine'");
    }

    @Test
    void aWrongScenarioDoesNotHideAWrongTheory() {
        SmallWorld.write(folder, "child.yaml", "extends: small\ntheory: reallism\nparameters: {winSet: 7}\n");
        assertThatThrownBy(() -> ScenarioFiles.load("child.yaml", List.of(), folder))
                .hasMessageContaining("winSet is 7")
                .hasMessageContaining("'realism'");
    }

    @Test
    void everythingWrongWithATheoryIsToldAtOnceWithItsPlace() throws IOException {
        SmallWorld.write(
                folder.resolve("theories"),
                "bad.yaml",
                MINE.replace("habitDecay: 0.5", "habitDekay: 0.5\n  winSet: 7")
                        + """
                        rules: {institutionPayofs: false}
                        expects:
                          a: {text: x, measure: offer_size, change: more}
                        predictions:
                          b: {text: x, kind: emergent, check: {type: difference, measure: dsy, vary: norm,
                              values: [1], than: [reallism], expect: above}}
                          c: {text: x, kind: emergent, check: {type: level, measure: dsi, vary: tension, values: [.5],
                              from: 60, expect: above}}
                          d: {text: x, kind: emergent, check: {type: difference, measure: dsi, vary: attentionSlots,
                              values: [2.5, 99], expect: above}}
                          e: {text: x, kind: emergent, check: {type: level, measure: trade_CHN, expect: above}}
                        """);
        List<String> problems = problems("bad");
        assertThat(problems).anyMatch(p -> p.startsWith("theories/bad.yaml:7:3: parameters.habitDekay")
                && p.contains("'habitDecay'"));
        assertThat(problems).anyMatch(p -> p.contains(":8:") && p.contains("winSet is 7; allowed is a number from 0"));
        assertThat(problems).anyMatch(p -> p.contains("institutionPayofs") && p.contains("'institutionPayoffs'"));
        assertThat(problems).anyMatch(p -> p.contains("expects.a.measure is measured in synthetic worlds only"));
        assertThat(problems).anyMatch(p -> p.contains("predictions.b.check.measure") && p.contains("'dsi'"));
        assertThat(problems).anyMatch(p -> p.contains("predictions.b.check.vary is 'norm'") && p.contains("'norms'"));
        assertThat(problems).anyMatch(p -> p.contains("predictions.b.check.values has 1"));
        assertThat(problems).anyMatch(p -> p.startsWith("theories/bad.yaml:14:")
                && p.contains("check.than has 'reallism'; there is no theory")
                && p.contains("'realism'"));
        assertThat(problems).anyMatch(p -> p.contains("predictions.c.check.vary is not used"));
        assertThat(problems).anyMatch(p -> p.contains("predictions.c.check.from is 60; too late"));
        assertThat(problems).anyMatch(p -> p.contains("predictions.d.check.values has 2.5; allowed for attentionSlots"));
        assertThat(problems).anyMatch(p -> p.contains("predictions.d.check.values has 99"));
        assertThat(problems).anyMatch(p -> p.contains("predictions.e.check.measure is not measured in synthetic worlds"));
    }

    @Test
    void theWordTheoryMustBeOneName() {
        SmallWorld.write(folder, "child.yaml", "extends: small\ntheory: [mine]\n");
        assertThatThrownBy(() -> ScenarioFiles.load("child.yaml", List.of(), folder))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageContaining("child.yaml:2:9: theory is a list; allowed is one theory's name or its file");
    }

    private double excitation(Optional<String> theory, String... sets) throws InvalidScenarioException {
        return load(theory, sets).scenario().parameters().hostility().selfExcitation();
    }

    private LoadedScenario load(Optional<String> theory, String... sets) throws InvalidScenarioException {
        return ScenarioFiles.load("small.yaml", theory, List.of(sets), folder);
    }

    private List<String> problems(String theory) {
        try {
            load(Optional.of(theory));
            return List.of();
        } catch (InvalidScenarioException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }
}
