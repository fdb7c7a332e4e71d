package org.middlepowers.analysis.sweep;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.middlepowers.results.Manifest;

/** What of a sweep's design is there, what failed, and what is missing. */
public final class Missing {
    private static final int LISTED = 10;

    private final Manifest manifest;
    private final BitSet there = new BitSet();
    private final List<String> failures = new ArrayList<>();
    private final BitSet failedPoints = new BitSet();
    private long failed;

    Missing(Manifest manifest) {
        this.manifest = manifest;
    }

    /** Takes note of a row; whether it is a run that ended well and had not been seen. */
    boolean note(int point, int replication, String status, String reason, String run) {
        int at = (point - 1) * manifest.replications() + replication - 1;
        boolean inside = point >= 1
                && point <= manifest.sweep().points()
                && replication >= 1
                && replication <= manifest.replications();
        if (!inside || there.get(at)) {
            return false;
        }
        there.set(at);
        if (status.equals("ok")) {
            return true;
        }
        failed++;
        failedPoints.set(point);
        if (failures.size() < LISTED) {
            failures.add("point " + point + ", replication " + replication + ": " + reason
                    + (run.isEmpty() ? "" : " (to repeat it: run '" + run + "')"));
        }
        return false;
    }

    /** Runs of the whole design. */
    public long all() {
        return (long) manifest.sweep().points() * manifest.replications();
    }

    /** Runs that are there, failed ones among them. */
    public long there() {
        return there.cardinality();
    }

    /** Runs that failed. */
    public long failed() {
        return failed;
    }

    /** Points of which a run failed. */
    public int failedPoints() {
        return failedPoints.cardinality();
    }

    /** The first failures, each as a sentence. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    /** Whether every run of the design is there, be it as a failure. */
    public boolean complete() {
        return there() == all();
    }

    /** What is missing, as a sentence; empty if nothing is. */
    public String sentence() {
        if (complete()) {
            return "";
        }
        int wholly = 0;
        int partly = 0;
        List<String> first = new ArrayList<>();
        for (int p = 1; p <= manifest.sweep().points(); p++) {
            int begin = (p - 1) * manifest.replications();
            int end = begin + manifest.replications();
            int have = there.get(begin, end).cardinality();
            wholly += have == 0 ? 1 : 0;
            partly += have > 0 && have < manifest.replications() ? 1 : 0;
            if (have < manifest.replications() && first.size() < LISTED) {
                first.add("" + p);
            }
        }
        int gaps = wholly + partly;
        return there() + " of " + all() + " runs are there; " + wholly + " of " + manifest.sweep().points()
                + " points have no run at all" + (partly > 0 ? " and " + partly + (partly == 1 ? " has" : " have") + " only some of them" : "") + " (point"
                + (gaps == 1 ? " " : "s ") + String.join(", ", first) + (gaps > first.size() ? ", …" : "") + ")"
                + manifest.request().shard().map(s -> "; the folder holds shard " + s + " only").orElse("");
    }
}
