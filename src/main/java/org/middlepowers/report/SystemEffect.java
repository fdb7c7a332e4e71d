package org.middlepowers.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.middlepowers.analysis.Findings;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Percentages;
import org.middlepowers.analysis.Quadrants;
import org.middlepowers.analysis.Quadrants.Quadrant;
import org.middlepowers.analysis.RunColumn;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.Manifest.ScenarioEntry;

/** What all middle powers together do to the system, in words: the effect against a twin run in which they abstain. */
final class SystemEffect {
    private final Findings findings;

    SystemEffect(Findings findings) {
        this.findings = findings;
    }

    /** A sentence or two per scenario; none if the effects were not measured. */
    List<String> sentences() {
        List<String> all = new ArrayList<>();
        for (ScenarioEntry scenario : findings.scenarios()) {
            Quadrants quadrants = findings.quadrants().get(scenario.name());
            if (quadrants != null && quadrants.n() > 0) {
                all.add(sentence(scenario, quadrants));
            }
        }
        return all;
    }

    private String sentence(ScenarioEntry scenario, Quadrants quadrants) {
        String name = scenario.name();
        Interval tension = findings.summary().value(name, RunColumn.WORLD, "effect.tension", RunColumn.VALUE);
        Interval poles = findings.summary().value(name, RunColumn.WORLD, "effect.poles", RunColumn.VALUE);
        List<String> shares = new ArrayList<>();
        List<Quadrant> order = quadrants.counts().entrySet().stream()
                .sorted(Map.Entry.<Quadrant, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        int[] percent = Percentages.of(order.stream().map(quadrants::share).toList());
        for (int k = 0; k < percent.length; k++) {
            shares.add(share(order.get(k), percent[k]));
        }
        return "In " + Wording.quoted(scenario) + " the acts of all middle powers leave tension " + effect(tension)
                + " and the effective number of great-power poles " + effect(poles)
                + " than in a twin run in which they abstain. That makes them "
                + Wording.join(shares) + " of " + Wording.count(quadrants.n(), "replication") + ".";
    }

    private static String effect(Interval effect) {
        MeasureFormat plain = MeasureFormat.of("");
        String words = plain.words(effect);
        if (effect.mean() == 0) {
            return "neither higher nor lower";
        }
        if (!effect.bounded()) {
            return words;
        }
        return words + (effect.excludesZero()
                ? " (95 % interval " + plain.wordBounds(effect) + ")"
                : " (not clear: the 95 % interval, " + plain.wordBounds(effect) + ", includes zero)");
    }

    private static String share(Quadrant quadrant, int percent) {
        String article = quadrant == Quadrant.NEITHER ? "" : quadrant == Quadrant.ORDERLY ? "an " : "a ";
        return article + quadrant.title() + " (" + quadrant.about() + ") in "
                + percent + " %";
    }
}
