package org.middlepowers.study.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.middlepowers.model.Agency;
import org.middlepowers.model.DecisionInput;
import org.middlepowers.model.Moment;
import org.middlepowers.reader.LessonFiles;
import org.middlepowers.reader.LessonWords;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.scenario.Lesson;

/** A story is told of acts that were likely, not of a lucky draw. */
class LessonTurnsTest {
    static List<String> lessons() {
        return LessonFiles.builtIn();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void theActsThatALessonExplainsWereTheLikeliestAndNoSmallChance(String name) throws Exception {
        Lesson lesson = LessonFiles.load(name);
        List<LessonData.Turn> turns = LessonTurns.of(
                lesson, LessonFiles.world(lesson, LessonFiles.combinations(lesson).get(0)), 1);
        assertThat(turns).hasSize(2);
        for (LessonData.Turn turn : turns) {
            LessonData.Weighed first = turn.acts().get(0);
            assertThat(first.chosen()).as(turn.quarter()).isTrue();
            assertThat(first.act()).isNotEqualTo("ABSTAIN");
            assertThat(first.probability()).as(turn.quarter()).isGreaterThan(.25);
            assertThat(turn.next()).isNotEmpty().isNotEqualTo(first.act());
            assertThat(turn.ahead()).as(turn.quarter()).isNotEmpty();
            boolean aimed = List.of("DEFER", "VOTE_AGAINST", "CIRCUMVENT").contains(first.act());
            assertThat(turn.target().isEmpty()).as(turn.toString()).isEqualTo(!aimed);
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void whateverCouldTurnADecisionHasWordsInEveryLanguage(String name) throws Exception {
        Lesson lesson = LessonFiles.load(name);
        Lesson.Turn turn = lesson.turns().values().iterator().next();
        LoadedScenario world = LessonFiles.world(lesson, LessonFiles.combinations(lesson).get(0));
        Moment moment = new Moment(world.scenario(), 1, 1, Agency.FULL, turn.quarter(), turn.state());
        for (String language : LessonWords.languages()) {
            if (!language.equals(LessonWords.FALLBACK)) { // whose words are the program's own
                JsonNode words = LessonWords.all().path(language);
                assertThat(moment.inputs()).allMatch(input -> {
                    String kind = input.key().replaceFirst("\\..*", "");
                    return words.path("inputs").has(input.key()) || words.path("inputs").has(kind)
                            || input.kind() == DecisionInput.Kind.EXPERIENCE && words.path("ui").has(kind);
                });
            }
        }
    }
}
