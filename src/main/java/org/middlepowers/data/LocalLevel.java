package org.middlepowers.data;

import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/**
 * The local level model (Harvey 1989; Durbin and Koopman 2012): a level takes a random step every year and is observed
 * with error, y_t = μ_t + e_t, μ_t+1 = μ_t + u_t. The Kalman filter gives the level of the last year from the years up to
 * it; the two variances are those of the highest likelihood. Nothing here looks ahead.
 *
 * @param level filtered level of the last year
 * @param variance of that level
 * @param stepVariance of u, a year
 * @param errorVariance of e
 */
record LocalLevel(double level, double variance, double stepVariance, double errorVariance) {
    /** Observations with which two variances can be told apart at all. */
    static final int FEWEST = 5;

    /** Ratios of step to error variance that are looked through, as logarithms. */
    private static final double LEAST_LOG_RATIO = -12;

    private static final double MOST_LOG_RATIO = 12;
    private static final int PIECES = 24;

    /**
     * The model of the highest likelihood.
     *
     * @param y a value a year; NaN where a year has none; the last must be there
     * @throws IllegalArgumentException if fewer than {@link #FEWEST} years have a value, or the last has none
     */
    static LocalLevel fit(double[] y) {
        int count = 0;
        double first = Double.NaN;
        boolean constant = true;
        for (double v : y) {
            if (!Double.isNaN(v)) {
                first = count++ == 0 ? v : first;
                constant &= v == first;
            }
        }
        if (count < FEWEST || Double.isNaN(y[y.length - 1])) {
            throw new IllegalArgumentException("a local level needs " + FEWEST + " years with values, the last among them");
        }
        if (constant) {
            return new LocalLevel(first, 0, 0, 0);
        }
        double best = LEAST_LOG_RATIO;
        double width = (MOST_LOG_RATIO - LEAST_LOG_RATIO) / PIECES;
        // The likelihood may have two tops: the best of a coarse grid, then Brent's method around it.
        for (int k = 1; k <= PIECES; k++) {
            double at = LEAST_LOG_RATIO + k * width;
            best = pass(y, Math.exp(at)).logLikelihood > pass(y, Math.exp(best)).logLikelihood ? at : best;
        }
        double log = new BrentOptimizer(1e-8, 1e-10)
                .optimize(
                        new MaxEval(500),
                        GoalType.MAXIMIZE,
                        new UnivariateObjectiveFunction(r -> pass(y, Math.exp(r)).logLikelihood),
                        new SearchInterval(best - width, best + width, best))
                .getPoint();
        return given(y, Math.exp(log));
    }

    /** The model with a given ratio of step to error variance; the error variance has the highest likelihood. */
    static LocalLevel given(double[] y, double ratio) {
        Pass p = pass(y, ratio);
        return new LocalLevel(p.level, p.errorVariance * p.spread, p.errorVariance * ratio, p.errorVariance);
    }

    /** The level with both variances known. */
    static LocalLevel known(double[] y, double stepVariance, double errorVariance) {
        Pass p = pass(y, stepVariance / errorVariance);
        return new LocalLevel(p.level, errorVariance * p.spread, stepVariance, errorVariance);
    }

    /** What one run of the filter leaves; spread is the level's variance in units of the error variance. */
    private record Pass(double level, double spread, double errorVariance, double logLikelihood) {}

    /** The Kalman filter from the first value on (diffuse start), with the error variance concentrated out. */
    private static Pass pass(double[] y, double ratio) {
        double level = Double.NaN;
        double spread = 1;
        double squares = 0;
        double logs = 0;
        int count = 0;
        for (double v : y) {
            if (Double.isNaN(level)) {
                level = v;
                continue;
            }
            spread += ratio;
            if (Double.isNaN(v)) {
                continue;
            }
            double f = spread + 1;
            double surprise = v - level;
            squares += surprise * surprise / f;
            logs += Math.log(f);
            count++;
            level += spread / f * surprise;
            spread /= f;
        }
        double errorVariance = squares / count;
        return new Pass(level, spread, errorVariance, -.5 * (count * Math.log(errorVariance) + logs));
    }
}
