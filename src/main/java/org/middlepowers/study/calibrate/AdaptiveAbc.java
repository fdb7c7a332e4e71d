package org.middlepowers.study.calibrate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.MultivariateNormalDistribution;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.middlepowers.analysis.calibrate.CalibrationFindings.Round;

/**
 * Approximate Bayesian computation with adaptive thresholds (Lenormand, Jabot and Deffuant 2013): draws from the prior, of
 * which the nearest part stays; new ones around those that stayed, by twice their weighted covariance, until hardly any
 * new one comes nearer.
 */
final class AdaptiveAbc {
    private static final double KERNEL = 2;
    private static final double RIDGE = 1e-6;
    static final int MOST_ROUNDS = 30;

    private final ParameterRanges prior;
    private final int particles;
    private final int kept;
    private final double stop;
    private final Distances distances;

    /** Distances of many draws from the record; the number tells a draw's seed. */
    interface Distances {
        double[] of(List<double[]> draws, int firstNumber) throws IOException;
    }

    /**
     * @param particles draws of the first round
     * @param keep share of them that stays
     * @param stop share of new draws that must come nearer to go on
     */
    AdaptiveAbc(ParameterRanges prior, int particles, double keep, double stop, Distances distances) {
        this.prior = prior;
        this.particles = particles;
        this.kept = kept(particles, keep);
        this.stop = stop;
        this.distances = distances;
    }

    /** How many draws stay. */
    static int kept(int particles, double keep) {
        return Math.max(2, (int) Math.round(keep * particles));
    }

    /** A draw with its weight, not yet adding to 1, and its distance. */
    private record Particle(double[] values, double weight, double distance) {}

    /** Where it ended. */
    record Result(List<double[]> draws, double[] weights, double[] distances, List<Round> rounds) {}

    Result run(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        RandomGenerator generator = new Well19937c(seed);
        List<double[]> first = List.of(prior.spread(particles, random));
        double[] firstDistances = distances.of(first, 0);
        List<Particle> all = new ArrayList<>();
        for (int k = 0; k < particles; k++) {
            all.add(new Particle(first.get(k), 1, firstDistances[k]));
        }
        List<Particle> best = nearest(all);
        List<Round> rounds = new ArrayList<>();
        rounds.add(new Round(1, threshold(best), 1));
        int number = particles;
        double acceptance = 1;
        for (int round = 2; acceptance > stop && round <= MOST_ROUNDS; round++) {
            MultivariateNormalDistribution kernel = kernel(best, generator);
            List<double[]> moved = new ArrayList<>();
            while (moved.size() < particles - kept) {
                double[] step = kernel.sample();
                double[] from = pick(best, random).values();
                double[] to = IntStream.range(0, step.length)
                        .mapToDouble(p -> from[p] + width(p) * step[p])
                        .toArray();
                if (prior.holds(to)) {
                    moved.add(to);
                }
            }
            double[] found = distances.of(moved, number);
            number += moved.size();
            double before = threshold(best);
            double sum = best.stream().mapToDouble(Particle::weight).sum();
            List<Particle> next = new ArrayList<>(best);
            int nearer = 0;
            for (int k = 0; k < moved.size(); k++) {
                double density = 0;
                for (Particle p : best) {
                    double[] step = new double[p.values().length];
                    for (int j = 0; j < step.length; j++) {
                        step[j] = (moved.get(k)[j] - p.values()[j]) / width(j);
                    }
                    density += p.weight() / sum * kernel.density(step);
                }
                next.add(new Particle(moved.get(k), 1 / density, found[k]));
                nearer += found[k] < before ? 1 : 0;
            }
            acceptance = (double) nearer / moved.size();
            best = nearest(next);
            rounds.add(new Round(round, threshold(best), acceptance));
        }
        double sum = best.stream().mapToDouble(Particle::weight).sum();
        return new Result(
                best.stream().map(Particle::values).toList(),
                best.stream().mapToDouble(p -> p.weight() / sum).toArray(),
                best.stream().mapToDouble(Particle::distance).toArray(),
                rounds);
    }

    /** Width of a parameter's range, in which the kernel's steps are measured, so that no unit matters. */
    private double width(int p) {
        return prior.high()[p] - prior.low()[p];
    }

    private List<Particle> nearest(List<Particle> all) {
        return all.stream()
                .sorted(Comparator.comparingDouble(Particle::distance))
                .limit(kept)
                .toList();
    }

    private static double threshold(List<Particle> best) {
        return best.get(best.size() - 1).distance();
    }

    private static Particle pick(List<Particle> best, SplittableRandom random) {
        double at = random.nextDouble() * best.stream().mapToDouble(Particle::weight).sum();
        for (Particle p : best) {
            at -= p.weight();
            if (at <= 0) {
                return p;
            }
        }
        return best.get(best.size() - 1);
    }

    private MultivariateNormalDistribution kernel(List<Particle> best, RandomGenerator generator) {
        int d = prior.low().length;
        double sum = best.stream().mapToDouble(Particle::weight).sum();
        double[] mean = new double[d];
        best.forEach(p -> IntStream.range(0, d).forEach(j -> mean[j] += p.weight() / sum * p.values()[j]));
        double[][] covariance = new double[d][d];
        for (Particle p : best) {
            for (int i = 0; i < d; i++) {
                for (int j = 0; j < d; j++) {
                    covariance[i][j] +=
                            KERNEL * p.weight() / sum * (p.values()[i] - mean[i]) / width(i) * (p.values()[j] - mean[j]) / width(j);
                }
            }
        }
        // Draws that have met in one value would make a kernel without width.
        for (int j = 0; j < d; j++) {
            covariance[j][j] += RIDGE;
        }
        try {
            return new MultivariateNormalDistribution(generator, new double[d], covariance);
        } catch (SingularMatrixException e) {
            throw new IllegalStateException("a covariance with a ridge can be inverted", e);
        }
    }
}
