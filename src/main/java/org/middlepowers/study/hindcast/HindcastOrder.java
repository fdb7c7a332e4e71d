package org.middlepowers.study.hindcast;

import java.util.List;

/**
 * What is asked of a hindcast.
 *
 * @param origins last years known, ascending
 * @param until last year forecast, after every origin
 * @param variants versions of the model
 * @param replications draws per version and origin, two at least
 * @param seed any number
 * @param positionError standard error of a recorded position where the records do not say, ideal points
 * @param tradeError standard error of a recorded share of trade of usual volatility, log odds
 */
public record HindcastOrder(
        List<Integer> origins, int until, List<Variant> variants, int replications, long seed, double positionError,
        double tradeError) {
    public HindcastOrder {
        origins = List.copyOf(origins);
        variants = List.copyOf(variants);
    }

    /** Longest horizon, years. */
    int longest() {
        return until - origins.get(0);
    }
}
