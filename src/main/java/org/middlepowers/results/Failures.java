package org.middlepowers.results;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Turns what the operating system says into sentences that say what to do. */
final class Failures {
    private Failures() {}

    /** Why writing failed, and what helps. Exceptions that already are sentences pass. */
    static IOException writing(Path path, IOException cause) {
        if (cause instanceof ResultsException) {
            return cause;
        }
        String detail = detail(cause);
        String said = detail.toLowerCase(Locale.ROOT);
        if (cause instanceof AccessDeniedException || said.contains("permission denied")) {
            return new MachineException(
                    "Cannot write '" + path + "': permission denied. Choose a folder that you may write to"
                            + " with --output.",
                    cause);
        }
        if (said.contains("no space left") || said.contains("not enough space") || said.contains("quota")) {
            return new MachineException(
                    "Cannot write '" + path + "': the disk is full. Free some space, or choose a folder on another disk"
                            + " with --output.",
                    cause);
        }
        if (said.contains("file too large")) {
            return new MachineException(
                    "Cannot write '" + path + "': the file is larger than this session or disk allows (see ulimit -f). Raise the"
                            + " limit, or choose a folder on another disk with --output.",
                    cause);
        }
        if (said.contains("read-only")) {
            return new MachineException(
                    "Cannot write '" + path + "': the disk is read-only. Choose a folder on another disk"
                            + " with --output.",
                    cause);
        }
        return new MachineException(
                "Cannot write '" + path + "': " + detail + ". Choose another folder with --output.", cause);
    }

    /** Why reading failed. */
    static IOException reading(Path path, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return new ResultsException("There is no file '" + path + "'.", cause);
        }
        return cause instanceof ResultsException
                ? cause
                : new MachineException("Cannot read '" + path + "': " + detail(cause) + ".", cause);
    }

    private static String detail(IOException cause) {
        if (cause instanceof FileSystemException e && e.getReason() != null) {
            return e.getReason();
        }
        String message = cause.getMessage();
        String kind = cause.getClass().getSimpleName().replaceAll("Exception$", "");
        return message == null || message.isBlank() || cause instanceof FileSystemException ? kind : message;
    }
}
