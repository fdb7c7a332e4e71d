package org.middlepowers.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.middlepowers.report.AnswerSheet;
import org.middlepowers.report.ClassReport;
import org.middlepowers.report.ClassReport.Skipped;
import org.middlepowers.results.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code class-report}: the answer sheets of a class, gathered. */
@Command(
        name = "class-report",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Gathers the answer sheets that students saved from class pages into one page for the lecturer: what was"
                    + " expected beside what came out, the reasons, the worlds tried. Names are left out."
        },
        footer = {"", "Example: class-report handed-in"})
final class ClassReportCommand implements Callable<Integer> {
    private static final String NAME = "class-report.html";

    @Parameters(paramLabel = "FOLDER", description = "Folder with the answer sheets (.html).")
    private Path folder;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE",
            description = "Page to write (default: class-report.html in the folder).")
    private Path output;

    @Option(names = "--overwrite", description = "Replace the page if it is there.")
    private boolean overwrite;

    @Override
    public Integer call() throws Exception {
        if (!Files.isDirectory(folder)) {
            throw new Failure.Wrong("There is no folder '" + folder + "'. Name the one with the answer sheets.");
        }
        Path page = output == null ? folder.resolve(NAME) : output;
        if (Files.exists(page) && !overwrite) {
            throw new Failure.Wrong("'" + page + "' is there already. Add --overwrite to replace it, or name another with"
                    + " --output.");
        }
        List<AnswerSheet> sheets = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        for (Path file : files(page)) {
            try {
                sheets.add(AnswerSheet.read(file));
            } catch (AnswerSheet.NoSheet e) {
                skipped.add(new Skipped(file.getFileName().toString(), e.getMessage()));
            } catch (IOException e) {
                skipped.add(new Skipped(file.getFileName().toString(), "cannot be read"));
            }
        }
        if (sheets.isEmpty()) {
            throw new Failure.Wrong("There is no answer sheet in '" + folder + "'"
                    + (skipped.isEmpty() ? "; it holds no .html file." : ": " + skipped.get(0).file() + " "
                            + skipped.get(0).reason() + (skipped.size() == 1 ? "." : ", and so on.")));
        }
        WholeFile.write(page, ClassReport.html(sheets, skipped));
        System.out.println(sheets.size() + (sheets.size() == 1 ? " sheet" : " sheets") + " gathered"
                + (skipped.isEmpty() ? "" : ", " + skipped.size() + " files passed over (the page says why)") + ": " + page);
        return 0;
    }

    private List<Path> files(Path page) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.html?"))
                    .filter(f -> Files.isRegularFile(f) && !f.getFileName().toString().equals(NAME)
                            && !f.toAbsolutePath().equals(page.toAbsolutePath()))
                    .sorted()
                    .toList();
        }
    }
}
