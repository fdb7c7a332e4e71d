package org.middlepowers.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.middlepowers.analysis.Contrast;
import org.middlepowers.analysis.Findings;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.RunColumn;
import org.middlepowers.analysis.Wording;

/**
 * The differences of a contrast, largest first beside the spread between runs of one scenario (their standard
 * deviation): with many replications most differences are clear, so what counts is their size.
 */
final class LargestDifferences {
    /** A difference of this many standard deviations or more is called large (Cohen 1988: medium). */
    static final double LARGE = .5;

    private static final double BY_CHANCE = .05;

    private final Findings findings;
    private final Contrast contrast;
    /** The index of the focus, which the answer reports however sure its interval is; one row, or none. */
    private final List<Row> index;

    private final List<Row> rows;
    private final List<Row> largest;

    /**
     * A difference.
     *
     * @param spreads its size in standard deviations between runs; infinite if runs do not differ at all
     */
    private record Row(String scope, String measure, Interval difference, double spreads) {}

    LargestDifferences(Findings findings, Contrast contrast, Set<String> scopes) {
        this.findings = findings;
        this.contrast = contrast;
        String statistic = findings.since(contrast.other());
        List<Row> answer = new ArrayList<>();
        List<Row> all = new ArrayList<>();
        for (String scope : scopes) {
            Set<String> measures = new LinkedHashSet<>();
            findings.summary().outcomes(scope).forEach(o -> measures.add(o.measure()));
            for (String measure : measures) {
                Interval difference = contrast.difference(scope, measure);
                double spread = findings.summary().spread(contrast.other().name(), scope, measure, statistic);
                if (difference.bounded() && spread > 0) {
                    Row row = new Row(scope, measure, difference, Math.abs(difference.mean()) / spread);
                    if (isIndex(row)) {
                        answer.add(row);
                    }
                    if (difference.trusted()) {
                        all.add(row);
                    }
                }
            }
        }
        Set<String> told = new HashSet<>();
        all.sort(Comparator.comparing((Row r) -> !r.difference().excludesZero())
                .thenComparing(Comparator.comparingDouble(Row::spreads).reversed()));
        index = List.copyOf(answer);
        rows = List.copyOf(all);
        // Of a measure in several scopes the largest is enough.
        largest = rows.stream().filter(r -> !isIndex(r) && told.add(r.measure())).toList();
    }

    /** The index and then the largest differences, so many at most. */
    Page.Table table(int most) {
        Stream<Row> others = largest.stream().limit(most - 1);
        List<String> columns = List.of(
                "Measure", "Difference (95 %)", "In spreads", contrast.isOfEvents() ? "With, without" : "This, that");
        return new Page.Table(caption(), columns, List.of(1, 2, 3), Stream.concat(index.stream(), others).map(this::cells).toList());
    }

    private boolean isIndex(Row row) {
        return row.measure().equals(Findings.INDEX) && row.scope().equals(findings.focus());
    }

    private String caption() {
        long clear = rows.stream().filter(r -> r.difference().excludesZero()).count();
        long large = rows.stream().filter(r -> r.difference().excludesZero() && r.spreads() >= LARGE).count();
        return Wording.quoted(contrast.plus()) + " minus " + Wording.quoted(contrast.minus()) + ", the largest beside the"
                + " spread (standard deviation) between runs. Of " + Wording.count(rows.size(), "difference") + " " + clear
                + " are clear (*; about " + Math.max(1, Math.round(BY_CHANCE * rows.size()))
                + " would be if none were real), " + large + " of them also large (**, " + LARGE + " spreads or more).";
    }

    private List<String> cells(Row row) {
        MeasureFormat format = MeasureFormat.of(findings.unit(row.measure()));
        Interval like = findings.summary()
                .value(contrast.other().name(), row.scope(), row.measure(), findings.since(contrast.other()));
        String where = row.scope().equals(RunColumn.WORLD)
                ? findings.isWorldOnly(row.measure()) ? "" : ", all"
                : ", " + findings.scopeName(row.scope());
        String mark = !row.difference().excludesZero() ? "  " : row.spreads() >= LARGE ? "**" : " *";
        return List.of(
                Wording.capital(findings.title(row.measure())) + where,
                format.signed(row.difference()) + format.differenceSuffix().replace("percentage ", "") + " ("
                        + format.signedBounds(row.difference()) + ")",
                String.format(Locale.ROOT, "%.1f", row.spreads()) + mark,
                format.value(contrast.mean(contrast.plus(), row.scope(), row.measure()), like) + ", "
                        + format.value(contrast.mean(contrast.minus(), row.scope(), row.measure()), like));
    }
}
