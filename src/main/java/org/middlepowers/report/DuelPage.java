package org.middlepowers.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.middlepowers.analysis.ClaimRow;
import org.middlepowers.analysis.Duel;
import org.middlepowers.analysis.Duel.Key;
import org.middlepowers.analysis.Duel.Side;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Wording;
import org.middlepowers.draw.Charts.Chart;
import org.middlepowers.report.Page.Section;
import org.middlepowers.report.Page.Table;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.Measure;

/** The page of a duel. */
public final class DuelPage {
    private static final int OUTCOMES = 15;

    private DuelPage() {}

    /**
     * What a page says of a theory.
     *
     * @param vector what it changes, in words
     */
    public record Card(String theory, String title, String reading, String vector, String sources) {}

    /** Makes the page. */
    public static Page of(
            Duel duel,
            List<ClaimRow> claims,
            Manifest manifest,
            String title,
            String scope,
            String who,
            String since,
            List<Chart> charts,
            List<Card> cards) {
        DuelWords words = new DuelWords(duel, claims, manifest, scope, who, since);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                "How far the theories part",
                List.of(),
                charts,
                List.of(parting(duel, words))));
        sections.add(new Section(
                "What " + who + " does before and after " + since,
                List.of("Per cent of quarters in which each act is chosen: before→after, and the change with half its 95 %"
                        + " interval, in percentage points."),
                List.of(),
                List.of(acts(duel, manifest, scope))));
        sections.add(new Section(
                "Which predictions held",
                List.of("Those that did not hold come first. Expectations are of " + who + " in this scenario; the others"
                        + " are of synthetic worlds of 40 middle powers and five great powers. A consistency claim"
                        + " nearly follows from the parameters; an emergent one does not. Held and not held mean that"
                        + " the whole 95 % interval says so."),
                List.of(),
                List.of(predictions(claims))));
        sections.add(new Section(
                "The theories",
                List.of("One model, several readings: a theory says which parameters and rules of it differ. The readings"
                        + " are stylised, and the choice of parameters is ours."),
                List.of(),
                List.of(new Table(
                        "",
                        List.of("Theory", "What it turns on", "What it changes", "Read from"),
                        List.of(),
                        cards.stream()
                                .map(c -> List.of(c.theory() + ": " + c.title(), c.reading(), c.vector(), c.sources()))
                                .toList()))));
        String question = "What would " + voices(duel) + " each expect " + who + " to do after " + since
                + ", and where does the model bear them out?";
        return new Page(title, question, words.paragraphs(), sections);
    }

    private static String voices(Duel duel) {
        return Wording.join(
                duel.sides().stream().map(Side::voice).toList());
    }

    private static Table parting(Duel duel, DuelWords words) {
        List<String> columns = new ArrayList<>(List.of("Outcome", "When"));
        duel.sides().forEach(s -> columns.add(s.theory()));
        columns.add("Part by");
        List<List<String>> rows = new ArrayList<>();
        for (Key key : words.widest(
                k -> !k.statistic().equals(Duel.BEFORE) && !k.measure().startsWith("goal_"), OUTCOMES)) {
            MeasureFormat format = words.format(key.measure());
            List<String> row = new ArrayList<>(List.of(
                    words.title(key.measure()) + (key.scope().equals("world") ? "" : ", " + key.scope()),
                    key.statistic()));
            for (int side = 0; side < duel.sides().size(); side++) {
                row.add(format.value(duel.value(key, side)));
            }
            row.add(MeasureFormat.of("").value(new Interval(1, duel.separation(key), Double.NaN, Double.NaN)));
            rows.add(row);
        }
        return new Table(
                "The " + rows.size() + " outcomes over which they part most; the last column is the range of their means over"
                        + " the pooled standard deviation of replications. All are in duel.csv.",
                columns,
                numbers(2, columns.size()),
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

    private static Table predictions(List<ClaimRow> claims) {
        List<List<String>> rows = claims.stream()
                .sorted(Comparator.comparing(r -> r.test().verdict()))
                .map(DuelPage::row)
                .toList();
        return new Table(
                "",
                List.of("Verdict", "Theory", "Claim", "Kind", "Expected", "Model", "Prototype"),
                List.of(),
                rows);
    }

    private static List<String> row(ClaimRow r) {
        MeasureFormat plain = MeasureFormat.of("");
        String number = plain.signed(r.test().value()) + " (" + plain.signedBounds(r.test().value()) + ")";
        String against = r.against().isEmpty() ? "" : ", least against " + r.against();
        return List.of(
                r.test().verdict().word(),
                r.theory(),
                r.text(),
                r.kind(),
                r.expected(),
                number + against,
                r.prototype());
    }

    private static List<Integer> numbers(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }
}
