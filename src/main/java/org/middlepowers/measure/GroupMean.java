package org.middlepowers.measure;

/**
 * The mean over a group, by the one rule for values that are not defined: they and their weights are left out, and the
 * mean over none is not defined (NaN).
 */
public final class GroupMean {
    private double total;
    private double weights;

    /** Takes in a member's value; NaN is left out. */
    public void add(double value, double weight) {
        if (!Double.isNaN(value)) {
            total += weight * value;
            weights += weight;
        }
    }

    /** The mean of what was taken in; NaN if nothing was. */
    public double value() {
        return total / weights;
    }
}
