package org.middlepowers.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.middlepowers.reader.Starter;
import org.middlepowers.results.Request;
import org.middlepowers.results.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scenarios new}: a file to begin with. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes a commented scenario file that changes another scenario. It runs as it is, and holds the common"
                    + " changes as comments, with the other scenario's own values."
        },
        footer = {"", "Example: scenarios new my-world --from kazakhstan-2022"})
final class ScenariosNewCommand implements Callable<Integer> {
    private static final String NAME = "[A-Za-z0-9_][A-Za-z0-9_-]{0,59}";

    @Parameters(paramLabel = "NAME", description = "What the new scenario is called: letters, digits, - and _.")
    private String name;

    @Option(names = "--from", required = true, paramLabel = "BASE", description = "The scenario that it changes.")
    private String base;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write (default: scenarios/NAME.yaml, where every command finds it by its name).")
    private Path output;

    @Option(names = "--overwrite", description = "Replace the file if it is there already.")
    private boolean overwrite;

    @Override
    public Integer call() throws Exception {
        Path usual = Path.of("scenarios", name + ".yaml"); // first, so that a locale that cannot name it is told
        if (!name.matches(NAME)) {
            throw new Failure.Wrong("'" + name + "' cannot be the name of a scenario. Begin with a letter or digit and use"
                    + " letters, digits, - and _, 60 at most.");
        }
        Path file = output == null ? usual : output;
        if (Files.isDirectory(file)) {
            throw new Failure.Wrong("'" + file + "' is a folder. Give the name of a file with --output.");
        }
        if (Files.exists(file) && !overwrite) {
            throw new Failure.Wrong("'" + file + "' is there already. Choose another name, or add --overwrite.");
        }
        String text = Starter.text(name, base, file);
        if (file.toAbsolutePath().getParent() != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        WholeFile.write(file, text);
        System.out.println("Wrote " + file + ". Change it, then: compare " + base + " "
                + (output == null ? name : Request.quoted(List.of(file.toString()))));
        return 0;
    }
}
