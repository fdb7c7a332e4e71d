package org.middlepowers.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.middlepowers.analysis.Duel;
import org.middlepowers.analysis.Duel.Key;
import org.middlepowers.analysis.Duel.Side;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Wording;
import org.middlepowers.report.Page.Figures;
import org.middlepowers.report.Page.Section;
import org.middlepowers.report.Page.Table;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.Measure;

/** The page of a duel. */
public final class DuelPage {
    private static final int OUTCOMES = 15;
    private static final int BRIEF = 5;

    private final DuelWords words;
    private final List<TheoryCard> cards;

    private DuelPage(DuelWords words, List<TheoryCard> cards) {
        this.words = words;
        this.cards = cards;
    }

    /**
     * What a page says of a theory.
     *
     * @param vector what it changes, in words
     */
    public record TheoryCard(String theory, String title, String reading, String vector, String sources) {}

    /** Makes the page. */
    public static Page of(DuelWords words, List<TheoryCard> cards) {
        return new DuelPage(words, cards).page();
    }

    private Page page() {
        Duel duel = words.duel();
        String who = words.who();
        String title = words.manifest().scenarios().get(0).title().replaceFirst(" \\([^()]*\\)$", "");
        Figures figure = folder -> List.of(new DuelFigure(words).write(folder));
        return new Page(
                "Theories in a duel: " + title,
                "What would " + voices(duel) + " each expect " + who + " to do after " + words.since()
                        + ", and where does the model bear them out?",
                new Page.Lead(words.answer(), figure, List.of(parting(duel, BRIEF))),
                List.of(
                        new Section("What each theory expects, and what came", words.theories()),
                        new Section(
                                "All outcomes over which the theories part",
                                List.of(),
                                Figures.NONE,
                                List.of(parting(duel, OUTCOMES))),
                        new Section(
                                "What " + who + " does before and after " + words.since(),
                                List.of("Per cent of quarters in which each act is chosen: before→after, and the change with"
                                        + " half its 95 % interval, in percentage points."),
                                Figures.NONE,
                                List.of(acts(duel, words.manifest(), words.scope()))),
                        new Section(
                                "How claims are judged",
                                List.of("Expectations are of " + who + " in this scenario; predictions are of synthetic"
                                        + " worlds of 40 middle powers and five great powers. A consistency claim nearly"
                                        + " follows from the parameters; an emergent one does not. Held and not held mean"
                                        + " that the whole 95 % interval says so.")),
                        new Section(
                                "The theories",
                                List.of("One model, several readings: a theory says which parameters and rules of it differ."
                                        + " The readings are stylised, and the choice of parameters is ours."),
                                Figures.NONE,
                                List.of(new Table(
                                        "",
                                        List.of("Theory", "What it turns on", "What it changes", "Read from"),
                                        List.of(),
                                        cards.stream()
                                                .map(c -> List.of(
                                                        c.theory() + ": " + c.title(), c.reading(), c.vector(), c.sources()))
                                                .toList())))))
                .with(words.claims());
    }

    private static String voices(Duel duel) {
        return Wording.join(
                duel.sides().stream().map(Side::voice).toList());
    }

    private Table parting(Duel duel, int most) {
        List<String> columns = new ArrayList<>(List.of("Outcome"));
        duel.sides().forEach(s -> columns.add(s.theory()));
        columns.add("Part by");
        columns.add("When");
        List<List<String>> rows = new ArrayList<>();
        for (Key key : words.widest(
                k -> !k.statistic().equals(Duel.BEFORE) && !k.measure().startsWith("goal_"), most)) {
            MeasureFormat format = words.format(key.measure());
            List<String> row = new ArrayList<>(List.of(
                    words.title(key.measure()) + (key.scope().equals("world") ? "" : ", " + words.scopeName(key.scope()))));
            for (int side = 0; side < duel.sides().size(); side++) {
                row.add(format.value(duel.value(key, side)));
            }
            row.add(MeasureFormat.of("").value(new Interval(1, duel.separation(key), Double.NaN, Double.NaN)));
            row.add(key.statistic());
            rows.add(row);
        }
        return new Table(
                "The " + rows.size() + " outcomes over which they part most; “part by” is the range of their means over"
                        + " the pooled standard deviation of replications. All are in duel.csv.",
                columns,
                numbers(1, columns.size() - 1),
                rows);
    }

    private static Table acts(Duel duel, Manifest manifest, String scope) {
        List<String> columns = new ArrayList<>(List.of("Act"));
        duel.sides().forEach(s -> columns.add(s.theory()));
        List<List<String>> rows = new ArrayList<>();
        for (Measure m : manifest.measures()) {
            if (!m.name().startsWith("act_")) {
                continue;
            }
            MeasureFormat format = new MeasureFormat(100, "", "");
            List<String> row = new ArrayList<>(List.of(m.title() + " (" + m.tag() + ")"));
            for (int side = 0; side < duel.sides().size(); side++) {
                Interval before = duel.value(new Key(scope, m.name(), Duel.BEFORE), side);
                Interval after = duel.value(new Key(scope, m.name(), Duel.AFTER), side);
                Interval change = duel.value(new Key(scope, m.name(), Duel.CHANGE), side);
                row.add(percent(before) + "→" + percent(after) + " (" + format.signedWithHalf(change, 1) + ")");
            }
            rows.add(row);
        }
        return new Table("", columns, numbers(1, columns.size()), rows);
    }

    private static String percent(Interval v) {
        return new MeasureFormat(100, "", "").valueWithHalf(new Interval(1, v.mean(), Double.NaN, Double.NaN), 0);
    }

    private static List<Integer> numbers(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }
}
