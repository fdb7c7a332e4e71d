package org.middlepowers.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scenario that is changed in many ways, as by a sweep: its files are read once, and each variant costs what it
 * changes. Safe for use by many threads.
 */
public final class ScenarioBase {
    private static final String PARAMETERS = "\nparameters:\n";

    private final Tree tree;
    private final List<String> sets;
    private final LoadedScenario unchanged;
    private final Map<String, Double> values;
    /** The canonical text cut behind each parameter's colon and before the end of its line. */
    private final String head;
    private final Map<String, String> lines;
    private final String tail;

    /** A scenario's tree with its theory laid over it, before changes are made and before its meaning is known. */
    record Tree(String name, SourceText source, List<Node.Entries> files, Path directory, TheoryFiles.Laid laid) {
        LoadedScenario bind(List<String> sets, Problems problems) throws InvalidScenarioException {
            return read(sets, problems).loaded();
        }

        Reading read(List<String> sets, Problems problems) throws InvalidScenarioException {
            Sets changes = new Sets(problems);
            Node.Entries changed = changes.apply(laid.tree(), sets);
            Node.Entries whole = new PolicyFiles(directory, problems).embed(changed);
            Scenario scenario = Binder.scenario(whole, problems);
            ScenarioChecks.check(scenario, whole, problems);
            ExpectChecks.check(scenario, whole, problems);
            Scenario fitting = problems.isEmpty()
                    ? ExpectFit.fit(scenario, whole, source.origin(), !sets.isEmpty(), problems)
                    : scenario;
            problems.throwIfAny();
            LoadedScenario loaded = laid.theory()
                    .map(t -> LoadedScenario.of(name + "@" + t.name(), t.mark(fitting)))
                    .orElseGet(() -> LoadedScenario.of(name, fitting));
            return new Reading(loaded, source, files, laid, changes.layers(), whole);
        }
    }

    private ScenarioBase(Tree tree, List<String> sets, LoadedScenario unchanged) {
        this.tree = tree;
        this.sets = List.copyOf(sets);
        this.unchanged = unchanged;
        values = ParameterRegistry.values(unchanged.scenario().parameters());
        String text = unchanged.text();
        int from = text.indexOf(PARAMETERS) + PARAMETERS.length();
        lines = new LinkedHashMap<>();
        int at = from;
        for (Map.Entry<String, Double> value : values.entrySet()) {
            int end = text.indexOf('\n', at) + 1;
            lines.put(value.getKey(), text.substring(at, end));
            at = end;
        }
        head = text.substring(0, from);
        tail = text.substring(at);
    }

    static ScenarioBase of(Tree tree, List<String> sets) throws InvalidScenarioException {
        return new ScenarioBase(tree, sets, tree.bind(sets, new Problems()));
    }

    /** The scenario as it is. */
    public LoadedScenario unchanged() {
        return unchanged;
    }

    /**
     * The scenario with changes of any kind, each {@code path=value} as for {@link ScenarioFiles#load(String, List)}.
     *
     * @throws InvalidScenarioException with all that is wrong with them
     */
    public LoadedScenario with(List<String> changes) throws InvalidScenarioException {
        return tree.bind(all(changes), new Problems());
    }

    /** The scenario with changes, ready for further ones. */
    public ScenarioBase then(List<String> changes) throws InvalidScenarioException {
        return of(tree, all(changes));
    }

    /**
     * The scenario with other values of some parameters: the same as with changes that say so, at a small part of the
     * cost.
     *
     * @param changes values by name, each within its parameter's bounds
     * @throws IllegalArgumentException with a sentence, if a value is out of bounds or values do not go together
     */
    public LoadedScenario with(Map<String, Double> changes) {
        if (changes.isEmpty()) {
            return unchanged;
        }
        Map<String, Double> all = new LinkedHashMap<>(values);
        all.putAll(changes);
        Parameters parameters = ParameterRegistry.parameters(unchanged.scenario().parameters(), all, changes.keySet());
        Optional<String> objection = TimeChecks.objection(parameters);
        if (objection.isPresent()) {
            throw new IllegalArgumentException("the values make " + objection.get());
        }
        StringBuilder text = new StringBuilder(head.length() + tail.length() + 8192).append(head);
        lines.forEach((name, line) -> {
            Double value = changes.get(name);
            if (value == null) {
                text.append(line);
            } else {
                text.append("  ").append(name).append(": ").append(Texts.number(value)).append('\n');
            }
        });
        String whole = text.append(tail).toString();
        return new LoadedScenario(
                unchanged.name(), unchanged.scenario().with(parameters), whole, LoadedScenario.hash(whole));
    }

    private List<String> all(List<String> changes) {
        List<String> all = new ArrayList<>(sets);
        all.addAll(changes);
        return all;
    }
}
