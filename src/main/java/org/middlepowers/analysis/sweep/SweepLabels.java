package org.middlepowers.analysis.sweep;

import java.util.Map;
import org.middlepowers.results.Decimals;

/**
 * What outcomes and factors are called in words.
 *
 * @param outcomes by name
 * @param factors in words, by name
 */
public record SweepLabels(Map<String, Label> outcomes, Map<String, String> factors) {
    /** An outcome's title and unit; the unit is empty for a pure number. */
    public record Label(String title, String unit) {}

    public SweepLabels {
        outcomes = Map.copyOf(outcomes);
        factors = Map.copyOf(factors);
    }

    /** Title of an outcome; its name if it has none. */
    public String title(String outcome) {
        Label label = outcomes.get(outcome);
        return label == null ? outcome : label.title();
    }

    /** Unit of an outcome; empty for a pure number. */
    public String unit(String outcome) {
        Label label = outcomes.get(outcome);
        return label == null ? "" : label.unit();
    }

    /** A verdict in words, as in "driver–stabiliser index above 0". */
    public String title(SideOf verdict) {
        return title(verdict.outcome()) + (verdict.more() ? " above " : " below ")
                + Decimals.text(verdict.bound()).replace('-', '−');
    }

    /** A factor in words; empty if nothing is known but its name. */
    public String about(String factor) {
        return factors.getOrDefault(factor, "");
    }
}
