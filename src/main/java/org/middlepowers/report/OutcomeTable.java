package org.middlepowers.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.middlepowers.analysis.Findings;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Outcome;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.Manifest.ScenarioEntry;

/**
 * Outcomes of one scope: per measure and scenario the mean over the period and at the end, and differences to the
 * first scenario over the period, since the two part, and at the end.
 */
public record OutcomeTable(String scope, String title, List<Entry> entries) {
    /** A measure. */
    public record Entry(String measure, String title, String unit, List<Line> lines) {}

    /** A measure in a scenario; {@code after} is empty where the scenarios differ from the first quarter on. */
    public record Line(String scenario, String label, Cell period, Cell after, Cell end) {}

    /**
     * A mean, and its difference to the first scenario, as numbers and as text.
     *
     * @param clear whether the difference's interval excludes zero
     */
    public record Cell(
            Interval number,
            Interval paired,
            String mean,
            String bounds,
            String difference,
            String differenceBounds,
            boolean clear) {}

    /** All measures of a scope. What has one value per run stands where the mean over the period stands. */
    static OutcomeTable of(Findings findings, String scope) {
        Set<String> measures = new LinkedHashSet<>();
        for (Outcome outcome : findings.summary().outcomes(scope)) {
            measures.add(outcome.measure());
        }
        List<Entry> entries = new ArrayList<>();
        for (String measure : measures) {
            MeasureFormat format = MeasureFormat.of(findings.unit(measure));
            List<Line> lines = new ArrayList<>();
            for (ScenarioEntry scenario : findings.scenarios()) {
                Cell period = cell(findings, scenario, scope, measure, Outcome.MEAN, format);
                Cell single = cell(findings, scenario, scope, measure, Outcome.VALUE, format);
                lines.add(new Line(
                        scenario.name(),
                        Wording.label(scenario),
                        period.number().known() ? period : single,
                        after(findings, scenario, scope, measure, format),
                        cell(findings, scenario, scope, measure, Outcome.END, format)));
            }
            if (lines.stream().anyMatch(l -> l.period().number().known() || l.end().number().known())) {
                String unit = MeasureFormat.axisUnit(findings.unit(measure));
                entries.add(new Entry(measure, Wording.capital(findings.title(measure)), unit, lines));
            }
        }
        return new OutcomeTable(scope, Wording.capital(findings.scopeName(scope)), entries);
    }

    private static Cell after(
            Findings findings, ScenarioEntry scenario, String scope, String measure, MeasureFormat format) {
        boolean parts = findings.since(scenario).equals(Outcome.AFTER);
        return cell(findings, scenario, scope, measure, parts ? Outcome.AFTER : "", format);
    }

    private static Cell cell(
            Findings findings,
            ScenarioEntry scenario,
            String scope,
            String measure,
            String statistic,
            MeasureFormat format) {
        Interval value = findings.summary().value(scenario.name(), scope, measure, statistic);
        Interval difference = findings.summary().difference(scenario.name(), scope, measure, statistic);
        return new Cell(
                value,
                difference,
                value.known() ? format.value(value) : "",
                value.bounded() ? format.bounds(value) : "",
                difference.known() ? format.signed(difference) : "",
                difference.bounded() ? format.signedBounds(difference) : "",
                difference.excludesZero());
    }
}
