package org.middlepowers.analysis.sweep;

import java.util.List;

/**
 * What a sweep varies.
 *
 * @param kind what sort of thing it is; the split of variance adds up factors by it
 * @param logarithmic whether equal ratios count as equal steps
 * @param low least value of a number; 0 of a category
 * @param high largest value of a number; the last level's place of a category
 * @param levels the names of a category's values, whose places stand in the tables of numbers; empty for a number
 */
public record Factor(String name, Kind kind, boolean logarithmic, double low, double high, List<String> levels) {
    /** Sorts of factors. */
    public enum Kind {
        /** A number, or named sets of the model's numbers. */
        PARAMETER("parameters"),
        /** A theory, a rule or a layer: which mechanisms there are. */
        STRUCTURE("rule structure"),
        /** Which world, or what happens in it. */
        SCENARIO("scenario");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public Factor {
        levels = List.copyOf(levels);
    }

    /** A number on a plain scale. */
    public static Factor number(String name, double low, double high) {
        return new Factor(name, Kind.PARAMETER, false, low, high, List.of());
    }

    /** A category. */
    public static Factor category(String name, Kind kind, List<String> levels) {
        return new Factor(name, kind, false, 0, Math.max(0, levels.size() - 1), levels);
    }

    /** Whether its values are numbers. */
    public boolean numeric() {
        return levels.isEmpty();
    }

    /** Where a value lies between low (0) and high (1), on the factor's scale; 0 if there is but one value. */
    public double unit(double value) {
        if (!(high > low)) {
            return 0;
        }
        return logarithmic
                ? Math.log(value / low) / Math.log(high / low)
                : (value - low) / (high - low);
    }

    /** The value at a place between 0 and 1; what {@link #unit} takes back. */
    public double value(double unit) {
        return logarithmic ? low * Math.pow(high / low, unit) : low + unit * (high - low);
    }
}
