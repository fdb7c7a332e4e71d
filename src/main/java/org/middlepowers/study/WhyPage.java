package org.middlepowers.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Wording;
import org.middlepowers.measure.Aftermath;
import org.middlepowers.measure.Decision;
import org.middlepowers.measure.Decision.Alternative;
import org.middlepowers.measure.Decision.Gate;
import org.middlepowers.measure.Decision.GoalTerms;
import org.middlepowers.measure.Tipping;
import org.middlepowers.model.DecisionInput;
import org.middlepowers.model.EventType;
import org.middlepowers.report.Page;
import org.middlepowers.report.Page.Figures;
import org.middlepowers.report.Page.Section;
import org.middlepowers.report.Page.Table;

/** The page of an {@link Explanation}: disposition, intention, what tipped it, what would have changed it, the reaction. */
public final class WhyPage {
    private static final int FLIPS = 3;
    private static final int PARTS = 4;
    private static final MeasureFormat NUMBER = MeasureFormat.of("");
    /** An effect of less than this on a score or on Goldstein's scale is none. */
    private static final double NOTHING = .005;

    private final Explanation why;
    private final Decision decision;

    private WhyPage(Explanation why) {
        this.why = why;
        decision = why.decision();
    }

    /**
     * Makes the page.
     *
     * @param run what the run is called where it was found, as in "run 40"; "" if nothing
     */
    public static Page of(Explanation why, String run) {
        return new WhyPage(why).page(run);
    }

    private Page page(String run) {
        String which = "Scenario " + why.run().scenario() + ", " + (run.isEmpty() ? "" : run + ", ") + "replication "
                + why.run().replication() + ", seed " + why.run().seed() + ".";
        return new Page(
                "Why: " + decision.name() + " in " + decision.quarter(),
                "Why did " + decision.name() + " " + DecisionSentence.acts(decision.chosen()) + " in " + decision.quarter() + "?",
                new Page.Lead(List.of(why.summary(), which)),
                List.of(disposition(), intention(), worth(), choice(), tipping(), flips(), aftermath()));
    }

    private Section disposition() {
        List<List<String>> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>(
                List.of("Norms and role: how far the act breaks with each; breach is both, room what is left to the limit."));
        for (Alternative o : decision.options()) {
            Gate g = o.gate();
            rows.add(row(o, List.of(
                    o.considered() ? "yes" : "no", n(g.breach().normBreach()), n(g.breach().roleBreach()), n(g.breach().breach()),
                    n(g.breach().appropriateness()), n(g.breach().normSlack()))));
            if (!o.considered()) {
                notes.add("Not open: " + o.title() + ", " + excluded(g));
            } else if (!Double.isNaN(g.home().projectedProtest())) {
                notes.add("The project on offer would bring protest of " + n(g.home().projectedProtest())
                        + "; the government can carry " + n(g.home().winSet()) + ", " + n(g.home().winSetSlack()) + " more.");
            }
        }
        int open = decision.considered().size();
        return new Section(
                "What it could consider: " + open + " of " + decision.options().size() + " acts",
                notes,
                Figures.NONE,
                List.of(table(List.of("open", "norms", "role", "breach", "limit", "room"), rows)));
    }

    private static String excluded(Gate gate) {
        return switch (gate.exclusion()) {
            case REMOVED -> "taken away by the experiment.";
            case PRECONDITION -> "needs " + gate.need().needs() + ": "
                    + (Double.isNaN(gate.need().has())
                            ? "there is none"
                            : "it has " + n(gate.need().has()) + ", which is not more than " + n(gate.need().needsMoreThan()))
                    + ".";
            case APPROPRIATENESS -> "unthinkable: it breaks with norms by " + n(gate.breach().normBreach()) + " and with role by "
                    + n(gate.breach().roleBreach()) + ", together " + n(gate.breach().breach()) + " where"
                            + " " + n(gate.breach().appropriateness())
                    + " is tolerated, " + n(-gate.breach().normSlack()) + " too much.";
            case WIN_SET -> "no win-set at home: the project would bring protest of " + n(gate.home().projectedProtest())
                    + ", and the government can carry " + n(gate.home().winSet()) + ";"
                    + " " + n(-gate.home().winSetSlack()) + " too much.";
        };
    }

