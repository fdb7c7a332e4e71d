package org.middlepowers.draw;

import java.util.ArrayList;
import java.util.List;
import org.middlepowers.analysis.Availability;
import org.middlepowers.analysis.Contrast;
import org.middlepowers.analysis.Findings;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.RunColumn;
import org.middlepowers.analysis.Trend;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.Manifest.ScenarioEntry;

/** The answer as a title, since the scenarios part: only what the intervals bear out. */
final class AnswerTitle {
    private static final int MOST_NAMED = 2;

    private AnswerTitle() {}

    static String of(Findings findings) {
        String who = Wording.capital(findings.scopeName(findings.focus()));
        if (findings.others().isEmpty()) {
            String path = Trend.sentence(findings, findings.focus(), Findings.INDEX, RunColumn.END);
            return who + ": " + Wording.inSentence(path);
        }
        List<Contrast> contrasts = Contrast.all(findings);
        boolean turned = contrasts.stream().allMatch(c -> c.plus() == findings.first());
        List<String> driving = new ArrayList<>();
        List<String> stabilising = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        List<String> possible = new ArrayList<>();
        for (Contrast contrast : contrasts) {
            ScenarioEntry other = contrast.other();
            Interval difference = findings.summary()
                    .difference(other.name(), findings.focus(), Findings.INDEX, findings.since(other));
            boolean chosen = contrast.availability(findings.focus())
                    .map(Availability::conduct)
                    .map(c -> !c.bounded() || contrast.oriented(difference).mean() * c.mean() > 0 && c.excludesZero())
                    .orElse(true);
            if (difference.excludesZero() && !chosen) {
                possible.add(Wording.quoted(other));
            } else if (difference.excludesZero()) {
                (difference.mean() > 0 == turned ? stabilising : driving).add(Wording.quoted(other));
            } else if (difference.bounded()) {
                unclear.add(Wording.quoted(other));
            }
        }
        if (driving.isEmpty() && stabilising.isEmpty() && !possible.isEmpty()) {
            return who + ": what differs is what can be done, not clearly what is chosen";
        }
        if (driving.isEmpty() && stabilising.isEmpty()) {
            return who + (unclear.isEmpty()
                    ? ": driving or stabilising"
                    : ": not clearly more driving or more stabilising in any scenario");
        }
        String first = Wording.quoted(findings.first());
        List<String> parts = new ArrayList<>();
        add(parts, ComparisonFigures.UP, turned ? " than in " : " in ", driving);
        add(parts, ComparisonFigures.DOWN, turned ? " than in " : " in ", stabilising);
        String clear = who + ": " + (turned ? "in " + first + " " : "") + Wording.join(parts)
                + (turned ? "" : " than in " + first);
        String able = possible.isEmpty() ? "" : ", other acts possible" + (turned ? " than in " : " in ") + named(possible);
        return clear + able + (unclear.isEmpty() ? "" : ", no clear difference " + (turned ? "to " : "in ") + named(unclear));
    }

    private static void add(List<String> parts, String direction, String in, List<String> scenarios) {
        if (!scenarios.isEmpty()) {
            parts.add(direction + in + named(scenarios));
        }
    }

    private static String named(List<String> scenarios) {
        return scenarios.size() > MOST_NAMED ? scenarios.size() + " others" : Wording.join(scenarios);
    }
}
