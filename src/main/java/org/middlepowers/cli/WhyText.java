package org.middlepowers.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.middlepowers.analysis.Wording;
import org.middlepowers.measure.Aftermath;
import org.middlepowers.measure.Decision;
import org.middlepowers.measure.Decision.Gate;
import org.middlepowers.measure.Decision.Option;
import org.middlepowers.measure.Tipping;
import org.middlepowers.measure.Tipping.Part;
import org.middlepowers.model.EventType;
import org.middlepowers.model.Exclusion;
import org.middlepowers.model.Input;
import org.middlepowers.study.Because;
import org.middlepowers.study.Explanation;
import org.middlepowers.study.Flip;

/** An explanation for people, 100 columns wide. */
final class WhyText {
    private static final int WIDTH = 100;
    private static final int TITLE = 27;
    private static final int FLIPS = 3;
    private static final int PARTS = 4;

    private final WhyTarget target;
    private final Explanation why;
    private final Decision decision;
    private final StringBuilder out = new StringBuilder();

    WhyText(WhyTarget target, Explanation why) {
        this.target = target;
        this.why = why;
        decision = why.decision();
    }

    /** The command that explains the same decision anywhere. */
    static String command(WhyTarget target, Explanation why) {
        return "why " + target.name() + " --state " + why.decision().state() + " --quarter "
                + why.decision().quarter();
    }

    String text() {
        para(why.summary(), 0);
        line("");
        String number = target.run() > 0 ? "run " + target.run() + ", " : "";
        line("Scenario " + why.scenario() + ", " + number + "replication " + why.replication() + ", seed "
                + why.seed());
        disposition();
        intention();
        tipping();
        flips();
        aftermath();
        heading("How to repeat it");
        line("  " + command(target, why));
        line("  run " + target.name());
        return out.toString();
    }

    private void disposition() {
        int open = decision.considered().size();
        heading("What it could consider: " + open + " of " + decision.options().size() + " acts");
        row(false, "", "open", "norms", "role", "breach", "limit", "room");
        for (Option o : decision.options()) {
            Gate g = o.gate();
            row(
                    o.chosen(), o.title(), o.considered() ? "yes" : "no", n(g.normBreach()), n(g.roleBreach()),
                    n(g.breach()), n(g.appropriateness()), n(g.normSlack()));
        }
        para("Norms and role: how far the act breaks with each; breach is both, room what is left to the limit.", 2);
        for (Option o : decision.options()) {
            if (!o.considered()) {
                para("Not open: " + o.title() + ", " + excluded(o.gate()), 2);
            }
        }
        decision.considered().stream()
                .filter(o -> !Double.isNaN(o.gate().projectedProtest()))
                .forEach(o -> para(
                        "The project on the table would bring protest of " + n(o.gate().projectedProtest())
                                + "; the government can carry " + n(o.gate().winSet()) + ", " + n(o.gate().winSetSlack())
                                + " more.",
                        2));
    }

    private static String excluded(Gate gate) {
        if (gate.exclusion() == Exclusion.REMOVED) {
            return "taken away by the experiment.";
        }
        if (gate.exclusion() == Exclusion.PRECONDITION) {
            String amount = Double.isNaN(gate.has())
                    ? "there is none"
                    : "it has " + n(gate.has()) + ", which is not more than " + n(gate.needsMoreThan());
            return "needs " + gate.needs() + ": " + amount + ".";
        }
        if (gate.exclusion() == Exclusion.APPROPRIATENESS) {
            return "unthinkable: " + breach(gate) + ", " + n(-gate.normSlack()) + " too much.";
        }
        return "no win-set at home: the project would bring protest of " + n(gate.projectedProtest())
                + ", and the government can carry " + n(gate.winSet()) + "; " + n(-gate.winSetSlack()) + " too much.";
    }

    private static String breach(Gate gate) {
        return "it breaks with norms by " + n(gate.normBreach()) + " and with role by " + n(gate.roleBreach())
                + ", together " + n(gate.breach()) + " where " + n(gate.appropriateness()) + " is tolerated";
    }

