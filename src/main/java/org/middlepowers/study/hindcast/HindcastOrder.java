package org.middlepowers.study.hindcast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.middlepowers.scenario.PosteriorSpec;
import org.middlepowers.scenario.VoteSpec;

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
 * @param posterior draws of parameters, one a replication; empty for the parameters' defaults
 * @param resolutions that states vote on, by short name; scored where the data have a record of them
 */
public record HindcastOrder(
        List<Integer> origins, int until, List<ModelVersion> variants, int replications, long seed, double positionError,
        double tradeError, Optional<PosteriorSpec> posterior, Map<String, VoteSpec> resolutions) {
    public HindcastOrder {
        origins = List.copyOf(origins);
        variants = List.copyOf(variants);
    }

    /**
     * What is to be said where years are scored that the posterior was trained on, or may have been: such scores are no
     * test. Empty where none is.
     */
    public Optional<String> seen() {
        if (posterior.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble from = posterior.get().trainedFrom();
        OptionalDouble to = posterior.get().trainedUntil();
        int first = origins.get(0) + 1;
        if (to.isEmpty()) {
            return Optional.of("The posterior " + posterior.get().source() + " does not tell which years it was trained on, so"
                    + " it may have seen those that are scored, " + first + " to " + until + ".");
        }
        int seenFrom = Math.max(first, (int) from.orElse(first));
        int seenTo = Math.min(until, (int) to.getAsDouble());
        return seenFrom > seenTo
                ? Optional.empty()
                : Optional.of("The posterior " + posterior.get().source() + " was trained on the years up to "
                        + (int) to.getAsDouble() + " and has seen "
                        + (seenFrom == seenTo ? seenFrom + " of those" : seenFrom + " to " + seenTo + " of those")
                        + " that are scored, " + first + " to " + until + ": these scores are no test of it.");
    }

    /** Longest horizon, years. */
    int longest() {
        return until - origins.get(0);
    }
}
