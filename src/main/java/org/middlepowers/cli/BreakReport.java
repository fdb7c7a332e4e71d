package org.middlepowers.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.Wording;
import org.middlepowers.report.Page;
import org.middlepowers.report.Page.Figures;
import org.middlepowers.report.Page.Section;
import org.middlepowers.report.Page.Table;
import org.middlepowers.results.Decimals;
import org.middlepowers.results.Manifest;
import org.middlepowers.study.Settings;
import org.middlepowers.study.breaking.DepartureSearch.Single;
import org.middlepowers.study.breaking.FreeParameters;
import org.middlepowers.study.breaking.Norm;

/** The page of a search for the smallest departure that reverses a claim. */
final class BreakReport {
    private static final int SHOWN = 20;

    private final BreakCommand.Choice choice;
    private final FreeParameters freedom;
    private final Settings settings;
    private final BreakJob.Outcome outcome;
    private final Manifest.Expectation claim;

    BreakReport(
            BreakCommand.Choice choice,
            FreeParameters freedom,
            Settings settings,
            BreakJob.Outcome outcome,
            Manifest.Expectation claim) {
        this.choice = choice;
        this.freedom = freedom;
        this.settings = settings;
        this.outcome = outcome;
        this.claim = claim;
    }

    Page page() {
        List<Section> sections = new ArrayList<>();
        if (found()) {
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
                "How far from its parameters does this claim hold: " + choice.expectation().claim() + "?",
                answer(),
                Figures.NONE,
                found() ? List.of(figures()) : List.of(),
                List.of(),
                sections,
                List.of());
    }

    private boolean found() {
        return outcome.search().departure().isPresent();
    }

    private List<String> answer() {
        List<String> answer = new ArrayList<>();
        answer.add(found() ? departure() : "No departure that reverses it was found within the ranges of "
                + Wording.count(freedom.size(), "parameter") + ". That is no proof that there is none.");
        if (found()) {
            answer.add(figuresInWords());
        }
        List<Single> alone = alone();
        answer.add(alone.isEmpty()
                ? "No parameter reverses it alone, within its range."
                : "Alone, " + Wording.count(alone.size(), "parameter") + " of " + freedom.size()
                        + (alone.size() == 1 ? " reverses" : " reverse") + " it, the nearest first: "
                        + String.join(
                                "; ",
                                alone.stream().limit(5).map(this::single).toList())
                        + ".");
        if (outcome.search().stopped() || outcome.search().spent()) {
            answer.add("The search ended " + (outcome.search().stopped() ? "by the clock (--minutes)" : "with its"
                    + " evaluations used up (--evaluations)") + "; a smaller departure may be found with more.");
        }
        return answer;
    }

    private String departure() {
        double[] d = outcome.departure();
        List<String> moves = moved().stream().map(k -> move(k, d[k])).toList();
        return "The smallest departure found that reverses it has " + distance(choice.norm()) + " "
                + number(choice.norm().of(d)) + " in units of the ranges: " + String.join("; ", moves) + "."
                + (outcome.further() > 0
                        ? " It was lengthened by " + number(100 * (Math.pow(1.1, outcome.further()) - 1))
                                + " % over what the search found, so that fresh draws show it clearly."
                        : "");
    }

    private static String distance(Norm norm) {
        return switch (norm) {
            case SUM -> "a sum of moves of";
            case EUCLIDEAN -> "a Euclidean length of";
            case LARGEST -> "a largest move of";
        };
    }

    private String figuresInWords() {
        List<String> parts = new ArrayList<>();
        for (int c = 0; c < outcome.figures().size(); c++) {
            BreakJob.Figure f = outcome.figures().get(c);
            parts.add(about(c) + ": " + number(f.before()) + " before, " + number(f.after()) + " after"
                    + (f.reversed() ? "" : outcome.figures().size() > 1 ? " (not reversed)" : ""));
        }
        return (outcome.confirmed()
                        ? "Confirmed on " + choice.confirm() + " fresh replications. "
                        : "Not confirmed: on " + choice.confirm()
                                + " fresh replications no interval lies wholly beyond its bound. ")
                + String.join("; ", parts) + ".";
    }

    private String about(int c) {
        Manifest.Check check = claim.checks().get(c);
        return check.about() + (check.than().isEmpty() ? "" : ", against " + check.than());
    }

