package org.middlepowers.results;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Whether two results folders hold the same tables, and where they first differ. */
public final class TableDifference {
    /** Column of a sweep that names the run. */
    private static final String NAME = "run";

    private static final String CHECKSUM = "crc32";
    /** Tables that go once all is done. */
    private static final String SCRATCH = ".scratch.csv";

    /** Cells of a row that are shown. */
    private static final int SHOWN = 4;

    private TableDifference() {}

    /** A table, and where it first differs, in words; empty if it does not. */
    public record Compared(String table, Optional<String> difference) {}

    /**
     * Compares all tables of two folders: byte for byte, and of sweeps the rows in the order of points, however they stand in
     * parts. Where the sweep that was repeated is a shard of a whole one, its rows are looked for.
     *
     * @param was the folder as it was left; words say "then" of it
     * @param is the same repeated; words say "now" of it
     */
    public static List<Compared> ofFolders(Path was, Path is) throws IOException {
        if (SweepFolder.isSweep(was)) {
            return ofSweeps(SweepFolder.open(was), SweepFolder.open(is));
        }
        SortedSet<String> names = new TreeSet<>(tables(was));
        names.addAll(tables(is));
        List<Compared> findings = new ArrayList<>();
        for (String name : names) {
            findings.add(new Compared(name, file(was.resolve(name), is.resolve(name))));
        }
        return findings;
    }

    private static List<Compared> ofSweeps(SweepFolder was, SweepFolder is) throws IOException {
        if (!was.readManifest().request().shard().equals(is.readManifest().request().shard())) {
            return ofShard(was, is);
        }
        List<Compared> findings = new ArrayList<>();
        findings.add(new Compared(was.design().getFileName().toString(), file(was.design(), is.design())));
        for (String table : List.of(SweepFolder.RUNS, SweepFolder.SERIES)) {
            if (!was.parts(table).isEmpty() || !is.parts(table).isEmpty()) {
                findings.add(new Compared(table, rows(table, was, is)));
            }
        }
        return findings;
    }

    /** Looks for the runs of a shard in a whole sweep. */
    static List<Compared> ofShard(SweepFolder was, SweepFolder is) throws IOException {
        List<Compared> findings = new ArrayList<>();
        for (String table : List.of(SweepFolder.RUNS, SweepFolder.SERIES)) {
            if (!is.parts(table).isEmpty()) {
                findings.add(new Compared(table, shard(table, was, is)));
            }
        }
        return findings;
    }

    /**
     * Looks for the rows of a sample in the tables of a folder: those that both have, in the order of their rows.
     *
     * @param was the folder as it was left
     * @param is some of its tasks repeated, in their order
     */
    public static List<Compared> ofSample(Path was, Path is) throws IOException {
        List<Compared> findings = new ArrayList<>();
        for (String name : new TreeSet<>(tables(is))) {
            if (Files.exists(was.resolve(name))) {
                findings.add(new Compared(name, sample(was.resolve(name), is.resolve(name))));
            } else if (!name.endsWith(SCRATCH)) {
                findings.add(new Compared(name, Optional.of("is not in the folder, and is made now")));
            }
        }
        return findings;
    }

    private static Optional<String> sample(Path was, Path is) throws IOException {
        try (TableReader then = TableReader.open(was);
                TableReader now = TableReader.open(is)) {
            if (!then.columns().equals(now.columns())) {
                return Optional.of(columns(then.columns(), now.columns()));
            }
            for (long row = 1; now.next(); row++) {
                List<String> wanted = cells(now);
                boolean more = then.next();
                while (more && !cells(then).equals(wanted)) {
                    more = then.next();
                }
                if (!more) {
                    return Optional.of("does not have row " + row + " of the sample: "
                            + String.join(",", wanted.subList(0, Math.min(SHOWN, wanted.size()))) + ",…");
                }
            }
            return Optional.empty();
        } catch (ResultsException e) {
            return Optional.of("cannot be read: " + e.getMessage());
        }
    }

    private static List<String> cells(TableReader table) throws IOException {
        List<String> cells = new ArrayList<>();
        for (int k = 0; k < table.columns().size(); k++) {
            cells.add(table.text(k));
        }
        return cells;
    }

