package org.middlepowers.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.middlepowers.scenario.Expectation;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;

/** Names, parents and changes. */
class ScenarioFilesTest {
    @TempDir
    Path folder;

    @Test
    void everyBuiltInScenarioIsValid() throws InvalidScenarioException {
        for (String name : ScenarioFiles.builtIn()) {
            assertThat(ScenarioFiles.load(name, List.of()).name()).isEqualTo(name);
        }
    }

    @Test
    void anEarlierEndLeavesOutWhatComesLaterAndSaysSo() throws InvalidScenarioException {
        LoadedScenario cut = ScenarioFiles.load("kazakhstan-2022", List.of("end=2019Q4"));
        assertThat(cut.scenario().end()).isEqualTo(Quarter.parse("2019Q4"));
        assertThat(cut.scenario().shocks().values()).isNotEmpty().allMatch(s -> s.at().year() <= 2019);
        assertThat(cut.scenario().votes()).isEmpty();
        LoadedScenario whole = ScenarioFiles.load("kazakhstan-2022", List.of());
        int gone = whole.scenario().shocks().size() - cut.scenario().shocks().size();
        assertThat(cut.notes())
                .containsExactly("The run ends in 2019Q4: left out " + gone + " shocks and "
                        + whole.scenario().votes().size() + " votes.");
        assertThat(whole.notes()).isEmpty();
        assertThat(ScenarioFiles.load("kazakhstan-2022", List.of("end=2031Q4")).notes()).isEmpty();
    }

    @Test
    void aLaterStartIsRefusedWhileSomethingIsDatedBeforeItAndTheReasonIsGiven() {
        assertThatThrownBy(() -> ScenarioFiles.load("kazakhstan-2022", List.of("start=2022Q3")))
                .hasMessageContaining("the opening figures do not hold what came before");
    }

