package org.middlepowers.chart;

import java.util.ArrayList;
import java.util.List;
import org.middlepowers.analysis.Findings;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.Outcome;
import org.middlepowers.analysis.Trend;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.Manifest.ScenarioEntry;

/** The answer as a title, over the whole period: only what the intervals bear out. */
final class AnswerTitle {
    private static final int MOST_NAMED = 2;

    private AnswerTitle() {}

    static String of(Findings findings) {
        String who = Wording.capital(findings.scopeName(findings.focus()));
        if (findings.others().isEmpty()) {
            String path = Trend.sentence(findings, findings.focus(), Findings.INDEX, Outcome.END);
            return who + ": " + Wording.inSentence(path);
        }
        List<String> driving = new ArrayList<>();
        List<String> stabilising = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        for (ScenarioEntry other : findings.others()) {
            Interval difference =
                    findings.summary().difference(other.name(), findings.focus(), Findings.INDEX, Outcome.MEAN);
            if (!difference.bounded()) {
                continue;
            }
            if (!difference.excludesZero()) {
                unclear.add(Wording.quoted(other));
            } else if (difference.mean() > 0) {
                driving.add(Wording.quoted(other));
            } else {
                stabilising.add(Wording.quoted(other));
            }
        }
        if (driving.size() > MOST_NAMED || stabilising.size() > MOST_NAMED) {
            return who + ": " + Figures.UP + " in " + driving.size() + " and " + Figures.DOWN + " in "
                    + stabilising.size() + " of " + findings.others().size() + " other scenarios";
        }
        List<String> parts = new ArrayList<>();
        if (!driving.isEmpty()) {
            parts.add(Figures.UP + " in " + Wording.join(driving));
        }
        if (!stabilising.isEmpty()) {
            parts.add(Figures.DOWN + " in " + Wording.join(stabilising));
        }
        if (parts.isEmpty()) {
            return who + (unclear.isEmpty()
                    ? ": driving or stabilising"
                    : ": not clearly more driving or more stabilising in any scenario");
        }
        return who + ": " + Wording.join(parts)
                + (unclear.isEmpty() ? "" : ", no clear difference in "
                        + (unclear.size() > MOST_NAMED ? "the others" : Wording.join(unclear)));
    }
}
