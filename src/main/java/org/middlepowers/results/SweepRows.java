package org.middlepowers.results;

import java.util.List;

/** Recognises the rows of a sweep by what its folder is for: the points of its shard, and their replications. */
public class SweepRows implements Recognition {
    private final SweepLayout layout;

    public SweepRows(SweepLayout layout) {
        this.layout = layout;
    }

    @Override
    public int task(List<String> row) {
        return layout.run(point(row), replication(row));
    }

    @Override
    public String objection(List<String> row) {
        int point = point(row);
        int replication = replication(row);
        if (point < 1 || point > layout.points()) {
            return "its point is " + point + ", and the design has points 1 to " + layout.points();
        }
        if (replication < 1 || replication > layout.replications()) {
            return "its replication is " + replication + ", and the sweep has 1 to " + layout.replications();
        }
        return layout.holds(point) ? "" : "its point is " + point + ", which is not of shard " + layout.shard();
    }

    protected static int point(List<String> row) {
        return Integer.parseInt(row.get(0));
    }

    protected static int replication(List<String> row) {
        return Integer.parseInt(row.get(1));
    }
}
