package org.middlepowers.analysis;

/**
 * Where a number must lie for a claim to hold.
 *
 * @param low where it must lie above; minus infinity for anywhere
 * @param high where it must lie below; infinity for anywhere
 * @param closed whether the bounds themselves are inside
 * @param matters smallest size that counts: how far beyond its one finite bound the number must possibly lie, 0 for any
 */
public record Bound(double low, double high, boolean closed, double matters) {
    public Bound {
        if (!(low <= high) || !(matters >= 0)) {
            throw new IllegalArgumentException("no number lies between " + low + " and " + high);
        }
    }

    /** Between two numbers, which are outside; of two that are the same, exactly that number. */
    public static Bound between(double low, double high) {
        return new Bound(low, high, low == high, 0);
    }

    /** Between two numbers, which are inside. */
    public static Bound from(double low, double high) {
        return new Bound(low, high, true, 0);
    }

    /** Above a number. */
    public static Bound above(double low) {
        return between(low, Double.POSITIVE_INFINITY);
    }

    /** Below a number. */
    public static Bound below(double high) {
        return between(Double.NEGATIVE_INFINITY, high);
    }

    /** Nearer to zero than a distance. */
    public static Bound near(double distance) {
        return between(-distance, distance);
    }

    /** The same with a smallest size that counts. */
    public Bound mattering(double size) {
        return new Bound(low, high, closed, size);
    }

    /** How far a number lies inside, from the nearest bound; negative outside. */
    public double margin(double value) {
        return Math.min(value - low, high - value);
    }

    boolean contains(Interval v) {
        return closed ? v.low() >= low && v.high() <= high : v.low() > low && v.high() < high;
    }

    boolean excludes(Interval v) {
        if (low == high) {
            return !contains(v); // what must be met exactly is missed by any other number
        }
        boolean outside = closed ? v.high() < low || v.low() > high : v.high() <= low || v.low() >= high;
        return outside || matters > 0 && (v.high() < low + matters || v.low() > high - matters);
    }
}