    private static Optional<String> shard(String table, SweepFolder was, SweepFolder is) throws IOException {
        try (SweepTable then = SweepTable.open(table, List.of(was));
                SweepTable now = SweepTable.open(table, List.of(is))) {
            if (!then.columns().equals(now.columns())) {
                return Optional.of(columns(then.columns(), now.columns()));
            }
            while (now.next()) {
                boolean more = then.next();
                while (more && (then.point() != now.point() || then.replication() != now.replication())) {
                    more = then.next();
                }
                String where = "point " + now.point() + ", replication " + now.replication();
                if (!more) {
                    return Optional.of("does not have " + where);
                }
                for (int k = 0; k < then.columns().size(); k++) {
                    if (!same(then.columns().get(k), then.text(k), now.text(k))) {
                        return Optional.of(value(where, then.columns().get(k), then.text(k), now.text(k)));
                    }
                }
            }
            return Optional.empty();
        }
    }

    private static List<String> tables(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{csv,parquet}")) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        } catch (IOException e) {
            throw Failures.reading(folder, e);
        }
        return names;
    }

    private static Optional<String> file(Path was, Path is) throws IOException {
        if (!Files.exists(was)) {
            return Optional.of("is not in the folder, and is made now");
        }
        if (!Files.exists(is)) {
            return Optional.of("is in the folder, and is not made now");
        }
        if (Files.mismatch(was, is) < 0) {
            return Optional.empty();
        }
        if (was.toString().endsWith(".parquet")) {
            return Optional.of("holds other bytes");
        }
        try (TableReader then = TableReader.open(was);
                TableReader now = TableReader.open(is)) {
            if (!then.columns().equals(now.columns())) {
                return Optional.of(columns(then.columns(), now.columns()));
            }
            for (long row = 1; ; row++) {
                boolean more = then.next();
                if (more != now.next()) {
                    return Optional.of(ends(row, more));
                }
                if (!more) {
                    return Optional.of("holds the same values in other bytes");
                }
                for (int k = 0; k < then.columns().size(); k++) {
                    if (!then.text(k).equals(now.text(k))) {
                        return Optional.of(value("row " + row, then.columns().get(k), then.text(k), now.text(k)));
                    }
                }
            }
        } catch (ResultsException e) {
            return Optional.of("cannot be read: " + e.getMessage());
        }
    }

    private static Optional<String> rows(String table, SweepFolder was, SweepFolder is) throws IOException {
        try (SweepTable then = SweepTable.open(table, List.of(was));
                SweepTable now = SweepTable.open(table, List.of(is))) {
            if (!then.columns().equals(now.columns())) {
                return Optional.of(columns(then.columns(), now.columns()));
            }
            for (long row = 1; ; row++) {
                boolean more = then.next();
                if (more != now.next()) {
                    return Optional.of(ends(row, more));
                }
                if (!more) {
                    return Optional.empty();
                }
                for (int k = 0; k < then.columns().size(); k++) {
                    if (!same(then.columns().get(k), then.text(k), now.text(k))) {
                        String where = "row " + row + " (point " + then.point() + ", replication " + then.replication()
                                + ")";
                        return Optional.of(value(where, then.columns().get(k), then.text(k), now.text(k)));
                    }
                }
            }
        }
    }

    /**
     * Names of runs may begin with the path of a file that lies elsewhere now; what follows holds the scenario's hash.
     * Checksums are of the row's text, whose values are compared one by one.
     */
    private static boolean same(String column, String then, String now) {
        if (column.equals(CHECKSUM)) {
            return true;
        }
        boolean name = column.equals(NAME) && then.indexOf('~') > 0 && now.indexOf('~') > 0;
        return name
                ? then.substring(then.indexOf('~')).equals(now.substring(now.indexOf('~')))
                : then.equals(now);
    }

    private static String columns(List<String> then, List<String> now) {
        for (int k = 0; k < Math.min(then.size(), now.size()); k++) {
            if (!then.get(k).equals(now.get(k))) {
                return "has other columns: the " + (k + 1) + ". was '" + then.get(k) + "' and is now '" + now.get(k)
                        + "'";
            }
        }
        return "had " + then.size() + " columns and has " + now.size() + " now";
    }

    private static String ends(long row, boolean then) {
        return "has " + (then ? "fewer" : "more") + " rows now: row " + row + " is the first that only the "
                + (then ? "folder" : "repetition") + " has";
    }

    private static String value(String where, String column, String then, String now) {
        return "differs first in " + where + ", column '" + column + "': '" + then + "' then, '" + now + "' now";
    }
}
