package org.middlepowers.analysis.sweep;

import java.util.Comparator;
import java.util.List;
import org.middlepowers.analysis.Interval;

/**
 * How strongly each factor moves an outcome, by what the design allows: Sobol' indices of a Saltelli design; shares of
 * variance of a whole grid; the correlation ratio (share of variance between cells of the factor's values) of random,
 * Latin hypercube and Sobol' samples, first order only; μ* of a Morris design.
 *
 * @param method how it was estimated
 * @param list by factor, in the order of the sweep
 * @param detectable share of variance that a factor must account for alone to be distinguished from nothing four times in five;
 *     NaN where that is not known
 * @param remark why nothing is reported, as a sentence without its full stop; else ""
 */
public record Strengths(Method method, List<Strength> list, double detectable, String remark) {
    /** A share of variance below this is not worth a name. */
    public static final double PART = .05;

    /** Ways to tell. */
    public enum Method {
        SOBOL("Sobol' indices (Saltelli et al. 2010, Jansen 1999)"),
        GRID("Shares of variance over the whole grid"),
        RATIO("Correlation ratio over cells of the factor's values"),
        MORRIS("Mean size of elementary effects (μ*)"),
        NONE("None");

        private final String title;

        Method(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /**
     * A factor's strength.
     *
     * @param first share of variance that the factor accounts for alone; unknown for Morris
     * @param total share in which it has a part at all; unknown for a ratio; μ* for Morris
     * @param told whether it is distinguishable from nothing and large enough to be named
     */
    public record Strength(String factor, Interval first, Interval total, boolean told) {
        /** A share of first order: named if its interval lies above 0 and it is no trifle. */
        static Strength alone(String factor, Interval first) {
            return new Strength(factor, first, Interval.NONE, first.low() > 0 && first.mean() >= PART);
        }

        /** Nothing told. */
        static Strength unknown(String factor) {
            return new Strength(factor, Interval.NONE, Interval.NONE, false);
        }

        /** By what factors are put in order. */
        public double size() {
            return total.known() ? total.mean() : first.known() ? first.mean() : Double.NEGATIVE_INFINITY;
        }
    }

    /** Strengths in one outcome. */
    public static Strengths of(SweepData data, PointMeans means, Resampling resampling) {
        return switch (data.design()) {
            case SALTELLI -> SobolIndices.of(data, means, resampling).strengths();
            case MORRIS -> MorrisEffects.of(data, means, resampling).strengths();
            case GRID -> GridShares.of(data, means, resampling);
            case LIST -> none(data, "The points are a list and no sample of a space, so that no strengths are reported");
            default -> CorrelationRatio.of(data, means, resampling);
        };
    }

    /** Factors by strength, the strongest first. */
    public List<Strength> ranked() {
        return list.stream()
                .sorted(Comparator.comparingDouble(Strength::size).reversed())
                .toList();
    }

    /** No strength of any factor, and why. */
    static Strengths none(SweepData data, String remark) {
        return new Strengths(
                Method.NONE,
                data.factors().stream().map(f -> Strength.unknown(f.name())).toList(),
                Double.NaN,
                remark);
    }
}
