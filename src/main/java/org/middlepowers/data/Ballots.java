package org.middlepowers.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How states voted: tables of a folder with the columns {@code iso3}, {@code resolution} and {@code vote}, whatever their
 * names, with a row for every state. A vote is yes, no, abstain or absent.
 */
public final class Ballots {
    private static final List<String> COLUMNS = List.of("iso3", "resolution", "vote");

    private Ballots() {}

    /** Whether a table is one of votes. */
    static boolean in(Header header) {
        return header.hasAll(COLUMNS);
    }

    /** The short name of a resolution, as scenarios write it: {@code es_11_1} of {@code ES-11/1}. */
    public static String key(String resolution) {
        return resolution.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }

    /**
     * Reads all such tables of a folder.
     *
     * @return by resolution and state: 1 for Yes, -1 for No, 0 for a vote that was withheld
     * @throws IOException with a sentence, if a file cannot be read
     * @throws InvalidDataException with everything that is not a vote
     */
    public static Map<String, Map<String, Integer>> read(Path folder) throws IOException, InvalidDataException {
        Map<String, Map<String, Integer>> votes = new TreeMap<>();
        DataProblems problems = new DataProblems();
        for (Path file : DataFolder.files(folder)) {
            if (file.toString().endsWith(".csv") && mayTell(file)) {
                read(Content.of(file, DataFolder.name(folder, file)), votes, problems);
            }
        }
        problems.throwIfAny();
        return votes;
    }

    /** Whether the first line has the words: other files may be of any size, and are read by others. */
    private static boolean mayTell(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            String first = lines.readLine();
            return first != null && COLUMNS.stream().allMatch(first.toLowerCase(Locale.ROOT)::contains);
        }
    }

    private static void read(Content content, Map<String, Map<String, Integer>> votes, DataProblems problems)
            throws IOException {
        Optional<DataFile> table = new DelimitedText(content, Encoding.of(content)).open(Ballots::in);
        if (table.isEmpty()) {
            return;
        }
        int[] columns = COLUMNS.stream()
                .mapToInt(c -> table.get().header().find(c).orElseThrow())
                .toArray();
        String wrong = table.get().each(row -> {
            String word = row.text(columns[2]).toLowerCase(Locale.ROOT);
            Integer vote = coded(word);
            if (vote != null) {
                votes.computeIfAbsent(key(row.text(columns[1])), r -> new TreeMap<>())
                        .put(row.text(columns[0]), vote);
            } else if (row.filled() > 0) {
                problems.add(content.name(), row.line(), "column 'vote' is '" + word
                        + "'; allowed are yes, no, abstain and absent.");
            }
        });
        if (!wrong.isEmpty()) {
            problems.add(content.name(), 0, wrong);
        }
    }

    private static Integer coded(String word) {
        return switch (word) {
            case "yes" -> 1;
            case "no" -> -1;
            case "abstain", "absent" -> 0;
            default -> null;
        };
    }
}
