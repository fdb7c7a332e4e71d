package org.middlepowers.analysis;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableFile;

/**
 * What it takes to reverse a claim: the smallest departure from a scenario's parameters that was found to do it.
 *
 * @param moves every parameter that might be moved
 * @param figures numbers of the claim on fresh replications; empty where nothing was found
 * @param confirmed whether one of them is reversed
 * @param length of the departure
 * @param further how many times it was lengthened, by a tenth each, so that fresh draws show the reversal
 */
public record Reversal(
        Searched searched, List<Sensitivity> moves, List<ClaimedNumber> figures, boolean confirmed, double length, int further) {
    private static final int DIGITS = 9;

    public Reversal {
        moves = List.copyOf(moves);
        figures = List.copyOf(figures);
    }

    /**
     * What was asked, and how far the search got.
     *
     * @param claim in words
     * @param distance how a departure is measured, in words
     * @param replications draws of a place
     * @param confirm fresh replications
     * @param together how many parameters were moved together
     * @param places looked at with all replications
     * @param end how the search came to its end
     */
    public record Searched(
            String claim, String distance, int replications, long seed, int confirm, int together, int places, End end) {}

    /** How a search came to its end. */
    public enum End {
        FINISHED,
        EVALUATIONS,
        CLOCK
    }

    /**
     * A parameter.
     *
     * @param base its value in the scenario
     * @param atLow margin at the lower end of its range: 1 in the scenario, 0 where the claim turns
     * @param atHigh margin at the upper end
     * @param alone where it reverses the claim alone
     * @param together where it is in the departure that was found
     */
    public record Sensitivity(Range range, double base, double atLow, double atHigh, Setting alone, Setting together) {
        /** The smaller margin of the two ends. */
        public double least() {
            return Math.min(Double.isNaN(atLow) ? 1 : atLow, Double.isNaN(atHigh) ? 1 : atHigh);
        }
    }

    /** What a parameter is, and its range. */
    public record Range(String name, String symbol, String about, double low, double high) {}

    /**
     * Where a parameter is moved to.
     *
     * @param move in units of its range; NaN for none
     */
    public record Setting(double value, double move) {
        public static final Setting NONE = new Setting(Double.NaN, Double.NaN);

        /** Whether it is moved at all. */
        public boolean moved() {
            return !Double.isNaN(move);
        }
    }

    /**
     * A number of the claim.
     *
     * @param claimed where it was claimed to lie
     * @param reversed whether the whole interval lies beyond
     */
    public record ClaimedNumber(String about, Bound claimed, Interval before, Interval after, boolean reversed) {}

    /** Whether anything was found. */
    public boolean found() {
        return moves.stream().anyMatch(m -> m.together().moved());
    }

    /** Parameters that reverse the claim alone, the least moved first. */
    public List<Sensitivity> alone() {
        return moves.stream()
                .filter(m -> m.alone().moved())
                .sorted(Comparator.comparingDouble(m -> Math.abs(m.alone().move())))
                .toList();
    }

    /** Parameters of the departure, the most moved first. */
    public List<Sensitivity> together() {
        return moves.stream()
                .filter(m -> m.together().moved())
                .sorted(Comparator.comparingDouble(m -> -Math.abs(m.together().move())))
                .toList();
    }

    /** Writes break.csv and confirmation.csv. */
    public void write(ResultsFolder folder) throws IOException {
        try (TableFile table = TableFile.open(
                folder.table("break.csv"),
                List.of(
                        "parameter", "symbol", "low", "high", "default", "margin_at_low", "margin_at_high", "alone",
                        "alone_departure", "together", "together_departure"))) {
            TableChunk chunk = table.chunk(DIGITS);
            for (Sensitivity m : moves) {
                chunk.add(m.range().name()).add(m.range().symbol()).add(m.range().low()).add(m.range().high());
                chunk.add(m.base()).add(m.atLow()).add(m.atHigh());
                chunk.add(m.alone().value()).add(m.alone().move());
                chunk.add(m.together().value()).add(m.together().move()).endRow();
            }
            table.append(chunk);
        }
        try (TableFile table = TableFile.open(
                folder.table("confirmation.csv"),
                List.of(
                        "check", "n", "before", "before_low", "before_high", "after", "after_low", "after_high",
                        "reversed"))) {
            TableChunk chunk = table.chunk(DIGITS);
            for (int c = 0; c < figures.size(); c++) {
                ClaimedNumber f = figures.get(c);
                chunk.add(c + 1).add(f.after().n());
                chunk.add(f.before().mean()).add(f.before().low()).add(f.before().high());
                chunk.add(f.after().mean()).add(f.after().low()).add(f.after().high());
                chunk.add(f.reversed() ? "yes" : "no").endRow();
            }
            table.append(chunk);
        }
    }
}
