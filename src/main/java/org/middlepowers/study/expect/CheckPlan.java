package org.middlepowers.study.expect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.middlepowers.measure.Instrument;
import org.middlepowers.model.Past;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.scenario.Expectation;
import org.middlepowers.scenario.Expectation.Check;
import org.middlepowers.scenario.Scenario;

/**
 * What it takes to check the expectations of a scenario: which numbers, and which twins they are read off. Checks that
 * compare with the same twin share it. Safe to use by many threads.
 */
public final class CheckPlan {
    /** Nothing to check. */
    public static final CheckPlan NONE = new CheckPlan(List.of(), Map.of(), Map.of());

    /**
     * A check by its place.
     *
     * @param claim number of the expectation in the scenario, from 1
     * @param number number of the check in the expectation, from 1
     */
    record Task(int claim, int number, Check check, CheckedNumber own, Optional<CheckedNumber> other) {}

    final List<Task> tasks;
    /** What is read off each world. */
    final Map<Side, Set<Instrument>> readings;
    /** The scenarios of those that are not as the scenario is. */
    final Map<Side, Scenario> twins;

    final Past past = new Past();

    private CheckPlan(List<Task> tasks, Map<Side, Set<Instrument>> readings, Map<Side, Scenario> twins) {
        this.tasks = tasks;
        this.readings = readings;
        this.twins = twins;
    }

    /**
     * The plan for a scenario.
     *
     * @throws InvalidScenarioException if a twin cannot be made
     */
    public static CheckPlan of(LoadedScenario loaded) throws InvalidScenarioException {
        List<Task> tasks = new ArrayList<>();
        Map<Side, Scenario> worlds = new LinkedHashMap<>();
        List<Expectation> expectations = loaded.scenario().expect();
        for (int e = 0; e < expectations.size(); e++) {
            List<Check> checks = expectations.get(e).check();
            for (int c = 0; c < checks.size(); c++) {
                Check check = checks.get(c);
                Optional<CheckedNumber> other = Optional.empty();
                if (check.other().isPresent()) {
                    Scenario world = world(loaded, Side.of(check.other().get().twin()), worlds);
                    other = Optional.of(CheckedNumber.of(check.other().get(), world));
                }
                tasks.add(new Task(e + 1, c + 1, check, CheckedNumber.of(check.number(), loaded.scenario()), other));
            }
        }
        Map<Side, Set<Instrument>> readings = new LinkedHashMap<>();
        Map<Side, Scenario> twins = new LinkedHashMap<>();
        for (Task task : tasks) {
            for (CheckedNumber figure : task.other().map(o -> List.of(task.own(), o)).orElse(List.of(task.own()))) {
                List<Side> sides = new ArrayList<>(List.of(figure.side()));
                figure.less().ifPresent(sides::add);
                for (Side side : sides) {
                    readings.computeIfAbsent(side, s -> new LinkedHashSet<>()).add(figure.instrument());
                    twins.put(side, world(loaded, side, worlds));
                }
            }
        }
        return tasks.isEmpty() ? NONE : new CheckPlan(List.copyOf(tasks), readings, twins);
    }

    /** The scenario of a side, read once for all that differ only in who acts. */
    private static Scenario world(LoadedScenario loaded, Side side, Map<Side, Scenario> worlds)
            throws InvalidScenarioException {
        if (side.sets().isEmpty()) {
            return loaded.scenario();
        }
        Side full = new Side(side.without(), side.set(), List.of(), false);
        if (!worlds.containsKey(full)) {
            worlds.put(full, ScenarioFiles.changed(loaded, full.sets()));
        }
        return worlds.get(full);
    }

    /** Whether there is nothing to check. */
    public boolean isEmpty() {
        return tasks.isEmpty();
    }

    /** Begins a replication. */
    public CheckRun begin() {
        return new CheckRun(this);
    }
}
