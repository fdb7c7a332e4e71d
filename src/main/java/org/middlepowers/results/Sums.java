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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checksums of the tables of a folder whose work is complete. Those that a report reads have to be as they were; what it
 * makes of them, such as summaries, can be made again, and counts only where it is handed on. The manifest has the sums, so
 * that the manifest of another folder is recognised as such; a list beside it, which has the manifest's own sum as well, is
 * in the form that {@code sha256sum -c} takes.
 */
record Sums(Path folder) {
    static final String FILE = "SHA256SUMS";
    /** What a report reads. */
    private static final List<String> READ = List.of(
            "runs.csv", "series.csv", "series.parquet", "paths.csv", "periods.csv", "availability.csv", "states.csv",
            "events.csv", "votes.csv", "checks.csv", "cells.csv", "instances.csv", "draws.csv", "design.csv", "posterior.csv",
            "rounds.csv", "claim-runs.csv", "scorecard.csv", "skill.csv", "forecasts.csv", "breaks.csv", "names.csv", "moves.csv");

    /** Checksums of the tables as they are now, by their names. */
    Map<String, String> computed() throws IOException {
        Map<String, String> sums = new LinkedHashMap<>();
        List<String> all = read();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(f -> f.toString().endsWith(".csv") && Files.isRegularFile(f))
                    .map(f -> f.getFileName().toString())
                    .filter(f -> !all.contains(f) && !f.endsWith(".scratch.csv"))
                    .sorted()
                    .forEach(all::add);
        } catch (IOException e) {
            throw Failures.reading(folder, e);
        }
        for (String table : all) {
            sums.put(table, sum(folder.resolve(table)));
        }
        return sums;
    }

    /** Keeps the manifest of complete work, which has the sums, and then a list of them for other programs. */
    void write(Record manifest) throws IOException {
        remove();
        Path file = folder.resolve(ManifestFile.NAME);
        Map<String, String> sums = computed();
        ManifestFile.write(file, manifest, sums);
        WholeFile.write(folder.resolve(FILE), list(sums, file));
    }

    private static String list(Map<String, String> sums, Path manifest) throws IOException {
        StringBuilder text = new StringBuilder();
        sums.forEach((table, sum) -> text.append(sum).append("  ").append(table).append('\n'));
        return text.append(sum(manifest)).append("  ").append(ManifestFile.NAME).append('\n').toString();
    }

    /** Forgets them, before tables change. */
    void remove() throws IOException {
        try {
            Files.deleteIfExists(folder.resolve(FILE));
        } catch (IOException e) {
            throw Failures.writing(folder.resolve(FILE), e);
        }
    }

    /**
     * What is not as it was when the work was complete, each a part of a sentence; empty if all is, or it never was.
     *
     * @param all whether tables count that can be made again
     */
    List<String> faults(boolean all) throws IOException {
        Path manifest = folder.resolve(ManifestFile.NAME);
        Optional<Map<String, String>> complete = ManifestFile.tables(manifest);
        if (complete.isEmpty()) {
            return List.of();
        }
        Map<String, String> noted = new LinkedHashMap<>(complete.get());
        String list = list(noted, manifest);
        noted.keySet().removeIf(table -> !all && !READ.contains(table) && !table.contains("/"));
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, String> table : noted.entrySet()) {
            Path path = folder.resolve(table.getKey());
            if (!Files.isRegularFile(path)) {
                faults.add(table.getKey() + " is not there any more");
            } else if (!sum(path).equals(table.getValue())) {
                faults.add(table.getKey() + " has changed since the work was complete");
            }
        }
        for (String table : read()) {
            if (!noted.containsKey(table)) {
                faults.add(table + " was not there when the work was complete");
            }
        }
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            if (all) {
                faults.add(FILE + " is not there any more");
            }
        } else if (!text(file).equals(list)) {
            faults.add(FILE + " does not list what the manifest has");
        }
        return faults;
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw Failures.reading(file, e);
        }
    }

    private List<String> read() throws IOException {
        List<String> tables = new ArrayList<>();
        for (String table : READ) {
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