    @Test
    void theLibraryIsListedFromFoldersAndFromJars() throws IOException {
        Files.createDirectories(folder.resolve("classes/scenarios"));
        SmallWorld.write(folder.resolve("classes/scenarios"), "b.yaml", "");
        SmallWorld.write(folder.resolve("classes/scenarios"), "a.yaml", "");
        SmallWorld.write(folder.resolve("classes/scenarios"), "README.md", "");
        assertThat(Library.builtIn(Library.Shelf.SCENARIOS, folder.resolve("classes"))).containsExactly("a", "b");

        Path jar = folder.resolve("x.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (String name : List.of("scenarios/d.yaml", "scenarios/c.yaml", "scenarios/deep/e.yaml", "f.yaml")) {
                entries.putNextEntry(new JarEntry(name));
            }
        }
        assertThat(Library.builtIn(Library.Shelf.SCENARIOS, jar)).containsExactly("c", "d");
    }

    @Test
    void aNameIsLookedForInTheFolderOfScenarios() throws IOException, InvalidScenarioException {
        Files.createDirectory(folder.resolve("scenarios"));
        SmallWorld.write(folder.resolve("scenarios"), "small.yaml", SmallWorld.TEXT);
        LoadedScenario byName = ScenarioFiles.load("small", List.of(), folder);
        LoadedScenario byPath = ScenarioFiles.load("scenarios/small.yaml", List.of(), folder);
        assertThat(byName).isEqualTo(byPath);
        assertThat(byName.name()).isEqualTo("small");
        assertThat(byName.hash()).matches("[0-9a-f]{12}");
        assertThatThrownBy(() -> ScenarioFiles.load("smal", List.of(), folder))
                .hasMessage("smal: there is no scenario of this name; did you mean 'small'?");
        assertThatThrownBy(() -> ScenarioFiles.load("quitedifferent", List.of(), folder))
                .hasMessageStartingWith("quitedifferent: there is no scenario of this name; there are ");
        assertThatThrownBy(() -> ScenarioFiles.load("small", List.of("title=1"), folder))
                .hasMessage("--set title=1: title is the number 1; allowed is a text, so put it in quotes");
        assertThatThrownBy(() -> ScenarioFiles.load("a\0b", List.of(), folder))
                .hasMessageContaining("this cannot be the name of a file");
    }

    @Test
    void aChildMergesReplacesAndRemoves() throws InvalidScenarioException {
        Scenario s = SmallWorld.child(
                        folder,
                        """
                        title: Child
                        expect: [Another, Thing]
                        rivalry: {CHN-USA: 2}
                        focus: ~
                        middlePowers: {KAZ: {norms: .7, peers: []}, UZB: {trade: {CHN: ~}}}
                        shocks: {peace: ~, later: {at: 2029Q1}}
                        """)
                .scenario();
        assertThat(s.title()).isEqualTo("Child");
        assertThat(s.expect()).containsExactly(Expectation.sentence("Another"), Expectation.sentence("Thing"));
        assertThat(s.rivalry()).containsOnly(Map.entry("USA-CHN", 2.0));
        assertThat(s.focus()).isEmpty();
        assertThat(s.middlePowers().get("KAZ").norms()).isEqualTo(.7);
        assertThat(s.middlePowers().get("KAZ").name()).isEqualTo("Kazakhstan");
        assertThat(s.middlePowers().get("KAZ").peers()).isEmpty();
        assertThat(s.middlePowers().get("UZB").trade()).isEmpty();
        assertThat(s.shocks().keySet()).containsExactly("war", "unrest", "later");
    }

    @Test
    void parentsMayHaveParentsAndLieElsewhere() throws IOException, InvalidScenarioException {
        Path sub = Files.createDirectory(folder.resolve("sub"));
        SmallWorld.write(folder, "small.yaml", SmallWorld.TEXT);
        SmallWorld.write(
                sub,
                "one.yaml",
                "extends: ../small.yaml\ntitle: One\nend: 2020Q4\n" + "shocks: {war: ~, peace: ~}\nvotes: ~\n");
        SmallWorld.write(sub, "two.yaml", "extends: one\ntitle: Two\nshocks: {war: {at: 2016Q1}}\n");
        Scenario two = ScenarioFiles.load("sub/two.yaml", List.of(), folder).scenario();
        assertThat(two.title()).isEqualTo("Two");
        assertThat(two.end()).isEqualTo(Quarter.of(2020, 4));
        assertThat(two.shocks().get("war").about()).isEmpty();
    }

    @Test
    void aProblemOfAParentIsSaidInTheParent() throws InvalidScenarioException {
        SmallWorld.write(folder, "small.yaml", SmallWorld.TEXT + "sorces: []\n");
        SmallWorld.write(folder, "child.yaml", "extends: small\ntilte: x\n");
        assertThatThrownBy(() -> ScenarioFiles.load("child.yaml", List.of(), folder))
                .hasMessageContaining("small.yaml:38:1: sorces is not known; did you mean 'sources'?")
                .hasMessageContaining("child.yaml:2:1: tilte is not known");
    }

    @Test
    void missingParentsAndCirclesAreSaidWithTheirPlace() {
        SmallWorld.write(folder, "small.yaml", SmallWorld.TEXT);
        SmallWorld.write(folder, "x.yaml", "title: X\nextends: smal\n");
        assertThatThrownBy(() -> ScenarioFiles.load("x.yaml", List.of(), folder))
                .hasMessage("x.yaml:2:10: extends is 'smal', but there is no such scenario; did you mean 'small'?");
        SmallWorld.write(folder, "x.yaml", "extends: [a, b]\n");
        assertThatThrownBy(() -> ScenarioFiles.load("x.yaml", List.of(), folder))
                .hasMessage("x.yaml:1:10: extends is a list; allowed is one scenario's name or its file");
        SmallWorld.write(folder, "a.yaml", "extends: ./b.yaml\n");
        SmallWorld.write(folder, "b.yaml", "title: B\nextends: a\n");
        assertThatThrownBy(() -> ScenarioFiles.load("a.yaml", List.of(), folder))
                .hasMessage(
                        "b.yaml:2:10: extends goes round in a circle: a.yaml extends b.yaml extends a.yaml; remove it"
                                + " from one of them");
        SmallWorld.write(folder, "self.yaml", "extends: self\n");
        assertThatThrownBy(() -> ScenarioFiles.load("self.yaml", List.of(), folder))
                .hasMessageContaining("goes round in a circle: self.yaml extends self.yaml");
    }

    @Test
    void setsChangeValues() throws InvalidScenarioException {
        Scenario s = SmallWorld.child(
                        folder,
                        "",
                        "parameters.habitDecay=.3",
                        "habitDecay=.5",
                        "attentionSlots=4",
                        "end=2028Q4",
                        "shocks.peace=null",
                        "shocks.war.hostility.CHN-USA=3",
                        "rivalry.CHN-USA=1.5",
                        "middlePowers.KAZ.norms=.7",
                        "title=a=b",
                        "expect=[x, y]",
                        "groups.kaz={name: Kazakhstan, members: [KAZ]}",
                        "shocks.storm.at=2018Q1",
                        "rules.hegemon=none",
                        "series.capability.USA.2017=.2")
                .scenario();
        assertThat(ParameterRegistry.departures(s.parameters()))
                .containsEntry("habitDecay", .5)
                .containsEntry("attentionSlots", 4.0);
        assertThat(s.end()).isEqualTo(Quarter.of(2028, 4));
        assertThat(s.shocks().keySet()).containsExactly("war", "unrest", "storm");
        assertThat(s.shocks().get("war").hostility()).containsOnly(Map.entry("CHN-USA", 3.0));
        assertThat(s.rivalry()).containsOnly(Map.entry("USA-CHN", 1.5));
        assertThat(s.middlePowers().get("KAZ").norms()).isEqualTo(.7);
        assertThat(s.title()).isEqualTo("a=b");
        assertThat(s.expect()).containsExactly(Expectation.sentence("x"), Expectation.sentence("y"));
        assertThat(s.groups()).containsKey("kaz");
        assertThat(s.rules().hegemon()).contains("none");
        assertThat(s.series().capability().get("USA")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "habitDecy=2|habitDecy is not known; did you mean 'habitDecay'?",
                "parameters.habitDecy=2|parameters.habitDecy is not known; did you mean 'habitDecay'?",
                "habitDecay=7000|parameters.habitDecay is 7000; allowed is a number from",
                "habitDecay=x|parameters.habitDecay is 'x'; allowed is a number from",
                "middlePowers.KAX.norms=.3|middlePowers.KAX is not there to be changed; did you mean 'KAZ'?",
                "middlePowers.KAZ.nroms=.3|middlePowers.KAZ.nroms is not known; did you mean 'norms'?",
                "shocks.waar.at=2016Q1|shocks.waar is not there to be changed; did you mean 'war'?",
                "shocks.waar=null|shocks.waar is empty, and there is nothing of that name to remove",
                "shocks.war.foo=1|shocks.war.foo is not known; allowed is at, about, mark, hostility",
                "title.x=1|title.x is not known; title is a single value or a list, so write title=value",
                "parameters.habitDecay.x=1|parameters.habitDecay is a single value or a list",
                "=3|there is no path or no '='",
                "end|there is no path or no '='",
                "end=2040Q5|end is '2040Q5'; allowed is a quarter",
                "title=a: [|this is not valid YAML",
                "extends=other|extends is not known; allowed is title",
                "..=1|there is no path or no '='",
            })
    void aChangeThatCannotBeMadeIsSaidWithTheOption(String set, String message) {
        assertThat(SmallWorld.problems(folder, "", set))
                .anySatisfy(p -> assertThat(p).startsWith("--set " + set + ": ").contains(message));
    }

    @Test
    void noParameterIsNamedLikeAKeyOfAScenario() {
        assertThat(ParameterRegistry.entries().keySet()).doesNotContainAnyElementsOf(Shape.names(Scenario.class));
    }
}
