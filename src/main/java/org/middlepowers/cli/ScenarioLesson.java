package org.middlepowers.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.scenario.Lesson;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.ShockSpec;
import org.middlepowers.study.lesson.LessonData.LeverEffect;
import org.middlepowers.study.lesson.LessonFigures;

/**
 * A lesson drafted from a scenario that has none. A trial of every event on every chart finds the largest effect beside
 * the spread between runs; the class predicts that one, or, where none is as large as the spread, that there is none.
 */
final class ScenarioLesson {
    private static final int LEVERS = 3;
    private static final int REPLICATIONS = 40;
    private static final int TRIAL = 12;
    /** Charts of a drafted page, and between which ends they lie; their words are in every language. */
    private static final Map<String, List<Double>> CHARTS = new TreeMap<>(Map.of(
            "dsi", List.of(-1., 1.), "tension", List.of(0., 1.), "poles", List.of(1., 5.), "hedging", List.of(0., 1.),
            "compliance", List.of(0., 1.)));
    private static final Set<String> OF_WORLD = Set.of("tension", "poles");

    private final String source;
    private final Scenario scenario;
    private final String state;
    private final String scope;
    private final Map<String, ShockSpec> events = new LinkedHashMap<>();
    private Largest largest = new Largest("", "tension", 0, 0);

    /**
     * The largest effect found.
     *
     * @param ratio size over the spread between runs
     * @param spread that of the runs of the first world
     */
    private record Largest(String event, String chart, double ratio, double spread) {}

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

    /**
     * Reads the scenario.
     *
     * @throws InvalidScenarioException with all that is wrong
     */
    static ScenarioLesson of(String nameOrPath) throws InvalidScenarioException {
        return new ScenarioLesson(nameOrPath, ScenarioFiles.load(nameOrPath, List.of()));
    }

    private boolean removable(String shock) {
        try {
            ScenarioFiles.load(source, List.of("shocks." + shock + "=null"));
            return true;
        } catch (InvalidScenarioException e) {
            return false; // another event rests on it
        }
    }

    /** A lesson of every event on every chart, to be run before one is chosen; its predictions are named event.chart. */
    Lesson trial() {
        Map<String, Lesson.Prediction> predictions = new LinkedHashMap<>();
        events.forEach((name, shock) -> CHARTS.keySet()
                .forEach(chart -> predictions.put(name + "." + chart, choice(chart, name, shock, 0))));
        return lesson(CHARTS.keySet().stream().toList(), predictions, TRIAL);
    }

    /** Keeps the largest effect that a trial showed. */
    void choose(LessonFigures trial) {
        trial.answers().forEach((key, answer) -> {
            int dot = key.lastIndexOf('.');
            double ratio = ratio(answer);
            if (ratio > largest.ratio()) {
                largest = new Largest(key.substring(0, dot), key.substring(dot + 1), ratio, answer.spread());
            }
        });
    }

    /** Size over spread; 0 where chance alone could make the difference. */
    private static double ratio(LeverEffect a) {
        boolean told = a.low() > 0 || a.high() < 0;
        return told && a.spread() > 0 ? Math.abs(a.difference()) / a.spread() : 0;
    }

    private boolean found() {
        return largest.ratio() >= 1;
    }

    /** The event that the class predicts: that of the largest effect, or the first where none has one; empty without events. */
    private Optional<String> predicted() {
        return events.keySet().stream()
                .filter(name -> largest.event().isEmpty() || name.equals(largest.event()))
                .findFirst();
    }

