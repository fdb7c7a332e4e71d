package org.middlepowers.results;

import java.util.List;

/** Recognises the rows of a sweep by what its manifest says: the points of its shard, and their replications. */
public class SweepRows implements Recognition {
    private final SweepManifest manifest;

    public SweepRows(SweepManifest manifest) {
        this.manifest = manifest;
    }

    @Override
    public int task(List<String> row) {
        return (point(row) - 1) * manifest.replications() + replication(row) - 1;
    }

    @Override
    public String objection(List<String> row) {
        int point = point(row);
        int replication = replication(row);
        if (point < 1 || point > manifest.points()) {
            return "its point is " + point + ", and the design has points 1 to " + manifest.points();
        }
        if (replication < 1 || replication > manifest.replications()) {
            return "its replication is " + replication + ", and the sweep has 1 to " + manifest.replications();
        }
        return manifest.holds(point) ? "" : "its point is " + point + ", which is not of shard " + manifest.shard();
    }

    protected static int point(List<String> row) {
        return Integer.parseInt(row.get(0));
    }

    protected static int replication(List<String> row) {
        return Integer.parseInt(row.get(1));
    }
}
