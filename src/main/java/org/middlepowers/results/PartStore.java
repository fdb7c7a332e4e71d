package org.middlepowers.results;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Tables that grow task by task. The first one leads: it has one row a task, which reaches the disk only when all other
 * rows of the task are on it. So a task whose leading row is there is there in full, whatever stopped the program. Rows
 * are brought to the disk itself twice a second; the first failure ends all writing. Parts end after a fixed number of
 * tasks.
 */
public final class PartStore implements Closeable {
    /** Tasks of a part; a part can be looked at as a whole by any program. */
    public static final int PART_TASKS = 100_000;

    private static final long SEND_MILLIS = 500;
    private static final int MOST_WAITING = 1 << 18;

    private final Parts parts;
    private final List<PartTable> tables;
    private final boolean parquet;
    private final int partTasks;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "disk");
        thread.setDaemon(true);
        return thread;
    });
    private final List<PartFile> files = new ArrayList<>();
    private int number;
    private long tasks;
    private IOException failure;
    private boolean told;

    /**
     * Goes on behind what the folder holds.
     *
     * @param tables the leading one first
     * @param last number of the last part that is there; 0 for none
     * @param tasksOfLast tasks that it holds; it is continued unless it is full
     */
    PartStore(Parts parts, List<PartTable> tables, boolean parquet, int last, long tasksOfLast, int partTasks)
            throws IOException {
        this.parts = parts;
        this.tables = List.copyOf(tables);
        this.parquet = parquet;
        this.partTasks = partTasks;
        number = last;
        tasks = tasksOfLast;
        if (number == 0) {
            number++;
            tasks = 0;
            open(); // tables of which no task has a row are there as well
        }
        clock.scheduleWithFixedDelay(this::tick, SEND_MILLIS, SEND_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Adds what a task gave: rows by table, those that {@link TaskRows} sealed. */
    public synchronized void append(List<TableChunk> rows) throws IOException {
        check();
        try {
            if (tasks >= partTasks) {
                settle();
                closeFiles();
                convert();
                number++;
                tasks = 0;
            }
            if (files.isEmpty()) {
                open();
            }
            int waiting = 0;
            for (int k = 0; k < files.size(); k++) {
                if (rows.get(k) != null) {
                    files.get(k).add(rows.get(k));
                }
                waiting += files.get(k).waiting();
            }
            tasks++;
            if (waiting > MOST_WAITING) {
                for (int k = files.size() - 1; k >= 0; k--) {
                    files.get(k).send();
                }
            }
        } catch (IOException e) {
            failure = e;
            check();
        }
    }

    /** Ends the last part; everything is on the disk then. A failure that was reported before is not reported again. */
    @Override
    public void close() throws IOException {
        clock.shutdownNow();
        synchronized (this) {
            try {
                if (failure == null) {
                    settle();
                }
            } catch (IOException e) {
                failure = e;
            } finally {
                closeFiles();
            }
            if (!told) {
                check();
            }
        }
    }

    /** Ends the last part of work that is complete: in Parquet, if that was asked for. */
    public synchronized void complete() throws IOException {
        close();
        convert();
    }

    private void open() throws IOException {
        try {
            for (PartTable table : tables) {
                files.add(PartFile.open(parts.file(table.name(), number, Parts.CSV), table.columns()));
            }
        } catch (IOException e) {
            closeFiles();
            throw e;
        }
    }

    /** The leading table last: its rows say that the others are there. */
    private void settle() throws IOException {
        for (int k = files.size() - 1; k >= 0; k--) {
            files.get(k).settle();
        }
    }

    private void closeFiles() throws IOException {
        for (PartFile file : files) {
            file.close();
        }
        files.clear();
    }

    /** Makes Parquet of all parts that are finished, the leading table last. */
    private void convert() throws IOException {
        if (!parquet) {
            return;
        }
        for (int k = tables.size() - 1; k >= 0; k--) {
            PartTable table = tables.get(k);
            for (SweepPart part : parts.of(table.name())) {
                if (!part.parquet()) {
                    Parquet.convert(part.file(), parts.file(table.name(), part.number(), Parts.PARQUET), table);
                }
            }
        }
    }

    private synchronized void tick() {
        try {
            if (failure == null) {
                settle();
            }
        } catch (IOException e) {
            failure = e;
        }
    }

    private void check() throws IOException {
        if (failure != null) {
            told = true;
            throw failure;
        }
    }
}
