package org.middlepowers.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option by which replications take draws of parameters; it is short for a change of the scenario. */
final class PosteriorOption {
    static final String NAME = "--posterior";

    @Option(
            names = NAME,
            paramLabel = "FILE",
            description = "Let each replication take a draw of the parameters that a record leaves: a file that 'calibrate'"
                    + " wrote, or a name, as in record-2012. What scenario, theory or --set say of a parameter stands. It is"
                    + " short for --set posterior=FILE.")
    private String posterior;

    /** The change of the scenario, if there is one, and then others. */
    List<String> and(List<String> sets) {
        List<String> all = new ArrayList<>();
        if (posterior != null) {
            all.add("posterior=" + posterior);
        }
        all.addAll(sets);
        return all;
    }
}
