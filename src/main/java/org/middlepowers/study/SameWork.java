package org.middlepowers.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.middlepowers.results.FolderInUseException;
import org.middlepowers.results.Manifest;

/** Keeps rows of different commands, versions or scenarios from being mixed in one folder. */
final class SameWork {
    private SameWork() {}

    static void require(Path folder, Manifest then, Manifest now) throws FolderInUseException {
        List<String> differences = differences(then, now);
        if (!differences.isEmpty()) {
            throw new FolderInUseException("'" + folder + "' holds work that was stopped, and this command would not go on"
                    + " with it: " + String.join("; ", differences)
                    + ". Choose another folder with --output, or discard that work with --overwrite.");
        }
    }

    private static List<String> differences(Manifest then, Manifest now) {
        List<String> differences = new ArrayList<>();
        if (!then.request().equals(now.request())) {
            differences.add("it was asked for by '" + then.command() + "'");
        }
        if (!then.program().equals(now.program())) {
            differences.add("it was begun by version " + then.program().version() + ", build "
                    + then.program().commit() + ", of the program");
        }
        if (then.scenarios().size() != now.scenarios().size()) {
            differences.add("it is of other scenarios");
        }
        for (int k = 0; k < Math.min(then.scenarios().size(), now.scenarios().size()); k++) {
            if (!then.scenarios().get(k).hash().equals(now.scenarios().get(k).hash())) {
                differences.add("the scenario '" + now.scenarios().get(k).name() + "' has changed");
            }
        }
        if (!then.inputs().equals(now.inputs())) {
            differences.add("a theory, policy or seal has changed");
        }
        return differences;
    }
}
