package org.middlepowers.study;

import java.util.ArrayList;
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
        return new Manifest(
                program,
                request,
                Manifest.Status.RUNNING,
                "",
                now,
                "",
                System.getProperty("java.vendor") + " " + System.getProperty("java.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                settings.threads(),
                settings.seed(),
                settings.replications(),
                settings.detail(),
                scenarios.stream().map(s -> entry(s, scenarios)).toList(),
                List.of(),
                measures());
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
        Map<String, String> tags = java.util.Arrays.stream(Act.values())
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
        list.addAll(OF_DETAIL);
        return list;
    }

    /** Columns of states.csv, events.csv and availability.csv that are no measures of a world or a group. */
    private static final List<Measure> OF_DETAIL = List.of(
            detail("slack_norms", "Room left by norms", "tolerated breach of norms and role, less the worst breach among"
                    + " the acts that the state chose", "state"),
            detail("slack_win_set", "Room left at home", "protest that the government can carry, less that which the"
                    + " project on the table would bring; empty without a project", "state"),
            detail("reaction_powers", "Reaction of great powers", "what great powers did to the state in the two quarters"
                    + " after, less in the four before, mean on Goldstein's scale", "state"),
            detail("reaction_publics", "Reaction of publics", "protest in the two quarters after, less in the four before,"
                    + " per quarter on Goldstein's scale", "state"),
            detail("trade_*", "Trade with a great power", "share of the state's trade, a column for each great power", "state"),
            detail("security_*", "Security ties", "share of the state's security ties, by great power", "state"),
            detail("influence_*", "Influence", "share of the state's portfolio under a great power's influence", "state"),
            detail("leverage_*", "Leverage on a great power", "0 to 1, by great power", "state"),
            detail("recognition_*", "Autonomy recognised", "by each great power, 0 to 1", "state"),
            detail("grievance_*", "Grievance", "of the state's publics against each great power, 0 to 1", "state"),
            detail("cameo", "CAMEO code", "kind of event (Schrodt 2012); a text: leading zeros are part of it", "event"),
            detail("quad", "Quad class", "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material"
                    + " conflict", "event"),
            detail("conduct", "Difference in conduct", "difference in the driver–stabiliser index to the first scenario since"
                    + " the two part, with those acts alone that are possible for a state in both", "availability"),
            detail("lost", "Acts that become impossible", "acts that the first scenario has room for and this one never, with"
                    + " the number of states; gained is the reverse", "availability"),
            detail("goldstein", "Goldstein value", "-10 conflict to 10 cooperation (Goldstein 1992)", "event"));

    private static Measure detail(String name, String title, String about, String scope) {
        return new Measure(name, title, "", about, scope, "", "");
    }

    private static Measure run(String name, String title, String about) {
        return new Measure(name, title, "", about, "run", "", "");
    }
}
