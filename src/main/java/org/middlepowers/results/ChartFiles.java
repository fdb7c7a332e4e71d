package org.middlepowers.results;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The charts of a results folder, each an SVG and a PNG of one name. A drawing that says who made it is this program's, and
 * so is the picture beside it; others are left alone.
 */
public final class ChartFiles {
    /** What every drawing of this program says in a comment near its beginning. */
    public static final String MADE_BY = "middlepowers";

    private static final String MARK = "<!--" + MADE_BY + "-->";
    private static final int BEGINNING = 4096;

    private final Path folder;

    ChartFiles(Path results) {
        folder = results.resolve("charts");
    }

    /** Where a file goes; makes the folder for charts. */
    Path file(String name) throws IOException {
        try {
            return Files.createDirectories(folder).resolve(name);
        } catch (IOException e) {
            throw Failures.writing(folder, e);
        }
    }

    /** Deletes this program's charts, and their folder if nothing else is in it. */
    void delete() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (Path drawing : ours()) {
            // The drawing last: it is what makes the picture known as ours.
            String name = drawing.getFileName().toString().replaceFirst("svg$", "png");
            Files.deleteIfExists(drawing.resolveSibling(name));
            Files.delete(drawing);
        }
        try {
            Files.delete(folder);
        } catch (DirectoryNotEmptyException e) {
            // somebody's own pictures are left alone
        }
    }

    private List<Path> ours() throws IOException {
        List<Path> ours = new ArrayList<>();
        try (DirectoryStream<Path> drawings = Files.newDirectoryStream(folder, "*.svg")) {
            for (Path drawing : drawings) {
                if (Files.isRegularFile(drawing) && isMarked(drawing)) {
                    ours.add(drawing);
                }
            }
        }
        return ours;
    }

    private static boolean isMarked(Path drawing) throws IOException {
        try (InputStream in = Files.newInputStream(drawing)) {
            String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
            return beginning.contains(MARK);
        }
    }
}
