package org.middlepowers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.ScenarioFiles;

/** The library of worlds as its user meets it. */
class ScenariosCommandTest {
    @TempDir
    Path folder;

    @Test
    void theListIsTheSameForPeopleAndMachines() throws IOException {
        Said text = Said.by("scenarios");
        assertThat(text.code()).as(text.err()).isZero();
        assertThat(text.out()).isEqualTo(Said.by("scenarios", "list").out());
        assertThat(text.out().lines()).allMatch(line -> line.length() <= 100);
        JsonNode json = new ObjectMapper().readTree(Said.by("scenarios", "list", "--json").out());
        List<String> csv = Said.by("scenarios", "list", "--csv").out().lines().toList();
        assertThat(csv).hasSize(json.size() + 1);
        assertThat(json.size()).isGreaterThanOrEqualTo(ScenarioFiles.builtIn().size());
        for (int i = 0; i < json.size(); i++) {
            assertThat(csv.get(i + 1)).startsWith(json.get(i).get("name").asText() + ",");
            assertThat(text.out()).contains(json.get(i).get("name").asText() + " (");
        }
    }

    @Test
    void theCanonicalFileReadsBackToTheSameHash() throws Exception {
        for (String name : List.of("kazakhstan-2022", "kazakhstan-2022-no-war")) {
            LoadedScenario loaded = ScenarioFiles.load(name, List.of());
            Path file = folder.resolve("frozen.yaml");
            Files.writeString(file, Said.by("scenarios", "show", name, "--yaml").out());
            assertThat(ScenarioFiles.load(file.toString(), List.of()).hash()).isEqualTo(loaded.hash());
            assertThat(Said.by("scenarios", "diff", name, file.toString(), "--exit-code").code()).isZero();
        }
    }

    @Test
    void thePageOfTheFormatIsWhatTheProgramPrints() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/scenario-files.md"));
        String tables = Said.by("schema", "--markdown").out();
        assertThat(tables).contains("| `norms` | number, 0 to 1 | 0.5 |", "### `shocks.NAME.sanction`");
        assertThat(page.substring(page.indexOf("\n### A scenario")))
                .as("renew it with what 'schema --markdown' prints")
                .isEqualTo(tables);
    }

    @Test
    void oneValueIsOneLineWithItsOrigin() {
        Said said = Said.by("scenarios", "show", "kazakhstan-2022-no-war", "--section", "rules,greatPowers.USA");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out().lines().skip(1))
                .allMatch(line -> line.matches("(rules|greatPowers\\.USA)\\.\\w+: .*  # \\S.*"))
                .anyMatch(line -> line.matches("greatPowers.USA.coerce: 0.9 +# .*\\.yaml:\\d+"))
                .anyMatch(line -> line.matches("rules.asymmetryLayer: true +# default"));
        Said wrong = Said.by("scenarios", "show", "kazakhstan-2022", "--section", "greatPower");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("says nothing of 'greatPower'; did you mean 'greatPowers'?");
        assertThat(Said.by("scenarios", "show", "kazakstan-2022").err()).contains("did you mean 'kazakhstan-2022'?");
    }

    @Test
    void aDifferenceEndsWithOneOnlyWhereThatIsAskedFor() {
        String[] two = {"scenarios", "diff", "kazakhstan-2022", "kazakhstan-2022-no-secondary"};
        assertThat(Said.by(two).code()).isZero();
        assertThat(Said.by(two).out()).contains("\nshocks.secondary_sanctions\n  - {at: 2023Q4").contains("+ ~  # removed, ");
        assertThat(Said.by("scenarios", "diff", two[2], two[3], "--exit-code").code()).isEqualTo(1);
        Said equal = Said.by("scenarios", "diff", two[2], two[2], "--exit-code");
        assertThat(equal.code()).isZero();
        assertThat(equal.out()).startsWith("kazakhstan-2022 and kazakhstan-2022 say the same (hash ");
        assertThat(Said.by("scenarios", "diff", "nobody", "no-one").err())
                .contains("nobody: there is no scenario", "no-one: there is no scenario");
    }

    @Test
    void aCheckTellsOfEveryFile() throws IOException {
        Path good = Files.writeString(folder.resolve("good.yaml"), "extends: kazakhstan-2022\n");
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "extends: kazakhstan-2022\ntilte: x\nend: 2010Q1\n");
        Path gone = folder.resolve("gone.yaml");
        Said said = Said.by("scenarios", "check", bad.toString(), good.toString(), gone.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out())
                .contains(bad + ": ")
                .contains(bad + ":2:1: tilte is not known; did you mean 'title'?")
                .contains(bad + ":3:6: end is 2010Q1; allowed is")
                .contains(good + ": ok, Kazakhstan 2022 (hash ")
                .contains(gone + ": there is no such file")
                .endsWith("2 of 3 cannot be used.\n");
        assertThat(Said.by("scenarios", "check", good.toString()).code()).isZero();
    }

    @Test
    void aNewScenarioIsWrittenOnce() throws Exception {
        Path file = folder.resolve("deep/mine.yaml");
        Said said = Said.by("scenarios", "new", "mine", "--from", "kazakhstan-2022", "--output", file.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(Said.by("scenarios", "check", file.toString()).out()).doesNotContain("warning");
        Said again = Said.by("scenarios", "new", "mine", "--from", "kazakhstan-2022", "--output", file.toString());
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("is there already. Choose another name, or add --overwrite.");
        assertThat(Said.by("scenarios", "new", "mine", "--from", "kazakhstan-2022", "-o", file.toString(), "--overwrite").code())
                .isZero();
        assertThat(Said.by("scenarios", "new", "a/b", "--from", "kazakhstan-2022").code()).isEqualTo(2);
        Said nobody = Said.by("scenarios", "new", "x", "--from", "nobody", "-o", folder.resolve("x.yaml").toString());
        assertThat(nobody.code()).isEqualTo(2);
        assertThat(folder.resolve("x.yaml")).doesNotExist();
    }
}
