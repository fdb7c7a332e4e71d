package org.middlepowers.reader;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.Parameters;
import org.middlepowers.scenario.PosteriorSpec;
import org.middlepowers.scenario.Scenario;

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
    /** The canonical text. */
    private final byte[] text;
    /** Where each parameter's line begins in it, in its order; the last number is where the last line ends. */
    private final int[] lines;
    private final List<String> names;

    /**
     * The scenario with some parameters changed.
     *
     * @param hash of its text, as in {@link LoadedScenario}
     */
    public record Variant(Scenario scenario, String hash) {}

    /** A scenario's tree with its theory laid over it, before changes are made and before its meaning is known. */
    record Tree(String name, SourceText source, List<Node.Entries> files, Path directory, TheoryFiles.Laid laid) {
        LoadedScenario bind(List<String> sets, Problems problems) throws InvalidScenarioException {
            return read(sets, problems).loaded();
        }

        LayeredScenario read(List<String> sets, Problems problems) throws InvalidScenarioException {
            Sets changes = new Sets(problems);
            Horizon horizon = Horizon.of(changes.apply(laid.tree(), sets), sets);
            Node.Entries chosen = new PolicyFiles(directory, problems).embed(horizon.tree());
            PosteriorFiles.Embedded drawn = new PosteriorFiles(directory, problems).embed(chosen, changes.layers());
            Node.Entries whole = drawn.tree();
            Scenario scenario = Binder.scenario(whole, problems);
            ScenarioChecks.check(scenario, whole, problems);
            ExpectChecks.check(scenario, whole, problems);
            Scenario fitting = problems.isEmpty()
                    ? ExpectFit.fit(scenario, whole, source.origin(), !sets.isEmpty(), problems)
                    : scenario;
            problems.throwIfAny();
            LoadedScenario named = laid.theory()
                    .map(t -> LoadedScenario.of(name + "@" + t.name(), t.mark(fitting)))
                    .orElseGet(() -> LoadedScenario.of(name, fitting));
            List<String> notes = new ArrayList<>();
            horizon.note().ifPresent(notes::add);
            notes.addAll(drawn.notes());
            GoalWeights.note(named).ifPresent(notes::add);
            LoadedScenario loaded = named.noting(notes);
            return new LayeredScenario(loaded, source, files, laid, changes.layers(), whole);
        }
    }

    private ScenarioBase(Tree tree, List<String> sets, LoadedScenario unchanged) {
        this.tree = tree;
        this.sets = List.copyOf(sets);
        this.unchanged = unchanged;
        values = ParameterRegistry.values(unchanged.scenario().parameters());
        text = unchanged.text().getBytes(StandardCharsets.UTF_8);
        names = List.copyOf(values.keySet());
        lines = new int[names.size() + 1];
        String before = unchanged.text().substring(0, unchanged.text().indexOf(PARAMETERS) + PARAMETERS.length());
        int at = before.getBytes(StandardCharsets.UTF_8).length;
        for (int k = 0; k < names.size(); k++) {
            lines[k] = at;
            while (text[at] != '\n') {
                at++;
            }
            at++;
        }
        lines[names.size()] = at;
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
    public Variant with(Map<String, Double> changes) {
        if (changes.isEmpty()) {
            return new Variant(unchanged.scenario(), unchanged.hash());
        }
        Optional<PosteriorSpec> posterior = unchanged.scenario().posterior();
        Map<String, Double> all = new HashMap<>(values);
        all.putAll(changes);
        Parameters parameters = ParameterRegistry.parameters(unchanged.scenario().parameters(), all, changes.keySet());
        Optional<String> objection = TimeChecks.objection(parameters);
        if (objection.isPresent()) {
            throw new IllegalArgumentException("the values make " + objection.get());
        }
        if (posterior.isPresent()) {
            PosteriorSpec rest = posterior.get().without(changes.keySet());
            LoadedScenario other = LoadedScenario.of("", unchanged.scenario().with(parameters).with(rest));
            return new Variant(other.scenario(), other.hash());
        }
        MessageDigest digest = LoadedScenario.digest();
        int at = 0;
        for (int k = 0; k < names.size(); k++) {
            Double value = changes.get(names.get(k));
            if (value != null) {
                digest.update(text, at, lines[k] - at);
                String line = "  " + names.get(k) + ": " + PlainScalar.number(value) + "\n";
                digest.update(line.getBytes(StandardCharsets.UTF_8));
                at = lines[k + 1];
            }
        }
        digest.update(text, at, text.length - at);
        return new Variant(unchanged.scenario().with(parameters), LoadedScenario.hash(digest));
    }

    private List<String> all(List<String> changes) {
        List<String> all = new ArrayList<>(sets);
        all.addAll(changes);
        return all;
    }
}