    /** The lesson; a difference counts from half the spread between runs on, or from all of it where no effect is as large. */
    Lesson lesson() {
        Map<String, Lesson.Prediction> predictions = new LinkedHashMap<>();
        predictions.put(
                "curve",
                new Lesson.Prediction(
                        largest.chart(),
                        Lesson.Form.CURVE,
                        new Lesson.PredictedQuarters(Optional.of(first()), Optional.empty()),
                        new Lesson.Alternatives(Optional.empty(), Optional.empty(), Optional.empty(), 0)));
        double matters = Math.max(1e-3, (found() ? .5 : 1) * largest.spread());
        predicted().ifPresent(name ->
                predictions.put("event", choice(largest.chart(), name, events.get(name), rounded(matters))));
        List<String> charts = new ArrayList<>(List.of(largest.chart()));
        List.of("dsi", "tension", "poles").stream().filter(c -> !charts.contains(c)).limit(2).forEach(charts::add);
        return lesson(charts, predictions, REPLICATIONS);
    }

    private Lesson lesson(List<String> shown, Map<String, Lesson.Prediction> predictions, int replications) {
        Map<String, Lesson.Chart> charts = new LinkedHashMap<>();
        shown.forEach(chart -> charts.put(chart, new Lesson.Chart(
                chart, OF_WORLD.contains(chart) ? "world" : scope, CHARTS.get(chart))));
        Map<String, Lesson.Lever> levers = new LinkedHashMap<>();
        events.keySet().forEach(name -> {
            Map<String, Lesson.Option> options = new LinkedHashMap<>();
            options.put("happens", new Lesson.Option(Optional.empty(), Optional.empty(), List.of()));
            options.put("not", new Lesson.Option(Optional.empty(), Optional.empty(), List.of("shocks." + name + "=null")));
            levers.put(name, new Lesson.Lever(options));
        });
        Map<String, Lesson.Turn> turns = Map.of("turn", new Lesson.Turn(turn(), state));
        return new Lesson(
                source, List.of(), state, charts, predictions, levers, turns, Optional.empty(), List.of(), replications);
    }

    private static Lesson.Prediction choice(String chart, String event, ShockSpec shock, double matters) {
        return new Lesson.Prediction(
                chart,
                Lesson.Form.CHOICE,
                new Lesson.PredictedQuarters(Optional.of(shock.at()), Optional.empty()),
                new Lesson.Alternatives(Optional.of(event), Optional.of("not"), Optional.empty(), matters));
    }

    /** One digit that counts, so that a class can say it. */
    private static double rounded(double value) {
        return new BigDecimal(value).round(new MathContext(1)).doubleValue();
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
        JsonNode draft = texts.path("draft");
        ObjectNode words = texts.objectNode();
        words.put("title", scenario.title()).put("question", scenario.question());
        String none = found() ? "" : "\n\n" + draft.path("none").asText();
        words.put("background", events.isEmpty() ? draft.path("quiet").asText() : draft.path("background").asText() + none);
        ObjectNode charts = words.putObject("charts");
        CHARTS.keySet().forEach(chart -> {
            JsonNode said = draft.path("charts").path(chart);
            String whom = !OF_WORLD.contains(chart) && !scope.equals("world") ? ", " + scenario.groups().get(scope).name() : "";
            charts.putObject(chart).put("title", said.path("title").asText() + whom).set("about", said.path("about"));
        });
        ObjectNode predictions = words.putObject("predictions");
        String title = charts.path(largest.chart()).path("title").asText();
        predictions.putObject("curve").put(
                "ask", draft.path("curve").asText().replace("{quarter}", first().toString()).replace("{chart}", title));
        ObjectNode levers = words.putObject("levers");
        predicted().ifPresent(name -> predictions.putObject("event").put(
                "ask", draft.path("choice").asText().replace("{event}", about(name)).replace("{chart}", title)));
        events.forEach((name, shock) -> {
            ObjectNode options =
                    levers.putObject(name).put("title", shock.at() + ": " + about(name)).putObject("options");
            options.set("happens", draft.path("happens"));
            options.set("not", draft.path("not"));
        });
        words.putObject("turns").put("turn", scenario.middlePowers().get(state).name() + ", " + turn());
        words.set("debrief", draft.path("debrief"));
        return words;
    }

    private String about(String event) {
        String about = events.get(event).about();
        return about.isEmpty() ? event : about;
    }
}
