package org.middlepowers.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.middlepowers.results.Manifest.ScenarioEntry;

/** What a measure shows, in a sentence fit for a title: only what the intervals bear out. */
public final class Trend {
    /** With more clear differences than this, a title counts them instead of naming each. */
    private static final int MOST_NAMED = 2;

    private final Findings findings;
    private final String scope;
    private final String measure;
    private final String statistic;
    private final MeasureFormat format;

    private Trend(Findings findings, String scope, String measure, String statistic) {
        this.findings = findings;
        this.scope = scope;
        this.measure = measure;
        this.statistic = statistic;
        this.format = MeasureFormat.of(findings.unit(measure));
    }

    /**
     * How the other scenarios differ from the first, or for a single scenario, where the measure goes.
     *
     * @param statistic {@link RunColumn#END}, or {@link RunColumn#AFTER} for the mean since each scenario parts from the first
     */
    public static String sentence(Findings findings, String scope, String measure, String statistic) {
        Trend trend = new Trend(findings, scope, measure, statistic);
        String subject = Wording.capital(findings.title(measure));
        return subject + (findings.others().isEmpty() ? trend.path() : trend.comparison());
    }

    private String comparison() {
        List<String> clear = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        int higher = 0;
        for (ScenarioEntry other : findings.others()) {
            String which = statistic.equals(RunColumn.AFTER) ? findings.since(other) : statistic;
            Interval difference = findings.summary().difference(other.name(), scope, measure, which);
            if (difference.excludesZero()) {
                clear.add(format.words(difference) + " in " + Wording.quoted(other));
                higher += difference.mean() > 0 ? 1 : 0;
            } else if (difference.bounded()) {
                unclear.add(Wording.quoted(other));
            }
        }
        if (clear.isEmpty()) {
            return unclear.isEmpty() ? "" : ": no clear difference between the scenarios";
        }
        if (clear.size() > MOST_NAMED) {
            return ": clearly higher in " + higher + " and lower in " + (clear.size() - higher) + " of "
                    + Wording.count(findings.others().size(), "other scenario");
        }
        String rest = unclear.isEmpty()
                ? ""
                : ", no clear difference in " + (unclear.size() > MOST_NAMED ? "the others" : Wording.join(unclear));
        return ": " + Wording.join(clear) + rest;
    }

    private String path() {
        Optional<Band> band = findings.series().band(findings.first().name(), scope, measure);
        if (band.isEmpty()) {
            return "";
        }
        int last = band.get().length() - 1;
        Interval start = band.get().at(0);
        Interval end = band.get().at(last);
        if (!start.known() || !end.known() || last == 0) {
            return "";
        }
        String verb = end.low() > start.high() ? " rises" : end.high() < start.low() ? " falls" : " goes";
        return verb + " from " + format.value(start) + " in " + band.get().quarter(0) + " to " + format.value(end)
                + " in " + band.get().quarter(last);
    }
}