    private void intention() {
        heading("What each act was worth by reasoning, goal by goal");
        row(false, "", "economy", "security", "status", "norms", "home", "cost", "habit", "sum");
        for (Option o : ranked()) {
            row(
                    o.chosen(), o.title(), n(o.economy()), n(o.security()),
                    n(o.prestige()), n(o.norms()), n(o.domestic()),
                    n(-o.cost()), n(-o.habit()), n(o.utility()));
        }
        heading("From worth to choice");
        row(false, "", "reasoning", "learnt", "worth", "x" + plain(decision.rationality()), "chance", "score", "odds");
        for (Option o : ranked()) {
            row(
                    o.chosen(), o.title(), n(o.utility()), n(o.attraction()),
                    n(o.propensity()), n2(o.value()), n2(o.noise()),
                    n2(o.score()), percent(o.probability()));
        }
        para("Only acts that it could consider, best score first. Worth is " + percent(1 - decision.learningWeight())
                + " what reasoning says and " + percent(decision.learningWeight())
                + " what was learnt; the highest score is chosen (*)."
                + " Odds are those before chance is drawn.", 2);
    }

    private List<Option> ranked() {
        return decision.considered().stream()
                .sorted(Comparator.comparingDouble(Option::score).reversed())
                .toList();
    }

    private void tipping() {
        heading("What tipped it");
        Tipping t = why.tipping();
        if (t.runnerUp() == null) {
            para("Nothing else was open to it.", 2);
            return;
        }
        String chosen = t.chosen().title();
        String next = t.runnerUp().title();
        para("'" + chosen + "' came out ahead of '" + next + "' by " + n2(t.margin()) + " of score: "
                + signed(t.merit()) + " on merit, " + signed(t.margin() - t.merit()) + " by chance.", 2);
        int named = 0;
        List<String> parts = new ArrayList<>();
        for (Part part : t.parts()) {
            if (named < PARTS && Math.abs(part.lead()) >= .005) {
                parts.add(signed(part.lead()) + " " + part.reason().name().toLowerCase(Locale.ROOT));
                named++;
            }
        }
        para("Largest parts of the lead: " + String.join(", ", parts) + ".", 2);
        para(
                t.byChance()
                        ? "Worth most before chance was '" + t.worthiest().title() + "' ("
                                + n(decision.option(t.worthiest()).propensity()) + " against "
                                + n(decision.option(t.chosen()).propensity()) + "): it lost to chance."
                        : "It was also worth most before chance was drawn.",
                2);
    }

    private void flips() {
        heading("The smallest changes that would have turned the choice, chance being the same; experience last");
        if (why.flips().isEmpty()) {
            para("None: nothing that could be varied alone, within its range, would have.", 2);
        }
        for (Flip f : best()) {
            para(Wording.capital(f.title()) + ": from " + from(f) + " to " + to(f) + " (" + percent(f.change())
                    + " of its range), then it would " + Because.acts(f.chosen()) + ".", 2);
        }
    }

    /** The first that are told, and of each kind of input the smallest change. */
    private List<Flip> best() {
        List<Flip> told = why.told();
        Set<Flip> best = new HashSet<>(told.subList(0, Math.min(FLIPS, told.size())));
        for (Input.Kind kind : Input.Kind.values()) {
            why.flips().stream().filter(f -> f.kind() == kind).findFirst().ifPresent(best::add);
        }
        return told.stream().filter(best::contains).toList();
    }

    /** As many digits as the change needs, and one more. */
    private static int digits(Flip f) {
        double gap = Math.abs(f.to() - f.from());
        return (int) Math.max(3, Math.min(8, Math.ceil(-Math.log10(Math.max(gap, 1e-9))) + 1));
    }

    static String from(Flip f) {
        return String.format(Locale.ROOT, "%." + digits(f) + "f", f.from());
    }

