package org.middlepowers.results;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The tables of a sweep being written. Rows are only ever added, and reach the disk itself twice a second, those of
 * series before those of runs: a run whose row is there is there in full. Parts end after a fixed number of runs.
 */
public final class SweepStore implements Closeable {
    /** Runs of a part; a part can be looked at as a whole by any program. */
    public static final int PART_RUNS = 100_000;

    private static final long SYNC_MILLIS = 500;

    private final SweepFolder folder;
    private final Columns runColumns;
    private final Optional<Columns> seriesColumns;
    private final boolean parquet;
    private final int partRuns;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "disk");
        thread.setDaemon(true);
        return thread;
    });
    private int number;
    private long rows;
    private PartFile runs;
    private PartFile series;
    private IOException failure;

    /**
     * Columns of a table.
     *
     * @param types SQL type of each, for Parquet
     */
    public record Columns(List<String> names, List<String> types) {}

    /**
     * Goes on behind what the folder holds.
     *
     * @param held what is there; its last part is continued unless the sweep has grown since it was begun
     */
    public SweepStore(
            SweepFolder folder, Columns runs, Optional<Columns> series, boolean parquet, SweepProgress held)
            throws IOException {
        this(folder, runs, series, parquet, held, PART_RUNS);
    }

    SweepStore(
            SweepFolder folder,
            Columns runs,
            Optional<Columns> series,
            boolean parquet,
            SweepProgress held,
            int partRuns)
            throws IOException {
        this.folder = folder;
        this.runColumns = runs;
        this.seriesColumns = series;
        this.parquet = parquet;
        this.partRuns = partRuns;
        number = held.lastPart();
        rows = held.rowsOfLastPart();
        if (number == 0 || !held.inOrder() || rows >= partRuns || held.lastIsParquet()) {
            finish();
            number++;
            rows = 0;
        }
        open();
        clock.scheduleWithFixedDelay(this::tick, SYNC_MILLIS, SYNC_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Adds a run: its row, and its rows of the series; null where there are none. */
    public synchronized void append(TableChunk run, TableChunk seriesRows) throws IOException {
        check();
        if (rows >= partRuns) {
            runs.close();
            closeSeries();
            finish();
            number++;
            rows = 0;
            open();
        }
        if (series != null && seriesRows != null) {
            series.append(seriesRows);
        }
        runs.append(run);
        rows++;
    }

    /** Ends the last part; everything is on the disk then. */
    @Override
    public void close() throws IOException {
        clock.shutdownNow();
        synchronized (this) {
            closeSeries();
            runs.close();
            check();
        }
    }

    /** Ends the last part of a sweep that is complete: in Parquet, if that was asked for. */
    public synchronized void complete() throws IOException {
        close();
        finish();
    }

    private void open() throws IOException {
        if (seriesColumns.isPresent()) {
            series = PartFile.open(folder.part(SweepFolder.SERIES, number, SweepFolder.CSV), seriesColumns.get().names());
        }
        runs = PartFile.open(folder.part(SweepFolder.RUNS, number, SweepFolder.CSV), runColumns.names());
    }

    private void closeSeries() throws IOException {
        if (series != null) {
            series.close();
        }
    }

    /** Makes Parquet of all parts that are finished. */
    private void finish() throws IOException {
        if (!parquet) {
            return;
        }
        if (seriesColumns.isPresent()) {
            convert(SweepFolder.SERIES, seriesColumns.get());
        }
        convert(SweepFolder.RUNS, runColumns);
    }

    private void convert(String table, Columns columns) throws IOException {
        for (SweepPart part : folder.parts(table)) {
            if (!part.parquet()) {
                Parquet.convert(
                        part.file(), folder.part(table, part.number(), SweepFolder.PARQUET), columns.names(),
                        columns.types());
            }
        }
    }

    private void tick() {
        synchronized (this) {
            try {
                if (series != null) {
                    series.sync();
                }
                runs.sync();
            } catch (IOException e) {
                failure = failure == null ? e : failure;
            }
        }
    }

    private void check() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }
}
