package org.middlepowers.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Seal;
import org.middlepowers.study.Runner;
import org.middlepowers.study.Seals;
import org.middlepowers.study.expect.Described;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code scenarios seal}: claims set down before they are tried. */
@Command(
        name = "seal",
        mixinStandardHelpOptions = true,
        description = {
            "Writes date and hash of what a scenario's author expects into a file beside the scenario (or, for a name of the"
                    + " library, into the working directory). 'run' and 'compare' then say whether the claims were set down"
                    + " before the runs began, and whether they have changed since.",
            "",
            "The date is this machine's. Commit the file to a public repository, or send its hash to somebody, and others"
                    + " can rely on it."
        },
        footer = {"", "Example: scenarios seal my-world.yaml"})
final class ScenariosSealCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SCENARIO", description = "Name or file.")
    private String name;

    @Override
    public Integer call() throws Exception {
        LoadedScenario loaded = ScenarioFiles.load(name, List.of());
        List<Manifest.Expectation> claims = Described.of(loaded.scenario());
        if (claims.isEmpty()) {
            throw new Failure.Wrong("'" + name + "' expects nothing, so there is nothing to seal; write claims under 'expect'.");
        }
        Path file = Seals.file(name);
        if (Files.exists(file)) {
            throw new Failure.Wrong("'" + file + "' is there already, and a seal is not replaced. If the claims are meant to"
                    + " change, rename or delete it, and say so where you publish.");
        }
        Seal seal = Seal.of(loaded.name(), claims, Runner.now(), Version.program());
        seal.write(file);
        Terminal.out().println("Sealed " + seal.claims() + " claims of " + loaded.name() + " on " + seal.sealed() + ": " + file
                + "\nSHA-256 of the claims: " + seal.hash());
        return 0;
    }
}
