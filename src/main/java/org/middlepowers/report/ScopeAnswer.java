package org.middlepowers.report;

import java.util.List;
import java.util.Optional;
import org.middlepowers.analysis.Availability;
import org.middlepowers.analysis.Band;
import org.middlepowers.analysis.Contrast;
import org.middlepowers.analysis.Findings;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.RunColumn;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.Manifest.ScenarioEntry;

/**
 * What came out, in plain words made from the numbers, for one scope: more driving or more stabilising, by how much,
 * and how sure. Sentences fit a scope of any name, in the singular or the plural.
 */
final class ScopeAnswer {
    private static final String DRIVING = "more multipolar-driving";
    private static final String STABILISING = "more system-stabilising";

    private final Findings findings;
    private final String scope;
    private final String name;
    private final MeasureFormat format;

    ScopeAnswer(Findings findings, String scope) {
        this.findings = findings;
        this.scope = scope;
        this.name = findings.scopeName(scope);
        this.format = MeasureFormat.of(findings.unit(Findings.INDEX));
    }

    /** A paragraph per comparison, or one for a single scenario. */
    List<String> paragraphs() {
        return findings.others().isEmpty()
                ? List.of(path())
                : Contrast.all(findings).stream().map(this::comparison).toList();
    }

    private String comparison(Contrast contrast) {
        Interval effect = contrast.difference(scope, Findings.INDEX);
        String heading = contrast.heading() + ": ";
        if (!effect.known()) {
            return heading + "no driver–stabiliser index was measured for " + name + ".";
        }
        if (findings.parting(contrast.other()).isEmpty()) {
            return heading + Wording.capital(name)
                    + ": exactly the same in both. In every replication all measures are equal in every quarter.";
        }
        String size = contrast.period() + " the driver–stabiliser index of " + name + " is " + format.words(effect);
        if (!effect.bounded()) {
            return heading + Wording.capital(name) + ": " + size
                    + ". There is one replication only, so its uncertainty cannot be stated; run more replications.";
        }
        String sure = (effect.excludesZero() ? "which excludes zero" : "which includes zero")
                + (effect.trusted() ? "" : " but may be too narrow");
        return heading + verdict(contrast, effect) + " " + size + " (95 % interval " + format.wordBounds(effect) + ", "
                + sure + "; " + Wording.count(effect.n(), "paired replication") + ")." + peak(contrast, effect)
                + atEnd(contrast, effect) + new ConductWords(findings).sentence(contrast, scope);
    }

    private String verdict(Contrast contrast, Interval effect) {
        Optional<Interval> conduct = contrast.availability(scope).map(Availability::conduct);
        if (effect.excludesZero() && conduct.isPresent() && conduct.get().bounded()) {
            boolean same = conduct.get().excludesZero() && conduct.get().mean() * effect.mean() > 0;
            if (!same) {
                return Wording.capital(name) + ": " + (conduct.get().excludesZero()
                        ? (conduct.get().mean() > 0 ? DRIVING : STABILISING) + " in conduct " + contrast.moreIn()
                                + ", although the index differs the other way, by what can be done."
                        : "no clear difference in conduct; what differs " + contrast.moreIn().replaceFirst(" than .*", "")
                                + " is what can be done.");
            }
        }
        String direction = effect.excludesZero()
                ? effect.mean() > 0 ? DRIVING : STABILISING
                : "neither clearly " + DRIVING + " nor clearly " + STABILISING;
        return Wording.capital(name) + ": " + direction + " " + contrast.moreIn() + ".";
    }

    private String atEnd(Contrast contrast, Interval effect) {
        Interval end = contrast.difference(scope, Findings.INDEX, RunColumn.END);
        if (!end.bounded()) {
            return "";
        }
        boolean turned = effect.excludesZero() && effect.mean() * end.mean() < 0;
        return " At the end it is " + format.words(end)
                + (!end.excludesZero() ? ", which is not clear." : turned ? ", in the opposite direction." : ".");
    }

    /** When the difference is largest, if it is clear then. */
    private String peak(Contrast contrast, Interval effect) {
        Optional<Band> path = findings.series().difference(contrast.other().name(), scope, Findings.INDEX);
        int at = path.map(Band::widest).orElse(-1);
        if (at < 0 || path.get().length() < 2 || !path.get().at(at).excludesZero() || !effect.excludesZero()) {
            return "";
        }
        Interval largest = contrast.oriented(path.get().at(at));
        return " It is largest in " + path.get().quarter(at) + ": " + format.words(largest) + ".";
    }

    private String path() {
        ScenarioEntry only = findings.first();
        Interval period = findings.summary().value(only.name(), scope, Findings.INDEX, RunColumn.MEAN);
        Interval end = findings.summary().value(only.name(), scope, Findings.INDEX, RunColumn.END);
        if (!period.known()) {
            return "No driver–stabiliser index was measured for " + name + ".";
        }
        String lean = !period.excludesZero()
                ? "neither clearly more driving than stabilising nor the reverse"
                : period.mean() > 0 ? "more multipolar-driving than stabilising" : "more stabilising than driving";
        StringBuilder text = new StringBuilder(Wording.capital(name));
        text.append(": ").append(lean).append(" in ").append(Wording.quoted(only)).append('.');
        text.append(" Over the whole period the driver–stabiliser index of ");
        text.append(name).append(" is ").append(format.value(period));
        text.append(period.bounded() ? " (95 % interval " + format.bounds(period) + ", " : " (");
        text.append(Wording.count(period.n(), "replication"));
        text.append("), on a scale from −1, all acts stabilising, to 1, all acts driving.");
        Optional<Band> band = findings.series().band(only.name(), scope, Findings.INDEX);
        if (band.isPresent() && band.get().at(0).known() && end.known()) {
            text.append(" It begins at ").append(format.value(band.get().at(0))).append(" in ").append(only.start());
            text.append(" and ends at ").append(format.value(end)).append(" in ").append(only.end()).append('.');
        }
        return text + " To see what an event changes, compare this scenario with one without the event.";
    }
}
