package org.middlepowers.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A program of its own that runs many commands, one a line of a file with tabs between the words; it ends with the code of
 * the first that fails. To start a JVM for each would take longer than the commands.
 */
final class ManyCommands {
    private ManyCommands() {}

    public static void main(String[] args) throws IOException {
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            int code = Main.run(line.split("\t"));
            if (code != 0) {
                System.err.println("exit code " + code + ": " + line);
                System.exit(code);
            }
        }
    }
}
