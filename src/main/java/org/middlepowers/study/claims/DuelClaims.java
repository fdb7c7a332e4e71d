package org.middlepowers.study.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.middlepowers.analysis.ClaimRow;
import org.middlepowers.analysis.ClaimTest;
import org.middlepowers.analysis.Duel;
import org.middlepowers.analysis.Duel.Key;
import org.middlepowers.analysis.Verdict;
import org.middlepowers.reader.LoadedTheory;
import org.middlepowers.report.DuelWords;
import org.middlepowers.scenario.Theory.Check;
import org.middlepowers.scenario.Theory.Expect;
import org.middlepowers.scenario.Theory.Expectation;

/** Judges what theories claim: of the scenario, from its tables, and of synthetic worlds, from their runs. */
public final class DuelClaims {
    private final Duel duel;
    private final List<LoadedTheory> theories;
    private final List<ClaimRuns.ClaimNumbers> findings;
    private final String scope;

    private DuelClaims(Duel duel, List<LoadedTheory> theories, List<ClaimRuns.ClaimNumbers> findings, String scope) {
        this.duel = duel;
        this.theories = theories;
        this.findings = findings;
        this.scope = scope;
    }
    /** Rows theory by theory: expectations first, then predictions. */
    public static List<ClaimRow> rows(Duel duel, List<LoadedTheory> theories, List<ClaimRuns.ClaimNumbers> findings, String scope) {
        return new DuelClaims(duel, theories, findings, scope).judged();
    }

    private List<ClaimRow> judged() {
        List<ClaimRow> rows = new ArrayList<>();
        for (LoadedTheory t : theories) {
            int side = duel.sides().stream().map(Duel.Side::theory).toList().indexOf(t.name());
            t.theory().expects().forEach((name, e) -> rows.add(expectation(side, t.name(), name, e)));
            findings.stream().filter(f -> f.theory().equals(t.name())).forEach(f -> rows.add(prediction(f)));
        }
        return rows;
    }

    private ClaimRow expectation(int side, String theory, String name, Expectation e) {
        String measure = column(e.measure());
        Key own = new Key(scope, measure, Duel.CHANGE);
        Key key = duel.keys().contains(own) ? own : new Key("world", measure, Duel.CHANGE);
        Expect expected =
                switch (e.change()) {
                    case MORE -> Expect.ABOVE;
                    case LESS -> Expect.BELOW;
                    case SAME -> Expect.NEAR;
                };
        double threshold = expected == Expect.NEAR ? e.margin() : 0;
        ClaimTest test = ClaimTest.of(ClaimRuns.bound(expected, threshold), List.of(duel.sample(key, side)));
        if (neverChosen(key, side)) {
            test = new ClaimTest(test.value(), test.error(), test.least(), Verdict.NOT_TESTABLE);
        }
        return new ClaimRow(
                theory,
                name,
                DuelWords.EXPECTATION,
                e.text(),
                measure,
                "change " + words(expected, threshold),
                "",
                test,
                "");
    }

    /** Whether it is about an act that nobody chose in any run, as forums in a world without institutions. */
    private boolean neverChosen(Key key, int side) {
        return key.measure().startsWith("act_")
                && duel.value(new Key(key.scope(), key.measure(), Duel.BEFORE), side).mean() == 0
                && duel.value(new Key(key.scope(), key.measure(), Duel.AFTER), side).mean() == 0;
    }

    private static ClaimRow prediction(ClaimRuns.ClaimNumbers f) {
        Check c = f.prediction().check();
        ClaimTest test = ClaimTest.of(ClaimRuns.bound(c.wanted().expect(), c.wanted().threshold()), f.comparisons());
        String varied = c.varied().vary().map(v -> ", " + v + " " + c.varied().values()).orElse("");
        return new ClaimRow(
                f.theory(),
                f.name(),
                word(f.prediction().kind()),
                f.prediction().text(),
                c.measure(),
                word(c.type()) + " " + words(c.wanted().expect(), c.wanted().threshold()) + varied,
                f.against().get(test.least()),
                test,
                f.prediction().prototype().orElse(""));
    }

    /** The measure as the results spell it: act_DEFER for ACT_DEFER. */
    private String column(String measure) {
        return duel.keys().stream()
                .map(Key::measure)
                .filter(m -> m.equalsIgnoreCase(measure))
                .findFirst()
                .orElse(measure);
    }

    private static String words(Expect expected, double threshold) {
        String number = threshold == Math.rint(threshold) ? String.valueOf((long) threshold) : String.valueOf(threshold);
        return switch (expected) {
            case ABOVE -> "above " + number;
            case BELOW -> "below " + number;
            case NEAR -> "within " + number + " of 0";
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
