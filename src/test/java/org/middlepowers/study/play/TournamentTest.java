package org.middlepowers.study.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.analysis.TournamentTable;
import org.middlepowers.analysis.TournamentTable.Rank;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.PolicyFiles;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TaskStore.Done;
import org.middlepowers.scenario.PolicySpec;
import org.middlepowers.scenario.PolicySpec.Otherwise;
import org.middlepowers.study.Portion;
import org.middlepowers.study.Runner;
import org.middlepowers.study.Settings;
import org.middlepowers.study.Silent;

class TournamentTest {
    private static final Entrant OWN =
            new Entrant("own", new PolicySpec("Own", "", "", Map.of(), Map.of(), Otherwise.OWN));

    @TempDir
    private Path folder;

    private int made;

    @Test
    void aPolicyThatLeavesItsStateAloneGainsNothing() throws Exception {
        TournamentTable table = play(List.of(OWN, entrant("abstain")), List.of("KAZ", "UZB"), 2);
        for (String criterion : table.criteria()) {
            assertThat(table.gain("own", criterion).mean()).as(criterion).isZero();
            assertThat(table.gain("abstain", criterion).mean()).as(criterion).isNotZero();
        }
        assertThat(table.acts("own")).allSatisfy(c -> assertThat(c.difference().mean()).isZero());
    }

    @Test
    void everybodyPlaysEverySeatOnce() {
        List<Seating> seatings =
                Seating.inTurn(List.of(OWN, entrant("drive"), entrant("comply")), List.of("KAZ", "UZB", "KGZ"));
        List<String> pairs = new ArrayList<>();
        seatings.forEach(s -> s.seats().forEach((e, state) -> pairs.add(e.name() + state)));
        assertThat(pairs).hasSize(9).doesNotHaveDuplicates();
        assertThat(seatings).allSatisfy(s -> assertThat(s.seats().values()).doesNotHaveDuplicates());
    }

    @Test
    void onOneSeatEachPlaysAlone() throws Exception {
        TournamentTable table = play(List.of(entrant("drive"), entrant("stabilise")), List.of("KAZ"), 2);
        TournamentTable alone = play(List.of(entrant("drive")), List.of("KAZ"), 2);
        assertThat(table.gain("drive", "welfare")).isEqualTo(alone.gain("drive", "welfare"));
    }

    @Test
    void theRankingIsFromTheBestDownAndLeadsAreNotNegative() throws Exception {
        TournamentTable table =
                play(List.of(entrant("drive"), entrant("stabilise"), OWN), List.of("KAZ", "UZB", "KGZ"), 3);
        for (String criterion : table.criteria()) {
            List<Rank> ranking = table.ranking(criterion);
            assertThat(ranking).extracting(r -> -r.gain().mean()).isSorted();
            assertThat(ranking.subList(0, 2)).allSatisfy(r -> assertThat(r.ahead().mean()).isNotNegative());
            assertThat(ranking.get(2).ahead().known()).isFalse();
        }
        assertThat(table.replications()).isEqualTo(3);
    }

    @Test
    void theTableIsTheSameWhateverTheThreads() throws Exception {
        List<Entrant> entrants = List.of(entrant("drive"), entrant("comply"));
        assertThat(run(entrants, List.of("KAZ", "TJK"), 3, 1))
                .hasSameBinaryContentAs(run(entrants, List.of("KAZ", "TJK"), 3, 4));
    }

    private static Entrant entrant(String name) {
        try {
            return new Entrant(name, PolicyFiles.load(name));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private TournamentTable play(List<Entrant> entrants, List<String> states, int replications) throws Exception {
        Path runs = run(entrants, states, replications, 1);
        return TournamentTable.read(runs);
    }

    private Path run(List<Entrant> entrants, List<String> states, int replications, int threads) throws Exception {
        LoadedScenario loaded = ScenarioFiles.load("kazakhstan-2022", List.of());
        ResultsFolder results = ResultsFolder.create(folder.resolve("out" + ++made));
        Done result = Runner.fill(
                new Tournament(loaded, entrants, states, List.of(), new Settings(replications, 1, threads, 0)), Portion.ALL,
                results,
                threads,
                new Silent());
        assertThat(result.failed()).as(result.firstFailure()).isZero();
        return results.runs();
    }
}
