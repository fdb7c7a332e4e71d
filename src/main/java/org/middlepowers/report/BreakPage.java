package org.middlepowers.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.middlepowers.analysis.Bound;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Reversal;
import org.middlepowers.analysis.Reversal.ClaimedNumber;
import org.middlepowers.analysis.Reversal.End;
import org.middlepowers.analysis.Reversal.Sensitivity;
import org.middlepowers.analysis.Reversal.Setting;
import org.middlepowers.analysis.Wording;
import org.middlepowers.report.Page.Figures;
import org.middlepowers.report.Page.Section;
import org.middlepowers.report.Page.Table;
import org.middlepowers.results.Decimals;

/** The page of a search for the smallest departure that reverses a claim. */
public final class BreakPage {
    private static final int SHOWN = 20;
    private static final int NAMED = 5;

    private final Reversal reversal;

    private BreakPage(Reversal reversal) {
        this.reversal = reversal;
    }

    /** Makes the page. */
    public static Page of(Reversal reversal) {
        return new BreakPage(reversal).page();
    }

    private Page page() {
        boolean found = reversal.found();
        List<Section> sections = new ArrayList<>();
        if (found) {
            sections.add(new Section(
                    "The departure, parameter by parameter",
                    List.of("Moves are in units of each parameter's range, from its least to its largest value."),
                    Figures.NONE,
                    List.of(moves())));
        }
        sections.add(new Section(
                "Each parameter alone",
                List.of("The margin is 1 with the scenario's own parameters and 0 where the claim turns. Parameters that"
                        + " matter little were tested with fewer replications."),
                Figures.NONE,
                List.of(singles())));
        sections.add(new Section("How it was searched, and what it does not say", how()));
        return new Page(
                "What it takes to reverse a claim",
                "How far from the scenario's parameters does this claim hold: " + reversal.searched().claim() + "?",
                new Page.Lead(answer(), Figures.NONE, found ? List.of(figures()) : List.of()),
                sections);
    }

    private List<String> answer() {
        List<String> answer = new ArrayList<>();
        int parameters = reversal.moves().size();
        answer.add(reversal.found() ? departure() : "No departure that reverses it was found within the ranges of "
                + Wording.count(parameters, "parameter") + ". That is no proof that there is none.");
        if (reversal.found()) {
            answer.add(figuresInWords());
        }
        List<Sensitivity> alone = reversal.alone();
        answer.add(alone.isEmpty()
                ? "No parameter reverses it alone, within its range."
                : "Alone, " + Wording.count(alone.size(), "parameter") + " of " + parameters
                        + (alone.size() == 1 ? " reverses" : " reverse") + " it, the nearest first: "
                        + String.join("; ", alone.stream().limit(NAMED).map(m -> move(m, m.alone())).toList())
                        + ".");
        if (reversal.searched().end() != End.FINISHED) {
            answer.add("The search ended " + (reversal.searched().end() == End.CLOCK ? "by the clock (--minutes)" : "with its"
                    + " evaluations used up (--evaluations)") + "; a smaller departure may be found with more.");
        }
        return answer;
    }

    private String departure() {
        List<String> moves = reversal.together().stream().map(m -> move(m, m.together())).toList();
        return "The smallest departure found that reverses it has " + reversal.searched().distance() + " "
                + number(reversal.length()) + " in units of the ranges: " + String.join("; ", moves) + "."
                + (reversal.further() > 0
                        ? " It was lengthened by " + number(100 * (Math.pow(1.1, reversal.further()) - 1))
                                + " % over what the search found, so that fresh draws show it clearly."
                        : "");
    }

    private String figuresInWords() {
        List<String> parts = new ArrayList<>();
        for (ClaimedNumber f : reversal.figures()) {
            parts.add(f.about() + ": " + number(f.before()) + " before, " + number(f.after()) + " after"
                    + (f.reversed() ? "" : reversal.figures().size() > 1 ? " (not reversed)" : ""));
        }
        return (reversal.confirmed()
                        ? "Confirmed on " + reversal.searched().confirm() + " fresh replications. "
                        : "Not confirmed: on " + reversal.searched().confirm()
                                + " fresh replications no interval lies wholly beyond its bound. ")
                + String.join("; ", parts) + ".";
    }

