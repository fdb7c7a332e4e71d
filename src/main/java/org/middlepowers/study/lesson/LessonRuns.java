package org.middlepowers.study.lesson;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.middlepowers.model.Act;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LessonFiles;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.scenario.Lesson;
import org.middlepowers.scenario.Lesson.Form;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.ShockSpec;
import org.middlepowers.study.ParallelRuns;
import org.middlepowers.study.Progress;
import org.middlepowers.study.lesson.LessonData.LeverEffect;
import org.middlepowers.study.lesson.LessonData.SpreadOverTime;

/** Runs every world of a lesson on common random numbers, and gathers what its page shows. */
public final class LessonRuns {
    private static final int MOST_FIGURES = 4;

    private final String name;
    private final Lesson lesson;
    private final long seed;
    private final List<Map<String, String>> combinations;
    private final List<LoadedScenario> worlds = new ArrayList<>();

    /**
     * The runs of a lesson.
     *
     * @throws InvalidScenarioException if one of its worlds cannot be read
     */
    public LessonRuns(String name, Lesson lesson, long seed) throws InvalidScenarioException {
        this.name = name;
        this.lesson = lesson;
        this.seed = seed;
        combinations = LessonFiles.combinations(lesson);
        for (Map<String, String> combination : combinations) {
            worlds.add(LessonFiles.world(lesson, combination));
        }
        check();
    }

    private void check() {
        for (LoadedScenario world : worlds) {
            Scenario s = world.scenario();
            if (!s.middlePowers().containsKey(lesson.state())) {
                throw new IllegalArgumentException(world.name() + " has no middle power " + lesson.state());
            }
            lesson.charts().forEach((key, chart) -> {
                boolean known = chart.scope().equals("world")
                        || s.groups().containsKey(chart.scope())
                        || s.middlePowers().containsKey(chart.scope());
                if (!known) {
                    throw new IllegalArgumentException(
                            "chart " + key + ": " + world.name() + " has no group or state " + chart.scope());
                }
            });
        }
    }

    public String name() {
        return name;
    }

    public Lesson lesson() {
        return lesson;
    }

    /** Runs that {@link #run} makes. */
    public int runs() {
        return worlds.size() * lesson.replications();
    }

    private record Task(int world, int replication) {}

    /**
     * Runs all.
     *
     * @param program name, version and commit
     * @param command that makes the page again
     * @return null if it was stopped
     * @throws IOException if the machine runs out of memory
     */
    public LessonData run(int threads, Progress progress, String program, String command) throws IOException {
        LessonPath[][] paths = paths(IntStream.range(0, worlds.size()).boxed().toList(), threads, progress);
        return paths == null ? null : data(paths, program, command);
    }

    /**
     * Runs every world, or where there are more than four those with one lever moved, and says where they end.
     *
     * @return null if it was stopped
     * @throws IOException if the machine runs out of memory
     */
    public LessonFigures figures(int threads, Progress progress) throws IOException {
        Map<String, String> usual = combinations.get(0);
        List<Integer> chosen = IntStream.range(0, worlds.size())
                .filter(w -> worlds.size() <= MOST_FIGURES || moved(combinations.get(w), usual) <= 1)
                .boxed()
                .toList();
        LessonPath[][] paths = paths(chosen, threads, progress);
        if (paths == null) {
            return null;
        }
        List<LessonFigures.LastQuarter> ends = new ArrayList<>();
        int chart = 0;
        for (String key : lesson.charts().keySet()) {
            for (int w : chosen) {
                double[] end = LessonStatistics.each(chart(paths[w], chart), LessonStatistics::last);
                LeverEffect difference = w == 0
                        ? null
                        : LessonStatistics.paired(end, LessonStatistics.each(chart(paths[0], chart), LessonStatistics::last), 0);
                ends.add(new LessonFigures.LastQuarter(
                        key,
                        combinations.get(w),
                        StatUtils.mean(end),
                        StatUtils.percentile(end, LessonStatistics.LOW),
                        StatUtils.percentile(end, LessonStatistics.HIGH),
                        difference));
            }
            chart++;
        }
        return new LessonFigures(name, lesson, lesson.replications(), ends, answers(paths));
    }

