package org.middlepowers.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a lecturer prints for a lesson, as Markdown in one language: plan, student sheet, concept test with its key. */
final class LessonHandout {
    private static final String LINE = "   " + "_".repeat(70) + "\n\n";
    private static final List<String> PLAN = List.of("predict", "watch", "explain", "vary");
    private static final List<String> MINUTES = List.of("5–13", "13–20", "20–28", "28–38");

    private final JsonNode said;
    private final JsonNode page;
    private final JsonNode lesson;

    /**
     * The handout of a lesson.
     *
     * @param language all words of the language
     * @param lesson the lesson's words in it
     */
    LessonHandout(JsonNode language, JsonNode lesson) {
        said = language.path("handout");
        page = language.path("ui");
        this.lesson = lesson;
    }

    /**
     * All of it.
     *
     * @param keys the right option of each item of the test
     */
    String markdown(List<String> keys) {
        return plan() + "\n" + sheet() + (keys.isEmpty() ? "" : test(keys));
    }

    private String plan() {
        StringBuilder md = new StringBuilder("## " + word("plan") + "\n\n");
        md.append("| ").append(word("minute")).append(" | | ").append(word("what")).append(" |\n|---|---|---|\n");
        row(md, "0–5", "before", word("before"));
        for (int k = 0; k < PLAN.size(); k++) {
            String step = PLAN.get(k);
            row(md, MINUTES.get(k), step.equals("explain") ? "compare" : step,
                    step.equals("watch") ? word("watch") : lesson.path("plan").path(step).asText());
        }
        row(md, "38–46", "debrief", word("debrief"));
        row(md, "46–50", "after", word("after"));
        return md.append('\n').append(word("brief")).append('\n').toString();
    }

    private void row(StringBuilder md, String minutes, String step, String what) {
        md.append("| ").append(minutes).append(" | **").append(page.path(step).asText()).append("** | ")
                .append(what.replace("|", "\\|")).append(" |\n");
    }

    private String sheet() {
        StringBuilder md = new StringBuilder("## " + word("sheet") + "\n\n" + word("name") + ": " + "_".repeat(22) + "\n\n");
        int k = 1;
        for (JsonNode each : lesson.path("sheet")) {
            md.append(k++).append(". ").append(each.asText()).append("\n\n").append(LINE).append(LINE);
        }
        return md.toString();
    }

    private String test(List<String> keys) {
        StringBuilder md = new StringBuilder("## " + word("test") + "\n\n" + word("compare") + "\n\n");
        int k = 1;
        for (JsonNode item : lesson.path("test")) {
            md.append(k++).append(". ").append(item.path("ask").asText()).append('\n');
            char letter = 'a';
            for (JsonNode option : item.path("options")) {
                md.append("   - ").append(letter++).append(") ").append(option.asText()).append('\n');
            }
        }
        String numbered = IntStream.range(0, keys.size())
                .mapToObj(n -> (n + 1) + " " + keys.get(n))
                .collect(Collectors.joining(", "));
        return md.append('\n').append(word("key")).append(": ").append(numbered).append(".\n").toString();
    }

    private String word(String key) {
        return said.path(key).asText(key);
    }
}
