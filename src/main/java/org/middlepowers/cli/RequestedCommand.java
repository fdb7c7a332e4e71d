package org.middlepowers.cli;

import java.util.ArrayList;
import java.util.List;
import org.middlepowers.results.Request;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The command that a manifest's request was made by, with the same values of its options. */
final class RequestedCommand {
    private RequestedCommand() {}

    /**
     * Reads the request as the command line did.
     *
     * @param more words to add
     * @throws Failure.Wrong with a sentence, if the manifest does not say what was asked, or this program has no such
     *     command or option
     */
    static Object command(Request request, List<String> more) throws Failure.Wrong {
        if (request.kind().isEmpty()) {
            throw new Failure.Wrong("The manifest does not say what was asked; it was made by an earlier version of the"
                    + " program. Use that version, or run the study again with this one.");
        }
        List<String> words = new ArrayList<>(request.words());
        words.addAll(more);
        try {
            CommandLine.ParseResult parsed = Main.commandLine().parseArgs(words.toArray(String[]::new));
            return parsed.subcommand().commandSpec().userObject();
        } catch (ParameterException e) {
            throw new Failure.Wrong("This version of the program does not understand what the manifest says was asked, '"
                    + request.command() + "': " + e.getMessage());
        }
    }
}
