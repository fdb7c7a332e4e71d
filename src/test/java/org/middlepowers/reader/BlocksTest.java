package org.middlepowers.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;

/** Blocks: what scenarios share and inherit, and what is not a scenario itself. */
class BlocksTest {
    private static final String CHILD =
            "extends: blocks/small\ntitle: Child\nquestion: What?\nsources: [Mine]\n";

    @TempDir
    Path folder;

    @Test
    void aScenarioInheritsABlockOfTheFolderOfScenarios() throws IOException, InvalidScenarioException {
        Path blocks = Files.createDirectories(folder.resolve("scenarios/blocks"));
        SmallWorld.write(blocks, "base.yaml", SmallWorld.TEXT.replaceAll("(?m)^(title|question):.*\\n", ""));
        SmallWorld.write(blocks, "small.yaml", "extends: base\nend: 2029Q4\nsources: [Block]\n");
        SmallWorld.write(folder, "anywhere.yaml", CHILD);
        SmallWorld.write(folder.resolve("scenarios"), "named.yaml", CHILD);
        Scenario anywhere = ScenarioFiles.load("anywhere.yaml", List.of(), folder).scenario();
        Scenario named = ScenarioFiles.load("named", List.of(), folder).scenario();
        assertThat(named).isEqualTo(anywhere);
        assertThat(named.end()).isEqualTo(Quarter.of(2029, 4));
        assertThat(named.middlePowers()).containsKeys("KAZ", "UZB");
    }

    @Test
    void whatABlockRestsOnItsScenariosRestOnToo() throws IOException, InvalidScenarioException {
        Path blocks = Files.createDirectories(folder.resolve("scenarios/blocks"));
        SmallWorld.write(blocks, "small.yaml", SmallWorld.TEXT.replaceAll("(?m)^sources:.*", "sources: [First, Second]"));
        SmallWorld.write(folder, "child.yaml", CHILD);
        assertThat(ScenarioFiles.load("child.yaml", List.of(), folder).scenario().sources())
                .containsExactly("First", "Second", "Mine");
        SmallWorld.write(folder, "child.yaml", CHILD.replace("[Mine]", "~"));
        assertThat(ScenarioFiles.load("child.yaml", List.of(), folder).scenario().sources()).isEmpty();
    }

    @Test
    void theLibrarysBlocksServeAnyFile() throws InvalidScenarioException {
        SmallWorld.write(
                folder,
                "mine.yaml",
                "extends: blocks/world-2014\ntitle: Mine\nquestion: What?\nstart: 2015Q1\nend: 2016Q4\n");
        Scenario mine = ScenarioFiles.load("mine.yaml", List.of(), folder).scenario();
        Scenario kazakhstan = ScenarioFiles.load("kazakhstan-2022", List.of(), folder).scenario();
        assertThat(mine.middlePowers()).isEqualTo(kazakhstan.middlePowers());
        assertThat(ScenarioFiles.builtIn()).isNotEmpty().noneMatch(name -> name.startsWith("world-2"));
    }

    @Test
    void aBlockIsNoScenarioAndAMisspeltOneIsFound() {
        assertThatThrownBy(() -> ScenarioFiles.load("blocks/world-2014", List.of(), folder))
                .hasMessage("blocks/world-2014: this is a block, a part that scenarios share, and no scenario itself;"
                        + " write a scenario that says 'extends: blocks/world-2014'");
        SmallWorld.write(folder, "x.yaml", "extends: blocks/wrld-2014\n");
        assertThatThrownBy(() -> ScenarioFiles.load("x.yaml", List.of(), folder))
                .hasMessage("x.yaml:1:10: extends is 'blocks/wrld-2014', but there is no such block; did you mean"
                        + " 'blocks/world-2014'?");
        SmallWorld.write(folder, "x.yaml", "extends: world-2014\n");
        assertThatThrownBy(() -> ScenarioFiles.load("x.yaml", List.of(), folder))
                .hasMessage("x.yaml:1:10: extends is 'world-2014', but there is no such scenario; did you mean"
                        + " 'blocks/world-2014'?");
    }
}
