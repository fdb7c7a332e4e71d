package org.middlepowers.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedSweep;
import org.middlepowers.results.SweepManifest;
import org.middlepowers.scenario.Sweep;

/** Keeps runs of different sweeps, scenarios or programs from being mixed in one folder. */
final class SameSweep {
    private static final String WAY_OUT =
            " Take back the change, choose another folder with --output, or throw the runs away with --overwrite.";

    private SameSweep() {}

    /**
     * Refuses to go on with a folder whose runs are not of this sweep; more replications, and a larger design whose
     * first points are those of the folder, are an extension and allowed.
     *
     * @param formatGiven whether a format was asked for
     * @throws Failure.Wrong with a sentence that shows the difference
     */
    static void check(Path path, SweepManifest earlier, SweepManifest now, Sweep sweep, boolean formatGiven)
            throws InvalidScenarioException, Failure.Wrong {
        List<String> before = LoadedSweep.lines(LoadedSweep.read(path + "/manifest.json", earlier.text()));
        List<String> after = LoadedSweep.lines(sweep);
        if (!before.equals(after)) {
            throw new Failure.Wrong("'" + path + "' holds runs of another sweep (- there, + here):\n"
                    + difference(before, after) + "\nThe two must not be mixed." + WAY_OUT);
        }
        if (now.points() < earlier.points() || now.replications() < earlier.replications()) {
            throw new Failure.Wrong("'" + path + "' is for " + earlier.points() + " points and " + earlier.replications()
                    + " replications, more than the " + now.points() + " and " + now.replications()
                    + " that are asked for now. Ask for at least as many, or choose another folder with --output.");
        }
        if (!earlier.shard().equals(now.shard())) {
            throw new Failure.Wrong("'" + path + "' is for " + shard(earlier) + ", and this is " + shard(now)
                    + ". Give each shard a folder of its own with --output.");
        }
        if (formatGiven && !earlier.format().equals(now.format())) {
            throw new Failure.Wrong("'" + path + "' is kept as " + earlier.format() + "; leave --format out, or choose"
                    + " another folder with --output.");
        }
        for (SweepManifest.Base base : now.scenarios()) {
            for (SweepManifest.Base old : earlier.scenarios()) {
                if (old.name().equals(base.name()) && !old.hash().equals(base.hash())) {
                    throw new Failure.Wrong("The scenario '" + base.name() + "' has changed since '" + path
                            + "' was begun (- there, + here):\n"
                            + difference(old.text().lines().toList(), base.text().lines().toList())
                            + "\nThe two must not be mixed." + WAY_OUT);
                }
            }
        }
        if (!earlier.program().version().equals(now.program().version())) {
            throw new Failure.Wrong("'" + path + "' was begun by version " + earlier.program().version()
                    + " of the program, and this is " + now.program().version() + "." + WAY_OUT);
        }
        if (!earlier.program().commit().equals(now.program().commit())) {
            System.err.println("Note: '" + path + "' was begun by build " + earlier.program().commit() + ", this is "
                    + now.program().commit() + "; the manifest names both.");
        }
    }

    private static String shard(SweepManifest manifest) {
        return manifest.shard().isEmpty() ? "the whole sweep" : "shard " + manifest.shard();
    }

    /** Lines that differ, in order, by their longest common subsequence. */
    static String difference(List<String> before, List<String> after) {
        int n = before.size();
        int m = after.size();
        int[][] common = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<String> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < n || j < m) {
            if (i < n && j < m && before.get(i).equals(after.get(j))) {
                i++;
                j++;
            } else if (j == m || i < n && common[i + 1][j] >= common[i][j + 1]) {
                lines.add("  - " + before.get(i++).strip());
            } else {
                lines.add("  + " + after.get(j++).strip());
            }
        }
        return String.join("\n", lines);
    }
}
