package org.middlepowers.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.middlepowers.reader.ScenarioChecks.Report;
import org.middlepowers.scenario.InstitutionSpec;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.ShockSpec;
import org.middlepowers.scenario.Tally;

/**
 * What is allowed in a scenario and yet is probably a slip: it says something, and has no effect. Each sentence
 * says what happens and what to do if that is not meant.
 */
public final class Warnings {
    /** Letters that fit beside a line on a chart. */
    private static final int LABEL = 26;

    /** Members of the United Nations since 2011. */
    private static final int UNITED_NATIONS = 193;

    /** Relative difference up to which a value of the start and the beginning of its history may be meant so. */
    private static final double SLACK = 0.05;

    private final Scenario scenario;
    private final Report report;

    private Warnings(Scenario scenario, Report report) {
        this.scenario = scenario;
        this.report = report;
    }

    /** What a check of a file came to: that it may be used, with what is probably a slip in it. */
    public record Checked(LoadedScenario scenario, List<Problem> warnings) {}

    /**
     * Reads a scenario and looks for probable slips.
     *
     * @throws InvalidScenarioException with all that is wrong
     */
    public static Checked check(String nameOrPath) throws InvalidScenarioException {
        return check(nameOrPath, Path.of(""));
    }

    static Checked check(String nameOrPath, Path directory) throws InvalidScenarioException {
        LayeredScenario reading = ScenarioFiles.reading(nameOrPath, Optional.empty(), List.of(), directory);
        return new Checked(reading.loaded(), of(reading));
    }

    private static List<Problem> of(LayeredScenario reading) {
        Problems found = new Problems();
        new Warnings(reading.loaded().scenario(), new Report(reading.tree(), found)).look();
        return found.all();
    }

    private void look() {
        scenario.shocks().forEach((name, shock) -> {
            effect(name, shock);
            label(name, shock);
        });
        memberships();
        histories();
        votes();
        expectations();
        new IdleActs().check(scenario, report);
        GoalWeights.problem(scenario).ifPresent(words -> report.add(words, "parameters"));
        KnownChecks.warn(scenario, report);
    }

    private void effect(String name, ShockSpec shock) {
        if (!shock.hasEffect()) {
            String marked = shock.mark() ? "charts mark it, but nothing" : "nothing";
            report.add("has no effect: " + marked + " happens; give it one, or remove it", "shocks", name);
        }
    }

    private void label(String name, ShockSpec shock) {
        int letters = shock.about().codePointCount(0, shock.about().length());
        if (shock.mark() && letters > LABEL) {
            report.add(
                    "has " + letters + " letters and fits no chart, where '" + name
                            + "' will stand instead; use " + LABEL + " at most, or write mark: false",
                    "shocks",
                    name,
                    "about");
        }
    }

    /** Walks through the changes of membership in the order of time. */
    private void memberships() {
        for (Map.Entry<String, InstitutionSpec> entry : scenario.institutions().entrySet()) {
            String name = entry.getKey();
            boolean all = entry.getValue().members().contains(Binder.ALL);
            Set<String> members = new HashSet<>(
                    all ? scenario.middlePowers().keySet() : entry.getValue().members());
            Set<String> ever = new HashSet<>(members);
            List<Map.Entry<String, ShockSpec>> changes = new ArrayList<>(scenario.shocks().entrySet());
            changes.removeIf(s -> !s.getValue().institutions().containsKey(name));
            changes.sort(Comparator.comparing(s -> s.getValue().at()));
            for (Map.Entry<String, ShockSpec> shock : changes) {
                var change = shock.getValue().institutions().get(name);
                change.join().stream().filter(s -> !members.add(s)).forEach(state -> report.add(
                        "has " + state + ", a member already; remove it",
                        "shocks", shock.getKey(), "institutions", name, "join"));
                ever.addAll(members);
                change.leave().stream().filter(s -> !members.remove(s)).forEach(state -> report.add(
                        "has " + state + ", which is not a member then; remove it",
                        "shocks", shock.getKey(), "institutions", name, "leave"));
            }
            if (ever.isEmpty()) {
                report.add(
                        "has no members and nobody ever joins, so it does nothing; give it members, or remove it",
                        "institutions",
                        name);
            }
        }
    }

    /** A value of the start that a history overrules at once is never used. */
    private void histories() {
        scenario.greatPowers().forEach((code, power) -> {
            var series = scenario.series();
            overruled(power.capability(), series.capability().get(code), code, "capability");
            overruled(power.worldGdpShare(), series.worldGdpShare().get(code), code, "worldGdpShare");
            overruled(power.idealPoint(), series.idealPoint().get(code), code, "idealPoint");
        });
    }

    private void overruled(double opening, Map<Integer, Double> years, String code, String name) {
        if (years == null) {
            return;
        }
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int year : new int[] {scenario.start().year() - 1, scenario.start().year()}) {
            double value = nearest(years, year);
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        double slack = SLACK * Math.max(Math.abs(least), Math.abs(most));
        if (opening < least - slack || opening > most + slack) {
            report.add(
                    "is " + PlainScalar.number(opening) + ", but series." + name + "." + code + " begins at "
                            + PlainScalar.number(nearest(years, scenario.start().year() - 1))
                            + " and is what holds; change or remove the series",
                    "greatPowers",
                    code,
                    name);
        }
    }

    /** The value of a year, or that of the nearest year that has one. */
    private static double nearest(Map<Integer, Double> years, int wanted) {
        int best = years.keySet().stream()
                .min(Comparator.comparingInt(y -> Math.abs(y - wanted)))
                .orElseThrow();
        return years.get(best);
    }

    private void votes() {
        scenario.votes().forEach((name, vote) -> {
            int all = vote.recorded().map(Warnings::sum).orElse(0);
            if (all > UNITED_NATIONS) {
                report.add(
                        "adds up to " + all + " states; the United Nations have " + UNITED_NATIONS
                                + " members, so check the counts",
                        "votes",
                        name,
                        "recorded");
            }
        });
    }

    /** A check that does not fit a world that a child has changed is dropped; its author should know. */
    private void expectations() {
        for (int e = 0; e < scenario.expect().size(); e++) {
            String why = scenario.expect().get(e).unchecked();
            if (!why.isEmpty() && !report.has(ExpectChecks.and(ExpectChecks.path(e), "unchecked"))) {
                report.add("is not checked: " + why + "; give expectations of this world", ExpectChecks.path(e));
            }
        }
    }

    private static int sum(Tally t) {
        return t.yes() + t.no() + t.abstain() + t.absent();
    }
}
