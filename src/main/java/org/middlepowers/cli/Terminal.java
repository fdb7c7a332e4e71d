package org.middlepowers.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What is printed on, and how wide it is. */
final class Terminal {
    /** Columns where the output goes to a file or another program. */
    private static final int WIDTH = 80;

    private Terminal() {}

    /** Standard output in UTF-8, whatever the machine's own encoding; to be flushed. */
    static PrintStream out() {
        return new PrintStream(System.out, false, StandardCharsets.UTF_8);
    }

    /** Columns of the terminal, or a fixed number where there is none, so that files come out the same everywhere. */
    static int width() {
        return System.console() == null ? WIDTH : new UsageMessageSpec().autoWidth(true).width();
    }
}
