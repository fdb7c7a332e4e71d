package org.middlepowers.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.reader.Catalogue.Entry;
import org.middlepowers.reader.Catalogue.Home;

/** What has a name, and which of two it means. */
class CatalogueTest {
    @TempDir
    Path folder;

    private Map<String, Entry> entries() {
        return Catalogue.read(folder).stream().collect(Collectors.toMap(Entry::name, Function.identity()));
    }

    @Test
    void withoutAFolderThereIsTheBuiltInLibrary() {
        assertThat(entries()).containsOnlyKeys(ScenarioFiles.builtIn());
        entries().values().forEach(e -> {
            assertThat(e.home()).isEqualTo(Home.BUILT_IN);
            assertThat(e.problems()).as(e.name()).isEmpty();
        });
    }

    @Test
    void theFolderComesBeforeTheLibraryInTheListAsInEveryCommand() throws IOException, InvalidScenarioException {
        Path scenarios = Files.createDirectory(folder.resolve("scenarios"));
        Files.createDirectory(scenarios.resolve("blocks"));
        Files.createDirectory(scenarios.resolve("folder.yaml"));
        SmallWorld.write(scenarios, "small.yaml", SmallWorld.TEXT);
        SmallWorld.write(scenarios, "china-kazakhstan.yaml", SmallWorld.TEXT);
        SmallWorld.write(scenarios, "variant.yaml", "extends: small\ntitle: Variant\n");
        SmallWorld.write(scenarios, "broken.yaml", "extends: small\ntilte: Variant\n");
        SmallWorld.write(scenarios.resolve("blocks"), "block.yaml", "routes: {}\n");
        Map<String, Entry> entries = entries();
        assertThat(entries.get("small").home()).isEqualTo(Home.FOLDER);
        assertThat(entries.get("small").file()).isEqualTo("scenarios/small.yaml");
        assertThat(entries.get("kazakhstan-2022").home()).isEqualTo(Home.BUILT_IN);
        assertThat(entries.get("variant").descent().parent()).contains("small");
        assertThat(entries.get("variant").descent().depth()).isEqualTo(1);
        assertThat(entries.get("broken").loaded()).isEmpty();
        assertThat(entries.get("broken").problems()).hasSize(1);
        assertThat(entries).doesNotContainKeys("block", "blocks", "folder");

        Entry both = entries.get("china-kazakhstan");
        assertThat(both.home()).isEqualTo(Home.BOTH);
        assertThat(both.loaded().orElseThrow()).isEqualTo(ScenarioFiles.load("china-kazakhstan", List.of(), folder));
        assertThat(both.loaded().orElseThrow().scenario().title()).isEqualTo("A small world");
    }

    @Test
    void earlierWorldsComeFirstAndVariantsAfterTheirs() throws IOException {
        Path scenarios = Files.createDirectory(folder.resolve("scenarios"));
        SmallWorld.write(scenarios, "z.yaml", SmallWorld.TEXT.replace("start: 2015Q1", "start: 1950Q1"));
        SmallWorld.write(scenarios, "a.yaml", "extends: z\nstart: 2014Q1\n");
        SmallWorld.write(scenarios, "b.yaml", "extends: a\n");
        SmallWorld.write(scenarios, "y.yaml", SmallWorld.TEXT.replace("start: 2015Q1", "start: 1949Q1"));
        assertThat(Catalogue.read(folder).stream().map(Entry::name).limit(4)).containsExactly("y", "z", "a", "b");
    }

    @Test
    void aNewScenarioRunsAsItIsAndSoDoesEveryExampleInIt() throws IOException, InvalidScenarioException {
        Files.createDirectory(folder.resolve("scenarios"));
        Files.createDirectory(folder.resolve("deep"));
        SmallWorld.write(folder, "small.yaml", SmallWorld.TEXT);
        for (String base : List.of("small.yaml", "kazakhstan-2022-no-war", "china-kazakhstan")) {
            for (String file : base.equals("small.yaml") ? List.of("new.yaml", "scenarios/new.yaml") : List.of("deep/new.yaml")) {
                String text = Starter.text("new", base, Path.of(file), folder);
                Files.writeString(folder.resolve(file), text);
                LoadedScenario plain = ScenarioFiles.load(file, List.of(), folder);
                LoadedScenario parent = ScenarioFiles.load(base, List.of(), folder);
                assertThat(plain.scenario().with(parent.scenario().parameters()).shocks())
                        .isEqualTo(parent.scenario().shocks());
                Files.writeString(folder.resolve(file), text.substring(text.indexOf("extends:")).replaceAll("(?m)^#(?!#)", ""));
                LoadedScenario changed = ScenarioFiles.load(file, List.of(), folder);
                assertThat(changed.name()).isEqualTo("new@realism");
                assertThat(changed.scenario().shocks()).containsKey("turn").isNotEqualTo(plain.scenario().shocks());
                assertThat(changed.scenario().focus()).contains("mine");
            }
        }
    }

    @Test
    void aNameThatIsNearlyThatOfAFileHereIsUnderstood() {
        SmallWorld.write(folder, "mine.yaml", SmallWorld.TEXT);
        Problems problems = new Problems();
        new Library(folder, problems).find("mine");
        assertThat(problems.first()).contains("there is no scenario of this name; did you mean 'mine.yaml'?");
    }

    @Test
    void whatTheCanonicalFileSaysHasTheSameHash() throws InvalidScenarioException {
        for (String name : List.of("china-kazakhstan", "kazakhstan-2022-no-war")) {
            LoadedScenario loaded = ScenarioFiles.load(name, List.of(), folder);
            SmallWorld.write(folder, "frozen.yaml", loaded.text());
            Expansion frozen = Expansion.of("frozen.yaml", Optional.empty(), List.of(), folder);
            assertThat(frozen.loaded().hash()).isEqualTo(loaded.hash());
        }
    }
}
