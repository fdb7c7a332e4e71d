package org.middlepowers.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.scenario.Field.Kind;

/** A sweep: which scenario is run again and again, what varies between the runs, and what is kept of each. */
public record Sweep(
        @Field(value = "One line that names the sweep", required = true) String title,
        @Field("The question that the sweep is there to answer") String question,
        @Field(value = "Scenario that every point changes: its name in the library, or a file, seen from this one",
                required = true)
                String scenario,
        @Field("Theory as which the scenario is read; absent: the scenario's own, none: no theory")
                Optional<String> theory,
        @Field(value = "Changes that hold at every point, by path, as end: 2025Q4; to remove, write 'null' in quotes",
                kind = Kind.VALUE)
                Map<String, String> set,
        @Field("What varies between points, by a short name; of a table of points, what its columns do not tell")
                Map<String, Factor> factors,
        @Field("Lists of parameters that are scaled to add to 1 once the factors have set them, by a short name")
                Map<String, List<String>> simplexes,
        @Field(value = "How points are chosen: a word, or from: and the name of a table of points", required = true,
                text = "how")
                Choice design,
        @Field(value = "Points of random, latin-hypercube and sobol; base points of saltelli; trajectories of morris;"
                        + " not used by grid and list",
                fallback = "0", min = 0, max = 100_000_000)
                int size,
        @Field(value = "Levels of each factor in a morris design, an even number", fallback = "4", min = 2, max = 100)
                int levels,
        @Field(value = "Independent repetitions of each point", fallback = "1", min = 1, max = 1_000_000)
                int replications,
        @Field(value = "Whether points share their random numbers, so that they differ only through their factors",
                fallback = "true")
                boolean commonRandomNumbers,
        @Field(value = "What is kept of each run, by a short name", required = true) Map<String, Output> outputs,
        @Field(value = "Any whole number; the same seed gives the same results", fallback = "1", min = -2147483648,
                max = 2147483647)
                int seed,
        @Field("What the author expects to see over the points") List<SweepExpectation> expect) {

    /** The same sweep with another number of replications. */
    public Sweep withReplications(int others) {
        return new Sweep(
                title, question, scenario, theory, set, factors, simplexes, design, size, levels, others,
                commonRandomNumbers, outputs, seed, expect);
    }

    /**
     * What must be the same for runs to belong to one sweep: all but its words, its number of replications and, where
     * the points of a smaller design are the first of a larger one, its size.
     */
    public Sweep core() {
        Map<String, Factor> silent = new LinkedHashMap<>();
        factors.forEach((name, f) -> silent.put(
                name, new Factor("", f.path(), f.range(), f.scale(), f.steps(), f.values(), f.options())));
        return new Sweep(
                "", "", scenario, theory, set, silent, simplexes, design.core(), design.how().nests() ? 0 : size, levels, 1,
                commonRandomNumbers, outputs, seed, List.of());
    }

    /** The same sweep with other factors and another choice of points. */
    public Sweep with(Map<String, Factor> others, Choice choice) {
        return new Sweep(
                title, question, scenario, theory, set, others, simplexes, choice, size, levels, replications,
                commonRandomNumbers, outputs, seed, expect);
    }

    /** The kind of design; null where the file says none that is known. */
    public Design how() {
        return design == null ? null : design.how();
    }

    /** How points are chosen. */
    public record Choice(
            @Field(value = "Kind of design", fallback = "table") Design how,
            @Field("Table of points, a row each: a CSV or Parquet file, seen from this file; \"-\" for standard input")
                    Optional<String> from,
            @Field("SHA-256 of the table, in hexadecimal digits; another table is refused") Optional<String> sha256,
            @Field("Columns of the table that change nothing and are carried to the results") List<String> carry) {
        /** What of it decides which runs belong to a sweep. */
        Choice core() {
            return new Choice(how, Optional.empty(), sha256, carry);
        }
    }

    /** What varies: a range, a list of values, or named sets of values. */
    public record Factor(
            @Field("What it means, in words") String about,
            @Field("What it changes: a parameter's name, a path as of --set, scenario or theory; absent: the factor's"
                            + " name")
                    Optional<String> path,
            @Field("Least and largest value") List<Double> range,
            @Field(value = "Whether the range is spread evenly over values or over their logarithms",
                    fallback = "linear")
                    Scale scale,
            @Field(value = "How many values of the range a grid takes, ends included", fallback = "0", min = 0,
                    max = 1_000_000)
                    int steps,
            @Field(value = "Values that it takes, instead of a range", kind = Kind.VALUE) List<String> values,
            @Field(value = "Named sets of values, instead of a range: a name, and below it path: value",
                    kind = Kind.VALUE)
                    Map<String, Map<String, String>> options) {}

    /** How a range is spread. */
    public enum Scale {
        LINEAR,
        LOG
    }

    /** How points are chosen. */
    public enum Design {
        /** Every combination of values. */
        GRID("grid"),
        /** The lists of all factors read side by side. */
        LIST("list"),
        /** Independent random points. */
        RANDOM("random"),
        /** One point in each of as many equal slices of every factor as there are points. */
        LATIN_HYPERCUBE("latin-hypercube"),
        /** Points of a Sobol sequence, shifted by the seed. */
        SOBOL("sobol"),
        /** Matrices A, B and AB of Saltelli et al. (2010), for Sobol indices of first and total order. */
        SALTELLI("saltelli"),
        /** Trajectories in which one factor moves at a time (Morris 1991). */
        MORRIS("morris"),
        /** The rows of a table. */
        TABLE("table");

        private final String word;

        Design(String word) {
            this.word = word;
        }

        /** The word for it in a file. */
        public String word() {
            return word;
        }

        /** Whether it has as many points as are asked for. */
        public boolean sized() {
            return this != GRID && this != LIST && this != TABLE;
        }

        /** Whether the points of a smaller design are the first of a larger one. */
        public boolean nests() {
            return sized() && this != LATIN_HYPERCUBE;
        }
    }

    /** What is kept of a run: one number, or one a quarter. */
    public record Output(
            @Field(value = "What is measured: a column of the results, as in dsi, tension or effect.poles",
                    required = true)
                    String measure,
            @Field(value = "Of whom: world, a group of the scenario, or one middle power's code", fallback = "world")
                    String scope,
            @Field(value = "Which number the run gives", fallback = "final") Take take,
            @Field("The quarter of take: at, and the first quarter of take: after") Optional<Quarter> at) {}

    /** The number that a run gives. */
    public enum Take {
        /** Value in the last quarter. */
        FINAL,
        /** Mean over the quarters in which it is defined. */
        MEAN,
        /** Largest value of any quarter. */
        MAXIMUM,
        /** Value in a quarter. */
        AT,
        /** Mean from a quarter on. */
        AFTER,
        /** Every quarter's value, in a table of its own. */
        SERIES
    }
}