    private static long moved(Map<String, String> combination, Map<String, String> usual) {
        return combination.entrySet().stream()
                .filter(e -> !e.getValue().equals(usual.get(e.getKey())))
                .count();
    }

    /** Paths of the chosen worlds; null if it was stopped. */
    private LessonPath[][] paths(List<Integer> chosen, int threads, Progress progress) throws IOException {
        List<Task> tasks = new ArrayList<>();
        for (int w : chosen) {
            for (int r = 1; r <= lesson.replications(); r++) {
                tasks.add(new Task(w, r));
            }
        }
        LessonPath[][] paths = new LessonPath[worlds.size()][lesson.replications()];
        int[] done = {0};
        boolean stopped = new ParallelRuns(threads)
                .run(
                        tasks,
                        this::path,
                        path -> {
                            Task task = tasks.get(done[0]++);
                            paths[task.world()][task.replication() - 1] = path;
                            progress.ran(done[0], 0, tasks.size());
                        },
                        progress::stopped);
        return stopped ? null : paths;
    }

    private LessonPath path(Task task) {
        return LessonPath.of(lesson, worlds.get(task.world()).scenario(), seed, task.replication());
    }

    /** One chart of all runs of a world. */
    private static List<double[]> chart(LessonPath[] paths, int chart) {
        return Arrays.stream(paths).map(p -> p.series().get(chart)).toList();
    }

    private LessonData data(LessonPath[][] paths, String program, String command) {
        Scenario first = worlds.get(0).scenario();
        List<LessonData.LessonWorld> shown = new ArrayList<>();
        for (int w = 0; w < worlds.size(); w++) {
            shown.add(world(w, paths[w]));
        }
        Map<String, LessonData.PredictionData> predictions = new LinkedHashMap<>();
        lesson.predictions().forEach((key, p) -> predictions.put(
                key,
                new LessonData.PredictionData(
                        p.chart(),
                        p.form().name().toLowerCase(Locale.ROOT),
                        from(p, first),
                        to(p, first),
                        p.alternatives().lever().orElse(""),
                        p.alternatives().option().orElse(""),
                        against(p),
                        p.alternatives().matters())));
        Map<String, List<String>> levers = new LinkedHashMap<>();
        lesson.levers().forEach((key, lever) -> levers.put(key, List.copyOf(lever.options().keySet())));
        return new LessonData(
                name,
                first.title(),
                program,
                command,
                lesson.state(),
                lesson.replications(),
                seed,
                powers(first),
                states(first),
                Arrays.stream(Act.values())
                        .map(a -> new LessonData.ActName(a.name(), a.title(), a.tag().sign()))
                        .toList(),
                charts(),
                predictions,
                levers,
                shown,
                answers(paths),
                LessonTurns.of(lesson, worlds.get(0), seed),
                brief(),
                lesson.test());
    }

    /** What the lesson of ten minutes keeps: as the file says, else the first choice and its lever. */
    private LessonData.Brief brief() {
        return lesson.brief()
                .map(b -> new LessonData.Brief(b.prediction(), b.lever()))
                .orElseGet(() -> lesson.predictions().entrySet().stream()
                        .filter(e -> e.getValue().form() == Form.CHOICE)
                        .findFirst()
                        .map(e -> new LessonData.Brief(e.getKey(), e.getValue().alternatives().lever().orElseThrow()))
                        .orElse(new LessonData.Brief("", "")));
    }

    private static int from(Lesson.Prediction p, Scenario scenario) {
        return p.quarters().from().map(q -> q.since(scenario.start())).orElse(1);
    }

    private static int to(Lesson.Prediction p, Scenario scenario) {
        return p.quarters().to().map(q -> q.since(scenario.start())).orElse(scenario.quarters() - 1);
    }

