package org.middlepowers.report;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Percentages;
import org.middlepowers.analysis.Wording;
import org.middlepowers.analysis.score.Scores;
import org.middlepowers.analysis.score.Targets;
import org.middlepowers.analysis.score.Unit;

/**
 * What the page of a hindcast calls targets and actors, and how it writes numbers.
 *
 * @param names of actors by code
 */
record HindcastTerms(Map<String, String> names) {
    private static final MeasureFormat PLAIN = MeasureFormat.of("");

    /** With the names of states, for not everybody knows their codes. */
    String name(Unit unit) {
        return unit.partner().isEmpty() ? name(unit.state()) : name(unit.state()) + " – " + name(unit.partner());
    }

    String name(String code) {
        return names.getOrDefault(code, code);
    }

    static String title(String target) {
        return switch (target) {
            case Targets.POSITION -> "positions";
            case Targets.TRADE -> "trade shares";
            case Targets.VOTE -> "votes";
            default -> target;
        };
    }

    static String unit(String target) {
        return switch (target) {
            case Targets.POSITION -> "ideal points";
            case Targets.TRADE -> "shares of trade";
            case Targets.VOTE -> "votes: 1 Yes, 0 withheld, −1 No";
            default -> "states";
        };
    }

    /** Whether the target is a number that is recorded every year, and can be drawn as one. */
    static boolean yearly(String target) {
        return target.equals(Targets.POSITION) || target.equals(Targets.TRADE);
    }

    static String interval(Interval i) {
        return i.bounded() ? signed(i.mean()) + " (" + signed(i.low()) + " to " + signed(i.high()) + ")" : signed(i.mean());
    }

    /** A skill that may be tiny, with the decimals of its interval. */
    static String fine(Interval i) {
        MeasureFormat plain = MeasureFormat.of("");
        return plain.signed(i) + (i.bounded() ? " (" + plain.signedBounds(i) + ")" : "");
    }

    /** Shares of records in the 90 % intervals, above them and below: whole per cent that add to 100. */
    static List<String> sides(Scores s) {
        List<Double> shares = List.of(s.cover90(), s.above(), s.below());
        return shares.stream().anyMatch(share -> share.isNaN())
                ? shares.stream().map(Wording::percent).toList()
                : IntStream.of(Percentages.of(shares)).mapToObj(share -> share + " %").toList();
    }

    private static String signed(double value) {
        return PLAIN.signed(value, 2);
    }

    static String number(double value) {
        return PLAIN.number(value, 3);
    }
}
