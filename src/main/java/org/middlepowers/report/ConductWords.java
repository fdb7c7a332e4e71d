package org.middlepowers.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.analysis.Availability;
import org.middlepowers.analysis.Contrast;
import org.middlepowers.analysis.Findings;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Wording;
import org.middlepowers.report.Page.Table;

/**
 * What of a difference is conduct and what comes from acts that can be chosen in one of two worlds only: an act that is not
 * there says nothing of what states want.
 */
final class ConductWords {
    /** With this share of the states or more it is all of them. */
    private static final double ALL = .995;

    private final Findings findings;
    private final MeasureFormat format;

    ConductWords(Findings findings) {
        this.findings = findings;
        format = MeasureFormat.of(findings.unit(Findings.INDEX));
    }

    /** The split as sentences that follow those of the difference; empty where no act is possible in one world alone. */
    String sentence(Contrast contrast, String scope) {
        return contrast.availability(scope).map(split -> sentence(contrast, split)).orElse("");
    }

    private String sentence(Contrast contrast, Availability split) {
        List<String> parts = new ArrayList<>();
        add(parts, split.gained(), "in " + Wording.quoted(contrast.plus()) + " only");
        add(parts, split.lost(), "in " + Wording.quoted(contrast.minus()) + " only");
        return " Some acts can be chosen " + Wording.join(parts) + ": by themselves they make the index "
                + size(split.availability()) + " (availability). Among acts possible in both it is "
                + size(split.conduct()) + " (conduct).";
    }

    private String size(Interval part) {
        return part.alike()
                ? format.words(part)
                : format.words(part) + (part.bounded() ? ", 95 % interval " + format.wordBounds(part) : "");
    }

    private void add(List<String> parts, Map<String, Double> acts, String where) {
        if (!acts.isEmpty()) {
            List<String> named = new ArrayList<>();
            acts.forEach((act, share) -> named.add("“" + findings.title("act_" + act) + "”"
                    + (share >= ALL ? "" : " (by " + Wording.percent(share) + " of the states)")));
            parts.add(where + ", as " + Wording.join(named));
        }
    }

    /** Every contrast's difference and its two parts, in some scopes; empty where there is nothing to split. */
    Optional<Table> table(List<Contrast> contrasts, Iterable<String> scopes) {
        List<List<String>> rows = new ArrayList<>();
        for (Contrast contrast : contrasts) {
            for (String scope : scopes) {
                contrast.availability(scope).ifPresent(split -> rows.add(List.of(
                        Wording.quoted(contrast.plus()) + " minus " + Wording.quoted(contrast.minus()),
                        Wording.capital(findings.scopeName(scope)),
                        cell(contrast.difference(scope, Findings.INDEX)),
                        cell(split.availability()),
                        cell(split.conduct()),
                        acts(split.gained()),
                        acts(split.lost()))));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "",
                        List.of("Worlds", "Of whom", "Index", "Availability", "Conduct", "Possible in the first only",
                                "In the second only"),
                        List.of(2, 3, 4),
                        rows));
    }

    private String cell(Interval difference) {
        return format.signed(difference) + "\n(" + format.signedBounds(difference) + ")";
    }

    private String acts(Map<String, Double> acts) {
        List<String> named = new ArrayList<>();
        acts.forEach((act, share) -> named.add(findings.title("act_" + act) + (share >= ALL ? "" : " " + Wording.percent(share))));
        return named.isEmpty() ? "–" : String.join(", ", named);
    }
}
