package org.middlepowers.data;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How states voted: tables of a folder with the columns {@code iso3}, {@code resolution} and {@code vote}, whatever their
 * names, with a row for every state. A vote is yes, no, abstain or absent.
 */
public final class Ballots {
    private static final List<String> COLUMNS = List.of("iso3", "resolution", "vote");

    private Ballots() {}

    /** The short name of a resolution, as scenarios write it: {@code es_11_1} of {@code ES-11/1}. */
    public static String key(String resolution) {
        return resolution.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }

    /**
     * Reads all such tables of a folder.
     *
     * @return by resolution and state: 1 for Yes, -1 for No, 0 for a vote that was withheld
     * @throws IOException with a sentence, if a file cannot be read
     * @throws InvalidDataException with all votes that are none
     */
    public static Map<String, Map<String, Integer>> read(Path folder) throws IOException, InvalidDataException {
        Map<String, Map<String, Integer>> votes = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
                read(file, votes, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidDataException(problems);
        }
        return votes;
    }

    private static void read(Path file, Map<String, Map<String, Integer>> votes, List<String> problems) throws IOException {
        if (!tells(file)) {
            return;
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                String word = row.getField("vote").strip().toLowerCase(Locale.ROOT);
                Integer vote = coded(word);
                if (vote == null) {
                    problems.add(file.getFileName() + ", line " + row.getStartingLineNumber() + ": column 'vote' is '" + word
                            + "'; allowed are yes, no, abstain and absent.");
                } else {
                    votes.computeIfAbsent(key(row.getField("resolution")), r -> new TreeMap<>())
                            .put(row.getField("iso3").strip(), vote);
                }
            }
        }
    }

    /** Whether the first line names the columns; other files may be of any encoding and form. */
    private static boolean tells(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            String first = lines.readLine();
            return first != null && List.of(first.split(",")).containsAll(COLUMNS);
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
