package org.middlepowers.scenario;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a record leaves of some parameters: weighted draws. Each replication takes one of them, so that what is found
 * over replications holds what is not known of the parameters as well as chance.
 */
public record PosteriorSpec(
        @Field(value = "Where the draws were read from", required = true) String source,
        @Field("First 12 hexadecimal digits of the SHA-256 of that file") String hash,
        @Field(value = "First year of the record that they were trained on; absent: not stated", min = 1800, max = 2200)
                OptionalDouble trainedFrom,
        @Field(value = "Last year of that record; absent: not stated", min = 1800, max = 2200) OptionalDouble trainedUntil,
        @Field(value = "Weight of each draw; only ratios matter", required = true, min = 0) List<Double> weights,
        @Field(value = "By parameter, its value in each draw", required = true) Map<String, List<Double>> values) {
    private static final double UNSIGNED = 0x1p32;
    /** Keeps the sequence off the bounds between draws, where rounding would decide. */
    private static final double ASIDE = 1e-9;

    /**
     * Place of the draw that a replication takes, from 0. Replications go through the weights by van der Corput's
     * sequence (base 2), so that any number of them takes every part of the draws as often as its weight says, to
     * within one or two.
     *
     * @param replication 1, 2, …
     */
    public int draw(int replication) {
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        double at = (Integer.toUnsignedLong(Integer.reverse(replication - 1)) / UNSIGNED + ASIDE) * sum;
        int last = 0;
        for (int k = 0; k < weights.size(); k++) {
            if (weights.get(k) > 0) {
                last = k;
                at -= weights.get(k);
                if (at < 0) {
                    return k;
                }
            }
        }
        return last;
    }

    /** The same draws of fewer parameters; null if none is left. */
    public PosteriorSpec without(Collection<String> names) {
        Map<String, List<Double>> rest = new LinkedHashMap<>(values);
        rest.keySet().removeAll(names);
        return rest.isEmpty() ? null : new PosteriorSpec(source, hash, trainedFrom, trainedUntil, weights, rest);
    }

    /** The values of a draw by parameter. */
    public Map<String, Double> values(int draw) {
        Map<String, Double> one = new LinkedHashMap<>();
        values.forEach((name, all) -> one.put(name, all.get(draw)));
        return one;
    }
}
