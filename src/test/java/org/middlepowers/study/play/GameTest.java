package org.middlepowers.study.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.model.Act;
import org.middlepowers.model.Agency;
import org.middlepowers.model.World;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.PolicyFiles;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.study.Comparison;
import org.middlepowers.study.Portion;
import org.middlepowers.study.Runner;
import org.middlepowers.study.Settings;
import org.middlepowers.study.Silent;

class GameTest {
    @TempDir
    private Path folder;

    @Test
    void aPlayedRunIsTheSameToTheByteWhenItsActsAreGivenAsAPolicyFile() throws Exception {
        LoadedScenario loaded = ScenarioFiles.load("kazakhstan-2022", List.of());
        Game game = new Game(loaded, "KAZ", 3, 2);
        int[] turn = {0};
        List<Game.Score> scores = game.play((w, i) -> {
            Act wish = Act.values()[turn[0]++ % Act.COUNT];
            return i.considered(wish) ? wish : null;
        });
        Path file = Files.writeString(folder.resolve("mine.yaml"), PolicyFiles.text(game.policy()));
        LoadedScenario scripted = ScenarioFiles.load("kazakhstan-2022", List.of("policies.KAZ=" + file));
        World again = new World(scripted.scenario(), 3, 2, Agency.FULL);
        Career career = new Career("KAZ");
        again.observe(career::note);
        again.run();
        assertThat(game.policy().acts()).hasSizeGreaterThan(40);
        assertThat(scores).extracting(Game.Score::played).startsWith(career.values()[0], career.values()[1]);
        assertThat(scores).extracting(Game.Score::played).isNotEqualTo(
                scores.stream().map(Game.Score::own).toList());
    }

    @Test
    void aRunOfThePolicyFileWritesTheSameTablesAsTheActsByHand() throws Exception {
        Path file = Files.writeString(folder.resolve("p.yaml"), "title: P\nacts: {2022Q1: MEDIATE, 2022Q2: ABSTAIN}\n");
        String byFile = series(List.of("policies.KAZ=" + file), "a");
        String byHand = series(List.of("policies.KAZ={title: P, acts: {2022Q1: MEDIATE, 2022Q2: ABSTAIN}}"), "b");
        assertThat(byFile).isEqualTo(byHand).isNotEqualTo(series(List.of(), "c"));
    }

    @Test
    void whoeverChoosesNothingLeavesTheRunAsItWas() throws Exception {
        LoadedScenario loaded = ScenarioFiles.load("kazakhstan-2022", List.of());
        Game game = new Game(loaded, "KAZ", 1, 1);
        assertThat(game.play((w, i) -> null)).allSatisfy(s -> assertThat(s.played()).isEqualTo(s.own()));
        assertThat(game.policy().acts()).isEqualTo(Map.of());
    }

    private String series(List<String> sets, String name) throws Exception {
        LoadedScenario loaded = ScenarioFiles.load("kazakhstan-2022", sets);
        ResultsFolder results = ResultsFolder.create(folder.resolve(name));
        Runner.fill(new Comparison(List.of(loaded), new Settings(1, 1, 1, 0).keeping(Settings.Series.CSV)), Portion.ALL, results, 1, new Silent());
        return Files.readString(results.series());
    }
}
