package org.middlepowers.cli;

import java.io.IOException;
import java.io.PrintStream;
import org.middlepowers.report.DrawnPart;
import org.middlepowers.report.Page;
import org.middlepowers.report.PageText;
import org.middlepowers.report.PageWriter;
import org.middlepowers.results.ResultsFolder;

/** How every study ends: its page is written, its answer printed, and where the rest is told. */
final class Answered {
    private Answered() {}

    /**
     * Writes the page, if wanted, and prints its answer, or all of it.
     *
     * @throws IOException with a sentence, if the folder cannot be written to
     */
    static void write(ResultsFolder folder, Page asked, boolean report, boolean full) throws IOException {
        Page page = DrawnPart.added(asked, folder, folder.readManifest());
        if (report) {
            System.err.println("Drawing charts and writing the report ...");
            PageWriter.write(folder, page);
        }
        PrintStream out = Terminal.out();
        out.print(PageText.of(page, Terminal.width(), full));
        out.println("Tables:  " + folder.path());
        if (report) {
            out.println("Report:  " + folder.report().toAbsolutePath());
        }
        if (!full) {
            out.println("More:    with --full all of it is printed here" + (report ? "; the report has the figures." : "."));
        }
        out.flush();
    }
}
