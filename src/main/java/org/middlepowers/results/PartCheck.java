package org.middlepowers.results;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Holds a part of several tables against itself: which tasks are there in full, and what is left of others. A row that
 * is not a row of the study is refused, since nobody but the user can know what it is worth.
 */
final class PartCheck {
    private static final int LISTED = 3;

    private final Parts parts;
    private final List<PartTable> tables;
    private final int keys;
    private final Recognition recognition;
    private final Takes sink;

    /** Takes the tasks that are there in full. */
    interface Takes {
        /** Whether it is the first of its kind. */
        boolean take(int task, List<String> row);
    }

    /** Rows of a task in another table than the leading one; the sum is null where the format keeps no lines. */
    private record Tally(int rows, String sum) {
        private static final Tally NONE = new Tally(0, TaskRows.text(new CRC32()));
    }

    /**
     * What a part holds.
     *
     * @param number of the part
     * @param tasks number of those that are there in full
     * @param good their keys, unless the part is sound: those of all parts take much memory
     * @param goodLines lines of the leading table that are theirs, unless the part is sound
     * @param lost tasks, or lines, that are not
     * @param findings the first of these, each in words
     * @param torn bytes of a last line of the leading table that was cut off
     * @param sound whether there is nothing to take away
     * @param parquet whether it is finished and in Parquet
     */
    record Held(
            int number, int tasks, Set<String> good, BitSet goodLines, int lost, List<String> findings, long torn,
            boolean sound, boolean parquet) {
        /** One with nothing to take away. */
        static Held sound(int number, int tasks, boolean parquet) {
            return new Held(number, tasks, Set.of(), new BitSet(), 0, List.of(), 0, true, parquet);
        }
    }

    /**
     * @param tables the leading one first
     * @param keys columns that name a task
     */
    PartCheck(Parts parts, List<PartTable> tables, int keys, Recognition recognition, Takes sink) {
        this.parts = parts;
        this.tables = tables;
        this.keys = keys;
        this.recognition = recognition;
        this.sink = sink;
    }

    /** Looks through one part of all tables. */
    Held check(int number) throws IOException {
        List<Map<String, Tally>> others = new ArrayList<>();
        boolean torn = false;
        List<String> finished = new ArrayList<>();
        for (PartTable other : tables.subList(1, tables.size())) {
            Optional<SweepPart> part = parts.of(other.name(), number);
            Map<String, Tally> tallies = new HashMap<>();
            if (part.isPresent()) {
                finished.addAll(part.get().parquet() ? List.of(other.name()) : List.of());
                torn |= part.get().parquet() ? count(part.get(), tallies) : tally(part.get(), other, tallies);
            }
            others.add(tallies);
        }
        Optional<SweepPart> leading = parts.of(tables.get(0).name(), number);
        if (leading.isPresent() && leading.get().parquet()) {
            return finished(leading.get(), others);
        }
        boolean none = others.stream().allMatch(Map::isEmpty) && !torn;
        Held held = leading.isPresent()
                ? open(leading.get(), others, torn)
                : new Held(number, 0, Set.of(), new BitSet(), 0, List.of(), 0, none, false);
        if (!held.sound() && !finished.isEmpty()) {
            // A part becomes Parquet when all of it is there, the leading table last: no kill leaves this.
            throw new ResultsException("Part " + number + " of " + String.join(" and ", finished) + " in '" + parts.folder()
                    + "' is finished, and rows of " + tables.get(0).name() + " that belong to it are gone or damaged. Take part "
                    + number + " of every table out of the folder: the same command then runs it again and keeps the rest.");
        }
        return held;
    }

    private Held open(SweepPart part, List<Map<String, Tally>> others, boolean tornElsewhere) throws IOException {
        Set<String> good = new HashSet<>();
        BitSet lines = new BitSet();
        List<String> findings = new ArrayList<>();
        int lost = 0;
        long torn;
        try (PartLines rows = new PartLines(part.file())) {
            header(part, tables.get(0), rows);
            while (rows.next()) {
                List<String> row = CsvLine.fields(rows.text());
                String wrong = row.size() != tables.get(0).columns().size() ? "is damaged"
                        : wrong(part, rows.number(), row, others, rows.butLast());
                if (wrong.isEmpty()) {
                    if (!others.isEmpty()) {
                        good.add(key(row));
                    }
                    lines.set((int) rows.number());
                } else {
                    lost++;
                    if (findings.size() < LISTED) {
                        findings.add("line " + rows.number() + " of '" + part.file() + "' " + wrong);
                    }
                }
            }
            torn = Files.size(part.file()) - rows.offset();
        }
        boolean orphans = others.stream().anyMatch(t -> !good.containsAll(t.keySet()));
        boolean sound = lost == 0 && torn == 0 && !orphans && !tornElsewhere;
        return sound
                ? Held.sound(part.number(), lines.cardinality(), false)
                : new Held(part.number(), lines.cardinality(), good, lines, lost, findings, torn, false, false);
    }

