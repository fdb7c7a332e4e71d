package org.middlepowers.study.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.MultivariateNormalDistribution;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * A distribution that new draws come from: normal kernels of twice the weighted covariance around weighted draws, cut off
 * at the ends of the ranges. Steps are measured in widths of the ranges, so that no unit matters.
 */
final class Proposal {
    private static final double KERNEL = 2;
    /** Draws that have met in one value would make a kernel without width. */
    private static final double RIDGE = 1e-6;
    /** Steps at least to learn from how many stay within the ranges; they cost next to nothing beside a run. */
    private static final int FEWEST_STEPS = 20_000;

    private final ParameterRanges prior;
    private final List<double[]> centres;
    private final double[] weights;
    private final MultivariateNormalDistribution kernel;
    /** Makes steps of the kernel independent and of standard deviation 1. */
    private final RealMatrix whitening;
    private final double[][] whiteCentres;
    private final double atCentre;
    private double within;

    /**
     * @param weights of the centres, adding to 1
     */
    Proposal(ParameterRanges prior, List<double[]> centres, double[] weights, RandomGenerator generator) {
        this.prior = prior;
        this.centres = centres.stream().map(prior::unit).toList();
        this.weights = weights;
        double[] none = new double[prior.low().length];
        double[][] covariance = covariance();
        kernel = new MultivariateNormalDistribution(generator, none, covariance);
        whitening = MatrixUtils.inverse(
                new CholeskyDecomposition(MatrixUtils.createRealMatrix(covariance)).getL());
        whiteCentres = this.centres.stream().map(whitening::operate).toArray(double[][]::new);
        atCentre = kernel.density(none);
    }

    private double[][] covariance() {
        int d = prior.low().length;
        double[] mean = new double[d];
        for (int k = 0; k < weights.length; k++) {
            for (int j = 0; j < d; j++) {
                mean[j] += weights[k] * centres.get(k)[j];
            }
        }
        double[][] covariance = new double[d][d];
        for (int k = 0; k < weights.length; k++) {
            double[] c = centres.get(k);
            for (int i = 0; i < d; i++) {
                for (int j = 0; j <= i; j++) {
                    covariance[i][j] += KERNEL * weights[k] * (c[i] - mean[i]) * (c[j] - mean[j]);
                }
            }
        }
        for (int i = 0; i < d; i++) {
            covariance[i][i] += RIDGE;
            for (int j = 0; j < i; j++) {
                covariance[j][i] = covariance[i][j];
            }
        }
        return covariance;
    }

    /** Some draws, within the ranges. To be asked once, before densities. */
    List<double[]> draws(int count, SplittableRandom random) {
        List<double[]> draws = new ArrayList<>();
        int steps = 0;
        int inside = 0;
        while (draws.size() < count || steps < FEWEST_STEPS) {
            double[] from = centres.get(pick(random));
            double[] step = kernel.sample();
            double[] to = IntStream.range(0, step.length).mapToDouble(p -> from[p] + step[p]).toArray();
            steps++;
            if (IntStream.range(0, to.length).allMatch(p -> to[p] >= 0 && to[p] <= 1)) {
                inside++;
                if (draws.size() < count) {
                    draws.add(prior.of(to));
                }
            }
        }
        within = (double) inside / steps;
        return draws;
    }

    private int pick(SplittableRandom random) {
        double at = random.nextDouble();
        for (int k = 0; k < weights.length; k++) {
            at -= weights[k];
            if (at <= 0) {
                return k;
            }
        }
        return weights.length - 1;
    }

    /** Density of a draw within the ranges, relative to that of the prior. */
    double density(double[] draw) {
        double[] at = whitening.operate(prior.unit(draw));
        double density = 0;
        for (int k = 0; k < weights.length; k++) {
            density += weights[k] * Math.exp(-squared(at, whiteCentres[k]) / 2);
        }
        return density * atCentre / within;
    }

    private static double squared(double[] a, double[] b) {
        double sum = 0;
        for (int p = 0; p < a.length; p++) {
            sum += (a[p] - b[p]) * (a[p] - b[p]);
        }
        return sum;
    }
}
