package org.middlepowers.results;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checksums of the tables of a folder whose work is complete, in the form that {@code sha256sum -c} takes: of all that a
 * report reads. What it makes of them, such as summaries, can be made again and is not among them.
 */
final class Sums {
    static final String FILE = "SHA256SUMS";
    private static final List<String> TABLES = List.of(
            "runs.csv", "series.csv", "series.parquet", "paths.csv", "periods.csv", "availability.csv", "states.csv",
            "events.csv", "votes.csv", "checks.csv", "cells.csv", "instances.csv", "draws.csv", "design.csv", "posterior.csv",
            "rounds.csv", "claim-runs.csv", "scorecard.csv", "skill.csv", "forecasts.csv", "breaks.csv", "names.csv", "moves.csv");

    private Sums() {}

    /** Notes the tables as they are now. */
    static void write(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String table : tables(folder)) {
            text.append(sum(folder.resolve(table))).append("  ").append(table).append('\n');
        }
        WholeFile.write(folder.resolve(FILE), text.toString());
    }

    /** Forgets them, before tables change. */
    static void remove(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder.resolve(FILE));
        } catch (IOException e) {
            throw Failures.writing(folder.resolve(FILE), e);
        }
    }

    /** What is not as it was, each a part of a sentence; empty if all is, or nothing was noted. */
    static List<String> faults(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        List<String> faults = new ArrayList<>();
        if (!Files.exists(file)) {
            return faults;
        }
        Map<String, String> noted = new LinkedHashMap<>();
        try {
            for (String line : Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList()) {
                if (!line.matches("[0-9a-f]{64}  .+")) {
                    faults.add(FILE + " is damaged");
                    return faults;
                }
                noted.put(line.substring(66), line.substring(0, 64));
            }
        } catch (IOException e) {
            throw Failures.reading(file, e);
        }
        for (Map.Entry<String, String> table : noted.entrySet()) {
            Path path = folder.resolve(table.getKey());
            if (!Files.exists(path)) {
                faults.add(table.getKey() + " is not there any more");
            } else if (!sum(path).equals(table.getValue())) {
                faults.add(table.getKey() + " has changed since the work was complete");
            }
        }
        for (String table : tables(folder)) {
            if (!noted.containsKey(table)) {
                faults.add(table + " was not there when the work was complete");
            }
        }
        return faults;
    }

    private static List<String> tables(Path folder) throws IOException {
        List<String> tables = new ArrayList<>();
        for (String table : TABLES) {
            if (Files.isRegularFile(folder.resolve(table))) {
                tables.add(table);
            }
        }
        for (String table : List.of(SweepFolder.RUNS, SweepFolder.SERIES)) {
            for (SweepPart part : new Parts(folder).of(table)) {
                tables.add(table + "/" + part.file().getFileName());
            }
        }
        return tables;
    }

    private static String sum(Path file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), Sha256.digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            return Sha256.of(in.getMessageDigest());
        } catch (IOException e) {
            throw Failures.reading(file, e);
        }
    }
}
