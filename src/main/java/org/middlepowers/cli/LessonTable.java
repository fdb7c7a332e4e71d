package org.middlepowers.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.stream.Collectors;
import org.middlepowers.study.lesson.LessonData.LeverEffect;
import org.middlepowers.study.lesson.LessonFigures;

/** The figures of a lesson as Markdown, in the words of its page. */
final class LessonTable {
    private static final int DIGITS = 3;

    private LessonTable() {}

    /**
     * Two tables: what was to be predicted, and where every world ends.
     *
     * @param words of the lesson, from the file of a language
     */
    static String markdown(LessonFigures figures, JsonNode words) {
        StringBuilder md = new StringBuilder();
        if (!figures.answers().isEmpty()) {
            md.append("| To be predicted | Difference (95 % interval) | Answer | Size ÷ spread of runs |\n|---|---|---|---|\n");
            figures.answers().forEach((key, answer) -> md.append("| ")
                    .append(said(words, key, "predictions", key, "ask"))
                    .append(" | ")
                    .append(difference(answer))
                    .append(" | ")
                    .append(answer.verdict())
                    .append(" | ")
                    .append(answer.spread() > 0 ? number(Math.abs(answer.difference()) / answer.spread()) : "not defined")
                    .append(" |\n"));
            md.append('\n');
        }
        md.append("| In the last quarter | World | Mean (8 runs in 10) | Difference to the first world (95 % interval) |\n");
        md.append("|---|---|---|---|\n");
        Map<String, String> first = figures.ends().get(0).levers();
        for (LessonFigures.LastQuarter end : figures.ends()) {
            md.append("| ")
                    .append(said(words, end.chart(), "charts", end.chart(), "title"))
                    .append(" | ")
                    .append(world(end.levers(), first, words))
                    .append(" | ")
                    .append(number(end.mean()) + " (" + number(end.low()) + " to " + number(end.high()) + ")")
                    .append(" | ")
                    .append(end.difference() == null ? "" : difference(end.difference()))
                    .append(" |\n");
        }
        return md.toString();
    }

    /** The levers that are moved, as in "Türkiye: follows a script that hedges". */
    private static String world(Map<String, String> levers, Map<String, String> first, JsonNode words) {
        String moved = levers.entrySet().stream()
                .filter(e -> !e.getValue().equals(first.get(e.getKey())))
                .map(e -> said(words, e.getKey(), "levers", e.getKey(), "title") + ": "
                        + said(words, e.getValue(), "levers", e.getKey(), "options", e.getValue()))
                .collect(Collectors.joining("; "));
        return moved.isEmpty() ? "as first shown" : moved;
    }

    private static String difference(LeverEffect a) {
        return number(a.difference()) + " (" + number(a.low()) + " to " + number(a.high()) + ")";
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "not defined";
        }
        return new BigDecimal(value)
                .round(new MathContext(DIGITS))
                .stripTrailingZeros()
                .toPlainString()
                .replace('-', '−');
    }

    private static String said(JsonNode words, String otherwise, String... path) {
        JsonNode node = words;
        for (String step : path) {
            node = node.path(step);
        }
        return node.asText(otherwise).replace("|", "\\|");
    }
}
