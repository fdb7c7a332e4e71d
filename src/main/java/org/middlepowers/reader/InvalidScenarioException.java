package org.middlepowers.reader;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A scenario that cannot be used, with everything that is wrong with it; the message has one line for each problem. */
public final class InvalidScenarioException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    InvalidScenarioException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** The problems of both, each once: scenarios with a common parent share its problems. */
    public InvalidScenarioException and(InvalidScenarioException other) {
        return new InvalidScenarioException(Stream.concat(problems.stream(), other.problems.stream())
                .distinct()
                .toList());
    }

    /** At least one. */
    public List<Problem> problems() {
        return problems;
    }
}
