package org.middlepowers.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.middlepowers.analysis.Findings;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Outcome;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.Manifest.Measure;
import org.middlepowers.results.Manifest.ScenarioEntry;

/** What changed along with the index: acts, goals and surroundings of the focus group, largest differences first. */
final class Reasons {
    private static final int NAMED = 4;
    private static final List<String> SURROUNDINGS = List.of(
            "tension", "poles", "leverage", "sanctions_burden", "grievance", "tolerance", "compliance", "recognition",
            "reexport_income", "transit_income");

    private final Findings findings;
    private final String focus;

    /** Differences of one kind in one scenario. */
    public record Block(String title, String sentence, List<Row> rows) {
        /** Whether any row has a kind to print. */
        public boolean tagged() {
            return rows.stream().anyMatch(row -> !row.tag().isEmpty());
        }
    }

    /** One measure's difference to the first scenario over the period; {@code clear} if its interval excludes zero. */
    public record Row(
            String measure, String tag, String first, String here, String difference, String bounds, boolean clear) {}

    private record Found(String measure, String scope, Interval difference) {}

    Reasons(Findings findings) {
        this.findings = findings;
        this.focus = findings.focus();
    }

    /** Acts, goals and surroundings of a scenario compared to the first; a kind that was not measured is left out. */
    List<Block> blocks(ScenarioEntry other) {
        List<Block> blocks = new ArrayList<>();
        add(blocks, other, "Which acts changed", "acts", namesWith("act_"), true);
        add(blocks, other, "Which goals moved", "goals", namesWith("goal_"), true);
        add(blocks, other, "What changed around them", "surroundings", SURROUNDINGS, false);
        return blocks;
    }

    private void add(
            List<Block> blocks, ScenarioEntry other, String title, String kind, List<String> measures, boolean sort) {
        List<Found> found = new ArrayList<>();
        for (String measure : measures) {
            String scope = findings.isWorldOnly(measure) ? Outcome.WORLD : focus;
            Interval difference = findings.summary().difference(other.name(), scope, measure, Outcome.MEAN);
            if (difference.known()) {
                found.add(new Found(measure, scope, difference));
            }
        }
        if (sort) {
            found.sort(Comparator.comparingDouble((Found f) -> Math.abs(f.difference().mean())).reversed());
        }
        if (!found.isEmpty()) {
            blocks.add(new Block(title, sentence(kind, found), found.stream().map(f -> row(f, other)).toList()));
        }
    }

    /** Names the largest clear differences; says so if there is none. */
    private String sentence(String kind, List<Found> found) {
        List<String> clear = new ArrayList<>();
        for (Found f : found) {
            if (f.difference().excludesZero()) {
                String title = Wording.inSentence(findings.title(f.measure()));
                clear.add(title + " (" + format(f).words(f.difference()) + ")");
            }
        }
        if (clear.isEmpty()) {
            return "None of these " + kind + " differs clearly over the period.";
        }
        List<String> named = clear.subList(0, Math.min(NAMED, clear.size()));
        String rest = clear.size() > named.size() ? ", of " + clear.size() + " that differ clearly" : "";
        return "Clear over the period: " + Wording.join(named) + rest + ".";
    }

    private Row row(Found found, ScenarioEntry other) {
        MeasureFormat format = format(found);
        String tag = findings.manifest().measure(found.measure()).map(Measure::tag).orElse("");
        return new Row(
                Wording.capital(findings.title(found.measure())),
                tag,
                value(found, findings.first()),
                value(found, other),
                format.signed(found.difference()),
                format.signedBounds(found.difference()),
                found.difference().excludesZero());
    }

    private String value(Found found, ScenarioEntry scenario) {
        return format(found)
                .value(findings.summary().value(scenario.name(), found.scope(), found.measure(), Outcome.MEAN));
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
