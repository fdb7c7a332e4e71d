package org.middlepowers.study.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.LoadedSweep;
import org.middlepowers.reader.Problem;
import org.middlepowers.reader.ScenarioBase;
import org.middlepowers.results.Decimals;
import org.middlepowers.scenario.ParameterRegistry;

/**
 * Makes the scenario of each point. Files are read once; what is not a parameter is laid over a scenario once for each
 * combination of values, the latest of which are kept; parameters are put in at every point. Safe for use by many
 * threads.
 */
final class Cases {
    private static final String PARAMETERS = "parameters.";
    private static final String POLICIES = "policies.";
    private static final int KEPT = 512;
    private static final int DIGITS = 8;

    private final SweepPlan plan;
    private final Map<List<String>, ScenarioBase> bases = new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, ScenarioBase> eldest) {
            return size() > KEPT;
        }
    };

    Cases(SweepPlan plan) {
        this.plan = plan;
    }

    /** The scenario of a point, numbered from 1. */
    Case of(int point) {
        return of(plan.values(point));
    }

    /** The scenario of a point with some values of the factors. */
    Case of(List<String> values) {
        Parts parts = parts(values);
        String source = parts.source(plan.loaded());
        List<String> sets = new ArrayList<>(plan.loaded().sets());
        sets.addAll(parts.structure);
        ScenarioBase base;
        try {
            base = base(parts);
        } catch (InvalidScenarioException e) {
            parts.parameters.forEach((name, value) -> sets.add(name + "=" + Decimals.text(value)));
            String reason = e.problems().stream().map(Problem::message).collect(Collectors.joining("; "));
            return new Case(null, reason, source, "0".repeat(12), sets);
        }
        try {
            Map<String, Double> parameters = onSimplexes(base, parts.parameters);
            parameters.forEach((name, value) -> sets.add(name + "=" + Decimals.text(value)));
            ScenarioBase.Variant variant = base.with(parameters);
            return new Case(variant.scenario(), "", source, variant.hash(), sets);
        } catch (IllegalArgumentException e) {
            return new Case(null, e.getMessage(), source, base.unchanged().hash(), sets);
        }
    }

    /** The scenarios and theories that points start from, unchanged. */
    List<LoadedScenario> starts() throws InvalidScenarioException {
        List<LoadedScenario> starts = new ArrayList<>();
        for (String scenario : plan.loaded().scenarios()) {
            for (Optional<String> theory : plan.loaded().theories()) {
                starts.add(start(scenario, theory).unchanged());
            }
        }
        return starts;
    }

    /**
     * The scenarios that points start from, each with one policy that is the value of a factor: what its file says now,
     * which the names of the values do not tell.
     */
    Map<String, LoadedScenario> policies() throws InvalidScenarioException {
        Map<String, LoadedScenario> with = new LinkedHashMap<>();
        for (String change : new TreeSet<>(changes().filter(c -> c.startsWith(POLICIES)).toList())) {
            for (String scenario : plan.loaded().scenarios()) {
                for (Optional<String> theory : plan.loaded().theories()) {
                    try {
                        LoadedScenario loaded = start(scenario, theory).with(List.of(change));
                        with.put(loaded.name() + " with " + change, loaded);
                    } catch (InvalidScenarioException e) {
                        // A value that does not go with this scenario makes rows that say so.
                    }
                }
            }
        }
        return with;
    }

    /** Everything that a choice of a factor can change, each {@code path=value}. */
    private Stream<String> changes() {
        return plan.axes().stream().flatMap(axis -> axis.factor().options().isEmpty()
                ? axis.factor().values().stream().map(value -> axis.path() + "=" + value)
                : axis.factor().options().values().stream()
                        .flatMap(set -> set.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue())));
    }

    private ScenarioBase start(String scenario, Optional<String> theory) throws InvalidScenarioException {
        List<String> key = List.of(scenario, theory.orElse(""));
        synchronized (bases) {
            ScenarioBase base = bases.get(key);
            if (base == null) {
                base = plan.loaded().base(scenario, theory);
                bases.put(key, base);
            }
            return base;
        }
    }

    private ScenarioBase base(Parts parts) throws InvalidScenarioException {
        ScenarioBase start = start(parts.scenario, parts.theory);
        if (parts.structure.isEmpty()) {
            return start;
        }
        List<String> key = new ArrayList<>(List.of(parts.scenario, parts.theory.orElse("")));
        key.addAll(parts.structure);
        synchronized (bases) {
            ScenarioBase base = bases.get(key);
            if (base != null) {
                return base;
            }
        }
        ScenarioBase base = start.then(parts.structure);
        synchronized (bases) {
            bases.put(key, base);
        }
        return base;
    }

    private Map<String, Double> onSimplexes(ScenarioBase base, Map<String, Double> parameters) {
        if (plan.sweep().simplexes().isEmpty()) {
            return parameters;
        }
        Map<String, Double> all = ParameterRegistry.values(base.unchanged().scenario().parameters());
        all.putAll(parameters);
        Map<String, Double> scaled = new LinkedHashMap<>(parameters);
        plan.sweep().simplexes().forEach((key, names) -> {
            double sum = names.stream().mapToDouble(all::get).sum();
            if (!(sum > 0)) {
                throw new IllegalArgumentException("the parameters of '" + key + "' add to 0 and cannot be scaled to 1");
            }
            names.forEach(name -> scaled.put(name, Decimals.round(all.get(name) / sum, DIGITS)));
        });
        return scaled;
    }

    /** The values of a point, sorted by what they change. */
    private Parts parts(List<String> values) {
        Parts parts = new Parts(plan.loaded());
        for (int k = 0; k < values.size(); k++) {
            Axis axis = plan.axes().get(k);
            if (axis.factor().options().isEmpty()) {
                parts.put(axis.path(), values.get(k));
            } else {
                axis.factor().options().get(values.get(k)).forEach(parts::put);
            }
        }
        return parts;
    }

    private static final class Parts {
        private String scenario;
        private Optional<String> theory;
        private final List<String> structure = new ArrayList<>();
        private final Map<String, Double> parameters = new LinkedHashMap<>();

        Parts(LoadedSweep loaded) {
            scenario = loaded.sweep().scenario();
            theory = loaded.sweep().theory();
        }

        void put(String path, String value) {
            String bare = path.startsWith(PARAMETERS) ? path.substring(PARAMETERS.length()) : path;
            if (path.equals(LoadedSweep.SCENARIO)) {
                scenario = value;
            } else if (path.equals(LoadedSweep.THEORY)) {
                theory = Optional.of(value);
            } else if (ParameterRegistry.entries().containsKey(bare)) {
                parameters.put(bare, Double.valueOf(value));
            } else {
                structure.add(path + "=" + value);
            }
        }

        String source(LoadedSweep loaded) {
            return loaded.source(scenario) + theory.map(t -> "@" + loaded.source(t)).orElse("");
        }
    }
}
