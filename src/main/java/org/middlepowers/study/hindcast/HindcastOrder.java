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
 * @param variants versions of the model
 * @param resolutions that states vote on, by short name; scored where the data have a record of them
 */
public record HindcastOrder(
        Years years, List<ModelVersion> variants, Sampling sampling, RecordErrors errors, Map<String, VoteSpec> resolutions) {
    public HindcastOrder {
        variants = List.copyOf(variants);
    }

    /**
     * The years that forecasts are made from and for.
     *
     * @param origins last years known, ascending
     * @param until last year forecast, after every origin
     */
    public record Years(List<Integer> origins, int until) {
        public Years {
            origins = List.copyOf(origins);
        }

        /** Longest horizon, years. */
        int longest() {
            return until - origins.get(0);
        }
    }

    /**
     * How each version is drawn.
     *
     * @param replications draws per version and origin, two at least
     * @param seed any number
     * @param posterior draws of parameters, one a replication; empty for the parameters' defaults
     */
    public record Sampling(int replications, long seed, Optional<PosteriorSpec> posterior) {}

    /**
     * How far a record may be off.
     *
     * @param position standard error of a recorded position where the records do not say, ideal points
     * @param trade standard error of a recorded share of trade of usual volatility, log odds
     */
    public record RecordErrors(double position, double trade) {}

    /**
     * What is to be said where years are scored that the posterior was trained on, or may have been: such scores are no
     * test. Empty where none is.
     */
    public Optional<String> seen() {
        if (sampling.posterior().isEmpty()) {
            return Optional.empty();
        }
        PosteriorSpec posterior = sampling.posterior().get();
        OptionalDouble from = posterior.trainedFrom();
        OptionalDouble to = posterior.trainedUntil();
        int first = years.origins().get(0) + 1;
        if (to.isEmpty()) {
            return Optional.of("The posterior " + posterior.source() + " does not say which years it was trained on, so"
                    + " it may have seen those that are scored, " + first + " to " + years.until() + ".");
        }
        int seenFrom = Math.max(first, (int) from.orElse(first));
        int seenTo = Math.min(years.until(), (int) to.getAsDouble());
        return seenFrom > seenTo
                ? Optional.empty()
                : Optional.of("The posterior " + posterior.source() + " was trained on the years up to "
                        + (int) to.getAsDouble() + " and has seen "
                        + (seenFrom == seenTo ? seenFrom + " of those" : seenFrom + " to " + seenTo + " of those")
                        + " that are scored, " + first + " to " + years.until() + ": these scores are no test of it.");
    }
}
