package org.middlepowers.analysis.score;

/** What a forecast says of one number: a distribution. */
public interface Predictive {
    double mean();

    double sd();

    /** The value that the number lies below with probability {@code p}, between 0 and 1. */
    double quantile(double p);

    /**
     * Continuous ranked probability score of what came, in the units of the number; 0 is perfect (Gneiting and Raftery
     * 2007).
     */
    double crps(double recorded);

    /** Probability integral transform: where in the distribution the recorded number lies, 0 to 1. */
    double pit(double recorded);

    /** Logarithm of the chance that was given to what came (Good 1952), 0 at best; NaN of numbers without chances. */
    default double logScore(double recorded) {
        return Double.NaN;
    }

    /** Whether the recorded number lies in the central interval of that probability. */
    default boolean covers(double probability, double recorded) {
        double tail = (1 - probability) / 2;
        return recorded >= quantile(tail) && recorded <= quantile(1 - tail);
    }
}
