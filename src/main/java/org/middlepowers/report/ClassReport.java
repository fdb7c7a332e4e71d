package org.middlepowers.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.middlepowers.report.AnswerSheet.Note;
import org.middlepowers.report.AnswerSheet.Prediction;

/** One page for the lecturer about all the answer sheets of a class: what was expected beside what came out, and why. */
public final class ClassReport {
    private static final List<String> CHOICES = List.of("higher", "same", "lower");
    private static final List<String> SURE = List.of("sure1", "sure2", "sure3");
    private static final Map<String, String> SURE_WORDS =
            Map.of("sure1", "guessing", "sure2", "fairly sure", "sure3", "certain");

    private ClassReport() {}

    /** A file that was passed over, and why. */
    public record Skipped(String file, String reason) {}

    /**
     * A bar of a distribution.
     *
     * @param right whether it is what came out
     */
    public record Bar(String label, int count, int percent, boolean right) {}

    /** A question of a lesson with what the class answered. */
    public record AnsweredQuestion(String ask, String summary, List<Bar> bars) {}

    /** Free answers to one question; nobody's name stands beside them. */
    public record FreeAnswers(String ask, List<String> texts) {}

    /** An item of the concept test: how many of those who took it had it right before, and after. */
    public record ItemShare(String ask, String before, String after) {}

    /** A lesson. */
    public record LessonResults(
            String title, int sheets, List<AnsweredQuestion> questions, List<ItemShare> test, List<FreeAnswers> answers, List<Bar> tried) {}

    /** The page as HTML; all that students wrote is text in it, whatever they wrote. */
    public static String html(List<AnswerSheet> sheets, List<Skipped> skipped) {
        Map<String, List<AnswerSheet>> byLesson = new TreeMap<>();
        sheets.forEach(s -> byLesson.computeIfAbsent(s.lesson(), k -> new ArrayList<>()).add(s));
        List<LessonResults> lessons = byLesson.values().stream().map(ClassReport::lesson).toList();
        return Templates.fill(
                "class-report.ftlh", Map.of("lessons", lessons, "sheets", sheets.size(), "skipped", skipped));
    }

    private static LessonResults lesson(List<AnswerSheet> sheets) {
        Map<String, List<Prediction>> byKey = new LinkedHashMap<>();
        sheets.forEach(s -> s.predictions().forEach(p -> byKey.computeIfAbsent(p.key(), k -> new ArrayList<>()).add(p)));
        List<AnsweredQuestion> questions = new ArrayList<>();
        byKey.values().forEach(p -> questions.add(p.get(0).isCurve() ? curve(p) : choice(p)));
        questions.add(confidence(sheets));
        List<FreeAnswers> answers = new ArrayList<>();
        answers.add(new FreeAnswers(
                "Because", sheets.stream().map(AnswerSheet::because).filter(ClassReport::said).toList()));
        answers.addAll(answers(sheets.stream().map(AnswerSheet::explained)));
        answers.addAll(answers(sheets.stream().map(AnswerSheet::notes)));
        Map<String, Integer> tried = new TreeMap<>();
        sheets.stream()
                .flatMap(s -> s.tried() == null ? Stream.<String>of() : s.tried().stream().filter(Objects::nonNull).distinct())
                .forEach(world -> tried.merge(world, 1, Integer::sum));
        List<Bar> worlds = new ArrayList<>();
        tried.forEach((world, count) -> worlds.add(bar(world, count, sheets.size(), false)));
        String title = sheets.get(0).title();
        return new LessonResults(title == null ? sheets.get(0).lesson() : title, sheets.size(), questions, test(sheets), answers, worlds);
    }

    private static List<FreeAnswers> answers(Stream<List<Note>> notes) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        notes.filter(Objects::nonNull)
                .flatMap(List::stream)
                .filter(n -> n != null && n.ask() != null && said(n.text()))
                .forEach(n -> texts.computeIfAbsent(n.ask(), k -> new ArrayList<>()).add(n.text()));
        return texts.entrySet().stream().map(e -> new FreeAnswers(e.getKey(), e.getValue())).toList();
    }

    /** By item; the same item in two languages is two items. */
    private static List<ItemShare> test(List<AnswerSheet> sheets) {
        Map<String, List<AnswerSheet.Item>> byAsk = new LinkedHashMap<>();
        sheets.stream()
                .flatMap(s -> s.test() == null ? Stream.<AnswerSheet.Item>of() : s.test().stream())
                .filter(i -> i != null && said(i.ask()) && said(i.right()))
                .forEach(i -> byAsk.computeIfAbsent(i.ask(), k -> new ArrayList<>()).add(i));
        return byAsk.entrySet().stream()
                .map(e -> new ItemShare(
                        e.getKey(),
                        right(e.getValue(), AnswerSheet.Item::before),
                        right(e.getValue(), AnswerSheet.Item::after)))
                .toList();
    }

    /** "3 of 5": those who had it right, of those who answered. */
    private static String right(List<AnswerSheet.Item> items, Function<AnswerSheet.Item, String> answer) {
        long answered = items.stream().filter(i -> said(answer.apply(i))).count();
        long right = items.stream().filter(i -> i.right().equals(answer.apply(i))).count();
        return right + " of " + answered;
    }

    private static AnsweredQuestion choice(List<Prediction> all) {
        Prediction first = all.get(0);
        List<Bar> bars = new ArrayList<>();
        int right = 0;
        for (String choice : CHOICES) {
            int count = (int) all.stream().filter(p -> choice.equals(p.guess())).count();
            boolean answer = choice.equals(first.answer());
            right += answer ? count : 0;
            bars.add(bar(first.words().getOrDefault(choice, choice), count, all.size(), answer));
        }
        return new AnsweredQuestion(first.ask(), right + " of " + all.size() + " expected what came out.", bars);
    }

    /** How far curves were off on average, in the units of the chart, and how many ended on the right side. */
    private static AnsweredQuestion curve(List<Prediction> all) {
        List<Prediction> curves = all.stream().filter(Prediction::isCurve).toList();
        double off = 0;
        int points = 0;
        int above = 0;
        int below = 0;
        for (Prediction p : curves) {
            int last = p.values().size() - 1;
            for (int k = 0; k <= last; k++) {
                if (p.happened().get(k) != null) {
                    off += Math.abs(p.values().get(k) - p.happened().get(k));
                    points++;
                }
            }
            if (p.happened().get(last) != null) {
                above += p.values().get(last) > p.happened().get(last) ? 1 : 0;
                below += p.values().get(last) < p.happened().get(last) ? 1 : 0;
            }
        }
        String mean = points == 0 ? "not defined" : String.format(Locale.ROOT, "%.3g", off / points);
        return new AnsweredQuestion(
                all.get(0).ask(),
                "Curves were " + mean + " off on average. At the end they lay:",
                List.of(
                        bar("above what happened", above, curves.size(), false),
                        bar("below what happened", below, curves.size(), false)));
    }

    private static AnsweredQuestion confidence(List<AnswerSheet> sheets) {
        List<Bar> bars = new ArrayList<>();
        for (String sure : SURE) {
            int count = (int) sheets.stream().filter(s -> sure.equals(s.confidence())).count();
            bars.add(bar(SURE_WORDS.get(sure), count, sheets.size(), false));
        }
        return new AnsweredQuestion("How sure they were", "", bars);
    }

    private static Bar bar(String label, int count, int of, boolean right) {
        return new Bar(label, count, of == 0 ? 0 : (int) Math.round(100.0 * count / of), right);
    }

    private static boolean said(String text) {
        return text != null && !text.isBlank();
    }
}
