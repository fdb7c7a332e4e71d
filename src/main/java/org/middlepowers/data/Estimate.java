package org.middlepowers.data;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;

/**
 * A value of a variable with where it comes from.
 *
 * @param value the value; NaN where there is none and the model's own default stands in
 * @param year year that it is of; 0 where there is no value
 * @param origins where it was read, in order
 * @param rule how it was obtained, if other than the formula's plain way; "" if not
 * @param imputed whether it stands in for a value that no file has
 */
record Estimate(double value, int year, List<ObservationOrigin> origins, String rule, boolean imputed) {
    /** A figure as it was read. */
    static Estimate of(Observation figure) {
        return new Estimate(figure.value(), figure.year(), List.of(figure.origin()), "", false);
    }

    /** Names of the files that it was read from. */
    List<String> files() {
        return origins.stream().map(ObservationOrigin::file).distinct().toList();
    }

    /** Data sets that it rests on. */
    Set<DataSet> sources() {
        return origins.stream().map(ObservationOrigin::source).collect(Collectors.toCollection(TreeSet::new));
    }

    /** No value: what happens then, in words. */
    static Estimate none(String rule) {
        return new Estimate(Double.NaN, 0, List.of(), rule, true);
    }

    /** A value by assumption. */
    static Estimate assumed(double value, int year, String rule) {
        return new Estimate(value, year, List.of(), rule, true);
    }

    boolean present() {
        return !Double.isNaN(value);
    }

    Estimate map(DoubleUnaryOperator formula) {
        return new Estimate(formula.applyAsDouble(value), year, origins, rule, imputed);
    }

    Estimate withValue(double other) {
        return new Estimate(other, year, origins, rule, imputed);
    }

    /** The same value with a rule added. */
    Estimate by(String other, boolean isImputed) {
        return new Estimate(value, year, origins, join(rule, other), imputed || isImputed);
    }

    /** A value of two parts, with the sources and rules of both. */
    static Estimate of(double value, int year, Estimate a, Estimate b) {
        Set<ObservationOrigin> origins = new LinkedHashSet<>(a.origins());
        origins.addAll(b.origins());
        return new Estimate(
                value, year, List.copyOf(origins), join(a.rule(), b.rule()), a.imputed() || b.imputed());
    }

    private static String join(String a, String b) {
        if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
            return a.isEmpty() ? b : a;
        }
        return a + "; " + b;
    }
}
