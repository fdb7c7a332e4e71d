package org.middlepowers.draw;

import java.util.Comparator;
import java.util.Optional;
import org.middlepowers.analysis.Contrast;
import org.middlepowers.analysis.Findings;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.RunColumn;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.Manifest.Measure;

/** The message of the mix of acts: the largest clear difference, or for a single scenario, the commonest act. */
final class ActsTitle {
    private static final MeasureFormat SHARES = MeasureFormat.of("share");

    private final Findings findings;

    private ActsTitle(Findings findings) {
        this.findings = findings;
    }

    static String of(Findings findings) {
        return new ActsTitle(findings).title();
    }

    private String title() {
        return findings.others().isEmpty() ? commonest() : largestDifference();
    }

    private String largestDifference() {
        Measure act = null;
        Contrast where = null;
        Interval largest = Interval.NONE;
        boolean bounded = false;
        for (Measure candidate : findings.acts()) {
            for (Contrast contrast : Contrast.all(findings)) {
                Interval difference = contrast.difference(findings.focus(), candidate.name());
                bounded |= difference.bounded();
                boolean larger = !largest.known() || Math.abs(difference.mean()) > Math.abs(largest.mean());
                if (difference.excludesZero() && larger) {
                    act = candidate;
                    where = contrast;
                    largest = difference;
                }
            }
        }
        if (act == null) {
            return bounded ? "Mix of acts: no act's share differs clearly between the scenarios" : "Mix of acts";
        }
        String when = findings.since(where.other()).equals(RunColumn.AFTER)
                ? " since " + findings.parting(where.other()).orElse("")
                : "";
        return "“" + Wording.capital(findings.title(act.name())) + "” differs most: " + SHARES.words(largest) + when
                + " in " + Wording.quoted(where.plus()) + " than in " + Wording.quoted(where.minus());
    }

    private String commonest() {
        Optional<Measure> act = findings.acts().stream()
                .filter(a -> share(a).known())
                .max(Comparator.comparingDouble(a -> share(a).mean()));
        return act.map(a -> "Most chosen act: “" + findings.title(a.name()) + "”, " + SHARES.value(share(a))
                        + (findings.isOne(findings.focus()) ? " of quarters" : " of states in a quarter"))
                .orElse("Mix of acts");
    }

    private Interval share(Measure act) {
        return findings.summary().value(findings.first().name(), findings.focus(), act.name(), RunColumn.MEAN);
    }
}
