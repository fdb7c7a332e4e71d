package org.middlepowers.cli;

import java.io.IOException;
import org.middlepowers.results.Parquet;
import org.middlepowers.study.Settings.Series;
import picocli.CommandLine.Option;

/** Whether {@code run} and {@code compare} keep the series of all runs. */
final class SeriesOptions {
    @Option(
            names = "--series",
            description = "Keep every measure in every quarter of every run (series.csv, some 170 kB a run); paths.csv has"
                    + " means and quantiles over runs in any case.")
    private boolean kept;

    @Option(names = "--format", paramLabel = "FORMAT", description = "csv or parquet, of what --series keeps (default: csv).")
    private SweepCommand.Format format;

    /**
     * What was asked for.
     *
     * @throws IOException with a sentence, if Parquet cannot be written here
     */
    Series asked() throws Failure.Wrong, IOException {
        if (!kept) {
            if (format != null) {
                throw new Failure.Wrong("--format is that of the series of all runs, which are kept with --series only;"
                        + " give both, or leave --format out.");
            }
            return Series.NONE;
        }
        if (format != SweepCommand.Format.PARQUET) {
            return Series.CSV;
        }
        Parquet.require();
        return Series.PARQUET;
    }
}
