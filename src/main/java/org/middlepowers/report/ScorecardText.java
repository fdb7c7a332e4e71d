package org.middlepowers.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Scorecard;
import org.middlepowers.analysis.Scorecard.Row;
import org.middlepowers.analysis.Verdict;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.LiteratureClaim.Check;

/** A scorecard in words: figures, ranges, verdicts. */
public record ScorecardText(Scorecard card) {
    private static final String USUAL = "kazakhstan-2022";

    /** The score and its misses, in sentences. */
    public List<String> answer() {
        List<String> answer = new ArrayList<>();
        answer.add(score());
        List<String> missed = ids(Verdict.NOT_HELD);
        if (!missed.isEmpty()) {
            answer.add("Not reproduced: " + String.join(", ", missed)
                    + ". One check that fails is enough; the table says which.");
        }
        List<String> unclear = ids(Verdict.UNCLEAR);
        if (!unclear.isEmpty()) {
            answer.add("Unclear, because an interval reaches across a bound: " + String.join(", ", unclear) + ".");
        }
        List<String> fittedMisses = card.rows().stream()
                .filter(r -> r.fitted() && r.verdict() == Verdict.NOT_HELD)
                .map(r -> r.claim().id())
                .toList();
        if (!fittedMisses.isEmpty()) {
            answer.add("Missed although parameters were set for it: " + String.join(", ", fittedMisses) + ".");
        }
        return answer;
    }

    private String score() {
        String others = Stream.of(
                        part(card.fitted(), " more was used to set parameters and does not count",
                                " more were used to set parameters and do not count"),
                        part(card.untestable(), " cannot be tested here", " cannot be tested here"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        others = others.isEmpty() ? "" : " " + others + ".";
        if (card.counted() == 0) {
            return "No pattern here tests the model." + others;
        }
        return "Of " + Wording.count(card.counted(), "pattern") + " that test the model, "
                + card.count(Verdict.HELD)
                + (card.count(Verdict.HELD) == 1 ? " is" : " are") + " reproduced, "
                + card.count(Verdict.NOT_HELD) + " not, and " + card.count(Verdict.UNCLEAR)
                + " unclear (over " + Wording.count(card.replications(), "replication") + ")." + others;
    }

    private static String part(long count, String one, String several) {
        return count == 0 ? "" : count + (count == 1 ? one : several);
    }

    private List<String> ids(Verdict verdict) {
        return card.rows().stream()
                .filter(r -> r.counts() && r.verdict() == verdict)
                .map(r -> r.claim().id())
                .toList();
    }

    /** Where a figure was measured, unless in the world that most are. */
    static String world(Check check) {
        return check.world().equals(USUAL) ? "" : " [" + check.world() + "]";
    }

    /** The verdict, and whether it is one on a fit. */
    public static String verdict(Row row) {
        String word = row.verdict().ofLiterature();
        return row.fitted() && row.verdict() != Verdict.NOT_TESTABLE ? "fitted, " + word : word;
    }

    /** The range that agrees with the literature. */
    public static String range(Check check) {
        boolean below = Double.isInfinite(check.low());
        boolean above = Double.isInfinite(check.high());
        if (below && above) {
            return "";
        }
        if (above) {
            return "above " + MeasureFormat.significant(check.low());
        }
        return below ? "below " + MeasureFormat.significant(check.high()) : MeasureFormat.significant(check.low()) + " to " + MeasureFormat.significant(check.high());
    }

    /** A mean with its interval. */
    public static String figure(Interval i) {
        if (!i.known()) {
            return "none";
        }
        MeasureFormat format = MeasureFormat.of("");
        return format.value(i) + " (" + (i.bounded() ? format.bounds(i) : "one replication") + ")";
    }
}
