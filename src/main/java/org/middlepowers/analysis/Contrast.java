package org.middlepowers.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.middlepowers.results.Manifest.ScenarioEntry;
import org.middlepowers.results.Manifest.Shock;

/**
 * Another scenario compared with the first, in the direction in which a reader asks: where one of the two has events
 * that the other lacks, with them minus without them; otherwise the other minus the first.
 */
public final class Contrast {
    private static final int MOST_NAMED = 4;

    private final Findings findings;
    private final ScenarioEntry other;
    private final List<Shock> onlyFirst;
    private final List<Shock> onlyOther;
    private final Set<String> otherwise;

    /** @param other any but the first scenario */
    public Contrast(Findings findings, ScenarioEntry other) {
        this.findings = findings;
        this.other = other;
        this.onlyFirst = lacking(findings.first(), other);
        this.onlyOther = lacking(other, findings.first());
        this.otherwise = ScenarioText.differing(findings.first().text(), other.text());
    }

    /** A contrast per scenario but the first. */
    public static List<Contrast> all(Findings findings) {
        return findings.others().stream().map(other -> new Contrast(findings, other)).toList();
    }

    /** The scenario compared with the first. */
    public ScenarioEntry other() {
        return other;
    }

    /** Whether the scenarios differ in nothing but events that one of them has and the other lacks. */
    public boolean isOfEvents() {
        return otherwise.isEmpty() && onlyFirst.isEmpty() != onlyOther.isEmpty();
    }

    /** What the scenario with the events has and the other lacks; empty if {@link #isOfEvents} is false. */
    public List<Shock> events() {
        return !isOfEvents() ? List.of() : onlyFirst.isEmpty() ? onlyOther : onlyFirst;
    }

    /** The scenario from which the other is subtracted. */
    public ScenarioEntry plus() {
        return turned() ? findings.first() : other;
    }

    /** The scenario that is subtracted. */
    public ScenarioEntry minus() {
        return turned() ? other : findings.first();
    }

    /** {@link #plus} minus {@link #minus}, paired by replication. */
    public Interval difference(String scope, String measure, String statistic) {
        return oriented(findings.summary().difference(other.name(), scope, measure, statistic));
    }

    /** The difference since the two part. */
    public Interval difference(String scope, String measure) {
        return difference(scope, measure, findings.since(other));
    }

    /** A difference of the other to the first scenario, in this contrast's direction. */
    public Interval oriented(Interval difference) {
        return turned() ? difference.negated() : difference;
    }

    /**
     * What of the difference in the driver–stabiliser index is conduct and what availability of acts; {@code lost} are those
     * of {@link #minus} alone, {@code gained} those of {@link #plus} alone. Empty where no act is possible in one alone.
     */
    public Optional<Availability> availability(String scope) {
        return Optional.ofNullable(findings.availability().get(new Availability.Key(other.name(), scope)))
                .filter(Availability::matters)
                .map(split -> turned() ? split.negated() : split);
    }

    /** Mean of {@link #plus} or {@link #minus} over the quarters of {@link #difference(String, String)}. */
    public double mean(ScenarioEntry side, String scope, String measure) {
        Interval here = findings.summary().value(other.name(), scope, measure, findings.since(other));
        Interval difference = findings.summary().difference(other.name(), scope, measure, findings.since(other));
        if (side == other) {
            return here.mean();
        }
        return findings.since(other).equals(RunColumn.AFTER)
                ? here.mean() - difference.mean()
                : findings.summary()
                        .value(findings.first().name(), scope, measure, RunColumn.MEAN)
                        .mean();
    }

    /** As in: What “Sanctions” and “War” change (“Kazakhstan 2022” minus “No war”). */
    public String heading() {
        String which = Wording.quoted(plus()) + " minus " + Wording.quoted(minus());
        if (isOfEvents()) {
            return "What " + namedEvents() + (events().size() == 1 ? " changes" : " change") + " (" + which + ")";
        }
        return which + settings();
    }

    /** As in: with these events than without them. */
    public String moreIn() {
        if (!isOfEvents()) {
            return "in " + Wording.quoted(plus()) + " than in " + Wording.quoted(minus());
        }
        return events().size() == 1 ? "with this event than without it" : "with these events than without them";
    }

    /** As in: From 2022Q1, when the two part, to 2030Q4. */
    public String period() {
        boolean firstEnds = Quarters.index(findings.first().end()) < Quarters.index(other.end());
        String end = firstEnds ? findings.first().end() : other.end();
        return findings.since(other).equals(RunColumn.AFTER)
                ? "From " + findings.parting(other).orElse("") + ", when the two part, to " + end
                : "Over the whole period";
    }

    /** A short name for a chart: the events, or else the other scenario. */
    public String label() {
        if (!isOfEvents()) {
            return Wording.label(other);
        }
        if (events().size() > MOST_NAMED) {
            return "Events only in " + Wording.quoted(plus());
        }
        return String.join(" + ", events().stream().map(Wording::label).toList());
    }

    private String namedEvents() {
        if (events().size() > MOST_NAMED) {
            return "the " + events().size() + " events that only " + Wording.quoted(plus()) + " has";
        }
        return Wording.join(events().stream().map(e -> "“" + Wording.label(e) + "”").toList());
    }

    /** What the scenarios differ in, where it is not events alone: parameters by name, else parts of the file. */
    private String settings() {
        TreeSet<String> names = new TreeSet<>(other.parameters().keySet());
        names.addAll(findings.first().parameters().keySet());
        names.removeIf(name -> Objects.equals(
                other.parameters().get(name), findings.first().parameters().get(name)));
        List<String> all = new ArrayList<>(names.size() > MOST_NAMED ? List.of("parameters") : names);
        otherwise.stream().filter(part -> !part.equals("parameters")).forEach(all::add);
        if (!onlyFirst.isEmpty() || !onlyOther.isEmpty()) {
            all.add("events");
        }
        return all.isEmpty() ? "" : " (what differs: " + Wording.join(all) + ")";
    }

    private boolean turned() {
        return isOfEvents() && onlyOther.isEmpty();
    }

    private static List<Shock> lacking(ScenarioEntry one, ScenarioEntry another) {
        List<Shock> only = new ArrayList<>();
        for (Shock shock : one.shocks()) {
            boolean there = another.shocks().stream()
                    .anyMatch(s -> s.name().equals(shock.name()) && s.at().equals(shock.at()));
            if (!there) {
                only.add(shock);
            }
        }
        return only;
    }
}
