package org.middlepowers.study.breaking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.Well19937c;

/**
 * The search among several parameters at a time: along directions that weigh them by what each does alone, then by CMA-ES
 * (Hansen and Ostermeier 2001) on the distance, with a penalty while the claim holds, then by leaving out what is not
 * needed.
 */
final class Combinations {
    /** Weights of a parameter in a direction: powers of what it does alone per unit of move. */
    private static final double[] POWERS = {0, .5, 1, 2, 4};
    private static final double SPREAD = .25;
    private static final double TINY = .004;
    /** How near to the edge of what is a world a reversal is looked for. */
    private static final double COARSE = .03;
    /** Evaluations kept for leaving out what is not needed. */
    private static final double RESERVE = .2;
    private static final int FEWEST = 30;

    private final DepartureSearch search;
    private final int[] parameters;
    private final double[] ends;
    private final double[] slopes;

    Combinations(DepartureSearch search, int[] parameters, List<DepartureSearch.Single> singles) {
        this.search = search;
        this.parameters = parameters;
        ends = new double[parameters.length];
        slopes = new double[parameters.length];
        for (int k = 0; k < parameters.length; k++) {
            DepartureSearch.Single s = singles.get(parameters[k]);
            double down = Double.isNaN(s.atLow()) ? 1 : s.atLow();
            double up = Double.isNaN(s.atHigh()) ? 1 : s.atHigh();
            double lower = search.low(parameters[k]);
            double upper = search.high(parameters[k]);
            boolean low = lower < 0 && (upper <= 0 || (1 - down) / -lower > (1 - up) / upper);
            ends[k] = low ? lower : upper;
            slopes[k] = Math.max(1e-3, (1 - Math.min(down, up)) / Math.max(TINY, Math.abs(ends[k])));
        }
    }

    void search(long seed) throws IOException {
        for (double power : POWERS) {
            direction(power);
        }
        evolve(seed);
        if (search.best() != null) {
            prune();
        }
    }

    /** Goes out along a direction until all of its parameters are at their ends, and back to where the claim turns. */
    private void direction(double power) throws IOException {
        double steepest = Arrays.stream(slopes).max().orElse(1);
        double[] weights = Arrays.stream(slopes).map(s -> Math.pow(s / steepest, power)).toArray();
        double beyond = 0;
        for (int k = 0; k < ends.length; k++) {
            beyond = Math.max(beyond, Math.abs(ends[k]) / Math.max(weights[k], .02));
        }
        double there = search.at(along(weights, beyond));
        while (!(there > 0) && beyond / 2 > TINY) {
            double nearer = search.at(along(weights, beyond / 2));
            if (nearer > 0) {
                between(weights, beyond / 2, beyond, there);
                return;
            }
            beyond /= 2;
            there = nearer;
        }
    }

    /**
     * Halves the stretch between a length at which the claim holds and one at which it is reversed, or from which on
     * there is no world; in the second case until it meets a reversal within, if there is one.
     */
    private void between(double[] weights, double holds, double beyond, double there) throws IOException {
        double near = holds;
        double far = beyond;
        boolean reversed = there <= 0;
        while (far - near > (reversed ? TINY : COARSE)) {
            double middle = (near + far) / 2;
            double value = search.at(along(weights, middle));
            if (value > 0) {
                near = middle;
            } else if (value <= 0 || !reversed) {
                far = middle;
                reversed |= value <= 0;
            } else {
                near = middle;
            }
        }
    }

    private double[] along(double[] weights, double length) {
        double[] departure = new double[search.size()];
        for (int k = 0; k < parameters.length; k++) {
            double move = Math.min(Math.abs(ends[k]), length * weights[k]);
            departure[parameters[k]] = Math.copySign(move, ends[k]);
        }
        return departure;
    }

    private void evolve(long seed) throws IOException {
        int evaluations = (int) ((1 - RESERVE) * search.left());
        if (evaluations < FEWEST) {
            return;
        }
        double[] lower = Arrays.stream(parameters).mapToDouble(search::low).toArray();
        double[] upper = Arrays.stream(parameters).mapToDouble(search::high).toArray();
        double[] start = new double[parameters.length];
        double[] sigma = new double[parameters.length];
        double far = search.distance(full(upper)) + search.distance(full(lower));
        for (int k = 0; k < start.length; k++) {
            double guess = search.best() != null ? search.best()[parameters[k]] : ends[k] / 2;
            start[k] = Math.max(lower[k], Math.min(upper[k], guess));
            sigma[k] = SPREAD * (upper[k] - lower[k]);
        }
        CMAESOptimizer optimiser = new CMAESOptimizer(
                Integer.MAX_VALUE, 0, true, 0, 0, new Well19937c(seed), false, (i, a, b) -> false);
        try {
            optimiser.optimize(
                    new MaxEval(evaluations),
                    new ObjectiveFunction(point -> objective(point, far)),
                    GoalType.MINIMIZE,
                    new InitialGuess(start),
                    new SimpleBounds(lower, upper),
                    new CMAESOptimizer.Sigma(sigma),
                    new CMAESOptimizer.PopulationSize(4 + (int) (3 * Math.log(start.length))));
        } catch (TooManyEvaluationsException e) {
            // the budget of this stage is used; the best place is remembered
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The distance where the claim is reversed; where it holds, more than any distance, and the more the firmer. */
    private double objective(double[] point, double far) {
        try {
            double[] departure = full(point);
            double value = search.at(departure);
            double distance = search.distance(departure);
            return value <= 0 ? distance : far * (1 + (Double.isNaN(value) ? 10 : value)) + distance;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double[] full(double[] point) {
        double[] departure = new double[search.size()];
        for (int k = 0; k < parameters.length; k++) {
            departure[parameters[k]] = point[k];
        }
        return departure;
    }

    /** Leaves out each parameter without which the claim is reversed as well, the least moved first, and shortens. */
    private void prune() throws IOException {
        for (int round = 0; round < 2; round++) {
            search.shorten(search.best());
            double[] found = search.best().clone();
            int[] order = IntStream.range(0, found.length)
                    .filter(i -> found[i] != 0)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> Math.abs(found[i])))
                    .mapToInt(i -> i)
                    .toArray();
            for (int i : order) {
                double[] without = search.best().clone();
                without[i] = 0;
                if (Arrays.stream(without).anyMatch(d -> d != 0)) {
                    search.at(without);
                }
            }
        }
    }
}
