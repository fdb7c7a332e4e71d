package org.middlepowers.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.middlepowers.results.LiteratureClaim;
import org.middlepowers.results.LiteratureClaim.Check;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableFile;
import org.middlepowers.results.TableReader;

/**
 * Claims of the literature beside the figures of a model. Misses come first; claims that parameters were fitted to come
 * after those that test the model, and claims that cannot be tested last.
 *
 * @param replications that did not fail
 */
public record Scorecard(List<Row> rows, long replications) {
    private static final List<String> COLUMNS = List.of(
            "pattern", "claim", "source", "verdict", "fitted", "check", "counted", "world", "about", "literature",
            "expected_low", "expected_high", "n", "model", "low", "high", "check_verdict", "note");

    /**
     * A claim and its verdict.
     *
     * @param findings one for each check, in the claim's order
     */
    public record Row(LiteratureClaim claim, Verdict verdict, List<Finding> findings) {
        /** Whether parameters were fitted to it, so that it is no test. */
        public boolean fitted() {
            return !claim.fitted().isEmpty();
        }

        /** Whether it enters the score. */
        public boolean counts() {
            return !fitted() && verdict != Verdict.NOT_TESTABLE;
        }

        /** Findings that decide the verdict. */
        public List<Finding> counted() {
            return findings.stream().filter(f -> f.check().counted()).toList();
        }

        /** Number of deciding checks that are met. */
        public long met() {
            return counted().stream()
                    .filter(f -> f.verdict() == Verdict.HELD)
                    .count();
        }
    }

    /** A check with the model's figure; the verdict of a check that decides nothing is null. */
    public record Finding(Check check, Interval figure, Verdict verdict) {}

    /**
     * Reads the figures of all replications.
     *
     * @param runs table with a column for each check
     * @throws IOException with a sentence, if the table cannot be read or lacks a column
     */
    public static Scorecard read(Path runs, List<LiteratureClaim> claims) throws IOException {
        Map<String, Moments> moments = new HashMap<>();
        claims.forEach(c -> c.checks().forEach(k -> moments.put(c.column(k), new Moments())));
        long replications = 0;
        try (TableReader table = TableReader.open(runs)) {
            int status = table.column("status");
            while (table.next()) {
                if (table.text(status).equals("ok")) {
                    replications++;
                    for (Map.Entry<String, Moments> e : moments.entrySet()) {
                        e.getValue().add(table.number(e.getKey()));
                    }
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        for (LiteratureClaim claim : claims) {
            rows.add(row(claim, moments));
        }
        rows.sort(Comparator.comparing((Row r) -> r.verdict() == Verdict.NOT_TESTABLE)
                .thenComparing(Row::fitted)
                .thenComparing(Row::verdict));
        return new Scorecard(List.copyOf(rows), replications);
    }

    private static Row row(LiteratureClaim claim, Map<String, Moments> moments) {
        List<Finding> findings = new ArrayList<>();
        List<Verdict> counted = new ArrayList<>();
        for (Check check : claim.checks()) {
            Interval figure = moments.get(claim.column(check)).interval();
            Verdict verdict = check.counted() ? verdict(check, figure) : null;
            findings.add(new Finding(check, figure, verdict));
            if (check.counted()) {
                counted.add(verdict);
            }
        }
        return new Row(claim, verdict(claim, counted), List.copyOf(findings));
    }

    /** The verdict on one check; not testable if no replication has a figure. */
    static Verdict verdict(Check check, Interval figure) {
        return figure.known() ? Verdict.of(bound(check), figure) : Verdict.NOT_TESTABLE;
    }

    /** The range that agrees with the literature, its ends in it; but "above 0" and "below 0", which 0 itself is not. */
    private static Bound bound(Check check) {
        boolean sign = check.low() == 0 && check.high() == Double.POSITIVE_INFINITY
                || check.high() == 0 && check.low() == Double.NEGATIVE_INFINITY;
        return sign ? Bound.between(check.low(), check.high()) : Bound.from(check.low(), check.high());
    }

    /** The verdict on a claim from those on its counted checks; not testable if it says so, or if none has a figure. */
    static Verdict verdict(LiteratureClaim claim, List<Verdict> counted) {
        boolean untestable = !claim.untestable().isEmpty() || counted.stream().allMatch(v -> v == Verdict.NOT_TESTABLE);
        return untestable ? Verdict.NOT_TESTABLE : Verdict.all(counted);
    }

    /** Claims that count and have a verdict. */
    public long count(Verdict verdict) {
        return rows.stream().filter(r -> r.counts() && r.verdict() == verdict).count();
    }

    /** Claims that count. */
    public long counted() {
        return rows.stream().filter(Row::counts).count();
    }

    /** Claims that parameters were fitted to. */
    public long fitted() {
        return rows.stream().filter(r -> r.fitted() && r.verdict() != Verdict.NOT_TESTABLE).count();
    }

    /** Claims that cannot be tested. */
    public long untestable() {
        return rows.stream().filter(r -> r.verdict() == Verdict.NOT_TESTABLE).count();
    }

    /**
     * Writes patterns.csv: a row for each check of each claim, in the order of the scorecard; a claim without checks has one
     * row without figures.
     *
     * @throws IOException with a sentence, if the file cannot be written
     */
    public void write(Path file) throws IOException {
        try (TableFile table = TableFile.open(file, COLUMNS)) {
            TableChunk chunk = table.chunk(6);
            for (Row row : rows) {
                if (row.findings().isEmpty()) {
                    begin(chunk, row);
                    for (int k = 0; k < 12; k++) {
                        chunk.skip();
                    }
                    chunk.add(note(row.claim())).endRow();
                }
                for (Finding f : row.findings()) {
                    begin(chunk, row);
                    chunk.add(f.check().name()).add(f.check().counted() ? "yes" : "no");
                    chunk.add(f.check().world()).add(f.check().about()).add(f.check().literature());
                    chunk.add(finite(f.check().low())).add(finite(f.check().high()));
                    chunk.add(f.figure().n()).add(f.figure().mean());
                    chunk.add(f.figure().low()).add(f.figure().high());
                    chunk.add(f.verdict() == null ? "" : f.verdict().ofLiterature());
                    chunk.add(note(row.claim())).endRow();
                }
            }
            table.append(chunk);
        }
    }

    private static void begin(TableChunk chunk, Row row) {
        LiteratureClaim claim = row.claim();
        chunk.add(claim.id()).add(claim.title()).add(claim.source());
        chunk.add(row.verdict().ofLiterature()).add(claim.fitted());
    }

    private static String note(LiteratureClaim claim) {
        return claim.untestable().isEmpty() ? claim.note() : claim.untestable();
    }

    private static double finite(double bound) {
        return Double.isInfinite(bound) ? Double.NaN : bound;
    }
}
