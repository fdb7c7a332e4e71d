package org.middlepowers.data;

import java.util.List;

/** Data that cannot be used, with everything that is wrong with them; the message has one line for each problem. */
public final class InvalidDataException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<String> problems;

    public InvalidDataException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** At least one, each a sentence that says where, what, what is allowed and what to do. */
    public List<String> problems() {
        return problems;
    }
}
