package org.middlepowers.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.results.ResultsException;
import org.middlepowers.results.RunName;

/**
 * A run that a name stands for, with its scenario.
 *
 * @param warnings what differs here from what the name says; empty unless differences were allowed
 */
record NamedRun(RunName name, LoadedScenario scenario, List<String> warnings) {
    /**
     * Reads the name and the scenario that it names.
     *
     * @param despite whether to go on where scenario or program differ
     * @throws Failure.Wrong with a sentence that says what differs, if that is not wanted
     */
    static NamedRun load(String text, boolean despite, Inputs inputs)
            throws Failure.Wrong, InvalidScenarioException {
        RunName name;
        try {
            name = RunName.parse(text);
        } catch (ResultsException e) {
            throw new Failure.Wrong(e.getMessage());
        }
        String[] parts = name.scenario().split("@", 2);
        Optional<String> theory = parts.length > 1 ? Optional.of(parts[1]) : Optional.empty();
        LoadedScenario scenario = inputs.scenario(0, parts[0], theory, name.sets());
        List<String> differences = new ArrayList<>();
        String version = Version.program().version();
        String release = Version.program().release();
        if (!name.version().equals(version) && !name.version().equals(release)) {
            differences.add("The run is of version " + name.version() + " of the program, this is " + release + ".");
        }
        if (!scenario.hash().equals(name.hash())) {
            differences.add("The scenario '" + name.scenario() + "' is not what it was: with the changes in the name its"
                    + " hash is " + scenario.hash() + " here, and " + name.hash() + " in the name.");
        }
        if (!differences.isEmpty() && !despite) {
            throw new Failure.Wrong(String.join(" ", differences)
                    + " It would be another run. To run it all the same, add --despite-differences.");
        }
        return new NamedRun(name, scenario, differences);
    }
}