    private List<Single> alone() {
        return outcome.search().singles().stream()
                .filter(s -> !Double.isNaN(s.departure()))
                .sorted(Comparator.comparingDouble(s -> Math.abs(s.departure())))
                .toList();
    }

    private List<Integer> moved() {
        double[] d = outcome.departure();
        return IntStream.range(0, d.length)
                .filter(k -> d[k] != 0)
                .boxed()
                .sorted(Comparator.comparingDouble(k -> -Math.abs(d[k])))
                .toList();
    }

    private String move(int k, double move) {
        return freedom.entry(k).name() + " from " + number(freedom.base(k)) + " to " + number(freedom.value(k, move))
                + " (" + signed(move) + ")";
    }

    private String single(Single s) {
        return move(s.parameter(), s.departure());
    }

    private Table moves() {
        double[] d = outcome.departure();
        return new Table(
                "",
                List.of("Parameter", "Symbol", "Meaning", "Range", "Scenario", "Reversed at", "Move"),
                List.of(4, 5, 6),
                moved().stream()
                        .map(k -> List.of(
                                freedom.entry(k).name(),
                                freedom.entry(k).meta().symbol(),
                                freedom.entry(k).meta().about(),
                                number(freedom.entry(k).meta().min()) + " to "
                                        + number(freedom.entry(k).meta().max()),
                                number(freedom.base(k)),
                                number(freedom.value(k, d[k])),
                                signed(d[k])))
                        .toList());
    }

    private Table figures() {
        List<List<String>> rows = new ArrayList<>();
        for (int c = 0; c < outcome.figures().size(); c++) {
            BreakJob.Figure f = outcome.figures().get(c);
            rows.add(List.of(about(c), bounds(c), number(f.before()), number(f.after()), f.reversed() ? "yes" : "no"));
        }
        return new Table(
                "On " + choice.confirm() + " fresh replications, with 95 % intervals",
                List.of("Number", "Claimed", "Before", "After", "Reversed"),
                List.of(2, 3),
                rows);
    }

    private String bounds(int c) {
        double low = choice.expectation().check().get(c).low();
        double high = choice.expectation().check().get(c).high();
        if (Double.isInfinite(high)) {
            return "above " + number(low);
        }
        return Double.isInfinite(low) ? "below " + number(high) : number(low) + " to " + number(high);
    }

    private Table singles() {
        List<Single> order = outcome.search().singles().stream()
                .sorted(Comparator.comparingDouble(
                        s -> Double.isNaN(s.departure()) ? 10 + least(s) : Math.abs(s.departure())))
                .limit(SHOWN)
                .toList();
        String caption = order.size() < freedom.size()
                ? "The " + order.size() + " of " + freedom.size() + " that come nearest; the rest are in break.csv"
                : "";
        return new Table(
                caption,
                List.of("Parameter", "Range", "Scenario", "Margin at least", "Margin at most", "Reversed at", "Move"),
                List.of(2, 3, 4, 5, 6),
                order.stream()
                        .map(s -> List.of(
                                freedom.entry(s.parameter()).name(),
                                number(freedom.entry(s.parameter()).meta().min()) + " to "
                                        + number(freedom.entry(s.parameter()).meta().max()),
                                number(freedom.base(s.parameter())),
                                number(s.atLow()),
                                number(s.atHigh()),
                                Double.isNaN(s.departure())
                                        ? "–"
                                        : number(freedom.value(s.parameter(), s.departure())),
                                Double.isNaN(s.departure()) ? "–" : signed(s.departure())))
                        .toList());
    }

    private static double least(Single s) {
        return Math.min(Double.isNaN(s.atLow()) ? 1 : s.atLow(), Double.isNaN(s.atHigh()) ? 1 : s.atHigh());
    }

    private List<String> how() {
        return List.of(
                "Every place is simulated on the same " + settings.replications() + " draws (seed " + settings.seed()
                        + "), so that places differ through their parameters only. First each parameter is moved to both"
                        + " ends of its range and, where the claim turns, bisected eight times. Then the "
                        + Math.min(choice.together(), freedom.size()) + " strongest are moved together: along straight directions, by CMA-ES"
                        + " (Hansen and Ostermeier 2001) on the distance with a penalty while the claim holds, and by"
                        + " leaving out what is not needed. " + outcome.search().evaluations()
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
        return String.format(Locale.ROOT, "%+.3f", value).replace('-', '−');
    }
}
