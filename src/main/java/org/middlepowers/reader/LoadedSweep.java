package org.middlepowers.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.middlepowers.scenario.Sweep;

/**
 * A sweep that was read and found right.
 *
 * @param name short name: that of the library, or of the file without its ending
 * @param sweep what it says
 * @param text all that it says as one YAML text, after changes of the command line
 * @param hash first 12 hexadecimal digits of the SHA-256 of the text
 * @param sources the scenarios and theories that it names
 * @param table of points, where it has them from one
 */
public record LoadedSweep(
        String name, Sweep sweep, String text, String hash, SweepSources sources, Optional<PointTable> table) {
    /** The path under which a factor says which scenario. */
    public static final String SCENARIO = "scenario";
    /** The path under which a factor says which theory. */
    public static final String THEORY = "theory";

    static LoadedSweep of(String name, Sweep sweep, SweepSources sources, Optional<PointTable> table) {
        String text = ScenarioWriter.yaml(sweep);
        return new LoadedSweep(name, sweep, text, LoadedScenario.hash(text), sources, table);
    }

    /** The same sweep with another number of replications. */
    public LoadedSweep withReplications(int replications) {
        return of(name, sweep.withReplications(replications), sources, table);
    }

    /**
     * A sweep from its own text, as in a manifest: to compare with this one.
     *
     * @throws InvalidScenarioException if the text is not that of a sweep
     */
    public static Sweep read(String origin, String text) throws InvalidScenarioException {
        Problems problems = new Problems();
        Optional<Node.Entries> tree = YamlReader.file(origin, text, problems);
        problems.throwIfAny();
        Sweep sweep = Binder.sweep(tree.orElseThrow(), problems);
        problems.throwIfAny();
        return sweep;
    }

    /** The lines of a sweep that decide which runs belong to it. */
    public static List<String> lines(Sweep sweep) {
        return ScenarioWriter.yaml(sweep.core()).lines().toList();
    }

    /** What a factor changes: its path, or its own name. */
    public static String path(String name, Sweep.Factor factor) {
        return factor.path().orElse(name);
    }

    /** Scenarios that points start from, as the sweep names them; at least one. */
    public List<String> scenarios() {
        return named(sweep, SCENARIO).orElseGet(() -> List.of(sweep.scenario()));
    }

    /** Theories as which scenarios are read; an empty one is the scenario's own. */
    public List<Optional<String>> theories() {
        return named(sweep, THEORY)
                .map(names -> names.stream().map(Optional::of).toList())
                .orElseGet(() -> List.of(sweep.theory()));
    }

    /**
     * A scenario as a theory has it, with the changes that hold at every point.
     *
     * @throws InvalidScenarioException with all that is wrong
     */
    public ScenarioBase base(String scenario, Optional<String> theory) throws InvalidScenarioException {
        return sources.base(scenario, theory, sets(sweep));
    }

    /** The name or file that {@link ScenarioFiles} takes, of what the sweep names. */
    public String source(String name) {
        return sources.place(name);
    }

    /** The changes that hold at every point, each {@code path=value}. */
    public List<String> sets() {
        return sets(sweep);
    }

    static List<String> sets(Sweep sweep) {
        List<String> sets = new ArrayList<>();
        SweepFiles.readable(sweep.set()).forEach((path, value) -> sets.add(path + "=" + value));
        return sets;
    }

    private static Optional<List<String>> named(Sweep sweep, String path) {
        return SweepFiles.readable(sweep.factors()).entrySet().stream()
                .filter(e -> path(e.getKey(), e.getValue()).equals(path))
                .map(e -> e.getValue().values())
                .filter(values -> !values.isEmpty())
                .findFirst();
    }
}
