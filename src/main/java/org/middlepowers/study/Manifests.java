package org.middlepowers.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.middlepowers.measure.MeasureName;
import org.middlepowers.measure.Measures;
import org.middlepowers.measure.RunMeasure;
import org.middlepowers.measure.StateMeasure;
import org.middlepowers.model.Act;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.Measure;
import org.middlepowers.results.Request;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.PosteriorSpec;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.study.expect.Described;

/** What a results folder is to say about an experiment, before it begins. */
public final class Manifests {
    private Manifests() {}

    /** The manifest of an experiment that is about to run. */
    public static Manifest of(
            List<LoadedScenario> scenarios, Settings settings, Manifest.Program program, Request request, String now) {
        String java = System.getProperty("java.vendor") + " " + System.getProperty("java.version");
        String os = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        return new Manifest(
                program,
                request,
                Manifest.Status.RUNNING,
                "",
                now,
                "",
                java,
                os,
                settings.threads(),
                settings.seed(),
                settings.replications(),
                settings.detail(),
                scenarios.stream().map(s -> entry(s, scenarios)).toList(),
                List.of(),
                measures(),
                Codebooks.all().of(request.kind()).columns(),
                List.of(new Manifest.Session(now, "", program.commit(), java, os, settings.threads(), 0)),
                null);
    }

    private static Manifest.ScenarioEntry entry(LoadedScenario loaded, List<LoadedScenario> all) {
        Scenario s = Scopes.sharing(loaded.scenario(), all);
        Map<String, Manifest.Group> groups = new LinkedHashMap<>();
        s.groups().forEach((key, g) -> groups.put(key, new Manifest.Group(g.name(), g.members())));
        Map<String, String> actors = new LinkedHashMap<>();
        s.greatPowers().forEach((code, g) -> actors.put(code, g.name()));
        s.middlePowers().forEach((code, i) -> actors.put(code, i.name()));
        List<Manifest.Shock> shocks = new ArrayList<>();
        s.shocks().forEach((key, shock) ->
                shocks.add(new Manifest.Shock(shock.at().toString(), key, shock.about(), shock.mark())));
        Map<String, Manifest.Vote> votes = new LinkedHashMap<>();
        s.votes().forEach((key, v) ->
                votes.put(key, new Manifest.Vote(v.title(), v.at().toString())));
        return new Manifest.ScenarioEntry(
                loaded.name(),
                s.title(),
                s.question(),
                Described.of(s),
                loaded.hash(),
                loaded.text(),
                s.start().toString(),
                s.end().toString(),
                s.focus().orElse(""),
                groups,
                shocks,
                s.sources(),
                ParameterRegistry.departures(s.parameters()),
                actors,
                votes,
                s.posterior().map(Manifests::posterior).orElse(null));
    }

    private static Manifest.Posterior posterior(PosteriorSpec p) {
        boolean told = p.trainedFrom().isPresent() && p.trainedUntil().isPresent();
        String trained = told
                ? (int) p.trainedFrom().getAsDouble() + " to " + (int) p.trainedUntil().getAsDouble()
                : "";
        return new Manifest.Posterior(
                p.source(), p.hash(), p.weights().size(), trained, List.copyOf(p.values().keySet()));
    }

    /** All measures, those that a whole run has among them. */
    public static List<Measure> measures() {
        List<Measure> list = new ArrayList<>();
        Measures.WORLD.forEach(m -> list.add(new Measure(m.name(), m.title(), m.unit(), m.about(), Scenario.WORLD, "", "")));
        Map<String, String> tags = Arrays.stream(Act.values())
                .collect(Collectors.toMap(
                        a -> Measures.ACT + a, a -> a.tag().name().toLowerCase(Locale.ROOT)));
        for (StateMeasure m : Measures.STATE) {
            list.add(new Measure(
                    m.name(), m.title(), m.unit(), m.about(), "group", "", tags.getOrDefault(m.name(), "")));
        }
        RunMeasure.ALL.forEach(m -> list.add(run(m.name(), m.title(), m.about())));
        list.add(run(MeasureName.CRISES, "Crises", "upward crossings of tension 0.6 by pairs of great powers in the run"));
        list.add(run(
                "effect.tension",
                "Effect of middle powers on tension",
                "mean tension, less that in a twin in which all middle powers abstain"));
        list.add(run(
                "effect.poles",
                "Effect of middle powers on poles",
                "effective number of great-power poles, less that in the same twin"));
        return list;
    }

    private static Measure run(String name, String title, String about) {
        return new Measure(name, title, "", about, "run", "", "");
    }
}
