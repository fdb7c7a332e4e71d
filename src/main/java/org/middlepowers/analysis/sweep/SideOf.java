package org.middlepowers.analysis.sweep;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.middlepowers.results.Decimals;

/**
 * A verdict on a run: on which side of a bound an outcome lies, as in {@code dsi.mean>0}.
 *
 * @param more whether the side asked for lies above the bound
 */
public record SideOf(String outcome, boolean more, double bound) {
    private static final Pattern TEXT = Pattern.compile("\\s*([^<>\\s]+)\\s*([<>])\\s*([^<>\\s]+)\\s*");

    /** Reads {@code OUTCOME>NUMBER} or {@code OUTCOME<NUMBER}; empty if it is neither. */
    public static Optional<SideOf> parse(String text) {
        Matcher m = TEXT.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SideOf(m.group(1), m.group(2).equals(">"), Double.parseDouble(m.group(3))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** As it is written, without spaces. */
    public String name() {
        return outcome + (more ? ">" : "<") + Decimals.text(bound);
    }

    /** 1 on the side asked for, 0 elsewhere, NaN of an outcome that is not defined. */
    double side(double value) {
        if (Double.isNaN(value)) {
            return Double.NaN;
        }
        return (more ? value > bound : value < bound) ? 1 : 0;
    }
}
