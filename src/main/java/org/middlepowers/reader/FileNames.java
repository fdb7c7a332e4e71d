package org.middlepowers.reader;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why a text can be no name of a file on this machine. */
public final class FileNames {
    private static final Pattern ASCII_ONLY = Pattern.compile("(?i)ansi_x3.*|us-ascii|ascii|646");

    private FileNames() {}

    /** A sentence on a text that names no file; it names the locale where that is the cause. */
    public static String refusal(String text) {
        return "'" + text.replaceAll("\\p{Cntrl}", "?") + "' cannot be the name of a file here" + reason() + ".";
    }

    /** Why no file can be found from the folder that this session is in; empty if it can be read. */
    public static Optional<String> folderRefusal() {
        String folder = System.getProperty("user.dir", "");
        try {
            if (reason().isEmpty() || Files.isDirectory(Path.of(folder))) {
                return Optional.empty();
            }
        } catch (InvalidPathException e) {
            // so it is told
        }
        return Optional.of("The name of the folder that you are in, '" + folder.replaceAll("[^ -~]", "?")
                + "', cannot be read here" + reason() + ".");
    }

    /** The locale as the cause, to stand within a sentence, where it knows ASCII letters alone; else "". */
    static String reason() {
        return ASCII_ONLY.matcher(System.getProperty("sun.jnu.encoding", "")).matches()
                ? ", since the locale of this session (LC_ALL, LC_CTYPE or LANG) knows ASCII letters alone; set one with UTF-8,"
                        + " as in LC_ALL=C.UTF-8, and run the command again"
                : "";
    }
}
