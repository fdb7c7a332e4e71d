package org.middlepowers.study.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Request;
import org.middlepowers.results.SweepManifest;
import org.middlepowers.scenario.Parameter;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.Sweep;
import org.middlepowers.study.Manifests;
import org.middlepowers.study.Seals;

/** What the folder of a sweep is to say about it, before it begins. */
public final class SweepManifests {
    private SweepManifests() {}

    /**
     * The manifest of a sweep that is about to run.
     *
     * @param shard as in 2/3; empty for the whole sweep
     * @param format csv or parquet
     * @throws InvalidScenarioException if a scenario has become wrong since the sweep was read
     */
    public static SweepManifest of(
            SweepPlan plan, Sampler sampler, Manifest.Program program, Request request, String shard, String format, String now)
            throws InvalidScenarioException {
        Sweep sweep = plan.sweep();
        List<LoadedScenario> starts = sampler.cases().starts();
        Map<String, LoadedScenario> depends = new LinkedHashMap<>();
        starts.forEach(s -> depends.put(s.name(), s));
        depends.putAll(sampler.cases().policies());
        return new SweepManifest(
                SweepManifest.KIND,
                program,
                request,
                Manifest.Status.RUNNING,
                "",
                now,
                "",
                plan.loaded().name(),
                sweep.title(),
                sweep.question(),
                plan.loaded().hash(),
                plan.loaded().text(),
                sweep.how().word(),
                sweep.size(),
                sweep.levels(),
                plan.points(),
                sweep.replications(),
                sweep.seed(),
                sweep.commonRandomNumbers(),
                shard,
                format,
                depends.entrySet().stream()
                        .map(e -> base(e.getKey(), e.getValue()))
                        .toList(),
                plan.axes().stream().map(SweepManifests::factor).toList(),
                outcomes(sampler.kept(), starts.get(0).scenario()),
                List.of(),
                Seals.found(request.parameters()));
    }

    private static SweepManifest.Base base(String name, LoadedScenario scenario) {
        return new SweepManifest.Base(name, scenario.scenario().title(), scenario.hash(), scenario.text());
    }

    private static SweepManifest.Factor factor(Axis axis) {
        Sweep.Factor factor = axis.factor();
        boolean options = !factor.options().isEmpty();
        ParameterRegistry.Entry entry = options ? null : ParameterRegistry.entries().get(axis.path());
        Parameter meta = entry == null ? null : entry.meta();
        String about = factor.about().isEmpty() && meta != null ? meta.about() : factor.about();
        List<String> values = options ? List.copyOf(factor.options().keySet()) : factor.values();
        boolean range = !factor.range().isEmpty();
        return new SweepManifest.Factor(
                axis.name(),
                about,
                options ? "" : axis.path(),
                meta == null ? "" : meta.symbol(),
                meta == null || meta.unit().equals("1") ? "" : meta.unit(),
                range ? factor.range().get(0) : null,
                range ? factor.range().get(1) : null,
                factor.scale().name().toLowerCase(Locale.ROOT),
                values);
    }

    private static List<SweepManifest.Outcome> outcomes(List<SweptOutput> kept, Scenario scenario) {
        Map<String, Manifest.Measure> measures = Manifests.measures().stream()
                .collect(Collectors.toMap(Manifest.Measure::name, Function.identity(), (a, b) -> a));
        List<SweepManifest.Outcome> outcomes = new ArrayList<>();
        for (SweptOutput one : kept) {
            Manifest.Measure measure = measures.get(one.output().measure());
            outcomes.add(new SweepManifest.Outcome(
                    one.name(),
                    measure.title(),
                    measure.unit(),
                    measure.about(),
                    measure.name(),
                    one.output().scope(),
                    scope(one.output().scope(), scenario),
                    one.output().take().name().toLowerCase(Locale.ROOT),
                    one.output().at().map(Quarter::toString).orElse("")));
        }
        return outcomes;
    }

    private static String scope(String scope, Scenario scenario) {
        if (scenario.groups().containsKey(scope)) {
            return scenario.groups().get(scope).name();
        }
        if (scenario.middlePowers().containsKey(scope)) {
            return scenario.middlePowers().get(scope).name();
        }
        return scope.equals(Scenario.WORLD) ? "the world" : scope;
    }
}
