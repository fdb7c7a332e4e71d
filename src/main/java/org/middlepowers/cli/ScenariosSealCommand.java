package org.middlepowers.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.LoadedSweep;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.reader.SweepFiles;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Seal;
import org.middlepowers.study.Runner;
import org.middlepowers.study.Seals;
import org.middlepowers.study.expect.Described;
import org.middlepowers.study.expect.SweepClaims;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code scenarios seal}: claims set down before they are tried. */
@Command(
        name = "seal",
        mixinStandardHelpOptions = true,
        description = {
            "Writes date and hash of what the author of a scenario or a sweep expects into a file beside it (or, for a name"
                    + " of the library, into the working directory). 'run', 'compare' and, of a sweep, 'analyse' then say"
                    + " whether the claims were set down before the runs began, and whether they have changed since.",
            "",
            "The date is this machine's. Commit the file to a public repository, or send its hash to somebody, and others"
                    + " can rely on it."
        },
        footer = {"", "Example: scenarios seal my-world.yaml"})
final class ScenariosSealCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "Name or file of a scenario or a sweep.")
    private String name;

    @Override
    public Integer call() throws Exception {
        Stated stated = SweepFiles.isSweep(name) ? ofSweep() : ofScenario();
        List<Manifest.Expectation> claims = stated.claims();
        if (claims.isEmpty()) {
            throw new Failure.Wrong("'" + name + "' expects nothing, so there is nothing to seal; write claims under 'expect'.");
        }
        Path file = Seals.file(name);
        if (Files.exists(file)) {
            throw new Failure.Wrong("'" + file + "' is there already, and a seal is not replaced. If the claims are meant to"
                    + " change, rename or delete it, and say so where you publish.");
        }
        Seal seal = Seal.of(stated.name(), claims, Runner.now(), Version.program());
        seal.write(file);
        Terminal.out().println("Sealed " + seal.claims() + " claims of " + stated.name() + " on " + seal.sealed() + ": " + file
                + "\nSHA-256 of the claims: " + seal.hash());
        return 0;
    }

    /** Claims, and the short name of what they are about. */
    private record Stated(String name, List<Manifest.Expectation> claims) {}

    private Stated ofScenario() throws InvalidScenarioException {
        LoadedScenario loaded = ScenarioFiles.load(name, List.of());
        return new Stated(loaded.name(), Described.of(loaded.scenario()));
    }

    private Stated ofSweep() throws InvalidScenarioException {
        LoadedSweep loaded = SweepFiles.load(name, List.of(), new PointTables());
        return new Stated(loaded.name(), SweepClaims.described(loaded.sweep()));
    }
}
