package org.middlepowers.study.breaking;

/**
 * How far a departure is from the defaults, each parameter counted in units of its range. The Euclidean distance is the
 * usual one: by the sum of moves a single parameter nearly always comes nearest, and by the largest move every one of
 * them moves a little.
 */
public enum Norm {
    /** Sum of all moves. */
    SUM,
    /** Root of the sum of squares. */
    EUCLIDEAN,
    /** The largest move. */
    LARGEST;

    /** What it is called, before a number. */
    String words() {
        return switch (this) {
            case SUM -> "a sum of moves of";
            case EUCLIDEAN -> "a Euclidean length of";
            case LARGEST -> "a largest move of";
        };
    }

    /** The distance; 0 of none. */
    public double of(double[] departure) {
        double sum = 0;
        for (double d : departure) {
            double size = Math.abs(d);
            sum = switch (this) {
                case SUM -> sum + size;
                case EUCLIDEAN -> sum + size * size;
                case LARGEST -> Math.max(sum, size);
            };
        }
        return this == EUCLIDEAN ? Math.sqrt(sum) : sum;
    }
}
