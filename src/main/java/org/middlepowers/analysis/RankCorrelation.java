package org.middlepowers.analysis;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/** Rank correlation (Spearman), and how large it gets by chance. */
public final class RankCorrelation {
    private RankCorrelation() {}

    /** Of two columns; NaN if one of them does not vary. */
    public static double of(double[] x, double[] y) {
        return new SpearmansCorrelation().correlation(x, y);
    }

    /**
     * The size that any of several correlations exceeds by chance in one study of twenty (Bonferroni).
     *
     * @param n pairs that each rests on
     * @param correlations how many there are
     */
    public static double chance(long n, int correlations) {
        double tail = .025 / correlations;
        double t = new TDistribution(null, Math.max(1, n - 2)).inverseCumulativeProbability(1 - tail);
        return t / Math.sqrt(n - 2 + t * t);
    }
}
