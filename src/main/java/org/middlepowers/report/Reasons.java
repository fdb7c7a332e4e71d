package org.middlepowers.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.middlepowers.analysis.Contrast;
import org.middlepowers.analysis.Findings;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.RunColumn;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.Manifest.Measure;

/**
 * What changed along with the index since two scenarios part: acts, goals and surroundings of a scope, largest
 * differences first.
 */
final class Reasons {
    private static final int NAMED = 4;
    private static final int ACTS_IN_ANSWER = 3;
    private static final int SURROUNDINGS_IN_ANSWER = 2;
    private static final String ACT = "act_";
    private static final List<String> SURROUNDINGS = List.of(
            "tension", "poles", "leverage", "sanctions_burden", "grievance", "tolerance", "compliance", "recognition",
            "reexport_income", "transit_income");

    private final Findings findings;
    private final String scope;

    private record Found(String measure, String scope, Interval difference) {}

    Reasons(Findings findings, String scope) {
        this.findings = findings;
        this.scope = scope;
    }

    /** Acts, goals and surroundings in a comparison; a kind that was not measured is left out. */
    List<Page.Table> tables(Contrast contrast) {
        List<Page.Table> blocks = new ArrayList<>();
        add(blocks, contrast, "Which acts changed", "acts", namesWith(ACT), true);
        add(blocks, contrast, "Which goals moved", "goals", namesWith("goal_"), true);
        add(blocks, contrast, "What changed around them", "surroundings", SURROUNDINGS, false);
        return blocks;
    }

    /**
     * The acts whose shares changed most and the surroundings that changed most, in a sentence: only what is clear.
     * Empty if no acts were measured.
     */
    String why(Contrast contrast) {
        List<Found> acts = sorted(found(contrast, namesWith(ACT)));
        if (acts.isEmpty()) {
            return "";
        }
        List<String> around = found(contrast, SURROUNDINGS).stream()
                .filter(f -> f.difference().excludesZero())
                .sorted(Comparator.comparingDouble((Found f) -> relative(contrast, f)).reversed())
                .limit(SURROUNDINGS_IN_ANSWER)
                .map(f -> surrounding(contrast, f))
                .toList();
        String with = around.isEmpty() ? "" : ", with " + Wording.join(around);
        List<Found> clear = acts.stream().filter(f -> f.difference().excludesZero()).limit(ACTS_IN_ANSWER).toList();
        if (clear.isEmpty()) {
            return "No act's share changes clearly" + with + ".";
        }
        Interval index = contrast.difference(scope, Findings.INDEX);
        int direction = index.excludesZero() ? (int) Math.signum(index.mean()) : 0;
        List<Found> along = clear.stream().filter(f -> push(f) * direction >= 0).toList();
        List<Found> against = clear.stream().filter(f -> push(f) * direction < 0).toList();
        if (direction == 0 || along.isEmpty()) {
            return "What moved with it: " + Wording.join(acts(clear, true)) + with + ".";
        }
        String although = against.isEmpty() ? "" : ", although " + Wording.join(acts(against, false));
        return "What moved with it: " + Wording.join(acts(along, true)) + although + with + ".";
    }

    /** Which way an act's change moves the index: 1 to driving, −1 to stabilising, 0 for a neutral act. */
    private int push(Found f) {
        int change = (int) Math.signum(f.difference().mean());
        return switch (tag(f)) {
            case "driver" -> change;
            case "stabiliser" -> -change;
            default -> 0;
        };
    }

    private List<String> acts(List<Found> found, boolean first) {
        List<String> named = new ArrayList<>();
        for (Found f : found) {
            named.add(act(f, first && named.isEmpty()));
        }
        return named;
    }

    /** As in "fewer states circumvent sanctions (−1.6 percentage points)". */
    private String act(Found f, boolean first) {
        boolean more = f.difference().mean() > 0;
        String title = Wording.inSentence(findings.title(f.measure()));
        String size = " (" + format(f).signed(f.difference()) + (first ? format(f).differenceSuffix() : "") + ")";
        if (findings.isOne(scope)) {
            return (more ? "more" : "less") + " often “" + title + "”" + size;
        }
        return (more ? "more " : "fewer ") + (first ? "states " : "") + title + size;
    }