    /** Rounded away from where it came, so that what is printed does turn the choice. */
    static String to(Flip f) {
        double unit = Math.pow(10, -digits(f));
        double rounded = f.to() > f.from() ? Math.ceil(f.to() / unit) * unit : Math.floor(f.to() / unit) * unit;
        return String.format(Locale.ROOT, "%." + digits(f) + "f", rounded);
    }

    private void aftermath() {
        heading("What followed");
        Aftermath after = why.aftermath();
        for (Aftermath.Course c : after.quarters()) {
            item(c.quarter(), "growth " + signedPercent(c.growth()) + " against trend, status " + n(c.status()) + " ("
                    + signed3(c.statusChange()) + "), " + c.protests() + " protests.");
            List<String> deeds = new ArrayList<>();
            for (Aftermath.Deed d : after.deeds()) {
                if (d.quarter().equals(c.quarter())) {
                    String by = d.what() == EventType.PROTEST ? "its publics" : d.by();
                    deeds.add(by + ": " + d.what().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                            + (d.times() > 1 ? " x" + d.times() : "") + " (" + signed1(d.goldstein()) + ")");
                }
            }
            if (!deeds.isEmpty()) {
                para(String.join("; ", deeds) + ".", 2 + TITLE);
            }
        }
        if (after.quarters().size() < Aftermath.LENGTH + 1) {
            para("The run ends before two quarters have passed.", 2);
        }
        reaction("Great powers were", after.powers(), "kinder", "harsher", "mean of what they did to it");
        reaction("Protest was", after.publics(), "lighter", "heavier", "per quarter");
    }

    private void reaction(String who, double reaction, String better, String worse, String unit) {
        if (!Double.isNaN(reaction)) {
            String how = Math.abs(reaction) < .005
                    ? "as in the four quarters before."
                    : (reaction > 0 ? better : worse) + " in the two quarters after than in the four before: "
                            + signed(reaction) + " on Goldstein's scale, " + unit + ".";
            para(who + " " + how, 2);
        }
    }

    // Layout.

    private void heading(String text) {
        line("");
        line(text);
        line("-".repeat(Math.min(WIDTH, text.length())));
    }

    private void item(String title, String text) {
        List<String> lines = Wording.wrap(text, WIDTH - 2 - TITLE);
        for (int k = 0; k < lines.size(); k++) {
            line("  " + pad(k == 0 ? title : "", TITLE) + lines.get(k));
        }
    }

    private void para(String text, int indent) {
        Wording.wrap(text, WIDTH - indent).forEach(part -> line(" ".repeat(indent) + part));
    }

    /** A row of a table, with a star before what was chosen. */
    private void row(boolean chosen, String title, String... cells) {
        int width = (WIDTH - 1 - TITLE) / cells.length;
        StringBuilder text = new StringBuilder((chosen ? "*" : " ") + pad(title, TITLE));
        for (String cell : cells) {
            text.append(" ".repeat(Math.max(1, width - cell.length()))).append(cell);
        }
        line(text.toString());
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }

    private static String pad(String text, int width) {
        return text.length() >= width ? text + " " : text + " ".repeat(width - text.length());
    }

    // Numbers; never a minus before nothing.

    static String n(double value) {
        return number("%.3f", value);
    }

    static String n2(double value) {
        return number("%.2f", value);
    }

    private static String signed(double value) {
        return number("%+.2f", value);
    }

    private static String signed1(double value) {
        return number("%+.1f", value);
    }

    private static String signed3(double value) {
        return number("%+.3f", value);
    }

    private static String signedPercent(double value) {
        return number("%+.2f", 100 * value) + " %";
    }

    static String percent(double share) {
        double value = 100 * share;
        return number(value != 0 && value < .1 ? "%.3f" : value < 10 ? "%.1f" : "%.0f", value) + " %";
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static String number(String format, double value) {
        String text = String.format(Locale.ROOT, format, value);
        return text.matches("-0(\\.0+)?") ? text.substring(1) : text;
    }
}
