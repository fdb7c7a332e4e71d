package org.middlepowers.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.middlepowers.analysis.Band;
import org.middlepowers.analysis.Findings;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Outcome;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.Manifest.ScenarioEntry;

/** What came out, in plain words made from the numbers, for one scope: more driving or more stabilising, how sure. */
final class Answer {
    private static final String DRIVING = "more multipolar-driving";
    private static final String STABILISING = "more system-stabilising";

    private final Findings findings;
    private final String scope;
    private final String who;
    private final boolean one;
    private final MeasureFormat format;

    Answer(Findings findings, String scope) {
        this.findings = findings;
        this.scope = scope;
        this.who = Wording.capital(findings.scopeName(scope));
        this.one = findings.isOne(scope);
        this.format = MeasureFormat.of(findings.unit(Findings.INDEX));
    }

    /** A paragraph per comparison, or one for a single scenario. */
    List<String> paragraphs() {
        if (findings.others().isEmpty()) {
            return List.of(path());
        }
        List<String> all = new ArrayList<>();
        for (ScenarioEntry other : findings.others()) {
            all.add(comparison(other));
        }
        return all;
    }

    private String comparison(ScenarioEntry other) {
        Interval period = difference(other, Outcome.MEAN);
        Interval end = difference(other, Outcome.END);
        if (!period.known()) {
            return other.name() + ": no driver–stabiliser index was measured for " + findings.scopeName(scope) + ".";
        }
        String first = Wording.quoted(findings.first());
        String second = Wording.quoted(other);
        if (!period.bounded()) {
            return who + ", " + second + " against " + first + ": over the period the driver–stabiliser index is "
                    + format.words(period) + ". There is one replication only, so nothing can be said about how sure"
                    + " that is; run more replications.";
        }
        StringBuilder text = new StringBuilder(verdict(period, first, second));
        text.append(' ').append(atEnd(period, end)).append(peak(other, period));
        if (period.excludesZero()) {
            text.append(" Put the other way round: what sets ").append(first).append(" apart from ").append(second);
            text.append(" makes ").append(one ? "it " : "them ");
            text.append(period.mean() > 0 ? STABILISING : DRIVING).append('.');
        }
        return text.toString();
    }

    private String verdict(Interval period, String first, String second) {
        if (period.excludesZero()) {
            return who + are() + (period.mean() > 0 ? DRIVING : STABILISING) + " in " + second + " than in " + first
                    + ": over the whole period " + their() + "driver–stabiliser index is " + format.words(period)
                    + " (95 % interval " + format.wordBounds(period) + "). The interval excludes zero, so with "
                    + Wording.count(period.n(), "paired replication") + " the direction is clear.";
        }
        if (period.mean() == 0 && period.half() == 0) {
            return who + (one ? " does" : " do") + " exactly the same in " + second + " as in " + first
                    + ": in every replication the driver–stabiliser index over the whole period is equal.";
        }
        return who + are() + "neither clearly more driving nor clearly more stabilising in " + second + " than in "
                + first + ": over the whole period " + their() + "driver–stabiliser index is " + format.words(period)
                + ", but the 95 % interval, " + format.wordBounds(period) + ", includes zero ("
                + Wording.count(period.n(), "paired replication") + ").";
    }

    private String atEnd(Interval period, Interval end) {
        if (!end.bounded()) {
            return "";
        }
        String when = "In the last quarter, " + findings.first().end() + ", it is " + format.words(end)
                + " (95 % interval " + format.wordBounds(end) + ")";
        if (!end.excludesZero()) {
            return when + ", which includes zero: at the end the difference is not clear.";
        }
        boolean turned = period.excludesZero() && period.mean() * end.mean() < 0;
        return when + (turned ? "; so at the end the direction is the opposite." : "; this excludes zero.");
    }

    /** When the difference is largest, if it is clear then. */
    private String peak(ScenarioEntry other, Interval period) {
        Optional<Band> path = findings.series().difference(other.name(), scope, Findings.INDEX);
        int at = path.map(Band::widest).orElse(-1);
        if (at < 0 || path.get().length() < 2 || !path.get().at(at).excludesZero() || !period.excludesZero()) {
            return "";
        }
        return " The difference is largest in " + path.get().quarter(at) + ": " + format.words(path.get().at(at)) + ".";
    }

    private String path() {
        ScenarioEntry only = findings.first();
        Interval period = findings.summary().value(only.name(), scope, Findings.INDEX, Outcome.MEAN);
        Interval end = findings.summary().value(only.name(), scope, Findings.INDEX, Outcome.END);
        if (!period.known()) {
            return "No driver–stabiliser index was measured for " + findings.scopeName(scope) + ".";
        }
        StringBuilder text = new StringBuilder();
        text.append(who).append(lean(period)).append(" in ").append(Wording.quoted(only));
        text.append(": over the whole period ").append(their()).append("driver–stabiliser index is ");
        text.append(format.value(period));
        text.append(period.bounded() ? " (95 % interval " + format.bounds(period) + ", " : " (");
        text.append(Wording.count(period.n(), "replication"));
        text.append("), on a scale from −1, all acts stabilising, to 1, all acts driving.");
        Optional<Band> band = findings.series().band(only.name(), scope, Findings.INDEX);
        if (band.isPresent() && band.get().at(0).known() && end.known()) {
            text.append(" It begins at ").append(format.value(band.get().at(0))).append(" in ").append(only.start());
            text.append(" and ends at ").append(format.value(end)).append(" in ").append(only.end()).append('.');
        }
        text.append(" This is one scenario; to see what an event changes, compare it with one without the event.");
        return text.toString();
    }

    private String lean(Interval period) {
        String s = one ? "s" : "";
        if (!period.excludesZero()) {
            return " neither clearly drive" + s + " nor clearly stabilise" + s;
        }
        String pronoun = one ? "it" : "they";
        return period.mean() > 0
                ? " drive" + s + " more than " + pronoun + " stabilise" + s
                : " stabilise" + s + " more than " + pronoun + " drive" + s;
    }

    private String are() {
        return one ? " is " : " are ";
    }

    private String their() {
        return one ? "its " : "their ";
    }

    private Interval difference(ScenarioEntry other, String statistic) {
        return findings.summary().difference(other.name(), scope, Findings.INDEX, statistic);
    }
}
