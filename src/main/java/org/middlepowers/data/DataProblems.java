package org.middlepowers.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong with data files, so that a user sees all of it at once, and what is only worth knowing. */
final class DataProblems {
    private static final int SHOWN_PER_FILE = 20;

    private final List<String> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, Integer> perFile = new LinkedHashMap<>();

    /** Something wrong at a line of a file; only the first of many are kept in full. */
    void add(String file, long line, String sentence) {
        int count = perFile.merge(file, 1, Integer::sum);
        if (count <= SHOWN_PER_FILE) {
            problems.add(file + (line > 0 ? ", line " + line : "") + ": " + sentence);
        }
    }

    /** Something wrong with the data as a whole. */
    void add(String sentence) {
        problems.add(sentence);
    }

    /** Something that the user should know, though it stops nothing. */
    void note(String sentence) {
        notes.add(sentence);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    void throwIfAny() throws InvalidDataException {
        if (problems.isEmpty()) {
            return;
        }
        List<String> all = new ArrayList<>(problems);
        perFile.forEach((file, count) -> {
            if (count > SHOWN_PER_FILE) {
                all.add(file + ": " + (count - SHOWN_PER_FILE) + " more of the kind.");
            }
        });
        throw new InvalidDataException(all);
    }
}
