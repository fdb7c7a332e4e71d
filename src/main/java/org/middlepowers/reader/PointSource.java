package org.middlepowers.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where tables of points come from. */
public interface PointSource {
    /** Tables that are CSV files. */
    PointSource FILES = PointSource::file;

    /**
     * A table that can be read.
     *
     * @param name as messages are to give it
     * @param original the bytes that tell it from another table
     * @param csv the same rows as CSV
     */
    record Table(String name, Path original, Path csv) {}

    /**
     * Finds a table.
     *
     * @param name as the sweep gives it: a file, or - for standard input
     * @param sweep file that names it; empty if there is none
     * @throws IOException with a sentence that says what to do, if it cannot be read
     */
    Table open(String name, Optional<Path> sweep) throws IOException;

    /** A file: seen from the sweep that names it or, if there is none, from the working directory. */
    static Table file(String name, Optional<Path> sweep) throws IOException {
        Path beside = sweep.map(s -> s.resolveSibling(name)).orElse(Path.of(name));
        Path file = Files.exists(beside) ? beside : Path.of(name);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new IOException("there is no file '" + beside + "' that can be read");
        }
        return new Table(file.toString().replace('\\', '/'), file, file);
    }
}
