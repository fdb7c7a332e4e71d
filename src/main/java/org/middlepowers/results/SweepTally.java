package org.middlepowers.results;

import java.io.IOException;
import java.util.List;

/** How many runs of each shard of a sweep some folders hold, whoever ran them. Memory does not grow with their number. */
public final class SweepTally {
    private final long[] done;
    private final long[] failed;

    private SweepTally(int shards) {
        done = new long[shards + 1];
        failed = new long[shards + 1];
    }

    /** @param shards number of them, over which points are dealt out */
    public static SweepTally of(List<SweepFolder> folders, int shards) throws IOException {
        SweepTally tally = new SweepTally(shards);
        try (SweepTable table = SweepTable.open(SweepFolder.RUNS, folders)) {
            int status = table.columns().indexOf("status");
            int point = 0;
            int replication = 0;
            while (table.next()) {
                boolean again = table.point() == point && table.replication() == replication;
                point = table.point();
                replication = table.replication();
                if (!again) {
                    int shard = (point - 1) % shards + 1;
                    boolean ok = table.text(status).equals("ok");
                    tally.done[shard]++;
                    tally.done[0]++;
                    tally.failed[shard] += ok ? 0 : 1;
                    tally.failed[0] += ok ? 0 : 1;
                }
            }
        }
        return tally;
    }

    /** Runs of a shard, 1, 2, …, failed ones among them. */
    public long done(int shard) {
        return done[shard];
    }

    public long failed(int shard) {
        return failed[shard];
    }

    /** Runs of all shards. */
    public long done() {
        return done[0];
    }

    public long failed() {
        return failed[0];
    }
}