    /** The option that a choice is compared with. */
    private String against(Lesson.Prediction p) {
        return p.alternatives().against()
                .or(() -> p.alternatives().lever().map(l ->
                        lesson.levers().get(l).options().keySet().iterator().next()))
                .orElse("");
    }

    private Map<String, LessonData.ChartData> charts() {
        Map<String, LessonData.ChartData> charts = new LinkedHashMap<>();
        lesson.charts().forEach((key, c) -> charts.put(key, new LessonData.ChartData(c.measure(), c.scope(), c.span())));
        return charts;
    }

    private static List<LessonData.Actor> powers(Scenario s) {
        List<LessonData.Actor> actors = new ArrayList<>();
        s.greatPowers().forEach((code, g) -> actors.add(actor(code, g.name(), g.capital(), g.capability())));
        return actors;
    }

    private static List<LessonData.Actor> states(Scenario s) {
        List<LessonData.Actor> actors = new ArrayList<>();
        s.middlePowers().forEach((code, i) -> actors.add(actor(code, i.name(), i.capital(), i.output())));
        return actors;
    }

    private static LessonData.Actor actor(String code, String name, List<Double> capital, double weight) {
        boolean placed = capital.size() == 2;
        return new LessonData.Actor(
                code, name, placed ? capital.get(0) : Double.NaN, placed ? capital.get(1) : Double.NaN, weight);
    }

    private LessonData.LessonWorld world(int w, LessonPath[] paths) {
        LoadedScenario loaded = worlds.get(w);
        Scenario s = loaded.scenario();
        Map<String, SpreadOverTime> series = new LinkedHashMap<>();
        int k = 0;
        for (String key : lesson.charts().keySet()) {
            series.put(key, LessonStatistics.band(chart(paths, k++), s.quarters()));
        }
        List<LessonData.Event> events = new ArrayList<>();
        s.shocks().values().stream()
                .filter(shock -> shock.mark() && !shock.about().isEmpty())
                .sorted(Comparator.comparing(ShockSpec::at))
                .forEach(shock -> events.add(new LessonData.Event(shock.at().since(s.start()), shock.about())));
        return new LessonData.LessonWorld(
                String.join("|", combinations.get(w).values()),
                loaded.name(),
                s.start().year(),
                s.start().quarterOfYear(),
                events,
                series,
                paths[0].acts(),
                paths[0].tension());
    }

    private Map<String, LeverEffect> answers(LessonPath[][] paths) {
        Map<String, LeverEffect> answers = new LinkedHashMap<>();
        lesson.predictions().forEach((key, p) -> {
            if (p.form() == Form.CHOICE) {
                answers.put(key, answer(p, paths));
            }
        });
        return answers;
    }

    /**
     * The chart's mean over the quarters predicted, or for what sums up what went before its value at their end, with the lever
     * at the option, less that with it at the other; all others first.
     */
    private LeverEffect answer(Lesson.Prediction p, LessonPath[][] paths) {
        int chart = List.copyOf(lesson.charts().keySet()).indexOf(p.chart());
        Lesson.Chart shown = lesson.charts().get(p.chart());
        Scenario first = worlds.get(0).scenario();
        int from = from(p, first);
        int to = to(p, first);
        ToDoubleFunction<double[]> value =
                series -> shown.shown().isCumulative() ? series[to] : LessonStatistics.mean(series, from, to);
        String lever = p.alternatives().lever().orElseThrow();
        return LessonStatistics.paired(
                LessonStatistics.each(chart(paths[with(lever, p.alternatives().option().orElseThrow())], chart), value),
                LessonStatistics.each(chart(paths[with(lever, against(p))], chart), value),
                p.alternatives().matters());
    }

    /** Place of the world with one lever at an option, all others first. */
    private int with(String lever, String option) {
        Map<String, String> other = new LinkedHashMap<>(combinations.get(0));
        other.put(lever, option);
        return combinations.indexOf(other);
    }
}
