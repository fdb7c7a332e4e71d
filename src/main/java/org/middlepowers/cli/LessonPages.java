package org.middlepowers.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.middlepowers.report.ClassPage;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Request;
import org.middlepowers.study.lesson.LessonData;
import org.middlepowers.study.lesson.LessonRuns;

/** Runs lessons and makes pages of them. */
final class LessonPages {
    private final LessonSource source;
    private final String language;
    private final int threads;
    private final boolean served;

    /**
     * Pages in a language.
     *
     * @param served whether this machine shows them and takes answer sheets
     */
    LessonPages(LessonSource source, String language, int threads, boolean served) {
        this.source = source;
        this.language = language;
        this.threads = threads;
        this.served = served;
    }

    /**
     * The page of a lesson; null if its runs were stopped.
     *
     * @param arguments of the command that makes the page again
     */
    String html(LessonRuns runs, List<String> arguments) throws IOException {
        System.err.println(runs.name() + ": " + runs.runs() + " runs ...");
        Manifest.Program program = Version.program();
        String made = "middlepowers " + program.version() + ", " + program.commit();
        LessonData data;
        try (ConsoleProgress progress = new ConsoleProgress()) {
            data = runs.run(threads, progress, made, "class-page " + Request.quoted(arguments));
        }
        if (data == null) {
            return null;
        }
        // JSON has no word for "not defined" but null.
        String json = JsonMapper.builder().build().writeValueAsString(data).replace("\"NaN\"", "null");
        return ClassPage.html(title(runs), language, json, source.only(runs.name()).toString(), served);
    }

    /** A lesson's title in the language; its name where it has none. */
    String title(LessonRuns runs) {
        return source.words(language, runs.name()).path("title").asText(runs.name());
    }
}
