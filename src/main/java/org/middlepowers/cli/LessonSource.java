package org.middlepowers.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LessonFiles;
import org.middlepowers.reader.LessonWords;
import org.middlepowers.scenario.Lesson;
import org.middlepowers.study.lesson.LessonFigures;
import org.middlepowers.study.lesson.LessonRuns;

/** Lessons by what a user calls them, and the words of all of them. */
final class LessonSource {
    private final ObjectNode texts;
    private final long seed;
    private final int threads;

    LessonSource(long seed, int threads) throws InvalidScenarioException {
        texts = LessonWords.all();
        this.seed = seed;
        this.threads = threads;
    }

    /**
     * A lesson of that name with its words; else one drafted from a scenario of that name, after a trial of its events.
     *
     * @throws InvalidScenarioException with all that is wrong
     * @throws IOException if the machine refuses
     */
    Lesson lesson(String given) throws InvalidScenarioException, IOException {
        try {
            Lesson lesson = LessonFiles.load(given);
            LessonWords.add(given, texts);
            return lesson;
        } catch (InvalidScenarioException noLesson) {
            try {
                return drafted(given, ScenarioLesson.of(given));
            } catch (InvalidScenarioException noScenario) {
                // What is wrong is reported of what it comes nearer to being.
                throw noScenario.problems().size() < noLesson.problems().size() ? noScenario : noLesson;
            }
        }
    }

    private Lesson drafted(String given, ScenarioLesson draft) throws InvalidScenarioException, IOException {
        Lesson trial = draft.trial();
        if (!trial.levers().isEmpty()) {
            System.err.println(LessonFiles.name(given) + ": a trial of its events ...");
            LessonFigures found;
            try (ConsoleProgress progress = new ConsoleProgress()) {
                found = new LessonRuns(given, trial, seed).figures(threads, progress);
            }
            if (found != null) {
                draft.choose(found);
            }
        }
        texts.forEach(language -> ((ObjectNode) language.path("lessons"))
                .set(LessonFiles.name(given), draft.words((ObjectNode) language)));
        return draft.lesson();
    }

    /** The words of a lesson in a language. */
    JsonNode words(String language, String lesson) {
        return texts.path(language).path("lessons").path(lesson);
    }

    /** All words of a language. */
    JsonNode words(String language) {
        return texts.path(language);
    }

    /** The words of all languages without those of other lessons. */
    JsonNode only(String lesson) {
        ObjectNode copy = texts.deepCopy();
        copy.forEach(language -> {
            ((ObjectNode) language.path("lessons")).retain(lesson);
            ((ObjectNode) language).remove(List.of("draft", "handout"));
        });
        return copy;
    }
}
