package org.middlepowers.analysis.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.middlepowers.analysis.Shuffle;

/**
 * What steps of a factor would look like if it did nothing: the runs at both ends of a step are then alike in
 * distribution, so that they may change places. Pairs of runs with the same draws change places within the pair
 * (their difference changes sign), others are assigned to both ends at random. Exact for any distribution of the outcome.
 */
final class SeedNull {
    /** Sums in another order are alike but for rounding. */
    private static final double ALIKE = 1 - 1e-9;

    private SeedNull() {}

    /**
     * A step.
     *
     * @param size of the step, in ranges of the factor
     * @param runs differences of pairs, or the runs of both ends, one after the other
     * @param first how many of the runs are of the first end; 0 for differences of pairs
     */
    record Step(double size, double[] runs, int first) {
        static Step paired(double size, double[] differences) {
            return new Step(size, differences, 0);
        }

        static Step apart(double size, double[] to, double[] from) {
            double[] runs = Arrays.copyOf(to, to.length + from.length);
            System.arraycopy(from, 0, runs, to.length, from.length);
            return new Step(size, runs, to.length);
        }

        boolean replicated() {
            return first == 0 ? runs.length > 1 : first > 1 && runs.length - first > 1;
        }

        /** The effect with the runs as they stand. */
        double effect() {
            if (first == 0) {
                double sum = 0;
                for (double d : runs) {
                    sum += d;
                }
                return sum / runs.length / size;
            }
            double to = 0;
            double from = 0;
            for (int k = 0; k < runs.length; k++) {
                to += k < first ? runs[k] : 0;
                from += k < first ? 0 : runs[k];
            }
            return (to / first - from / (runs.length - first)) / size;
        }

        /** Lets runs change places. */
        void mix(SplittableRandom random) {
            if (first == 0) {
                for (int k = 0; k < runs.length; k++) {
                    runs[k] = random.nextBoolean() ? runs[k] : -runs[k];
                }
                return;
            }
            Shuffle.numbers(runs, random);
        }

        Step copy() {
            return new Step(size, runs.clone(), first);
        }
    }

    /**
     * Probability of effects as large if the factor did nothing, in their mean size (μ*) or in the size of their mean
     * (μ), which tells small effects of one direction sooner; twice the smaller of both probabilities, since there are two
     * chances. NaN if no step was replicated.
     */
    static double chance(List<Step> steps, Resampling resampling) {
        List<Step> own = steps.stream().filter(Step::replicated).map(Step::copy).toList();
        if (own.isEmpty()) {
            return Double.NaN;
        }
        double sizes = meanSize(own) * ALIKE;
        double mean = sizeOfMean(own) * ALIKE;
        SplittableRandom random = new SplittableRandom(resampling.seed());
        int bySizes = 1;
        int byMean = 1;
        for (int s = 0; s < resampling.samples(); s++) {
            own.forEach(step -> step.mix(random));
            bySizes += meanSize(own) >= sizes ? 1 : 0;
            byMean += sizeOfMean(own) >= mean ? 1 : 0;
        }
        return Math.min(1, 2.0 * Math.min(bySizes, byMean) / (resampling.samples() + 1));
    }

    private static double meanSize(List<Step> steps) {
        return steps.stream().mapToDouble(s -> Math.abs(s.effect())).average().orElse(Double.NaN);
    }

    private static double sizeOfMean(List<Step> steps) {
        return Math.abs(steps.stream().mapToDouble(Step::effect).average().orElse(Double.NaN));
    }
}
