package org.middlepowers.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.LoadedSweep;
import org.middlepowers.reader.LoadedTheory;
import org.middlepowers.reader.PolicyFiles;
import org.middlepowers.reader.ScenarioBase;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.reader.SweepFiles;
import org.middlepowers.reader.TheoryFiles;
import org.middlepowers.scenario.PolicySpec;

/** Where a command takes scenarios, sweeps, theories and policies from: their files, or what a manifest keeps of them. */
interface Inputs {
    /** The files that are there now. */
    Inputs FILES = new Inputs() {};

    /**
     * Reads the scenario at a place of the command.
     *
     * @param place 0, 1, …: which of the command's scenarios it is
     */
    default LoadedScenario scenario(int place, String name, Optional<String> theory, List<String> sets)
            throws InvalidScenarioException {
        return ScenarioFiles.load(name, theory, sets);
    }

    /** Reads the command's one scenario, which is to be changed in many ways. */
    default ScenarioBase base(String name, Optional<String> theory, List<String> sets) throws InvalidScenarioException {
        return ScenarioFiles.base(name, theory, sets);
    }

    /** Reads a sweep, with changes as of {@code --set}. */
    default LoadedSweep sweep(String name, List<String> changes) throws InvalidScenarioException {
        return SweepFiles.load(name, changes, new PointTables());
    }

    /** Reads a theory. */
    default LoadedTheory theory(String name) throws InvalidScenarioException {
        return TheoryFiles.load(name);
    }

    /** Reads a policy. */
    default PolicySpec policy(String name) throws InvalidScenarioException {
        return PolicyFiles.load(name);
    }

    /** Files of policies in a folder of hand-ins, in alphabetical order; empty if it is not a folder. */
    default List<String> handIns(String folder) throws IOException {
        if (!Files.isDirectory(Path.of(folder))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(f -> Files.isRegularFile(f) && f.getFileName().toString().matches("[^.].*\\.ya?ml"))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    /**
     * Reads a text of another kind.
     *
     * @param type of {@link org.middlepowers.results.Manifest.Input}
     * @param file its name
     * @throws IOException if there is no such file, or it cannot be read
     */
    default String text(String type, String file) throws IOException {
        return Files.readString(Path.of(file));
    }
}
