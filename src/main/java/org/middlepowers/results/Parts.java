package org.middlepowers.results;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of the tables of a folder: {@code TABLE/part-000001.csv} and so on. */
record Parts(Path folder) {
    static final String CSV = ".csv";
    static final String PARQUET = ".parquet";
    private static final Pattern PART = Pattern.compile("part-(\\d{6})\\.(csv|parquet)");

    /** The parts of a table in their order; one in Parquet stands for the CSV it was made of. */
    List<SweepPart> of(String table) throws IOException {
        List<SweepPart> parts = new ArrayList<>();
        Path place = folder.resolve(table);
        if (!Files.isDirectory(place)) {
            return parts;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place)) {
            for (Path file : files) {
                Matcher m = PART.matcher(file.getFileName().toString());
                boolean superseded = m.matches()
                        && m.group(2).equals("csv")
                        && Files.exists(place.resolve("part-" + m.group(1) + PARQUET));
                if (m.matches() && !superseded) {
                    parts.add(new SweepPart(file, Integer.parseInt(m.group(1))));
                }
            }
        } catch (IOException e) {
            throw Failures.reading(place, e);
        }
        parts.sort(null);
        return parts;
    }

    /** A part of a table, if it is there. */
    Optional<SweepPart> of(String table, int number) throws IOException {
        return of(table).stream().filter(p -> p.number() == number).findFirst();
    }

    /** Deletes the parts of all tables, and their folders unless somebody else put something in. */
    void delete() throws IOException {
        for (String table : List.of(SweepFolder.RUNS, SweepFolder.SERIES)) {
            Path place = folder.resolve(table);
            if (!Files.isDirectory(place)) {
                continue;
            }
            try (DirectoryStream<Path> files = Files.newDirectoryStream(place, "part-*")) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
            try {
                Files.delete(place);
            } catch (DirectoryNotEmptyException e) {
                // somebody's own files are left alone
            }
        }
    }

    /** Where a part of a table is or goes. */
    Path file(String table, int number, String ending) {
        return folder.resolve(table).resolve(String.format(Locale.ROOT, "part-%06d%s", number, ending));
    }
}