    private static String move(Sensitivity m, Setting to) {
        return m.range().name() + " from " + number(m.base()) + " to " + number(to.value()) + " (" + signed(to.move()) + ")";
    }

    private Table moves() {
        return new Table(
                "",
                List.of("Parameter", "Symbol", "Meaning", "Range", "Scenario", "Reversed at", "Move"),
                List.of(4, 5, 6),
                reversal.together().stream()
                        .map(m -> List.of(
                                m.range().name(),
                                m.range().symbol(),
                                m.range().about(),
                                range(m),
                                number(m.base()),
                                number(m.together().value()),
                                signed(m.together().move())))
                        .toList());
    }

    private Table figures() {
        return new Table(
                "On " + reversal.searched().confirm() + " fresh replications, with 95 % intervals",
                List.of("Number", "Claimed", "Before", "After", "Reversed"),
                List.of(2, 3),
                reversal.figures().stream()
                        .map(f -> List.of(
                                f.about(), bounds(f.claimed()), below(f.before()), below(f.after()),
                                f.reversed() ? "yes" : "no"))
                        .toList());
    }

    /** With the interval below the number, where a terminal is too narrow for both beside it. */
    private static String below(Interval figure) {
        return number(figure).replace(" (", "\n(");
    }

    private static String bounds(Bound claimed) {
        if (Double.isInfinite(claimed.high())) {
            return "above " + number(claimed.low());
        }
        return Double.isInfinite(claimed.low())
                ? "below " + number(claimed.high())
                : number(claimed.low()) + " to " + number(claimed.high());
    }

    private Table singles() {
        List<Sensitivity> order = reversal.moves().stream()
                .sorted(Comparator.comparingDouble(
                        m -> m.alone().moved() ? Math.abs(m.alone().move()) : 10 + m.least()))
                .limit(SHOWN)
                .toList();
        int all = reversal.moves().size();
        String caption = order.size() < all
                ? "The " + order.size() + " of " + all + " that come nearest; the rest are in break.csv"
                : "";
        return new Table(
                caption,
                List.of("Parameter", "Range", "Scenario", "Margin at its low end", "Margin at its high end", "Reversed at", "Move"),
                List.of(2, 3, 4, 5, 6),
                order.stream()
                        .map(m -> List.of(
                                m.range().name(),
                                range(m),
                                number(m.base()),
                                number(m.atLow()),
                                number(m.atHigh()),
                                number(m.alone().value()),
                                signed(m.alone().move())))
                        .toList());
    }

    private static String range(Sensitivity m) {
        return number(m.range().low()) + " to " + number(m.range().high());
    }

    private List<String> how() {
        Reversal.Searched searched = reversal.searched();
        return List.of(
                "Every place is simulated on the same " + searched.replications() + " draws (seed " + searched.seed()
                        + "), so that places differ through their parameters only. First each parameter is moved to both"
                        + " ends of its range and, where the claim turns, bisected eight times. Then the "
                        + searched.together() + " strongest are moved together: along straight directions, by CMA-ES"
                        + " (Hansen and Ostermeier 2001) on the distance with a penalty while the claim holds, and by"
                        + " leaving out what is not needed. " + searched.places()
                        + " places were simulated with all replications.",
                "The claim counts as reversed in the search where its mean crosses the bound (with several numbers: where"
                        + " one of them does). The result is confirmed on replications that the search has not seen; while"
                        + " an interval straddles the bound, the departure is lengthened by tenths.",
                "The distance rests on the ranges in the table of parameters, which are wide and of different worth: a"
                        + " tenth of one range may be less believable than half of another. Read the values, not the"
                        + " distance alone. A search finds departures; that it finds none is no proof.");
    }

    private static String number(Interval i) {
        return i.bounded() ? number(i.mean()) + " (" + number(i.low()) + " to " + number(i.high()) + ")" : number(i.mean());
    }

    private static String number(double value) {
        return Double.isNaN(value)
                ? "–"
                : new BigDecimal(Decimals.text(Decimals.round(value, 3))).toPlainString().replace('-', '−');
    }

    private static String signed(double value) {
        return MeasureFormat.of("").signed(value, 3);
    }
}
