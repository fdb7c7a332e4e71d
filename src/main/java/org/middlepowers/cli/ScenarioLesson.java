package org.middlepowers.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.measure.Measures;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.scenario.Lesson;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.Scenario.ShockSpec;

/**
 * A lesson drafted from a scenario that has none: predict its driver–stabiliser index and what its first event does to
 * tension, take its events away one by one, ask why one state did what it did.
 */
final class ScenarioLesson {
    private static final int LEVERS = 3;
    private static final int REPLICATIONS = 40;
    /** Two hundredths of the way from calm to open hostility: less would not be seen in the chart. */
    private static final double MATTERS = .02;

    private final String source;
    private final Scenario scenario;
    private final String state;
    private final String scope;
    private final Map<String, ShockSpec> events = new LinkedHashMap<>();

    private ScenarioLesson(String source, LoadedScenario loaded) {
        this.source = source;
        scenario = loaded.scenario();
        Optional<List<String>> focus = scenario.focus().map(key -> scenario.groups().get(key).members());
        state = focus.filter(members -> !members.isEmpty())
                .map(members -> members.get(0))
                .orElse(scenario.middlePowers().keySet().iterator().next());
        scope = scenario.focus().orElse("world");
        scenario.shocks().entrySet().stream()
                .filter(e -> e.getValue().mark() && e.getValue().at().compareTo(scenario.start()) > 0)
                .filter(e -> removable(e.getKey()))
                .sorted(Comparator.comparing(e -> e.getValue().at()))
                .limit(LEVERS)
                .forEach(e -> events.put(e.getKey(), e.getValue()));
    }

    /** Reads the scenario; empty if there is none of that name. */
    static Optional<ScenarioLesson> find(String nameOrPath) {
        try {
            return Optional.of(new ScenarioLesson(nameOrPath, ScenarioFiles.load(nameOrPath, List.of())));
        } catch (InvalidScenarioException e) {
            return Optional.empty();
        }
    }

    private boolean removable(String shock) {
        try {
            ScenarioFiles.load(source, List.of("shocks." + shock + "=null"));
            return true;
        } catch (InvalidScenarioException e) {
            return false; // another event rests on it
        }
    }

    /** The lesson. */
    Lesson lesson() {
        Map<String, Lesson.Chart> charts = new LinkedHashMap<>();
        charts.put("dsi", new Lesson.Chart("dsi", scope, false));
        charts.put("tension", new Lesson.Chart("tension", "world", false));
        charts.put("poles", new Lesson.Chart("poles", "world", false));
        Map<String, Lesson.Prediction> predictions = new LinkedHashMap<>();
        predictions.put(
                "curve",
                new Lesson.Prediction("dsi", Lesson.Form.CURVE, Optional.of(first()), Optional.empty(), Optional.empty(), 0));
        Map<String, Lesson.Lever> levers = new LinkedHashMap<>();
        Map<String, Lesson.Turn> turns = new LinkedHashMap<>();
        events.forEach((name, shock) -> {
            Map<String, Lesson.Option> options = new LinkedHashMap<>();
            options.put("happens", new Lesson.Option(Optional.empty(), Optional.empty(), List.of()));
            options.put(
                    "not",
                    new Lesson.Option(Optional.empty(), Optional.empty(), List.of("shocks." + name + "=null")));
            levers.put(name, new Lesson.Lever(options));
            predictions.putIfAbsent(
                    "event",
                    new Lesson.Prediction(
                            "tension", Lesson.Form.CHOICE, Optional.of(shock.at()), Optional.of(name), Optional.of("not"),
                            MATTERS));
        });
        turns.put("turn", new Lesson.Turn(turn(), state));
        return new Lesson(source, state, charts, predictions, levers, turns, REPLICATIONS);
    }

    /** The first quarter to predict: that of the first event, else the second year. */
    private Quarter first() {
        Quarter second = scenario.start().plus(Math.min(4, scenario.quarters() - 1));
        return events.values().stream().map(ShockSpec::at).min(Comparator.naturalOrder()).orElse(second);
    }

    private Quarter turn() {
        Quarter after = first().plus(1);
        return scenario.end().since(after) >= 0 ? after : scenario.end();
    }

    /** Its words in the language of some texts: the scenario's own, and the page's ways of asking. */
    ObjectNode words(ObjectNode texts) {
        JsonNode ui = texts.path("ui");
        ObjectNode words = texts.objectNode();
        words.put("title", scenario.title()).put("question", scenario.question());
        words.put("background", ui.path("draftBackground").asText());
        ObjectNode charts = words.putObject("charts");
        chart(charts, "dsi", Measures.STATE.stream().filter(m -> m.name().equals("dsi")).findFirst().orElseThrow().title()
                + (scope.equals("world") ? "" : ", " + scenario.groups().get(scope).name()), ui.path("draftDsi").asText());
        chart(charts, "tension", world("tension"), ui.path("draftTension").asText());
        chart(charts, "poles", world("poles"), ui.path("draftPoles").asText());
        ObjectNode predictions = words.putObject("predictions");
        predictions.putObject("curve").put(
                "ask", ui.path("draftCurve").asText().replace("{quarter}", first().toString()));
        ObjectNode levers = words.putObject("levers");
        events.forEach((name, shock) -> {
            String about = shock.about().isEmpty() ? name : shock.about();
            if (!predictions.has("event")) {
                predictions.putObject("event").put("ask", ui.path("draftChoice").asText().replace("{event}", about));
            }
            ObjectNode options = levers.putObject(name).put("title", shock.at() + ": " + about).putObject("options");
            options.put("happens", ui.path("draftHappens").asText()).put("not", ui.path("draftNot").asText());
        });
        words.putObject("turns").put("turn", scenario.middlePowers().get(state).name() + ", " + turn());
        words.putArray("debrief").add(ui.path("draftDebrief1").asText()).add(ui.path("draftDebrief2").asText())
                .add(ui.path("draftDebrief3").asText());
        return words;
    }

    private static void chart(ObjectNode charts, String key, String title, String about) {
        charts.putObject(key).put("title", title).put("about", about);
    }

    private static String world(String name) {
        return Measures.WORLD.stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow().title();
    }
}
