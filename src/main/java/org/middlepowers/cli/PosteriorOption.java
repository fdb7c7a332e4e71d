package org.middlepowers.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.PosteriorFiles;
import org.middlepowers.scenario.PosteriorSpec;
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

    /** What it says, read; empty if it is not given. */
    Optional<PosteriorSpec> read() throws InvalidScenarioException {
        return posterior == null ? Optional.empty() : Optional.of(PosteriorFiles.load(posterior, System.err::println));
    }

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
