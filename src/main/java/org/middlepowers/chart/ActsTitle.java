package org.middlepowers.chart;

import java.util.Comparator;
import java.util.Optional;
import org.middlepowers.analysis.Findings;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Outcome;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.Manifest.Measure;
import org.middlepowers.results.Manifest.ScenarioEntry;

/** The message of the mix of acts: the largest clear difference, or for a single scenario, the commonest act. */
final class ActsTitle {
    private static final MeasureFormat SHARES = MeasureFormat.of("share");

    private ActsTitle() {}

    static String of(Findings findings) {
        return findings.others().isEmpty() ? commonest(findings) : largestDifference(findings);
    }

    private static String largestDifference(Findings findings) {
        Measure act = null;
        ScenarioEntry where = null;
        Interval largest = Interval.NONE;
        boolean bounded = false;
        for (Measure candidate : findings.acts()) {
            for (ScenarioEntry other : findings.others()) {
                Interval difference = findings.summary()
                        .difference(other.name(), findings.focus(), candidate.name(), Outcome.MEAN);
                bounded |= difference.bounded();
                boolean larger = !largest.known() || Math.abs(difference.mean()) > Math.abs(largest.mean());
                if (difference.excludesZero() && larger) {
                    act = candidate;
                    where = other;
                    largest = difference;
                }
            }
        }
        if (act == null) {
            return bounded ? "Mix of acts: no act's share differs clearly between the scenarios" : "Mix of acts";
        }
        return "Largest difference in acts: “" + findings.title(act.name()) + "”, " + SHARES.words(largest) + " in "
                + Wording.quoted(where) + " than in " + Wording.quoted(findings.first());
    }

    private static String commonest(Findings findings) {
        Optional<Measure> act = findings.acts().stream()
                .filter(a -> share(findings, a).known())
                .max(Comparator.comparingDouble(a -> share(findings, a).mean()));
        return act.map(a -> "Most chosen act: “" + findings.title(a.name()) + "”, " + SHARES.value(share(findings, a))
                        + " of states in a quarter")
                .orElse("Mix of acts");
    }

    private static Interval share(Findings findings, Measure act) {
        return findings.summary().value(findings.first().name(), findings.focus(), act.name(), Outcome.MEAN);
    }
}
