package org.middlepowers.cli;

import java.util.ArrayList;
import java.util.List;
import org.middlepowers.results.Request;

/** The command that would give the same results again. */
final class CommandText {
    private CommandText() {}

    /** The command without options. */
    static String of(String command, List<String> names) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(names);
        return quoted(words);
    }

    /** The words of a command, quoted for a POSIX shell. */
    static String quoted(List<String> words) {
        return Request.quoted(words);
    }
}
