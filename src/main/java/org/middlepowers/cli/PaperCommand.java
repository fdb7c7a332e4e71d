package org.middlepowers.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.middlepowers.results.WholeFile;
import org.middlepowers.study.paper.CitedFolder;
import org.middlepowers.study.paper.PaperPackage;
import org.middlepowers.study.paper.Title;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paper}: results as one file that anybody can repeat. */
@Command(
        name = "paper",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Packs results folders with everything that repeats and explains them: scenarios as run, the model after ODD and"
                    + " ODD+D with the parameters in force, a TRACE document filled from what was done, data sources, a"
                    + " codebook, readers for R and Python, an RO-Crate description.",
            "",
            "'verify paper.zip' then shows which numbers hold."
        },
        footer = {"", "Example: paper results/compare-kazakhstan-2022 --output paper.zip"})
final class PaperCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RESULTS", arity = "1..*", description = "Folders of results that are complete, of any kind.")
    private List<Path> folders = new ArrayList<>();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "The package (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("paper.zip");

    @Option(names = "--overwrite", description = "Replace the package if it is there.")
    private boolean overwrite;

    @Option(names = "--title", paramLabel = "TEXT", description = "Title of the paper (default: ${DEFAULT-VALUE}).")
    private String title = "Results of middlepowers";

    @Option(names = "--author", paramLabel = "NAME", description = "An author; may be repeated.")
    private List<String> authors = new ArrayList<>();

    @Option(
            names = "--program",
            paramLabel = "JAR",
            description = "The program as one file, to travel along (default: this one, if it is run from a jar).")
    private Path program;

    @Override
    public Integer call() throws Exception {
        List<CitedFolder> evidence = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (Path folder : folders) {
            CitedFolder e = CitedFolder.open(folder);
            if (!names.add(e.name())) {
                throw new Failure.Wrong("Two folders are called '" + e.name() + "'; rename one, so that the package can hold both.");
            }
            evidence.add(e);
        }
        for (CitedFolder e : evidence) {
            if (e.sweep().filter(sweep -> !names.contains(sweep)).isPresent()) {
                throw new Failure.Wrong("'" + e.name() + "' is an analysis of the sweep '" + e.sweep().get()
                        + "', which is not among the folders, so that a reader could not repeat it. Give that folder too.");
            }
        }
        Optional<Path> jar = jar();
        PaperPackage paper = PaperPackage.of(new Title(title, authors), evidence, jar, LocalDate.now(ZoneOffset.UTC).toString());
        if (overwrite) {
            WholeFile.write(output, paper::write);
        } else {
            if (Files.exists(output)) {
                throw new Failure.Wrong("'" + output + "' is there already. Replace it with --overwrite, or choose another name"
                        + " with --output.");
            }
            WholeFile.writeNew(output, paper::write);
        }
        System.out.println("Package: " + output + " (" + paper.names().size() + " files, "
                + Math.max(1, Files.size(output) / 1_000_000) + " MB)");
        System.out.println(jar.isPresent()
                ? "Holds the program; a reader needs a JDK alone."
                : "Does not hold the program; its README says which commit to build. Run this command from target/middlepowers.jar,"
                        + " or name the jar with --program, to put it in.");
        System.out.println("Check:   verify " + output);
        return 0;
    }

    /** The program as one file. */
    private Optional<Path> jar() throws Failure.Wrong, IOException {
        if (program != null) {
            if (!Files.isRegularFile(program)) {
                throw new Failure.Wrong("There is no file '" + program + "'; 'mvn package' makes target/middlepowers.jar.");
            }
            return Optional.of(program);
        }
        try {
            Path here = Path.of(PaperCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Files.isRegularFile(here) ? Optional.of(here) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
