package org.middlepowers.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.middlepowers.analysis.Findings;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.RunColumn;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.Manifest.ScenarioEntry;

/**
 * Outcomes of one scope: per measure and scenario the mean over the period and at the end, and differences to the
 * first scenario over the period, since the two part, and at the end.
 */
final class OutcomeTable {
    private final Findings findings;
    private final String scope;

    OutcomeTable(Findings findings, String scope) {
        this.findings = findings;
        this.scope = scope;
    }

    /** All measures of the scope. What has one value per run stands where the mean over the period stands. */
    Page.Table table() {
        boolean compared = !findings.others().isEmpty();
        List<String> columns = new ArrayList<>(List.of("Measure"));
        if (compared) {
            columns.add("Scenario");
        }
        columns.add("Over the period");
        if (findings.anyPartsLater()) {
            columns.add("Difference since they part");
        } else if (compared) {
            columns.add("Difference");
        }
        columns.add("At the end");
        if (compared) {
            columns.add("Difference at the end");
        }
        Set<String> measures = new LinkedHashSet<>();
        findings.summary().outcomes(scope).forEach(o -> measures.add(o.measure()));
        List<List<String>> rows = new ArrayList<>();
        for (String measure : measures) {
            for (ScenarioEntry scenario : findings.scenarios()) {
                row(measure, scenario, compared).ifPresent(rows::add);
            }
        }
        return new Page.Table(
                Wording.capital(findings.scopeName(scope)),
                columns,
                IntStream.range(compared ? 2 : 1, columns.size()).boxed().toList(),
                rows);
    }

    private Optional<List<String>> row(String measure, ScenarioEntry scenario, boolean compared) {
        MeasureFormat format = MeasureFormat.of(findings.unit(measure));
        Interval mean = value(scenario, measure, RunColumn.MEAN);
        Interval period = mean.known() ? mean : value(scenario, measure, RunColumn.VALUE);
        Interval end = value(scenario, measure, RunColumn.END);
        if (!period.known() && !end.known()) {
            return Optional.empty();
        }
        String unit = MeasureFormat.axisUnit(findings.unit(measure));
        List<String> row = new ArrayList<>();
        row.add(Wording.capital(findings.title(measure)) + (unit.isEmpty() ? "" : ", " + unit));
        if (compared) {
            row.add(Wording.label(scenario));
        }
        row.add(text(format, period));
        if (compared) {
            String since = mean.known() ? findings.since(scenario) : RunColumn.VALUE;
            row.add(difference(format, scenario, measure, since));
        }
        row.add(text(format, end));
        if (compared) {
            row.add(difference(format, scenario, measure, RunColumn.END));
        }
        return Optional.of(row);
    }

    private Interval value(ScenarioEntry scenario, String measure, String statistic) {
        return findings.summary().value(scenario.name(), scope, measure, statistic);
    }

    private static String text(MeasureFormat format, Interval value) {
        return !value.known() ? "" : format.value(value) + (value.bounded() ? "\n(" + format.bounds(value) + ")" : "");
    }

    private String difference(MeasureFormat format, ScenarioEntry scenario, String measure, String statistic) {
        Interval difference = findings.summary().difference(scenario.name(), scope, measure, statistic);
        if (!difference.known()) {
            return "";
        }
        return format.signed(difference) + (difference.excludesZero() ? " *" : "")
                + (difference.bounded() ? "\n(" + format.signedBounds(difference) + ")" : "");
    }
}