    private Section intention() {
        return new Section(
                "What each act was worth by reasoning, goal by goal",
                List.of("Goals times their weights; only acts that it could consider, best score first."),
                Figures.NONE,
                List.of(ranked(
                        List.of("economy", "security", "status", "norms", "home", "sum"),
                        o -> {
                            GoalTerms g = o.worth().goals();
                            return List.of(
                                    n(g.economy()), n(g.security()), n(g.prestige()), n(g.norms()), n(g.domestic()), n(g.sum()));
                        })));
    }

    private Section worth() {
        return new Section(
                "From goals to worth",
                List.of("Reasoning is the sum over the goals, less the act's cost and what repetition takes off. Worth is "
                        + percent(1 - decision.rule().learningWeight()) + " what reasoning says and "
                        + percent(decision.rule().learningWeight()) + " what was learnt."),
                Figures.NONE,
                List.of(ranked(
                        List.of("goals", "cost", "habit", "reasoning", "learnt", "worth"),
                        o -> List.of(
                                n(o.worth().goals().sum()), n(-o.worth().cost()), n(-o.worth().habit()), n(o.worth().utility()),
                                n(o.worth().attraction()), n(o.worth().propensity())))));
    }

    private Section choice() {
        String times = "×" + (decision.rule().rationality() == Math.rint(decision.rule().rationality())
                ? String.valueOf((long) decision.rule().rationality())
                : String.valueOf(decision.rule().rationality()));
        return new Section(
                "From worth to choice",
                List.of("Score is worth times " + times.substring(1) + " and chance; the highest is chosen (*). Odds are those"
                        + " before chance is drawn."),
                Figures.NONE,
                List.of(ranked(
                        List.of("worth", times, "chance", "score", "odds"),
                        o -> List.of(
                                n(o.worth().propensity()), n2(o.odds().value()), n2(o.odds().noise()),
                                n2(o.odds().score()), percent(o.odds().probability())))));
    }

    /** A table of the acts that it could consider, best score first. */
    private Table ranked(List<String> columns, Function<Alternative, List<String>> values) {
        return table(columns, ranked().stream().map(o -> row(o, values.apply(o))).toList());
    }

    private List<Alternative> ranked() {
        return decision.considered().stream()
                .sorted(Comparator.comparingDouble((Alternative o) -> -o.odds().score()))
                .toList();
    }

    private Section tipping() {
        String heading = "What tipped it";
        Tipping t = why.tipping();
        if (t.runnerUp() == null) {
            return new Section(heading, List.of("Nothing else was open to it."));
        }
        List<String> parts = t.advantage().parts().stream()
                .filter(part -> Math.abs(part.lead()) >= NOTHING)
                .limit(PARTS)
                .map(part -> signed(part.lead(), 2) + " " + part.reason().name().toLowerCase(Locale.ROOT))
                .toList();
        return new Section(
                heading,
                List.of(
                        "'" + t.chosen().title() + "' came out ahead of '" + t.runnerUp().title() + "' by"
                                + " " + n2(t.advantage().margin())
                                + " of score: " + signed(t.advantage().merit(), 2) + " on merit,"
                                + " " + signed(t.advantage().margin() - t.advantage().merit(), 2)
                                + " by chance.",
                        "Largest parts of the lead: " + String.join(", ", parts) + ".",
                        t.byChance()
                                ? "Worth most before chance was '" + t.worthiest().title() + "' ("
                                        + n(decision.option(t.worthiest()).worth().propensity()) + " against "
                                        + n(decision.option(t.chosen()).worth().propensity()) + "): it lost to chance."
                                : "It was also worth most before chance was drawn."));
    }

    private Section flips() {
        List<String> lines = best().stream()
                .map(f -> Wording.capital(f.title()) + ": from " + from(f) + " to " + to(f) + " (" + percent(f.move().change())
                        + " of its range), then it would " + DecisionSentence.acts(f.chosen()) + ".")
                .toList();
        return new Section(
                "The smallest changes that would have turned the choice, chance being the same; experience last",
                lines.isEmpty() ? List.of("None: nothing that could be varied alone, within its range, would have.") : lines);
    }

