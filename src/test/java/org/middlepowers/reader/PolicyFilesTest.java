package org.middlepowers.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.middlepowers.model.Act;
import org.middlepowers.scenario.PolicySpec;

class PolicyFilesTest {
    @TempDir
    private Path folder;

    static List<String> builtIn() {
        return PolicyFiles.builtIn();
    }

    @Test
    void thePoliciesOfTheHelpTextTravelWithTheProgram() {
        assertThat(PolicyFiles.builtIn()).containsExactly("abstain", "comply", "drive", "hedge", "stabilise");
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void aPolicyOfTheLibraryCanBeGivenToAState(String name) throws InvalidScenarioException {
        LoadedScenario loaded = ScenarioFiles.load("kazakhstan-2022", List.of("policies.KAZ=" + name));
        assertThat(loaded.scenario().policies().get("KAZ")).isEqualTo(PolicyFiles.load(name));
    }

    @Test
    void theScenarioAsRunHoldsThePolicyItself() throws Exception {
        Path file = Files.writeString(folder.resolve("mine.yaml"), "title: Mine\nacts: {2022Q1: MEDIATE}\n");
        LoadedScenario loaded = ScenarioFiles.load("kazakhstan-2022", List.of("policies.KAZ=" + file));
        assertThat(loaded.text()).contains("2022Q1: MEDIATE");
        assertThat(ScenarioFiles.parse("again", "again", loaded.text()).hash()).isEqualTo(loaded.hash());
    }

    @Test
    void aPolicyReadsBackFromItsText() throws Exception {
        PolicySpec hedge = PolicyFiles.load("hedge");
        Path file = Files.writeString(folder.resolve("copy.yaml"), PolicyFiles.text(hedge));
        assertThat(PolicyFiles.load(file.toString())).isEqualTo(hedge);
    }

    @Test
    void actsArePreciselyThoseOfTheModel() {
        assertThat(References.ACTS).containsExactlyElementsOf(Arrays.stream(Act.values()).map(Act::name).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "title: x\\nacts: {2022Q1: MEDIATTE}|did you mean 'MEDIATE'",
        "title: x\\nacts: {2022: MEDIATE}|is not a quarter",
        "title: x\\nacts: {1999Q1: MEDIATE}|is outside the scenario",
        "title: x\\nrules: {a: {choose: [drivng]}}|driving",
        "title: x\\nrules: {a: {choose: [CBM], when: {tensoin: {above: 1}}}}|tension",
        "title: x\\nrules: {a: {choose: [CBM], when: {tension: {above: 1, below: 0}}}}|can never hold",
        "title: x\\nrules: {a: {choose: [CBM], when: {tension: {}}}}|has no bound",
        "title: x|says nothing",
        "rules: {a: {choose: [CBM]}}|title is missing"
    })
    void whatIsWrongIsSaidWithItsRemedy(String text, String says) throws Exception {
        Path file = Files.writeString(folder.resolve("bad.yaml"), text.replace("\\n", "\n"));
        assertThatThrownBy(() -> ScenarioFiles.load("kazakhstan-2022", List.of("policies.KAZ=" + file)))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageContaining(says);
    }

    @Test
    void aPolicyThatDoesNotExistIsNamedWithTheNearest() {
        assertThatThrownBy(() -> ScenarioFiles.load("kazakhstan-2022", List.of("policies.KAZ=hegde")))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageContaining("hedge");
    }
}
