package org.middlepowers.reader;

/**
 * Where something is written.
 *
 * @param file file as the user would name it, or the command-line option that said it
 * @param line from 1; 0 where there are no lines
 * @param column from 1; 0 where there are no lines
 */
record Place(String file, int line, int column) {
    static Place of(String origin) {
        return new Place(origin, 0, 0);
    }

    @Override
    public String toString() {
        return line > 0 ? file + ":" + line + ":" + column : file;
    }
}
