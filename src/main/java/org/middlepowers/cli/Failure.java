package org.middlepowers.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.middlepowers.reader.FileNames;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.results.MachineException;
import org.middlepowers.results.ResultsException;
import org.middlepowers.study.play.PlayerException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Something that went wrong, as a sentence, and the exit code for it. */
final class Failure {
    /** The machine refused, or a run failed. */
    static final int REFUSED = 1;
    /** Something in the command or a file is wrong. */
    static final int WRONG = 2;
    /** All went well as far as it went, but rows are missing still. */
    static final int MISSING = 3;
    /** Stopped by the user. */
    static final int STOPPED = 130;

    private Failure() {}

    /** A wrong command, in words. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;

        Wrong(String sentence) {
            super(sentence);
        }
    }

    /** Prints what is wrong with a command line, without the whole of its help; the exit code. */
    static int misread(ParameterException e) {
        String message = String.valueOf(e.getMessage())
                .replaceAll(" is not an? (int|long)$", " is not a whole number that this option can take")
                .replaceAll(" is not an? (double|float)$", " is not a number");
        System.err.println(message + (message.endsWith(".") || message.contains("\n") ? "" : "."));
        CommandLine command = e.getCommandLine();
        if (!UnmatchedArgumentException.printSuggestions(e, command.getErr())) {
            System.err.println("'" + command.getCommandSpec().qualifiedName() + " --help' says what may be given.");
        }
        command.getErr().flush();
        return WRONG;
    }

    /** The path that a word of the command line names. */
    static Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(FileNames.refusal(word));
        }
    }

    /** Rows are missing that the command needs, in words. */
    static final class Incomplete extends Exception {
        private static final long serialVersionUID = 1;

        Incomplete(String sentence) {
            super(sentence);
        }
    }

    /** Prints what went wrong; the exit code. */
    static int tell(Exception e, boolean stacktrace) {
        if (stacktrace) {
            e.printStackTrace();
        }
        if (e instanceof UncheckedIOException unchecked) {
            return tell(unchecked.getCause(), false);
        }
        if (e instanceof InvalidScenarioException invalid) {
            System.err.println(invalid.getMessage());
            int count = invalid.problems().size();
            System.err.println(count == 1 ? "Nothing was run: one problem." : "Nothing was run: " + count + " problems.");
            return WRONG;
        }
        if (e instanceof Wrong || e instanceof ResultsException && !(e instanceof MachineException)) {
            System.err.println(e.getMessage());
            return WRONG;
        }
        if (e instanceof Incomplete) {
            System.err.println(e.getMessage());
            return MISSING;
        }
        if (e instanceof InvalidPathException invalid) {
            System.err.println(FileNames.refusal(invalid.getInput()));
            return WRONG;
        }
        if (e instanceof IOException || e instanceof PlayerException) {
            System.err.println(e.getMessage());
            return REFUSED;
        }
        System.err.println("The program failed, and should not have: " + e
                + (stacktrace ? "" : "\nPlease report it with what --stacktrace prints."));
        return REFUSED;
    }
}
