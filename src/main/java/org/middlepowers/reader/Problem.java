package org.middlepowers.reader;

/**
 * One thing that is wrong with a scenario.
 *
 * @param file file as the user would name it, or the command-line option that said it
 * @param line from 1; 0 where there are no lines, as for a command-line option
 * @param column from 1; 0 where there are no lines
 * @param path dotted path of the value, as in {@code middlePowers.KAZ.norms}; "" for the file as a whole
 * @param message what was found, what is allowed and, where one is near, the right spelling, as one sentence that
 *     begins with the path
 */
public record Problem(String file, int line, int column, String path, String message) {
    /** The line to show to a user: {@code scenarios/x.yaml:12:5: middlePowers.KAZ.norms is 1.4; allowed is ...}. */
    @Override
    public String toString() {
        return new Place(file, line, column) + ": " + message;
    }
}
