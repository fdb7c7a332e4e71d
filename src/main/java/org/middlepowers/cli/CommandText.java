package org.middlepowers.cli;

import java.util.ArrayList;
import java.util.List;

/** The command that would give the same results again. */
final class CommandText {
    private CommandText() {}

    /** The command with every option that results depend on, quoted for a POSIX shell. */
    static String of(String command, List<String> names, ExperimentOptions options) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(names);
        words.addAll(options.words());
        return quoted(words);
    }

    /** The command without options. */
    static String of(String command, List<String> names) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(names);
        return quoted(words);
    }

    /** The words of a command, quoted for a POSIX shell. */
    static String quoted(List<String> words) {
        List<String> quoted = new ArrayList<>();
        words.forEach(w -> quoted.add(w.matches("[A-Za-z0-9_./=:,+-]+") ? w : "'" + w.replace("'", "'\\''") + "'"));
        return String.join(" ", quoted);
    }
}
