package org.middlepowers.scenario;

import java.util.Optional;
import java.util.OptionalDouble;
import org.middlepowers.scenario.Expectation.Direction;

/**
 * Where the number of a claim must lie, as its author said it.
 *
 * @param compared whether the number is a difference or a quotient
 * @param direction in which it must differ
 * @param margin by how much at least; for the same, at most
 * @param ratio whether it is a quotient, which is 1 where nothing differs
 * @param matters smallest size that counts
 */
public record ClaimBounds(
        boolean compared,
        Optional<Direction> direction,
        OptionalDouble margin,
        boolean ratio,
        OptionalDouble above,
        OptionalDouble below,
        OptionalDouble matters) {

    /** Where it must lie above; minus infinity for anywhere. */
    public double low() {
        double least = direction.map(d -> neutral() + d.low(margin.orElse(0))).orElse(Double.NEGATIVE_INFINITY);
        return above.orElse(least);
    }

    /** Where it must lie below; infinity for anywhere. */
    public double high() {
        double most = direction.map(d -> neutral() + d.high(margin.orElse(0))).orElse(Double.POSITIVE_INFINITY);
        return below.orElse(most);
    }

    private double neutral() {
        return ratio ? 1 : 0;
    }
}
