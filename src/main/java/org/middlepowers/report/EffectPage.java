package org.middlepowers.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.middlepowers.analysis.ActorEffect;
import org.middlepowers.analysis.Deciding;
import org.middlepowers.analysis.EffectFindings;
import org.middlepowers.analysis.EffectWording;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Quadrants.Quadrant;
import org.middlepowers.analysis.Wording;
import org.middlepowers.draw.Charts.WrittenChart;
import org.middlepowers.draw.EffectCharts;
import org.middlepowers.report.Page.Figures;

/** The page of a study of effects. */
public final class EffectPage {
    private static final MeasureFormat THOUSANDTHS = new MeasureFormat(1000, "", "");
    private static final List<Quadrant> KINDS =
            List.of(Quadrant.ORDERLY, Quadrant.DISRUPTIVE, Quadrant.PILLAR, Quadrant.CLIENT);
    private static final int FEW = 10;
    private static final int MOST_RANKS = 10;
    private static final int MOST_DECIMALS = 3;
    private static final String READING = "Effects are thousandths, with half their 95 % interval. Shares of runs with"
            + " their intervals: orderly multipolariser (more poles, less tension), disruptive reviser (more, more),"
            + " status-quo pillar (no more poles, less tension), bloc client (no more poles, more tension), and no"
            + " effect at all.";
    private static final List<String> HOW = List.of(
            "Every replication runs twice on the same random draws: as it is, and without the actor (a state that"
                    + " abstains in every quarter, or acts that nobody can choose). The effect is the first less the"
                    + " second, in tension and in poles, each averaged over the quarters of the run. Up to the actor's"
                    + " first act the two runs are identical.",
            "A probability is the share of runs in a quadrant, with Wilson's interval; it counts signs, however small"
                    + " the effect, so read it beside the size. Runs in which both differences are exactly zero count"
                    + " as no effect. What an act is tagged as (driver, stabiliser) plays no part.",
            "Small actors mostly matter through chance events that their acts set off or prevent: a few runs with"
                    + " large differences among many with tiny ones, of which the mean and the share of signs may tell"
                    + " different things. Effects of single states do not add up to that of all, for in each twin the"
                    + " others react.",
            "The effects hold within this model, its scenario and, without --draws, one set of parameters. They say"
                    + " what the mechanisms imply, not what any government intends, and are no forecast.");

    private static final String SUBSTITUTES = "An actor that cannot choose an act chooses another one instead. The effect of"
            + " an act is therefore that of having it among the others, not of the act against nothing.";

    private final EffectFindings findings;

    private EffectPage(EffectFindings findings) {
        this.findings = findings;
    }

    /** Makes the page. */
    public static Page of(EffectFindings findings) {
        return new EffectPage(findings).page();
    }

    private Page page() {
        EffectAnswer answer = new EffectAnswer(findings);
        List<Page.Section> sections = new ArrayList<>();
        sections.add(new Page.Section(
                "Poles and tension, actor by actor", List.of(READING), Figures.NONE, List.of(table("", findings.fixed()))));
        if (!findings.drawn().isEmpty()) {
            sections.add(new Page.Section(
                    "Over the free parameters",
                    List.of("Parameters are drawn evenly from their ranges, weights of influence and of goals evenly"
                            + " from their simplexes. The ranges are wide and no data have narrowed them: the shares"
                            + " say how far the answer rests on the choice of parameters."),
                    folder -> named(EffectCharts.write(folder, findings), "effect-draws"),
                    drawn()));
        }
        List<String> how = new ArrayList<>(HOW);
        if (findings.ofActs()) {
            how.add(SUBSTITUTES);
        }
        sections.add(new Page.Section("How it is computed, and what it cannot say", how));
        return new Page(
                (findings.ofActs() ? "Effects of acts: " : "Effects of middle powers: ")
                        + Wording.label(findings.manifest().scenarios().get(0)),
                answer.question(),
                new Page.Lead(
                        answer.paragraphs(),
                        folder -> named(EffectCharts.write(folder, findings), "effect"),
                        List.of(largest())),
                sections);
    }

