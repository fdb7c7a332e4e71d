package org.middlepowers.data;

import org.middlepowers.model.Maths;

/** Shares of a whole that go on: their logarithms move on evenly, and the shares are scaled to add up as before. */
final class ShareTrend {
    private ShareTrend() {}

    /**
     * Shares beyond the last ones known.
     *
     * @param first shares at the beginning, none below 0
     * @param last shares at the end
     * @param ahead how far to go, as a multiple of the way from first to last
     * @return shares from 0 to 1 that add to 1; a share of nothing at either end stays as it is at the end
     */
    static double[] ahead(double[] first, double[] last, double ahead) {
        double[] shares = new double[last.length];
        double sum = 0;
        for (int k = 0; k < last.length; k++) {
            boolean moves = first[k] > 0 && last[k] > 0;
            shares[k] = moves ? last[k] * Maths.exp(ahead * Maths.log(last[k] / first[k])) : last[k];
            sum += shares[k];
        }
        for (int k = 0; k < shares.length; k++) {
            shares[k] /= sum;
        }
        return shares;
    }
}
