package org.middlepowers.gui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.middlepowers.gui.time.Branch;
import org.middlepowers.scenario.Quarter;

/** How what is watched gets to others; the command that opens the window knows names and folders. */
public interface Sharing {
    /** The one-line name of a run, with which the same moment of it is opened elsewhere. */
    String name(Branch branch, Optional<Quarter> moment);

    /**
     * Writes the results folder of a run, with tables, charts and report.
     *
     * @throws IOException with a sentence, if it cannot be written
     */
    void results(Branch branch, Path folder) throws IOException;
}
