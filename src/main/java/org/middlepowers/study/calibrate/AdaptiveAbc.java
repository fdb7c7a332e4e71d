package org.middlepowers.study.calibrate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.util.MathArrays;
import org.middlepowers.analysis.calibrate.CalibrationFindings.Round;

/**
 * Approximate Bayesian computation with adaptive thresholds (Lenormand, Jabot and Deffuant 2013): draws from the prior, of
 * which the nearest part stays; new ones around those that stayed, by twice their weighted covariance, until hardly any
 * new one comes nearer.
 */
final class AdaptiveAbc {
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

    /**
     * A draw with its distance from the record.
     *
     * @param proposed how often all rounds so far together would propose it, relative to the prior
     */
    private record Particle(double[] values, double distance, double proposed) {
        Particle alsoFrom(Proposal proposal, int draws) {
            return new Particle(values, distance, proposed + draws * proposal.density(values));
        }
    }

    /** Where it ended; weights add to 1. */
    record Result(List<double[]> draws, double[] weights, double[] distances, List<Round> rounds) {}

    Result run(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        RandomGenerator generator = new Well19937c(seed);
        List<Particle> best = nearest(particles(List.of(prior.spread(particles, random)), 0));
        List<Proposal> proposals = new ArrayList<>();
        List<Round> rounds = new ArrayList<>();
        rounds.add(new Round(1, threshold(best), 1));
        int fresh = particles - kept;
        double acceptance = 1;
        for (int round = 2; acceptance > stop && round <= MOST_ROUNDS; round++) {
            Proposal proposal = new Proposal(prior, values(best), weights(best), generator);
            List<double[]> draws = proposal.draws(fresh, random);
            double before = threshold(best);
            List<Particle> nearer = new ArrayList<>();
            for (Particle p : particles(draws, particles + proposals.size() * fresh)) {
                if (p.distance() < before) {
                    nearer.add(proposals.stream().reduce(p, (q, from) -> q.alsoFrom(from, fresh), (q, r) -> r));
                }
            }
            acceptance = (double) nearer.size() / fresh;
            proposals.add(proposal);
            nearer.addAll(best);
            best = nearest(nearer).stream().map(p -> p.alsoFrom(proposal, fresh)).toList();
            rounds.add(new Round(round, threshold(best), acceptance));
        }
        return new Result(
                values(best),
                weights(best),
                best.stream().mapToDouble(Particle::distance).toArray(),
                rounds);
    }

    private List<Particle> particles(List<double[]> draws, int firstNumber) throws IOException {
        double[] found = distances.of(draws, firstNumber);
        return IntStream.range(0, found.length)
                .mapToObj(k -> new Particle(draws.get(k), found[k], particles))
                .toList();
    }

    private static List<double[]> values(List<Particle> some) {
        return some.stream().map(Particle::values).toList();
    }

    /**
     * Prior over what all rounds so far propose together (deterministic mixture; Owen and Zhou 2000). Over the proposal of
     * its own round alone a few draws that lie far out get nearly all the weight, the more so the more parameters there
     * are; the first round, which is the prior itself, bounds these.
     */
    private static double[] weights(List<Particle> some) {
        return MathArrays.normalizeArray(
                some.stream().mapToDouble(p -> 1 / p.proposed()).toArray(), 1);
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
}
