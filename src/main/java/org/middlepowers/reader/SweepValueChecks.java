package org.middlepowers.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.middlepowers.measure.MeasureName;
import org.middlepowers.measure.MeasureName.NameForm;
import org.middlepowers.reader.ScenarioChecks.Report;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.Sweep;
import org.middlepowers.scenario.Sweep.Factor;
import org.middlepowers.scenario.Sweep.Output;
import org.middlepowers.scenario.Sweep.Take;

/**
 * Checks of a sweep against the scenarios that it changes: every value of a factor alone, both ends of every range, and
 * every output. What goes wrong only where several factors come together is left to the runs.
 */
final class SweepValueChecks {
    private final LoadedSweep loaded;
    private final Sweep sweep;
    private final Report report;
    private final List<ScenarioBase> bases = new ArrayList<>();

    SweepValueChecks(LoadedSweep loaded, Report report) {
        this.loaded = loaded;
        this.sweep = loaded.sweep();
        this.report = report;
    }

    void check() {
        if (!names()) {
            return;
        }
        for (String scenario : loaded.scenarios()) {
            for (Optional<String> theory : loaded.theories()) {
                try {
                    bases.add(loaded.base(scenario, theory));
                } catch (InvalidScenarioException e) {
                    report.problems().addAll(e);
                }
            }
        }
        Set<String> together = fitTogether();
        SweepFiles.readable(sweep.factors()).forEach((name, factor) -> {
            if (!together.contains(name)) {
                values(name, factor);
            }
        });
        SweepFiles.readable(sweep.outputs()).forEach((name, output) -> output(name, output));
    }

    /** Whether all scenarios and theories that are named are there. */
    private boolean names() {
        if (sweep.scenario() == null) {
            return false;
        }
        int before = report.problems().size();
        name(Library.Shelf.SCENARIOS, sweep.scenario(), "scenario");
        sweep.theory()
                .filter(t -> !t.equals(TheoryFiles.NONE))
                .ifPresent(t -> name(Library.Shelf.THEORIES, t, "theory"));
        SweepFiles.readable(sweep.factors()).forEach((name, factor) -> {
            String path = LoadedSweep.path(name, factor);
            for (String value : factor.values()) {
                if (path.equals(LoadedSweep.SCENARIO)) {
                    name(Library.Shelf.SCENARIOS, value, "factors", name, "values");
                } else if (path.equals(LoadedSweep.THEORY) && !value.equals(TheoryFiles.NONE)) {
                    name(Library.Shelf.THEORIES, value, "factors", name, "values");
                }
            }
        });
        return report.problems().size() == before;
    }

    private void name(Library.Shelf shelf, String value, String... place) {
        SweepChecks.objection(shelf, loaded.source(value)).ifPresent(why -> {
            if (place.length > 1 && loaded.table().isPresent()) {
                Place line = loaded.table().get().place(place[1], value);
                report.problems().add(line, place[1], "has '" + value + "'; " + why);
            } else {
                report.add((place.length > 1 ? "has '" : "is '") + value + "'; " + why, place);
            }
        });
    }

    /**
     * Factors of which all values are right, tried many at a time: to read a scenario takes long, and factors of different
     * states do not meet. Those among which something is wrong are to be tried one by one.
     */
    private Set<String> fitTogether() {
        Map<String, Integer> met = new HashMap<>(); // how many factors of a state came before
        Map<Integer, Map<String, Factor>> groups = new TreeMap<>();
        SweepFiles.readable(sweep.factors()).forEach((name, factor) -> {
            String[] path = LoadedSweep.path(name, factor).split("\\.");
            if (path.length > 2 && factor.options().isEmpty()) {
                int group = met.merge(path[0] + "." + path[1], 1, Integer::sum);
                groups.computeIfAbsent(group, g -> new LinkedHashMap<>()).put(name, factor);
            }
        });
        Set<String> right = new TreeSet<>();
        for (Map<String, Factor> group : groups.values()) {
            List<List<String>> tries = new ArrayList<>();
            group.forEach((name, factor) -> {
                List<Map.Entry<String, List<String>>> probes = SweepChecks.probes(name, factor);
                for (int k = 0; k < probes.size(); k++) {
                    if (tries.size() == k) {
                        tries.add(new ArrayList<>());
                    }
                    tries.get(k).addAll(probes.get(k).getValue());
                }
            });
            if (group.size() > 1
                    && tries.stream().allMatch(t -> bases.stream().allMatch(b -> objection(b, t).isEmpty()))) {
                right.addAll(group.keySet());
            }
        }
        return right;
    }