    private Held finished(SweepPart part, List<Map<String, Tally>> others) throws IOException {
        int tasks = 0;
        try (ParquetRows rows = new ParquetRows(part, 0)) {
            columns(part, tables.get(0), rows.columns());
            for (long line = 1; rows.next(); line++) {
                List<String> row = new ArrayList<>();
                for (int k = 0; k < rows.columns().size(); k++) {
                    row.add(rows.text(k));
                }
                String wrong = wrong(part, line, row, others, null);
                if (!wrong.isEmpty()) {
                    throw new ResultsException("Row " + line + " of '" + part.file() + "' " + wrong
                            + ". Take part " + part.number() + " of every table out of the folder: the same command"
                            + " then runs it again and keeps the rest.");
                }
                tasks++;
            }
        }
        return Held.sound(part.number(), tasks, true);
    }

    /**
     * Why a row does not count, in words; empty if it does.
     *
     * @param bytes of the row but for its checksum; null where the format keeps no lines
     */
    private String wrong(
            SweepPart part, long line, List<String> row, List<Map<String, Tally>> others, ByteBuffer bytes)
            throws ResultsException {
        int first = row.size() - 1 - others.size();
        List<String> sums = new ArrayList<>();
        for (int k = 0; k < others.size(); k++) {
            Tally tally = others.get(k).getOrDefault(key(row), Tally.NONE);
            if (!row.get(first + k).equals("" + tally.rows())) {
                return "has " + tally.rows() + " of its " + row.get(first + k) + " rows of "
                        + tables.get(k + 1).name();
            }
            sums.add(tally.sum());
        }
        if (bytes != null && !sums.stream().anyMatch(Objects::isNull) && !TaskRows.sum(bytes, sums).equals(row.get(row.size() - 1))) {
            return "is damaged, or its rows of other tables are";
        }
        int task;
        try {
            task = recognition.task(row);
        } catch (NumberFormatException e) {
            return "is damaged";
        }
        String objection = recognition.objection(row);
        if (!objection.isEmpty()) {
            throw new ResultsException("Line " + line + " of '" + part.file() + "' is not of this study: " + objection
                    + ". Take that line, or the whole part, out of the folder: the same command then runs what is"
                    + " missing and keeps the rest.");
        }
        return sink.take(task, row) ? "" : "is there twice";
    }

    /** Counts the rows of each task of a table in CSV; whether its last line was cut off. */
    private boolean tally(SweepPart part, PartTable table, Map<String, Tally> tallies) throws IOException {
        Map<String, CRC32> sums = new HashMap<>();
        Map<String, Integer> rows = new HashMap<>();
        try (PartLines lines = new PartLines(part.file())) {
            header(part, table, lines);
            while (lines.next()) {
                String key = lines.key(keys);
                rows.merge(key, 1, Integer::sum);
                sums.computeIfAbsent(key, k -> new CRC32()).update(lines.bytes());
            }
            rows.forEach((key, count) -> tallies.put(key, new Tally(count, TaskRows.text(sums.get(key)))));
            return lines.offset() < Files.size(part.file());
        }
    }

    /** Counts the rows of each task of a table in Parquet, which is whole or not there. */
    private boolean count(SweepPart part, Map<String, Tally> tallies) throws IOException {
        Map<String, Integer> rows = new HashMap<>();
        try (ParquetRows table = new ParquetRows(part, 0)) {
            List<String> key = new ArrayList<>();
            while (table.next()) {
                key.clear();
                for (int k = 0; k < keys; k++) {
                    key.add(table.text(k));
                }
                rows.merge(String.join(",", key), 1, Integer::sum);
            }
        }
        rows.forEach((key, count) -> tallies.put(key, new Tally(count, null)));
        return false;
    }

    /** Reads the line of column names; nothing is there if it was cut off. */
    private static void header(SweepPart part, PartTable table, PartLines lines) throws IOException {
        if (lines.next()) {
            columns(part, table, CsvLine.fields(lines.text()));
        }
    }

    private static void columns(SweepPart part, PartTable table, List<String> columns) throws ResultsException {
        if (!columns.equals(table.columns())) {
            throw new ResultsException("'" + part.file() + "' has other columns than this study keeps: it is of another"
                    + " study or of another version of the program. Take part " + part.number() + " of every table out"
                    + " of the folder: the same command then runs it again and keeps the rest.");
        }
    }

    private String key(List<String> row) {
        return String.join(",", row.subList(0, keys));
    }
}
