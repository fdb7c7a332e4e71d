package org.middlepowers.gui.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.middlepowers.gui.time.Questions.Question;
import org.middlepowers.model.Act;
import org.middlepowers.model.VoteResult.Ballot;
import org.middlepowers.scenario.Quarter;

/** What is told of a quarter is what happened in it. */
class CaptionsTest {
    private static Track track;

    @BeforeAll
    static void run() throws Exception {
        track = BranchRun.whole(Branch.of("kazakhstan-2022", Optional.empty(), List.of(), 1, 1));
    }

    private static int time(String quarter) {
        return Quarter.parse(quarter).since(track.cast().scenario().start());
    }

    @Test
    void warComesFirstThenTheVoteWithItsCounts() {
        List<String> told = Captions.of(track, time("2022Q1"));
        assertThat(told.get(0)).isEqualTo("Russia invades Ukraine.");
        Frame frame = track.frame(time("2022Q1"));
        long yes = frame.votes().get(0).votes().stream().filter(v -> v == Ballot.YES).count();
        assertThat(told.toString()).contains("ES-11/1").contains(yes + " of 43 middle powers vote Yes");
    }

    @Test
    void everyQuarterTellsWhatKazakhstanDid() {
        int hero = track.cast().hero();
        assertThat(track.cast().states().get(hero)).isEqualTo("KAZ");
        for (int t = 0; t < track.quarters(); t++) {
            Act act = track.frame(t).states().get(hero).acts().get(0);
            String verb = new ActWords(track.cast(), track.frame(t), hero).verb(act);
            assertThat(Captions.of(track, t)).contains("Kazakhstan " + verb + ".");
        }
    }

    @Test
    void everyDeedOfEveryStateCanBeSaid() {
        for (int t = 0; t < track.quarters(); t++) {
            Frame frame = track.frame(t);
            for (int i = 0; i < frame.states().size(); i++) {
                for (Act act : frame.states().get(i).acts()) {
                    assertThat(new ActWords(track.cast(), frame, i).verb(act)).isNotBlank().doesNotContain("null").doesNotEndWith(" ");
                }
            }
        }
    }

    @Test
    void aClassIsAskedWhatTheAuthorWroteAndToldWhatHappened() {
        List<Question> questions = Questions.of(track.cast());
        assertThat(questions).extracting(q -> track.cast().scenario().start().plus(q.time()).toString())
                .containsExactly("2018Q2", "2022Q1", "2023Q4");
        Question war = questions.get(1);
        assertThat(war.text()).isEqualTo(track.cast().scenario().shocks().get("war").ask());
        assertThat(war.event()).isEqualTo("Russia invades Ukraine; Sanctions on Russia");
        List<String> answer = new Questions(track).answer(war, war.time() + 3);
        assertThat(answer.get(0)).startsWith("Kazakhstan: 2022Q1 ").contains("2022Q4 ");
        assertThat(answer.get(2)).startsWith("Tension between great powers rises");
    }
}
