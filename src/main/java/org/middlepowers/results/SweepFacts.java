package org.middlepowers.results;

import java.util.List;
import java.util.Objects;

/**
 * What the manifest of a sweep says that other work has not. Lists are never null.
 *
 * @param name short name of the sweep file
 * @param title of the sweep
 * @param question that it answers
 * @param hash of the text
 * @param text the whole sweep as run, as YAML
 * @param design word for the design, as in {@code saltelli}
 * @param size points, base points or trajectories asked for; 0 for a grid or list
 * @param levels of a morris design
 * @param points number of points of the whole design, of all shards
 * @param commonRandomNumbers whether points share their random numbers
 * @param format {@code csv} or {@code parquet}
 * @param factors in the order of the columns
 * @param outcomes in the order of the columns; those of take series stand in their own table
 */
public record SweepFacts(
        String name,
        String title,
        String question,
        String hash,
        String text,
        String design,
        int size,
        int levels,
        int points,
        boolean commonRandomNumbers,
        String format,
        List<Factor> factors,
        List<Outcome> outcomes) {
    /** The kind of study whose manifest has them. */
    public static final String KIND = "sweep";

    public SweepFacts {
        there(name, title, question, hash, text, design, format);
        factors = factors == null ? List.of() : List.copyOf(factors);
        outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
    }

    /**
     * What varies.
     *
     * @param name of the column
     * @param about in words
     * @param path what it changes; empty for named sets of values
     * @param symbol of a parameter in the model description; empty for anything else
     * @param unit of a parameter; empty for a pure number
     * @param low least value of a range; null for values and options
     * @param high largest value of a range; null for values and options
     * @param scale {@code linear} or {@code log}
     * @param values that it takes, or names of its options; empty for a range
     */
    public record Factor(
            String name, String about, String path, String symbol, String unit, Double low, Double high, String scale,
            List<String> values) {
        public Factor {
            there(name, about, path, symbol, unit, scale);
            values = values == null ? List.of() : List.copyOf(values);
        }
    }

    /**
     * What is kept of a run.
     *
     * @param name of the column
     * @param title of the measure
     * @param unit of the measure; empty for a pure number
     * @param about how the measure is computed
     * @param measure its name
     * @param scope {@code world}, a group's key or a state's code
     * @param scopeName the scope in words
     * @param take {@code final}, {@code mean}, {@code maximum}, {@code at}, {@code after} or {@code series}
     * @param at the quarter of {@code at} and {@code after}; empty otherwise
     */
    public record Outcome(
            String name, String title, String unit, String about, String measure, String scope, String scopeName,
            String take, String at) {
        public Outcome {
            there(name, title, unit, about, measure, scope, scopeName, take, at);
        }
    }

    /** Texts may be empty, but a manifest without one of them is not of this program. */
    private static void there(String... texts) {
        for (String text : texts) {
            Objects.requireNonNull(text, "an entry of the sweep is missing");
        }
    }
}
