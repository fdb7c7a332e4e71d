package org.middlepowers.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.middlepowers.gui.Sharing;
import org.middlepowers.gui.time.Branch;
import org.middlepowers.results.RunName;
import org.middlepowers.scenario.Quarter;

/** Runs that are watched, named and written as the other commands name and write them. */
final class GuiSharing implements Sharing {
    @Override
    public String name(Branch b, Optional<Quarter> moment) {
        String scenario = b.source() + b.theory().map(t -> "@" + t).orElse("");
        return new RunName(
                        scenario, Version.program().release(), b.loaded().hash(), b.seed(), b.replication(),
                        moment.map(Quarter::toString).orElse(""), b.sets())
                .toString();
    }

    @Override
    public void results(Branch branch, Path folder) throws IOException {
        int code = Main.run("run", name(branch, Optional.empty()), "--output", folder.toString());
        if (code != 0) {
            throw new IOException("The results could not be written to '" + folder
                    + "'; the terminal from which the window was opened says why. A folder that holds something already is"
                    + " left as it is: choose another.");
        }
    }
}
