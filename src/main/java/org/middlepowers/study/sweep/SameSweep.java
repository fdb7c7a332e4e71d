package org.middlepowers.study.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedSweep;
import org.middlepowers.results.FolderInUseException;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.ResultsException;
import org.middlepowers.results.SweepLayout;
import org.middlepowers.scenario.Sweep;

/** Keeps runs of different sweeps, scenarios or programs from being mixed in one folder. */
public final class SameSweep {
    private static final String WAY_OUT =
            " Take back the change, choose another folder with --output, or throw the runs away with --overwrite.";

    private SameSweep() {}

    /**
     * Refuses to go on with a folder whose runs are not of this sweep; more replications, and a larger design whose
     * first points are those of the folder, are an extension and allowed.
     *
     * @return what else there is to tell
     * @throws FolderInUseException with a sentence that shows the difference
     */
    static List<String> require(Path path, Manifest then, Manifest now, Sweep sweep) throws IOException {
        List<String> before = lines(path, then.sweep().text());
        List<String> after = LoadedSweep.lines(sweep);
        if (!before.equals(after)) {
            throw refusal(path, "holds runs of another sweep (- there, + here):\n" + difference(before, after)
                    + "\nThe two must not be mixed." + WAY_OUT);
        }
        SweepLayout held = SweepLayout.of(then);
        SweepLayout asked = SweepLayout.of(now);
        if (asked.points() < held.points() || asked.replications() < held.replications()) {
            throw refusal(path, "is for " + held.points() + " points and " + held.replications()
                    + " replications, more than the " + asked.points() + " and " + asked.replications()
                    + " that are asked for now. Ask for at least as many, or choose another folder with --output.");
        }
        if (!held.shard().equals(asked.shard())) {
            throw refusal(path, "is for " + shard(held) + ", and this is " + shard(asked)
                    + ". Give each shard a folder of its own with --output.");
        }
        if (!then.sweep().format().equals(now.sweep().format())) {
            throw refusal(path, "is kept as " + then.sweep().format() + "; leave --format out, or choose another folder"
                    + " with --output.");
        }
        for (Manifest.ScenarioEntry is : now.scenarios()) {
            for (Manifest.ScenarioEntry was : then.scenarios()) {
                if (was.name().equals(is.name()) && !was.hash().equals(is.hash())) {
                    throw new FolderInUseException("The scenario '" + is.name() + "' has changed since '" + path
                            + "' was begun (- there, + here):\n" + difference(was.text(), is.text())
                            + "\nThe two must not be mixed." + WAY_OUT);
                }
            }
        }
        if (!then.program().version().equals(now.program().version())) {
            throw refusal(path, "was begun by version " + then.program().version() + " of the program, and this is "
                    + now.program().version() + "." + WAY_OUT);
        }
        return then.program().commit().equals(now.program().commit())
                ? List.of()
                : List.of("Note: '" + path + "' was begun by build " + then.program().commit() + ", this is "
                        + now.program().commit() + "; the manifest names both.");
    }

    private static List<String> lines(Path path, String text) throws IOException {
        try {
            return LoadedSweep.lines(LoadedSweep.read(path + "/manifest.json", text));
        } catch (InvalidScenarioException e) {
            throw new ResultsException(e.getMessage() + "\nThis version of the program cannot go on with '" + path + "'."
                    + WAY_OUT, e);
        }
    }

    private static FolderInUseException refusal(Path path, String why) {
        return new FolderInUseException("'" + path + "' " + why);
    }

    private static String shard(SweepLayout layout) {
        return layout.shard().of() == 1 ? "the whole sweep" : "shard " + layout.shard();
    }

    /** What of a sweep and its scenarios has changed since a folder was made, in words; nothing of other work. */
    public static List<String> changes(Manifest then, Manifest now) {
        List<String> notes = new ArrayList<>();
        if (then.sweep() == null) {
            return notes;
        }
        if (!then.sweep().text().equals(now.sweep().text())) {
            notes.add("The sweep '" + then.sweep().name() + "' has changed since (- then, + now):\n"
                    + difference(then.sweep().text(), now.sweep().text()));
        }
        for (Manifest.ScenarioEntry was : then.scenarios()) {
            now.scenarios().stream()
                    .filter(s -> s.name().equals(was.name()) && !s.hash().equals(was.hash()))
                    .forEach(s -> notes.add("The scenario '" + was.name() + "' has changed since (- then, + now):\n"
                            + difference(was.text(), s.text())));
        }
        return notes;
    }

    /** Lines of two texts that differ. */
    private static String difference(String before, String after) {
        return difference(before.lines().toList(), after.lines().toList());
    }

    /** Lines that differ, in order, by their longest common subsequence. */
    private static String difference(List<String> before, List<String> after) {
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
