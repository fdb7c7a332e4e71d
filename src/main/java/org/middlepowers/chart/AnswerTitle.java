package org.middlepowers.chart;

import java.util.ArrayList;
import java.util.List;
import org.middlepowers.analysis.Findings;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.Outcome;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.Manifest.ScenarioEntry;

/** The answer as a title, over the whole period: only what the intervals bear out. */
final class AnswerTitle {
    private AnswerTitle() {}

    static String of(Findings findings) {
        String who = Wording.capital(findings.scopeName(findings.focus()));
        if (findings.others().isEmpty()) {
            return Wording.trend(findings, findings.focus(), Findings.INDEX);
        }
        List<String> driving = new ArrayList<>();
        List<String> stabilising = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        for (ScenarioEntry other : findings.others()) {
            Interval difference =
                    findings.summary().difference(other.name(), findings.focus(), Findings.INDEX, Outcome.MEAN);
            if (!difference.excludesZero()) {
                unclear.add(Wording.quoted(other));
            } else if (difference.mean() > 0) {
                driving.add(Wording.quoted(other));
            } else {
                stabilising.add(Wording.quoted(other));
            }
        }
        List<String> parts = new ArrayList<>();
        if (!driving.isEmpty()) {
            parts.add(Figures.UP + " in " + Wording.join(driving));
        }
        if (!stabilising.isEmpty()) {
            parts.add(Figures.DOWN + " in " + Wording.join(stabilising));
        }
        String first = Wording.quoted(findings.first());
        if (parts.isEmpty()) {
            return who + ": no clear difference in driving or stabilising to " + first;
        }
        return who + ": " + Wording.join(parts) + " than in " + first
                + (unclear.isEmpty() ? "" : "; no clear difference in " + Wording.join(unclear));
    }
}
