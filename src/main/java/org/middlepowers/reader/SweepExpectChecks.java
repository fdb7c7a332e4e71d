package org.middlepowers.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.middlepowers.reader.ScenarioChecks.Report;
import org.middlepowers.scenario.Sweep;
import org.middlepowers.scenario.Sweep.Factor;
import org.middlepowers.scenario.SweepExpectation;
import org.middlepowers.scenario.SweepExpectation.Check;
import org.middlepowers.scenario.SweepExpectation.Part;

/** Whether what is expected of a sweep fits it: its outputs, its factors, and bounds that make sense. */
final class SweepExpectChecks {
    private final Sweep sweep;
    private final Map<String, Factor> factors;
    private final Report report;

    private SweepExpectChecks(Sweep sweep, Report report) {
        this.sweep = sweep;
        this.factors = SweepFiles.readable(sweep.factors());
        this.report = report;
    }

    static void check(Sweep sweep, Report report) {
        SweepExpectChecks checks = new SweepExpectChecks(sweep, report);
        List<SweepExpectation> expect = Optional.ofNullable(sweep.expect()).orElse(List.of());
        for (int e = 0; e < expect.size(); e++) {
            String here = String.join(".", ExpectChecks.path(e));
            boolean told = expect.get(e) == null || report.problems().isAbout(here);
            List<Check> all = told ? List.of() : expect.get(e).check();
            for (int c = 0; c < all.size(); c++) {
                if (all.get(c) != null) {
                    String[] at = ExpectChecks.path(report, e, c);
                    checks.one(all.get(c), at);
                    ExpectChecks.bounds(all.get(c).bounds(), report, at);
                }
            }
        }
    }

    private void one(Check check, String[] at) {
        Map<String, Sweep.Output> outputs = SweepFiles.readable(sweep.outputs());
        Sweep.Output output = outputs.get(check.outcome());
        List<String> names = outputs.entrySet().stream()
                .filter(o -> o.getValue().take() != Sweep.Take.SERIES)
                .map(Map.Entry::getKey)
                .toList();
        if (output == null) {
            report.add(
                    "is '" + check.outcome() + "'; allowed is " + Shape.oneOf(names),
                    Spelling.nearest(check.outcome(), names),
                    ExpectChecks.and(at, "outcome"));
        } else if (output.take() == Sweep.Take.SERIES) {
            report.add("is '" + check.outcome() + "', which has a value for every quarter; allowed is an output that gives a"
                    + " run one number", ExpectChecks.and(at, "outcome"));
        }
        check.share().filter(s -> s.above().isPresent() == s.below().isPresent()).ifPresent(s -> report.add(
                "is no side of one bound; give above or below", ExpectChecks.and(at, "share")));
        parts(check.where(), ExpectChecks.and(at, "where"));
        check.than().ifPresent(than -> {
            String[] there = ExpectChecks.and(at, "than", "where");
            if (parts(than.where(), there) && parts(check.where(), null) && !apart(check.where(), than.where())) {
                report.add("has points in common with the where that it is compared with; let the two differ in a factor, as"
                        + " in below 0.3 and above 0.7", there);
            }
        });
    }

    /** Whether all parts are of factors of the sweep and hold something; what is wrong is reported at the place, if one is given. */
    private boolean parts(Map<String, Part> where, String[] at) {
        boolean right = true;
        for (Map.Entry<String, Part> part : where.entrySet()) {
            String wrong = part.getValue() == null ? null : objection(part.getKey(), part.getValue());
            if (wrong != null && at != null) {
                report.add(wrong, ExpectChecks.and(at, part.getKey()));
            }
            right &= wrong == null && part.getValue() != null;
        }
        return right;
    }

    /** What is wrong with a part; null for nothing. */
    private String objection(String name, Part part) {
        Factor factor = factors.get(name);
        if (factor == null) {
            return "is not a factor of this sweep; allowed is " + Shape.oneOf(List.copyOf(factors.keySet()))
                    + Spelling.hint(Spelling.nearest(name, factors.keySet()));
        }
        boolean bounds = part.above().isPresent() || part.below().isPresent();
        List<String> levels = levels(factor);
        if (!levels.isEmpty()) {
            return bounds || part.is().isEmpty() || !levels.contains(part.is().get())
                    ? "is not one of what the factor takes; allowed is " + Shape.oneOf(levels)
                    : null;
        }
        if (part.is().isPresent() || !bounds) {
            return "says no interval of the factor; give above, below or both";
        }
        double low = part.above().orElse(Double.NEGATIVE_INFINITY);
        double high = part.below().orElse(Double.POSITIVE_INFINITY);
        double[] range = range(factor);
        return range.length == 0 || low < high && low < range[1] && high > range[0]
                ? null
                : "leaves no value of the factor, which goes from " + PlainScalar.number(range[0]) + " to "
                        + PlainScalar.number(range[1]);
    }

    /** Names that a factor takes; none of one that takes numbers. */
    private static List<String> levels(Factor factor) {
        if (!factor.options().isEmpty()) {
            return List.copyOf(factor.options().keySet());
        }
        return factor.values().stream().allMatch(PlainScalar::isFinite) ? List.of() : factor.values();
    }

    /** Least and largest number that a factor takes; empty if they are not known. */
    private static double[] range(Factor factor) {
        double[] all = factor.range().isEmpty()
                ? factor.values().stream().mapToDouble(Double::parseDouble).sorted().toArray()
                : factor.range().stream().mapToDouble(Double::doubleValue).toArray();
        return all.length == 0 ? all : new double[] {all[0], all[all.length - 1]};
    }

    /** Whether no point can lie in both parts, because they differ in some factor. */
    private static boolean apart(Map<String, Part> one, Map<String, Part> other) {
        return one.entrySet().stream().anyMatch(e -> {
            Part a = e.getValue();
            Part b = other.get(e.getKey());
            return b != null
                    && (a.is().isPresent() && b.is().isPresent() && !a.is().equals(b.is())
                            || beyond(a.above(), b.below())
                            || beyond(b.above(), a.below()));
        });
    }

    private static boolean beyond(OptionalDouble above, OptionalDouble below) {
        return above.isPresent() && below.isPresent() && above.getAsDouble() >= below.getAsDouble();
    }
}
