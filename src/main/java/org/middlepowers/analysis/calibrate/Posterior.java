package org.middlepowers.analysis.calibrate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weighted draws of some parameters.
 *
 * @param names of the parameters
 * @param draws values in the order of the names
 * @param weights adding to 1
 * @param distances of each draw's statistics from the record, in standard errors
 */
public record Posterior(List<String> names, List<double[]> draws, double[] weights, double[] distances) {
    /** Effective number of draws, 1/Σw². */
    public double effectiveSize() {
        double squares = 0;
        for (double w : weights) {
            squares += w * w;
        }
        return 1 / squares;
    }

    /** Weighted mean of a parameter. */
    public double mean(int parameter) {
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += weights[k] * draws.get(k)[parameter];
        }
        return sum;
    }

    /** Weighted standard deviation of a parameter. */
    public double sd(int parameter) {
        double mean = mean(parameter);
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            double d = draws.get(k)[parameter] - mean;
            sum += weights[k] * d * d;
        }
        return Math.sqrt(sum);
    }

    /** The value below which a share of the weight lies. */
    public double quantile(int parameter, double share) {
        List<Integer> order = IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble(k -> draws.get(k)[parameter]))
                .toList();
        double sum = 0;
        for (int k : order) {
            sum += weights[k];
            if (sum >= share) {
                return draws.get(k)[parameter];
            }
        }
        return draws.get(order.get(order.size() - 1))[parameter];
    }
}
