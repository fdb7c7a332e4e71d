package org.middlepowers.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.PosteriorSpec;
import org.middlepowers.scenario.Scenario;

class PosteriorFilesTest {
    private static final String TWO = "draw,weight,distance,trainedFrom,trainedUntil,socialInfluence,alignmentSpeed\n"
            + "1,0.25,.8,1998,2012,0.3,0.05\n2,0.75,.9,1998,2012,0.5,0.1\n";

    @TempDir
    private Path folder;

    private Path file(String text) throws Exception {
        return Files.writeString(folder.resolve("p.csv"), text);
    }

    private static LoadedScenario load(Path file, String... more) throws InvalidScenarioException {
        List<String> sets = new ArrayList<>(List.of("posterior=" + file));
        sets.addAll(List.of(more));
        return ScenarioFiles.load("kazakhstan-2022", sets);
    }

    @Test
    void theScenarioAsRunHoldsTheDrawsAndTheHashOfTheirFile() throws Exception {
        LoadedScenario loaded = load(file(TWO));
        PosteriorSpec posterior = loaded.scenario().posterior().orElseThrow();
        assertThat(posterior.weights()).containsExactly(.25, .75);
        assertThat(posterior.values()).isEqualTo(
                Map.of("socialInfluence", List.of(.3, .5), "alignmentSpeed", List.of(.05, .1)));
        assertThat(posterior.trainedFrom()).hasValue(1998);
        assertThat(posterior.trainedUntil()).hasValue(2012);
        String sha = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(TWO.getBytes(StandardCharsets.UTF_8)));
        assertThat(sha).startsWith(posterior.hash());
        assertThat(posterior.hash()).hasSize(12);
        LoadedScenario again = ScenarioFiles.parse("again", "again", loaded.text());
        assertThat(again.scenario()).isEqualTo(loaded.scenario());
        assertThat(again.hash()).isEqualTo(loaded.hash());
        assertThat(load(file(TWO.replace("0.1\n", "0.11\n"))).hash()).isNotEqualTo(loaded.hash());
        assertThat(PosteriorFiles.load("" + file(TWO), note -> {})).isEqualTo(posterior);
    }

    @Test
    void aReplicationRunsItsDrawAndNothingIsDrawnTwice() throws Exception {
        Scenario scenario = load(file(TWO)).scenario();
        for (int r = 1; r <= 8; r++) {
            Scenario drawn = scenario.drawn(r);
            int draw = scenario.posterior().orElseThrow().draw(r);
            assertThat(drawn.posterior()).isEmpty();
            assertThat(ParameterRegistry.values(drawn.parameters()))
                    .containsEntry("socialInfluence", draw == 0 ? .3 : .5)
                    .containsEntry("alignmentSpeed", draw == 0 ? .05 : .1);
            assertThat(drawn.drawn(r + 1)).isSameAs(drawn);
        }
    }

    @Test
    void whatAScenarioATheoryOrSetSaysOfAParameterStands() throws Exception {
        LoadedScenario set = load(file(PosteriorSum.add(TWO)), "socialInfluence=0.2");
        assertThat(set.scenario().posterior().orElseThrow().values()).containsOnlyKeys("alignmentSpeed");
        assertThat(ParameterRegistry.values(set.scenario().drawn(1).parameters())).containsEntry("socialInfluence", .2);
        assertThat(set.notes()).containsExactly("The posterior draws socialInfluence too, but scenario, theory or --set"
                + " give it a value, which stands.");
        LoadedTheory realism = TheoryFiles.load("realism");
        String name = realism.parameters().keySet().iterator().next();
        double value = realism.parameters().get(name);
        Path both = Files.writeString(
                folder.resolve("t.csv"), "socialInfluence," + name + "\n.3," + value + "\n.4," + value + "\n");
        LoadedScenario theory =
                ScenarioFiles.load("kazakhstan-2022", Optional.of("realism"), List.of("posterior=" + both));
        assertThat(theory.scenario().posterior().orElseThrow().values()).doesNotContainKey(name);
    }

    @Test
    void aChangeOfARunsParameterStandsAgainstItsDraws() throws Exception {
        LoadedScenario loaded = load(file(TWO));
        Scenario twin = ScenarioFiles.changed(loaded, List.of("socialInfluence=0"));
        assertThat(twin.posterior().orElseThrow().values()).containsOnlyKeys("alignmentSpeed");
        ScenarioBase base = ScenarioFiles.base("kazakhstan-2022", Optional.empty(), List.of("posterior=" + file(TWO)));
        ScenarioBase.Variant variant = base.with(Map.of("socialInfluence", 0.0));
        LoadedScenario said = base.with(List.of("socialInfluence=0"));
        assertThat(variant.scenario()).isEqualTo(said.scenario());
        assertThat(variant.hash()).isEqualTo(said.hash());
        assertThat(base.with(Map.of("socialInfluence", 0.0, "alignmentSpeed", .1)).scenario().posterior())
                .isEmpty();
    }

    @Test
    void withoutAColumnOfWeightsAllDrawsWeighAlike() throws Exception {
        assertThat(load(file("socialInfluence\n.3\n.4\n")).scenario().posterior().orElseThrow().weights())
                .containsExactly(1.0, 1.0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "weight,socialInfluense\\n1,.3|the column 'socialInfluense' is not a parameter; did you mean 'socialInfluence'?",
        "weight,socialInfluence\\n-1,.3\\n1,.4|weights is -1; allowed is a number",
        "weight,socialInfluence\\n0,.3\\n0,.4|posterior.weights add to 0, so that no draw can be taken",
        "weight,socialInfluence|there are no draws; a posterior is a table",
        "weight,socialInfluence\\n1|:2:1: has 1 values and the first line 2 names",
        "weight,socialInfluence\\n1,3|posterior.values.socialInfluence of draw 1 is 3; allowed is a number from 0 to 0.9",
        "weight,socialInfluence\\n1,x|posterior.values.socialInfluence is 'x'; allowed is a number",
        "weight,socialInfluence,socialInfluence\\n1,.3,.4|there are two columns 'socialInfluence'",
        "weight,draw\\n1,1|posterior.values is an empty map",
        "selfExcitation,reciprocity\\n.2,.1\\n.6,.6|posterior makes selfExcitation + reciprocity 1.2",
        "weight,voteTies\\n1,1|draws voteTies alone, to which scenario, theory or --set give values"
    })
    void whatIsWrongWithAFileIsToldInASentence(String text, String sentence) throws Exception {
        Path file = file(text.replace("\\n", "\n") + "\n");
        assertThatThrownBy(() -> load(file))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void aPosteriorThatIsNotThereIsToldInASentence() {
        assertThatThrownBy(() -> PosteriorFiles.load("nothing-of-this-name", note -> {}))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageContaining("there is no posterior of this name");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "\\n1,0.25[^\\n]*\\n|\\n", // a draw gone
        "(\\n1,0.25[^\\n]*)\\n|$1$1\\n", // a draw twice
        "(\\n1,0.25[^\\n]*)(\\n[^\\n]*)\\n|$2$1\\n", // sorted anew
        "0\\.75|0.74", "0\\.3,|0.31,", "2012|2010", "distance|draw2", "sha256:.|sha256:x", ",sha256:[0-9a-f]*\\n$|\\n",
        "checksum|normDamping", "draw,|", "1,0.25,|2,0.25,", "socialInfluence,alignmentSpeed|alignmentSpeed,socialInfluence"
    })
    void drawsThatAreNotThoseThatWereWrittenAreNotBelieved(String what, String instead) throws Exception {
        String whole = PosteriorSum.add(TWO);
        String other = whole.replaceFirst(what, instead == null ? "" : instead.replace("\\n", "\n"));
        assertThat(other).isNotEqualTo(whole);
        Path file = file(other);
        assertThatThrownBy(() -> load(file)).isInstanceOf(InvalidScenarioException.class).hasMessageContaining("p.csv");
    }

    @Test
    void theChecksumIsOfWhatIsSaidAndNotOfHowItIsWritten() throws Exception {
        String whole = PosteriorSum.add(TWO);
        PosteriorSpec posterior = load(file(whole)).scenario().posterior().orElseThrow();
        for (String same : List.of(
                whole.replace("\n", "\r\n"), "\uFEFF" + whole, whole.replace(",0.5,", ", 0.50 ,"), whole.stripTrailing(),
                whole.replace(",.8,", ",\"0.8\","), whole.replace("0.25", "2.5E-1"))) {
            PosteriorSpec read = load(file(same)).scenario().posterior().orElseThrow();
            assertThat(read.values()).as(same).isEqualTo(posterior.values());
            assertThat(read.weights()).as(same).isEqualTo(posterior.weights());
        }
    }

    @Test
    void whereNobodyCanTellWhetherDrawsAreWholeThatIsSaid() throws Exception {
        List<String> said = new ArrayList<>();
        PosteriorFiles.load("" + file(TWO), said::add);
        assertThat(said).singleElement().asString().contains("p.csv has no column 'checksum'");
        assertThat(load(file(TWO)).notes()).isEqualTo(said);
        assertThat(load(file(PosteriorSum.add(TWO))).notes()).isEmpty();
    }
}
