package org.middlepowers.results;

/**
 * Which runs the folder of a sweep is for. A run is a replication of a point, both numbered from 1; runs are counted from
 * 0, point by point.
 *
 * @param points of the whole design, of all shards
 * @param replications of each point
 * @param shard which of the points the folder is for
 */
public record SweepLayout(int points, int replications, SweepShard shard) {
    /** What a sweep's manifest says. */
    public static SweepLayout of(Manifest manifest) {
        return new SweepLayout(
                manifest.sweep().points(),
                manifest.replications(),
                manifest.request().shard().orElse(new SweepShard(1, 1)));
    }

    /** Whether the folder is for a point. */
    public boolean holds(int point) {
        return shard.holds(point);
    }

    /** Number of runs that the folder is for. */
    public int runs() {
        return shard.points(points) * replications;
    }

    /** Number of runs of the whole design. */
    public int all() {
        return points * replications;
    }

    /** The number of a run. */
    public int run(int point, int replication) {
        return (point - 1) * replications + replication - 1;
    }

    /** The point of a run. */
    public int point(int run) {
        return run / replications + 1;
    }

    /** The replication of a run. */
    public int replication(int run) {
        return run % replications + 1;
    }
}