    /** The first of those that people are shown, and of each kind of input the smallest change. */
    private List<Flip> best() {
        List<Flip> told = why.told();
        Set<Flip> best = new HashSet<>(told.subList(0, Math.min(FLIPS, told.size())));
        for (DecisionInput.Kind kind : DecisionInput.Kind.values()) {
            why.flips().stream().filter(f -> f.kind() == kind).findFirst().ifPresent(best::add);
        }
        return told.stream().filter(best::contains).toList();
    }

    /** As many digits as the change needs, and one more. */
    private static int digits(Flip f) {
        double gap = Math.abs(f.move().to() - f.move().from());
        return (int) Math.max(3, Math.min(8, Math.ceil(-Math.log10(Math.max(gap, 1e-9))) + 1));
    }

    /** The value that an input had, with as many digits as tell it from the one that turns the choice. */
    public static String from(Flip f) {
        return NUMBER.number(f.move().from(), digits(f));
    }

    /** The value that turns the choice, rounded away from the present one, so that what is printed does turn it. */
    public static String to(Flip f) {
        double unit = Math.pow(10, -digits(f));
        double rounded = f.move().to() > f.move().from() ? Math.ceil(f.move().to() / unit) * unit : Math.floor(f.move().to() / unit) * unit;
        return NUMBER.number(rounded, digits(f));
    }

    private Section aftermath() {
        Aftermath after = why.aftermath();
        List<List<String>> rows = after.quarters().stream()
                .map(c -> List.of(
                        c.quarter(), signed(100 * c.growth(), 2) + " %", n(c.status()), signed(c.statusChange(), 3),
                        "" + c.protests(), deeds(after, c.quarter())))
                .toList();
        List<String> lines = new ArrayList<>();
        if (after.quarters().size() < Aftermath.LENGTH + 1) {
            lines.add("The run ends before two quarters have passed.");
        }
        lines.addAll(reaction("Great powers were", after.powers(), "kinder", "harsher", "mean of what they did to it"));
        lines.addAll(reaction("Protest was", after.publics(), "lighter", "heavier", "per quarter"));
        return new Section(
                "What followed",
                lines,
                Figures.NONE,
                List.of(new Table(
                        "",
                        List.of("Quarter", "growth, against trend", "status", "change", "protests", "what others did"),
                        List.of(1, 2, 3, 4),
                        rows)));
    }

    private static String deeds(Aftermath after, String quarter) {
        return after.deeds().stream()
                .filter(d -> d.quarter().equals(quarter))
                .map(d -> (d.what() == EventType.PROTEST ? "its publics" : d.by()) + ": "
                        + d.what().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        + (d.times() > 1 ? " ×" + d.times() : "") + " (" + signed(d.goldstein(), 1) + ")")
                .collect(Collectors.joining("; "));
    }

    private static List<String> reaction(String who, double reaction, String better, String worse, String unit) {
        if (Double.isNaN(reaction)) {
            return List.of();
        }
        return List.of(who + " "
                + (Math.abs(reaction) < NOTHING
                        ? "as in the four quarters before."
                        : (reaction > 0 ? better : worse) + " in the two quarters after than in the four before: "
                                + signed(reaction, 2) + " on Goldstein's scale, " + unit + "."));
    }

    /** A table of acts and numbers. */
    private static Table table(List<String> columns, List<List<String>> rows) {
        List<String> all = new ArrayList<>(List.of("Act"));
        all.addAll(columns);
        return new Table("", all, IntStream.rangeClosed(1, columns.size()).boxed().toList(), rows);
    }

    /** A row of an act, which has a star where it was chosen. */
    private static List<String> row(Alternative o, List<String> values) {
        List<String> row = new ArrayList<>(List.of(o.chosen() ? "* " + o.title() : o.title()));
        row.addAll(values);
        return row;
    }

    static String n(double value) {
        return NUMBER.number(value, 3);
    }

    static String n2(double value) {
        return NUMBER.number(value, 2);
    }

    private static String signed(double value, int decimals) {
        return NUMBER.signed(value, decimals);
    }

    static String percent(double share) {
        double value = 100 * share;
        return NUMBER.number(value, value != 0 && value < .1 ? 3 : value < 10 ? 1 : 0) + " %";
    }
}