    private void values(String name, Factor factor) {
        String path = LoadedSweep.path(name, factor);
        if (path.equals(LoadedSweep.SCENARIO) || path.equals(LoadedSweep.THEORY)) {
            return;
        }
        for (Map.Entry<String, List<String>> probe : SweepChecks.probes(name, factor)) {
            for (ScenarioBase base : bases) {
                Optional<String> objection = objection(base, probe.getValue());
                if (objection.isPresent()) {
                    String verb = factor.options().isEmpty() ? "has " + probe.getKey() + ": " : "is wrong: ";
                    if (loaded.table().isPresent()) {
                        report.problems().add(loaded.table().get().place(name, probe.getKey()), name, verb + objection.get());
                    } else {
                        report.add(verb + objection.get(), SweepChecks.place(name, factor, probe.getKey()));
                    }
                    break; // the same in the next scenario
                }
            }
        }
    }

    /** What is wrong with some changes; parameters, which most changes are, do not need the scenario to be read again. */
    private static Optional<String> objection(ScenarioBase base, List<String> changes) {
        Map<String, Double> parameters = new HashMap<>();
        for (String change : changes) {
            int equals = change.indexOf('=');
            String value = change.substring(equals + 1);
            if (ParameterRegistry.entries().containsKey(change.substring(0, equals)) && PlainScalar.isFinite(value)) {
                parameters.put(change.substring(0, equals), Double.valueOf(value));
            }
        }
        try {
            if (parameters.size() == changes.size()) {
                base.with(parameters);
            } else {
                base.with(changes);
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        } catch (InvalidScenarioException e) {
            return Optional.of(e.problems().get(0).message());
        }
    }

    private void output(String name, Output output) {
        if (output.measure() == null || output.scope() == null || output.take() == null) {
            return; // said already
        }
        Set<String> all = MeasureName.ofSweeps();
        Optional<MeasureName> measured =
                MeasureName.parse(output.measure()).filter(m -> all.contains(output.measure()));
        boolean crises = output.measure().equals(MeasureName.CRISES);
        boolean run = crises || measured.filter(m -> m.form() == NameForm.RUN || m.form() == NameForm.EFFECT).isPresent();
        boolean world =
                crises || measured.filter(m -> m.form() == NameForm.WORLD || m.form() == NameForm.EFFECT).isPresent();
        if (!all.contains(output.measure())) {
            Optional<String> nearest = Spelling.nearest(output.measure(), all);
            report.add(
                    "is '" + output.measure() + "', which is not measured"
                            + (nearest.isEmpty() ? "; there are " + String.join(", ", all) : ""),
                    nearest,
                    "outputs", name, "measure");
            return;
        }
        scope(name, output, world);
        if (run && output.take() != Take.FINAL) {
            report.add(
                    "is " + Shape.word(output.take()) + ", but " + output.measure()
                            + " is a single number of a whole run; allowed is final",
                    "outputs", name, "take");
        }
        boolean dated = output.take() == Take.AT || output.take() == Take.AFTER;
        if (dated != output.at().isPresent()) {
            report.add(
                    dated ? "is missing; say which quarter, as in at: 2022Q1" : "is not used by this take; remove it",
                    "outputs", name, "at");
        }
        output.at().ifPresent(at -> within(name, at));
    }

    private void scope(String name, Output output, boolean world) {
        if (output.scope().equals(Scenario.WORLD)) {
            return;
        }
        if (world) {
            report.add(
                    "is " + output.scope() + ", but " + output.measure() + " is measured of the world alone",
                    "outputs", name, "scope");
            return;
        }
        for (ScenarioBase base : bases) {
            Scenario scenario = base.unchanged().scenario();
            TreeSet<String> known = new TreeSet<>(scenario.groups().keySet());
            known.addAll(scenario.middlePowers().keySet());
            if (!known.contains(output.scope())) {
                report.add(
                        "is '" + output.scope() + "'; allowed is world, a group of '"
                                + base.unchanged().name() + "' ("
                                + Shape.oneOf(List.copyOf(scenario.groups().keySet()))
                                + "), or the code of one of its middle powers",
                        Spelling.nearest(output.scope(), known),
                        "outputs", name, "scope");
                return;
            }
        }
    }

    private void within(String name, Quarter at) {
        for (ScenarioBase base : bases) {
            Scenario scenario = base.unchanged().scenario();
            if (at.compareTo(scenario.start()) < 0 || at.compareTo(scenario.end()) > 0) {
                report.add(
                        "is " + at + "; allowed is a quarter from " + scenario.start() + " to " + scenario.end(),
                        "outputs", name, "at");
                return;
            }
        }
    }
}