    /** As in "higher great-power tension (0.42 instead of 0.24)". */
    private String surrounding(Contrast contrast, Found f) {
        return (f.difference().mean() > 0 ? "higher " : "lower ") + inSentence(f.measure()) + " ("
                + format(f).value(contrast.mean(contrast.plus(), f.scope(), f.measure()), f.difference())
                + " instead of "
                + format(f).value(contrast.mean(contrast.minus(), f.scope(), f.measure()), f.difference()) + ")";
    }

    /** Difference as a share of the larger of the two means, so that measures of different units can be ranked. */
    private static double relative(Contrast contrast, Found f) {
        double plus = Math.abs(contrast.mean(contrast.plus(), f.scope(), f.measure()));
        double minus = Math.abs(contrast.mean(contrast.minus(), f.scope(), f.measure()));
        return Math.abs(f.difference().mean()) / Math.max(plus, minus);
    }

    private void add(
            List<Page.Table> blocks, Contrast contrast, String title, String kind, List<String> measures, boolean sort) {
        List<Found> found = found(contrast, measures);
        if (sort) {
            found = sorted(found);
        }
        if (!found.isEmpty()) {
            List<String> columns = List.of(
                    "Measure", "“" + Wording.label(contrast.plus()) + "”", "“" + Wording.label(contrast.minus()) + "”",
                    "Difference", "Kind");
            int shown = found.stream().allMatch(f -> tag(f).isEmpty()) ? columns.size() - 1 : columns.size();
            blocks.add(new Page.Table(
                    title + ". " + sentence(kind, found),
                    columns.subList(0, shown),
                    List.of(1, 2, 3),
                    found.stream().map(f -> row(f, contrast).subList(0, shown)).toList()));
        }
    }

    private List<Found> found(Contrast contrast, List<String> measures) {
        List<Found> found = new ArrayList<>();
        for (String measure : measures) {
            String where = findings.isWorldOnly(measure) ? RunColumn.WORLD : scope;
            Interval difference = contrast.difference(where, measure);
            if (difference.known()) {
                found.add(new Found(measure, where, difference));
            }
        }
        return found;
    }

    private static List<Found> sorted(List<Found> found) {
        return found.stream()
                .sorted(Comparator.comparingDouble((Found f) -> Math.abs(f.difference().mean())).reversed())
                .toList();
    }

    /** Names the largest clear differences; says so if there is none. */
    private String sentence(String kind, List<Found> found) {
        List<String> clear = new ArrayList<>();
        for (Found f : found) {
            if (f.difference().excludesZero()) {
                clear.add(inSentence(f.measure()) + " (" + format(f).words(f.difference()) + ")");
            }
        }
        if (clear.isEmpty()) {
            return "None of these " + kind + " differs clearly.";
        }
        List<String> named = clear.subList(0, Math.min(NAMED, clear.size()));
        String rest = clear.size() > named.size() ? ", of " + clear.size() + " that differ clearly" : "";
        return "Clear: " + Wording.join(named) + rest + ".";
    }

    private List<String> row(Found found, Contrast contrast) {
        MeasureFormat format = format(found);
        Interval like = findings.summary()
                .value(contrast.other().name(), found.scope(), found.measure(), findings.since(contrast.other()));
        return List.of(
                Wording.capital(findings.title(found.measure())),
                format.value(contrast.mean(contrast.plus(), found.scope(), found.measure()), like),
                format.value(contrast.mean(contrast.minus(), found.scope(), found.measure()), like),
                format.signed(found.difference()) + (found.difference().excludesZero() ? " *" : "  ") + "\n("
                        + format.signedBounds(found.difference()) + ")",
                tag(found));
    }

    private String tag(Found found) {
        return findings.manifest().measure(found.measure()).map(Measure::tag).orElse("");
    }

    private String inSentence(String measure) {
        return Wording.inSentence(findings.title(measure));
    }

    private MeasureFormat format(Found found) {
        return MeasureFormat.of(findings.unit(found.measure()));
    }

    private List<String> namesWith(String prefix) {
        return findings.manifest().measures().stream()
                .map(Measure::name)
                .filter(name -> name.startsWith(prefix))
                .toList();
    }
}
