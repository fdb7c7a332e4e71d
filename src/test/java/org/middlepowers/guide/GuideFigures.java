package org.middlepowers.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the figures of a guide come from: a file in {@code guides/} of the tests' resources that has its name. A line is a
 * command ({@code $ run x -o x}), or a piece of the guide with its figures in braces, {@code <=}, and where each stands:
 * {@code table key=value …: column column; table …: column}. A column may be a difference or a multiple, as in
 * {@code high-mean} or {@code number*100}; … stands for a space in a value, {@code a~b} for a row less another. {@code <= says} asks for the words themselves in what the command printed; {@code block WORDS} stands for the whole block of
 * the guide that begins with them.
 */
final class GuideFigures {
    private static final Path FOLDER = Path.of("src/test/resources/guides");
    private static final Pattern FIGURE = Pattern.compile("\\{([^{}]*)\\}");

    private GuideFigures() {}

    /** A command, as it is typed. */
    record Command(String text) {}

    /** A figure and where it stands. */
    record Figure(String text, String table, Map<String, String> keys, String column) {}

    /** A piece of a guide. */
    record Piece(String words, List<Figure> figures, boolean said) {}

    /** All of a guide: commands, and pieces behind the command that gives their figures. */
    record Sheet(Path page, List<Object> lines) {
        @Override
        public String toString() {
            return page.getFileName().toString();
        }
    }

    static List<Sheet> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(GuideFigures::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet read(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.txt$", ".md");
        Path page = name.equals("README.md") ? Guides.README : Guides.PAGES.resolve(name);
        List<Object> lines = new ArrayList<>();
        for (String line : Guides.lines(file)) {
            if (line.startsWith("$ ")) {
                lines.add(new Command(line.substring(2)));
            } else if (line.startsWith("block ")) {
                lines.add(new Piece(block(page, line.substring(6).replace(" <= says", "")), List.of(), true));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(piece(line));
            }
        }
        return new Sheet(page, lines);
    }

    private static String block(Path page, String words) {
        StringBuilder block = new StringBuilder();
        for (String line : Guides.lines(page)) {
            boolean begins = block.isEmpty() && line.startsWith("    " + words);
            if (begins || !block.isEmpty() && (line.isBlank() || line.startsWith("    "))) {
                block.append(line).append(' ');
            } else if (!block.isEmpty()) {
                break;
            }
        }
        return block.toString().strip();
    }

    private static Piece piece(String line) {
        String[] sides = line.split(" <= ");
        String words = FIGURE.matcher(sides[0]).replaceAll(m -> Matcher.quoteReplacement(m.group(1)));
        List<Figure> figures = new ArrayList<>();
        if (sides[1].equals("says")) {
            return new Piece(words, figures, true);
        }
        List<String> shown = FIGURE.matcher(sides[0]).results().map(m -> m.group(1)).toList();
        for (String source : sides[1].split("; ")) {
            String[] parts = source.split(": ");
            String[] table = parts[0].split(" ");
            Map<String, String> keys = new LinkedHashMap<>();
            for (int k = 1; k < table.length; k++) {
                String[] pair = table[k].split("=", 2);
                keys.put(pair[0], pair[1].replace('…', ' '));
            }
            for (String column : parts[1].split(" ")) {
                figures.add(new Figure(shown.get(figures.size()), table[0], keys, column));
            }
        }
        if (figures.size() != shown.size()) {
            throw new IllegalArgumentException(shown.size() + " figures and " + figures.size() + " places: " + line);
        }
        return new Piece(words, figures, false);
    }
}
