package org.middlepowers.scenario;


/**
 * Where the number of a claim must lie.
 *
 * @param compared whether the number is a difference or a quotient
 * @param ratio whether it is a quotient, which is 1 where nothing differs
 * @param limits as its author wrote them
 */
public record ClaimBounds(boolean compared, boolean ratio, ClaimLimits limits) {

    /** Where it must lie above; minus infinity for anywhere. */
    public double low() {
        double least = limits.direction().map(d -> neutral() + d.low(limits.margin().orElse(0))).orElse(Double.NEGATIVE_INFINITY);
        return limits.above().orElse(least);
    }

    /** Where it must lie below; infinity for anywhere. */
    public double high() {
        double most = limits.direction().map(d -> neutral() + d.high(limits.margin().orElse(0))).orElse(Double.POSITIVE_INFINITY);
        return limits.below().orElse(most);
    }

    private double neutral() {
        return ratio ? 1 : 0;
    }
}
