package org.middlepowers.study.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.middlepowers.analysis.Expected;
import org.middlepowers.analysis.sweep.ClaimFigure;
import org.middlepowers.analysis.sweep.SideOf;
import org.middlepowers.analysis.sweep.SweepData;
import org.middlepowers.analysis.sweep.Where;
import org.middlepowers.measure.MeasureName;
import org.middlepowers.results.Decimals;
import org.middlepowers.results.Manifest;
import org.middlepowers.scenario.ClaimBounds;
import org.middlepowers.scenario.Sweep;
import org.middlepowers.scenario.SweepExpectation;
import org.middlepowers.scenario.SweepExpectation.Check;
import org.middlepowers.scenario.SweepExpectation.Part;
import org.middlepowers.scenario.SweepExpectation.Side;

/** What the author of a sweep expects, in words, and held against the runs. */
public final class SweepClaims {
    private SweepClaims() {}

    /** All that is expected, in the order of the sweep. */
    public static List<Manifest.Expectation> described(Sweep sweep) {
        return sweep.expect().stream()
                .map(e -> new Manifest.Expectation(
                        e.claim(), e.because(), "", e.check().stream().map(c -> described(sweep, c)).toList()))
                .toList();
    }

    /**
     * Judges what is expected. An expectation about an outcome that was not read is not checked.
     *
     * @param name short name of the sweep
     */
    public static List<Expected> judged(String name, Sweep sweep, SweepData data) {
        List<Manifest.Expectation> described = described(sweep);
        List<Expected> all = new ArrayList<>();
        for (int e = 0; e < described.size(); e++) {
            SweepExpectation said = sweep.expect().get(e);
            List<Expected.Test> tests = new ArrayList<>();
            if (said.check().stream().allMatch(c -> data.outcomes().contains(c.outcome()))) {
                for (int c = 0; c < said.check().size(); c++) {
                    tests.add(test(said.check().get(c), described.get(e).checks().get(c), data));
                }
            }
            all.add(new Expected(name, e + 1, described.get(e), tests));
        }
        return all;
    }

    private static Expected.Test test(Check check, Manifest.Check described, SweepData data) {
        ClaimFigure figure = ClaimFigure.of(
                data,
                check.outcome(),
                check.share().map(s -> side(check.outcome(), s)),
                where(check.where()),
                check.than().map(t -> where(t.where())));
        return new Expected.Test(described, figure.figure(), figure.number(), figure.than(), figure.reason());
    }

    private static SideOf side(String outcome, Side side) {
        boolean more = side.above().isPresent();
        return new SideOf(outcome, more, more ? side.above().getAsDouble() : side.below().getAsDouble());
    }

    private static Where where(Map<String, Part> parts) {
        List<Where.Condition> conditions = new ArrayList<>();
        parts.forEach((factor, part) -> {
            part.above().ifPresent(v -> conditions.add(new Where.Condition(factor, ">", Decimals.text(v))));
            part.below().ifPresent(v -> conditions.add(new Where.Condition(factor, "<", Decimals.text(v))));
            part.is().ifPresent(v -> conditions.add(new Where.Condition(factor, "=", v)));
        });
        return new Where(conditions);
    }

    private static Manifest.Check described(Sweep sweep, Check check) {
        ClaimBounds bounds = check.bounds();
        String measure = sweep.outputs().get(check.outcome()).measure();
        return new Manifest.Check(
                number(check) + words(check.where(), ", where "),
                check.than().map(t -> words(t.where(), "that where ")).orElse(""),
                check.than().isPresent() ? Manifest.Check.DIFFERENCE : Manifest.Check.LEVEL,
                check.share().isPresent() ? "share" : Described.unit(MeasureName.parse(measure).orElseThrow()),
                Described.finite(bounds.low()),
                Described.finite(bounds.high()),
                bounds.limits().matters().isPresent() ? bounds.limits().matters().getAsDouble() : null);
    }

    private static String number(Check check) {
        return check.share()
                .map(s -> "Share of runs with " + check.outcome() + limits(s.above(), s.below()))
                .orElse("Mean of " + check.outcome());
    }

    private static String words(Map<String, Part> parts, String before) {
        List<String> words = new ArrayList<>();
        parts.forEach((factor, part) -> words.add(factor
                + " is" + part.is().map(v -> " " + v).orElseGet(() -> limits(part.above(), part.below()))));
        return words.isEmpty() ? "" : before + String.join(" and ", words);
    }

    /** As in " above 0.2 and below 0.5". */
    private static String limits(OptionalDouble above, OptionalDouble below) {
        return (above.isPresent() ? " above " + text(above.getAsDouble()) : "")
                + (above.isPresent() && below.isPresent() ? " and" : "")
                + (below.isPresent() ? " below " + text(below.getAsDouble()) : "");
    }

    private static String text(double value) {
        return Decimals.text(value).replace('-', '−');
    }
}
