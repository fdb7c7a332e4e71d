package org.middlepowers.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects problems, so that a user sees all of them at once. */
final class Problems {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]");

    private final Set<Problem> all = new LinkedHashSet<>();

    /** Adds a problem of the value at {@code path}; {@code says} goes on after the path. */
    void add(Place place, String path, String says) {
        String message = path.isEmpty() ? says : path + " " + says;
        all.add(new Problem(place.file(), place.line(), place.column(), path, printable(message)));
    }

    /** A key may hold what would command a terminal; it is shown as its code. */
    private static String printable(String message) {
        return CONTROL.matcher(message).replaceAll(c -> "[code " + c.group().codePointAt(0) + "]");
    }

    void add(Place place, String path, String says, Optional<String> nearest) {
        add(place, path, says + Spelling.hint(nearest));
    }

    /** Takes over what was found wrong elsewhere. */
    void addAll(InvalidScenarioException others) {
        all.addAll(others.problems());
    }

    void addAll(Problems others) {
        all.addAll(others.all);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether there is one of the value at the path, or of something within it. */
    boolean isAbout(String path) {
        return all.stream().anyMatch(p -> p.path().equals(path) || p.path().startsWith(path + "."));
    }

    int size() {
        return all.size();
    }

    /** What the first of them says; empty if there is none. */
    Optional<String> first() {
        return all.stream().map(Problem::message).findFirst();
    }

    /** All of them, file by file and from top to bottom in each. */
    List<Problem> all() {
        return inOrder();
    }

    void throwIfAny() throws InvalidScenarioException {
        if (!all.isEmpty()) {
            throw exception();
        }
    }

    /** To be thrown; there must be a problem. */
    InvalidScenarioException exception() {
        return new InvalidScenarioException(inOrder());
    }

    /** File by file in the order in which they came up, and from top to bottom in each. */
    private List<Problem> inOrder() {
        List<String> files = all.stream().map(Problem::file).distinct().toList();
        List<Problem> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingInt((Problem p) -> files.indexOf(p.file()))
                .thenComparingInt(Problem::line)
                .thenComparingInt(Problem::column));
        return sorted;
    }
}