    /** The actors with the largest effects on poles, for a first look. */
    private Page.Table largest() {
        List<ActorEffect> actors = findings.fixed();
        boolean drawn = findings.manifest().scenarios().get(0).posterior() != null;
        List<ActorEffect> shown = actors.stream()
                .sorted(Comparator.comparing((ActorEffect a) -> !a.whole())
                        .thenComparingDouble(a -> -Math.abs(a.poles().mean())))
                .limit(FEW)
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (ActorEffect a : shown) {
            List<String> row = new ArrayList<>(List.of(Wording.capital(a.name()), cell(a.poles()), cell(a.tension())));
            KINDS.forEach(kind -> row.add(new EffectWording(a).percent(kind) + " %"));
            row.add(new EffectWording(a).noneInPercent() + " %");
            rows.add(row);
        }
        return new Page.Table(
                (drawn ? "Effects over the posterior" : "Effects with the scenario's parameters") + (shown.size() < actors.size() ? ", the largest on poles" : "")
                        + ": thousandths, and shares of runs",
                List.of("", "Poles", "Tension", "Orderly", "Disruptive", "Pillar", "Client", "No effect"),
                List.of(1, 2, 3, 4, 5, 6, 7),
                rows);
    }

    private static List<WrittenChart> named(List<WrittenChart> charts, String name) {
        return charts.stream().filter(c -> c.name().equals(name)).toList();
    }

    private static Page.Table table(String caption, List<ActorEffect> actors) {
        List<List<String>> rows = new ArrayList<>();
        for (ActorEffect a : actors) {
            List<String> row = new ArrayList<>(List.of(a.code(), a.name(), "" + a.n()));
            row.add(cell(a.poles()));
            row.add(cell(a.tension()));
            row.addAll(shares(a));
            rows.add(row);
        }
        return new Page.Table(
                caption,
                List.of(
                        "", "Actor", "Runs", "Poles ×1000", "Tension ×1000", "Orderly", "Disruptive", "Pillar",
                        "Client", "No effect"),
                List.of(2, 3, 4, 5, 6, 7, 8, 9),
                rows);
    }

    private static List<String> shares(ActorEffect a) {
        List<String> shares = new ArrayList<>(KINDS.stream().map(kind -> new EffectWording(a).share(kind)).toList());
        shares.add(new EffectWording(a).none());
        return shares;
    }

    private static String cell(Interval effect) {
        return THOUSANDTHS.signedWithHalf(effect, MOST_DECIMALS);
    }

    private List<Page.Table> drawn() {
        List<Page.Table> tables = new ArrayList<>();
        Deciding deciding = findings.deciding().orElseThrow();
        ActorEffect whole = findings.drawn().get(0);
        List<List<String>> rows = new ArrayList<>();
        for (Deciding.Cell cell : deciding.cells(whole)) {
            List<String> row = new ArrayList<>(List.of(
                    side(deciding, Deciding.DAMPING, cell.damping()),
                    side(deciding, Deciding.CONTEST, cell.contest()),
                    "" + cell.effect().n(),
                    cell(cell.effect().poles()),
                    cell(cell.effect().tension())));
            row.addAll(shares(cell.effect()));
            rows.add(row);
        }
        if (!rows.isEmpty()) {
            tables.add(new Page.Table(
                    "Which draws decide: " + new EffectWording(whole).subject(findings),
                    List.of(
                            "Damping (χ_K)", "Contest (κ_con)", "Draws", "Poles ×1000", "Tension ×1000", "Orderly",
                            "Disruptive", "Pillar", "Client", "No effect"),
                    List.of(2, 3, 4, 5, 6, 7, 8, 9),
                    rows));
        }
        List<List<String>> ranks = deciding.ranks(whole).stream()
                .limit(MOST_RANKS)
                .map(r -> List.of(r.parameter(), number(r.poles()), number(r.tension())))
                .toList();
        if (!ranks.isEmpty()) {
            tables.add(new Page.Table(
                    "Parameters that go with these effects, by rank correlation; chance alone stays within ±"
                            + String.format(Locale.ROOT, "%.2f", deciding.chance(whole)),
                    List.of("Parameter", "With effect on poles", "With effect on tension"),
                    List.of(1, 2),
                    ranks));
        }
        tables.add(table("All actors over the draws", findings.drawn()));
        return tables;
    }

    private static String side(Deciding deciding, String parameter, boolean high) {
        return (high ? "high, above " : "low, to ") + MeasureFormat.significant(deciding.cut(parameter));
    }

    private static String number(double correlation) {
        return MeasureFormat.of("").signed(correlation, 2);
    }
}
