package org.middlepowers.results;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What the folder of a sweep holds so far: one bit for each run. */
public final class SweepProgress {
    private static final int LISTED = 20;

    private final SweepManifest manifest;
    private final BitSet done = new BitSet();
    private final List<String> failures = new ArrayList<>();
    private long count;
    private long failed;
    private int lastPart;
    private long rowsOfLastPart;
    private boolean lastIsParquet;
    private int lastPoint;
    private int lastReplication;
    private long torn;

    private SweepProgress(SweepManifest manifest) {
        this.manifest = manifest;
    }

    /** What a folder holds of the sweep that a manifest describes. */
    public static SweepProgress of(SweepFolder folder, SweepManifest manifest) throws IOException {
        return of(List.of(folder), manifest);
    }

    /** What several folders hold together. */
    static SweepProgress of(List<SweepFolder> folders, SweepManifest manifest) throws IOException {
        SweepProgress progress = new SweepProgress(manifest);
        for (SweepFolder folder : folders) {
            for (SweepPart part : folder.parts(SweepFolder.RUNS)) {
                progress.read(part);
            }
        }
        return progress;
    }

    private void read(SweepPart part) throws IOException {
        lastPart = part.number();
        lastPoint = 0;
        lastReplication = 0;
        rowsOfLastPart = 0;
        lastIsParquet = part.parquet();
        if (!part.parquet()) {
            long whole = part.wholeLines();
            torn += Files.size(part.file()) - whole;
            if (whole == 0) {
                return;
            }
        }
        try (PartRows rows = part.parquet() ? new ParquetRows(part, 0) : new CsvRows(part, 0)) {
            int status = rows.columns().indexOf("status");
            int reason = rows.columns().indexOf("reason");
            while (rows.next()) {
                rowsOfLastPart++;
                lastPoint = rows.point();
                lastReplication = rows.replication();
                note(lastPoint, lastReplication);
                if (status >= 0 && !rows.text(status).equals("ok")) {
                    failed++;
                    if (failures.size() < LISTED) {
                        failures.add("point " + rows.point() + ", replication " + rows.replication() + ": "
                                + rows.text(reason));
                    }
                }
            }
        }
    }

    private void note(int point, int replication) {
        if (point > manifest.points() || replication > manifest.replications()) {
            return;
        }
        int at = place(point, replication);
        if (!done.get(at)) {
            done.set(at);
            count++;
        }
    }

    /** Whether a run is there. */
    public boolean has(int point, int replication) {
        return done.get(place(point, replication));
    }

    private int place(int point, int replication) {
        return (point - 1) * manifest.replications() + replication - 1;
    }

    /** Number of runs that are there, failed ones among them. */
    public long count() {
        return count;
    }

    /** Number of runs that failed. */
    public long failed() {
        return failed;
    }

    /** The first runs that failed, each as a sentence. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    /** Whether every run that the folder is for is there. */
    public boolean complete() {
        return count >= manifest.runs();
    }

    /** What is missing, as ranges in words, at most so many of them: "points 12 to 40", "point 41, replication 3". */
    public List<String> missing(int most) {
        List<String> list = new ArrayList<>();
        int from = 0;
        for (int point = 1; point <= manifest.points() && list.size() < most; point++) {
            int missing = missingReplications(point);
            boolean whole = missing == manifest.replications();
            if (whole && from == 0) {
                from = point;
            }
            if (from > 0 && manifest.holds(point) && !whole) {
                list.add(range(from, point - 1));
                from = 0;
            }
            if (missing > 0 && !whole) {
                list.add("point " + point + ", " + missing + " of " + manifest.replications() + " replications");
            }
        }
        if (from > 0) {
            list.add(range(from, manifest.points()));
        }
        return list;
    }

    private static String range(int from, int to) {
        return from == to ? "point " + from : "points " + from + " to " + to;
    }

    private int missingReplications(int point) {
        if (!manifest.holds(point)) {
            return 0;
        }
        int first = place(point, 1);
        return manifest.replications() - done.get(first, first + manifest.replications()).cardinality();
    }

    /** Bytes of lines that were cut off. */
    public long torn() {
        return torn;
    }

    /** Number of the last part; 0 if there is none. */
    int lastPart() {
        return lastPart;
    }

    long rowsOfLastPart() {
        return rowsOfLastPart;
    }

    boolean lastIsParquet() {
        return lastIsParquet;
    }

    /**
     * Whether everything that is missing comes behind the last part's last row, so that the part can simply go on. It
     * does not where a sweep has grown: its new runs lie between those that are there.
     */
    boolean inOrder() {
        for (int point = 1; point <= Math.min(lastPoint, manifest.points()); point++) {
            int upTo = point < lastPoint ? manifest.replications() : lastReplication;
            if (manifest.holds(point) && done.nextClearBit(place(point, 1)) < place(point, 1) + upTo) {
                return false;
            }
        }
        return true;
    }

    /** Cuts off what a session that was killed left behind its last finished run. */
    public void repair(SweepFolder folder) throws IOException {
        for (SweepPart part : folder.parts(SweepFolder.RUNS)) {
            cut(part, part.parquet() ? -1 : part.wholeLines());
        }
        for (SweepPart part : folder.parts(SweepFolder.SERIES)) {
            cut(part, part.parquet() ? -1 : finished(part));
        }
    }

    /** Bytes of a part of the series up to the first run that has no row of its own. */
    private long finished(SweepPart part) throws IOException {
        long whole = part.wholeLines();
        if (whole == 0) {
            return 0;
        }
        long lines = 1;
        try (TableReader reader = TableReader.open(part.file(), whole)) {
            int point = reader.column("point");
            int replication = reader.column("replication");
            while (reader.next()) {
                if (!has((int) reader.number(point), (int) reader.number(replication))) {
                    return bytes(part, lines);
                }
                lines++;
            }
        }
        return lines == 1 ? 0 : whole;
    }

    /** Bytes of the first lines of a part; lines of a series hold no text with a line break. */
    private static long bytes(SweepPart part, long lines) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(part.file()))) {
            long bytes = 0;
            for (long left = lines; left > 0; bytes++) {
                left -= in.read() == '\n' ? 1 : 0;
            }
            return bytes;
        } catch (IOException e) {
            throw Failures.reading(part.file(), e);
        }
    }

    private static void cut(SweepPart part, long length) throws IOException {
        if (length < 0 || Files.size(part.file()) == length) {
            return;
        }
        try (FileChannel channel = FileChannel.open(part.file(), StandardOpenOption.WRITE)) {
            channel.truncate(length);
            channel.force(true);
        } catch (IOException e) {
            throw Failures.writing(part.file(), e);
        }
    }
}
