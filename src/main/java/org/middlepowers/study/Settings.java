package org.middlepowers.study;

/**
 * How an experiment is run.
 *
 * @param first number of the first replication, at least 1; 1 but for a run that is repeated alone
 * @param replications independent repetitions of each scenario, at least 1
 * @param seed any number; the same seed gives the same results
 * @param threads runs simulated at a time, at least 1; results do not depend on it
 * @param detail replications of each scenario of which states and events are kept
 * @param series whether the series of all runs are kept, and how
 */
public record Settings(int first, int replications, long seed, int threads, int detail, Series series) {
    /** What becomes of the series of all runs once paths and periods are made of them. */
    public enum Series {
        NONE,
        CSV,
        PARQUET
    }

    public Settings {
        if (first < 1 || replications < 1 || threads < 1 || detail < 0) {
            throw new IllegalArgumentException("replications and threads must be at least 1, detail at least 0");
        }
    }

    /** Replications from the first on. */
    public Settings(int replications, long seed, int threads, int detail) {
        this(1, replications, seed, threads, detail, Series.NONE);
    }

    /** One replication alone, in full. */
    public static Settings alone(long seed, int replication) {
        return new Settings(replication, 1, seed, 1, 1, Series.CSV);
    }

    /** The same, keeping the series of all runs. */
    public Settings keeping(Series kept) {
        return new Settings(first, replications, seed, threads, detail, kept);
    }
}
