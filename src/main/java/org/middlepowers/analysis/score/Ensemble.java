package org.middlepowers.analysis.score;

import java.util.Arrays;

/**
 * A distribution known by independent draws. Its score is the fair one (Ferro 2014), which does not reward or punish the
 * number of draws.
 */
public final class Ensemble implements Predictive {
    private final double[] sorted;
    private final double mean;
    private final double sd;
    /** Mean distance of two different draws. */
    private final double spread;

    /** @param draws two at least, all finite */
    public Ensemble(double[] draws) {
        if (draws.length < 2) {
            throw new IllegalArgumentException("a distribution takes at least two draws");
        }
        sorted = draws.clone();
        Arrays.sort(sorted);
        int m = sorted.length;
        double sum = 0;
        double distances = 0;
        for (int k = 0; k < m; k++) {
            sum += sorted[k];
            distances += (2.0 * k - m + 1) * sorted[k];
        }
        mean = sum / m;
        spread = 2 * distances / ((double) m * (m - 1));
        double squares = 0;
        for (double x : sorted) {
            squares += (x - mean) * (x - mean);
        }
        sd = Math.sqrt(squares / (m - 1));
    }

    @Override
    public double mean() {
        return mean;
    }

    @Override
    public double sd() {
        return sd;
    }

    /** Between draws by their place k/(m+1), so that a further draw lies below with probability {@code p}. */
    @Override
    public double quantile(double p) {
        double at = Math.max(0, Math.min(sorted.length - 1.0, p * (sorted.length + 1) - 1));
        int below = (int) Math.floor(at);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    @Override
    public double crps(double recorded) {
        double distance = 0;
        for (double x : sorted) {
            distance += Math.abs(x - recorded);
        }
        return distance / sorted.length - spread / 2;
    }

    /** Rank among the draws; equal ones count half. */
    @Override
    public double pit(double recorded) {
        double below = 0;
        for (double x : sorted) {
            below += x < recorded ? 1 : x == recorded ? .5 : 0;
        }
        return (below + .5) / (sorted.length + 1);
    }
}
