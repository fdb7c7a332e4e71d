package org.middlepowers.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.TournamentTable;
import org.middlepowers.analysis.TournamentTable.Clue;
import org.middlepowers.analysis.TournamentTable.Rank;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.Manifest;

/** What came out of a tournament, in words made from its numbers. */
public final class TournamentWords {
    /** Units of gains, by criterion. */
    private static final Map<String, String> UNITS = Map.of(
            "welfare", "per cent of output at the end",
            "autonomy", "points of the portfolio under nobody's influence",
            "status", "points of status",
            "stability", "points of tension avoided");

    private static final int MOST_CLUES = 3;
    /** Smallest differences worth a word: of shares of quarters, and of means. */
    private static final double NOTABLE = .02;

    private static final double SMALLEST = .0005;
    private static final MeasureFormat HUNDREDTHS = MeasureFormat.of("share");

    private final TournamentTable table;
    private final Manifest manifest;

    public TournamentWords(TournamentTable table, Manifest manifest) {
        this.table = table;
        this.manifest = manifest;
    }

    /** What a gain is measured in, for each criterion. */
    public List<String> units() {
        return table.criteria().stream().map(c -> UNITS.getOrDefault(c, "")).toList();
    }

    /** The winners in one line. */
    public String headline() {
        List<String> parts = new ArrayList<>();
        for (String criterion : table.criteria()) {
            parts.add(criterion + ": " + leaders(criterion));
        }
        return "Best by " + String.join(", by ", parts);
    }

    /** The clear winner, or those that cannot be told apart at the top. */
    private String leaders(String criterion) {
        List<Rank> ranking = table.ranking(criterion);
        List<String> names = new ArrayList<>();
        for (Rank rank : ranking) {
            names.add(rank.policy());
            if (!rank.ahead().known() || rank.ahead().excludesZero()) {
                break;
            }
        }
        return names.size() == table.policies().size() && names.size() > 1 ? "no clear winner" : String.join(" or ", names);
    }

    /** A sentence for each criterion. */
    public List<String> verdicts() {
        return table.criteria().stream().map(this::verdict).toList();
    }

    private String verdict(String criterion) {
        List<Rank> ranking = table.ranking(criterion);
        Rank best = ranking.get(0);
        String start = Wording.capital(criterion) + ": ";
        if (!best.gain().known()) {
            return start + "no gain was measured.";
        }
        String gain = HUNDREDTHS.signed(best.gain()) + " " + UNITS.getOrDefault(criterion, "") + ", 95 % "
                + HUNDREDTHS.signedBounds(best.gain());
        String first = start + best.policy() + " comes first (" + gain + ")";
        if (ranking.size() == 1) {
            return first + ".";
        }
        Interval ahead = best.ahead();
        String next = ranking.get(1).policy();
        String lead = HUNDREDTHS.signed(ahead) + ", " + HUNDREDTHS.signedBounds(ahead);
        return first + (ahead.excludesZero()
                ? ", clearly ahead of " + next + " (by " + lead + ")."
                : ", but is not clearly ahead of " + next + " (by " + lead + ").");
    }

    /** Why: what a policy did that the state itself would not have done, and what changed with it. */
    public String why(String policy) {
        List<String> more = new ArrayList<>();
        List<String> less = new ArrayList<>();
        for (Clue clue : table.acts(policy)) {
            if (Math.abs(clue.difference().mean()) >= NOTABLE && clue.difference().excludesZero()) {
                List<String> side = clue.difference().mean() > 0 ? more : less;
                if (side.size() < MOST_CLUES) {
                    side.add(title("share." + clue.name(), clue.name()) + " ("
                            + HUNDREDTHS.signed(clue.difference()) + ")");
                }
            }
        }
        List<String> changes = new ArrayList<>();
        table.changes(policy).stream()
                .filter(c -> c.difference().excludesZero() && Math.abs(c.difference().mean()) >= SMALLEST)
                .forEach(c -> changes.add(
                        title("change." + c.name(), c.name()) + " " + HUNDREDTHS.signed(c.difference())));
        String did = more.isEmpty() && less.isEmpty()
                ? "it did what the state would have done itself"
                : Wording.join(List.of(list("more often ", more), list("less often ", less)).stream()
                        .filter(s -> !s.isEmpty())
                        .toList());
        return policy + ": " + did + " (points of quarters)"
                + (changes.isEmpty() ? "." : "; with it came, times 100, " + Wording.join(changes) + ".");
    }

    private String title(String measure, String name) {
        return manifest.measure(measure)
                .map(m -> Wording.inSentence(m.title()))
                .orElse(name);
    }

    private static String list(String start, List<String> items) {
        return items.isEmpty() ? "" : start + Wording.join(items);
    }

    /** A gain and its interval. */
    static String figure(Interval gain) {
        return HUNDREDTHS.signed(gain) + " (" + HUNDREDTHS.signedBounds(gain) + ")";
    }
}
