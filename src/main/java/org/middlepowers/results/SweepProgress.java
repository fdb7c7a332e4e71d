package org.middlepowers.results;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What the folder of a sweep holds so far: one bit for each run that is there in full. */
public final class SweepProgress {
    private static final int LISTED = 20;
    /** Point and replication name a run. */
    private static final int KEYS = 2;

    private final SweepLayout layout;
    private final BitSet done = new BitSet();
    /** What is there, here or elsewhere. */
    private final BitSet known = new BitSet();
    private final List<String> failures = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();
    private final List<PartCheck.Held> parts = new ArrayList<>();
    private long count;
    private long failed;
    private long lost;
    private long torn;
    private int lastPoint;
    private int lastReplication;

    private SweepProgress(SweepLayout layout) {
        this.layout = layout;
    }

    /**
     * What a folder holds of a sweep.
     *
     * @param tables as they are kept now, that of runs first
     * @throws IOException with a sentence, if a part is of another sweep or cannot be read
     */
    public static SweepProgress of(
            SweepFolder folder, SweepLayout layout, List<PartTable> tables, Recognition recognition)
            throws IOException {
        SweepProgress progress = new SweepProgress(layout);
        progress.read(folder, tables, recognition);
        return progress;
    }

    /** What several folders hold together of a sweep, each of them by its own columns. */
    public static SweepProgress of(List<SweepFolder> folders, SweepLayout layout) throws IOException {
        SweepProgress progress = new SweepProgress(layout);
        for (SweepFolder folder : folders) {
            progress.read(folder, folder.tables(), new SweepRows(layout));
        }
        return progress;
    }

    private void read(SweepFolder folder, List<PartTable> tables, Recognition recognition) throws IOException {
        int status = tables.get(0).columns().indexOf("status");
        int reason = tables.get(0).columns().indexOf("reason");
        PartCheck check = new PartCheck(folder.parts(), tables, KEYS, recognition, (run, row) -> {
            if (done.get(run)) {
                return false;
            }
            done.set(run);
            known.set(run);
            count++;
            lastPoint = layout.point(run);
            lastReplication = layout.replication(run);
            if (status >= 0 && !row.get(status).equals("ok")) {
                failed++;
                if (failures.size() < LISTED) {
                    failures.add("point " + lastPoint + ", replication " + lastReplication + ": " + row.get(reason));
                }
            }
            return true;
        });
        for (int number : folder.partNumbers(tables)) {
            lastPoint = 0;
            lastReplication = 0;
            PartCheck.Held held = check.check(number);
            parts.add(held);
            torn += held.torn();
            lost += held.lost();
            findings.addAll(held.findings());
        }
    }

    /** Leaves out what another folder of the same sweep holds: it need not be there to be complete. */
    public void except(SweepProgress other) {
        known.or(other.known);
    }

    /** The first run from one on that the folder is for and that is neither there nor elsewhere; beyond all if none is. */
    int next(int from) {
        int run = known.nextClearBit(from);
        while (run < layout.all() && !layout.holds(layout.point(run))) {
            run = known.nextClearBit(layout.run(layout.point(run) + 1, 1));
        }
        return run;
    }

    /** Whether every run of a shard is there. */
    boolean complete(SweepShard shard) {
        for (int point = shard.number(); point <= layout.points(); point += shard.of()) {
            int first = layout.run(point, 1);
            if (known.nextClearBit(first) < first + layout.replications()) {
                return false;
            }
        }
        return true;
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

    /** Whether every run that the folder is for is there, or elsewhere. */
    public boolean complete() {
        return next(0) >= layout.all();
    }

    /** What is missing, as ranges in words, at most so many of them: "points 12 to 40", "point 41, replication 3". */
    public List<String> missing(int most) {
        List<String> list = new ArrayList<>();
        int from = 0;
        for (int point = 1; point <= layout.points() && list.size() < most; point++) {
            int missing = missingReplications(point);
            boolean whole = missing == layout.replications();
            if (whole && from == 0) {
                from = point;
            }
            if (from > 0 && layout.holds(point) && !whole) {
                list.add(range(from, point - 1));
                from = 0;
            }
            if (missing > 0 && !whole) {
                list.add("point " + point + ", " + missing + " of " + layout.replications() + " replications");
            }
        }
        if (from > 0) {
            list.add(range(from, layout.points()));
        }
        return list;
    }

    private static String range(int from, int to) {
        return from == to ? "point " + from : "points " + from + " to " + to;
    }

    private int missingReplications(int point) {
        if (!layout.holds(point)) {
            return 0;
        }
        int first = layout.run(point, 1);
        return layout.replications() - known.get(first, first + layout.replications()).cardinality();
    }

    /** Bytes of lines that were cut off. */
    public long torn() {
        return torn;
    }

    /** Lines of the table of runs that do not count, since they are damaged, or lack rows elsewhere, or are there twice. */
    public long lost() {
        return lost;
    }

    /** The first of these, each in words. */
    public List<String> findings() {
        return List.copyOf(findings);
    }

    /** Number of the last part; 0 if there is none. */
    int lastPart() {
        return parts.isEmpty() ? 0 : parts.get(parts.size() - 1).number();
    }

    long runsOfLastPart() {
        return parts.isEmpty() ? 0 : parts.get(parts.size() - 1).tasks();
    }

    boolean lastIsParquet() {
        return !parts.isEmpty() && parts.get(parts.size() - 1).parquet();
    }

    /**
     * Whether everything that is missing comes behind the last part's last row, so that the part can simply go on. It
     * does not where a sweep has grown: its new runs lie between those that are there.
     */
    boolean inOrder() {
        for (int point = 1; point <= Math.min(lastPoint, layout.points()); point++) {
            int upTo = point < lastPoint ? layout.replications() : lastReplication;
            if (layout.holds(point) && known.nextClearBit(layout.run(point, 1)) < layout.run(point, 1) + upTo) {
                return false;
            }
        }
        return true;
    }

    /** Takes away what is left of runs that are not there in full; {@link #next} says that they are to be run again. */
    public void repair(SweepFolder folder, List<PartTable> tables) throws IOException {
        PartRepair repair = new PartRepair(folder.parts(), tables, KEYS);
        for (PartCheck.Held held : parts) {
            repair.repair(held);
        }
    }
}
