package org.middlepowers.study.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.SweepFacts;
import org.middlepowers.scenario.Parameter;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.Sweep;
import org.middlepowers.study.Manifests;

/** What the manifest of a sweep says that those of other studies do not. */
final class SweepManifests {
    private SweepManifests() {}

    /**
     * The facts of a sweep.
     *
     * @param scenario one that points start from, which names groups and states
     * @param format csv or parquet
     */
    static SweepFacts facts(SweepPlan plan, List<SweptOutput> kept, Scenario scenario, String format) {
        Sweep sweep = plan.sweep();
        return new SweepFacts(
                plan.loaded().name(),
                sweep.title(),
                sweep.question(),
                plan.loaded().hash(),
                plan.loaded().text(),
                sweep.how().word(),
                sweep.size(),
                sweep.levels(),
                plan.points(),
                sweep.commonRandomNumbers(),
                format,
                plan.axes().stream().map(SweepManifests::factor).toList(),
                outcomes(kept, scenario));
    }

    private static SweepFacts.Factor factor(Axis axis) {
        Sweep.Factor factor = axis.factor();
        boolean options = !factor.options().isEmpty();
        ParameterRegistry.Entry entry = options ? null : ParameterRegistry.entries().get(axis.path());
        Parameter meta = entry == null ? null : entry.meta();
        String about = factor.about().isEmpty() && meta != null ? meta.about() : factor.about();
        List<String> values = options ? List.copyOf(factor.options().keySet()) : factor.values();
        boolean range = !factor.range().isEmpty();
        return new SweepFacts.Factor(
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

    private static List<SweepFacts.Outcome> outcomes(List<SweptOutput> kept, Scenario scenario) {
        Map<String, Manifest.Measure> measures = Manifests.measures().stream()
                .collect(Collectors.toMap(Manifest.Measure::name, Function.identity(), (a, b) -> a));
        List<SweepFacts.Outcome> outcomes = new ArrayList<>();
        for (SweptOutput one : kept) {
            Manifest.Measure measure = measures.get(one.output().measure());
            outcomes.add(new SweepFacts.Outcome(
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
