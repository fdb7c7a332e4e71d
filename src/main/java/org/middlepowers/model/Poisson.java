package org.middlepowers.model;

/**
 * Poisson numbers by inversion: how often a uniform number exceeds the distribution function. Nearly all are settled by
 * an exponential that is known to within 1e-11; only a number that lies closer to a step than {@link #MARGIN} asks for the
 * exact one, so that the result never depends on the short cut.
 */
final class Poisson {
    private static final double MARGIN = 1e-9;
    private static final int CELLS_PER_UNIT = 16;
    private static final int LARGEST_QUICK = 8;
    /** e^-x at every sixteenth from 0 on. */
    private static final double[] POWERS = powers();
    /** 1/n; a mean below {@link #LARGEST_QUICK} leaves less than the margin beyond the fortieth. */
    private static final double[] INVERSES = inverses();

    private Poisson() {}

    /**
     * The number for a uniform one; never falls as either rises.
     *
     * @param mean at most some hundreds
     */
    static int number(double u, double mean) {
        // exp(-m) is at least 1-m, which settles most draws of rare events without it.
        if (u <= 1 - mean) {
            return 0;
        }
        if (!(mean < LARGEST_QUICK)) {
            return exact(u, mean);
        }
        double term = quickExp(mean);
        double sum = term;
        int n = 0;
        while (u > sum + MARGIN) {
            n++;
            term *= mean * INVERSES[n];
            sum += term;
        }
        return u < sum - MARGIN ? n : exact(u, mean);
    }

    /** The same by the exact exponential alone. */
    static int exact(double u, double mean) {
        double term = Maths.exp(-mean);
        double sum = term;
        int n = 0;
        while (u > sum && term > 0) {
            n++;
            term *= mean / n;
            sum += term;
        }
        return n;
    }

    /** e^-x of 0 to {@link #LARGEST_QUICK}, to within 1e-11: the next knot's, and a Taylor polynomial of what is left. */
    static double quickExp(double x) {
        int knot = (int) (x * CELLS_PER_UNIT + .5);
        double r = (double) knot / CELLS_PER_UNIT - x;
        return POWERS[knot] * (1 + r * (1 + r * (1. / 2 + r * (1. / 6 + r * (1. / 24 + r / 120)))));
    }

    private static double[] inverses() {
        double[] inverses = new double[64];
        for (int n = 1; n < inverses.length; n++) {
            inverses[n] = 1. / n;
        }
        return inverses;
    }

    private static double[] powers() {
        double[] powers = new double[LARGEST_QUICK * CELLS_PER_UNIT + 1];
        for (int k = 0; k < powers.length; k++) {
            powers[k] = Maths.exp(-(double) k / CELLS_PER_UNIT);
        }
        return powers;
    }
}
