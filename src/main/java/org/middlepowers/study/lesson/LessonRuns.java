package org.middlepowers.study.lesson;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.middlepowers.measure.Decision;
import org.middlepowers.measure.Instrument;
import org.middlepowers.model.Act;
import org.middlepowers.model.Agency;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.World;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LessonFiles;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.scenario.Lesson;
import org.middlepowers.scenario.Lesson.Form;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.study.Explanation;
import org.middlepowers.study.ParallelRuns;
import org.middlepowers.study.Progress;
import org.middlepowers.study.lesson.LessonData.Answer;
import org.middlepowers.study.lesson.LessonData.Band;

/** Runs every world of a lesson on common random numbers, and gathers what its page shows. */
public final class LessonRuns {
    private static final double LOW = 10;
    private static final double HIGH = 90;
    private static final int DIGITS = 4;
    private static final int FLIPS = 3;
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

    /** Runs that {@link #run} makes. */
    public int runs() {
        return worlds.size() * lesson.replications();
    }

    private record Task(int world, int replication) {}

    /** Paths of the charts in one run, and what the first replication did. */
    private record Path(double[][] series, Map<String, String> acts, double[] tension) {}

    /**
     * Runs all.
     *
     * @param program name, version and commit
     * @param command that makes the page again
     * @return null if it was stopped
     * @throws IOException if the machine runs out of memory
     */
    public LessonData run(int threads, Progress progress, String program, String command) throws IOException {
        Path[][] paths = paths(IntStream.range(0, worlds.size()).boxed().toList(), threads, progress);
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
        Path[][] paths = paths(chosen, threads, progress);
        if (paths == null) {
            return null;
        }
        List<LessonFigures.End> ends = new ArrayList<>();
        int chart = 0;
        for (String key : lesson.charts().keySet()) {
            for (int w : chosen) {
                double[] end = ends(paths[w], chart);
                Answer difference = w == 0 ? null : paired(end, ends(paths[0], chart), 0);
                ends.add(new LessonFigures.End(
                        key,
                        combinations.get(w),
                        StatUtils.mean(end),
                        StatUtils.percentile(end, LOW),
                        StatUtils.percentile(end, HIGH),
                        difference));
            }
            chart++;
        }
        Map<String, Answer> answers = new LinkedHashMap<>();
        lesson.predictions().forEach((key, p) -> {
            if (p.form() == Form.CHOICE) {
                answers.put(key, answer(p, from(p, worlds.get(0).scenario()), paths));
            }
        });
        return new LessonFigures(name, lesson, lesson.replications(), ends, answers);
    }

    private static long moved(Map<String, String> combination, Map<String, String> usual) {
        return combination.entrySet().stream()
                .filter(e -> !e.getValue().equals(usual.get(e.getKey())))
                .count();
    }

    private static double[] ends(Path[] paths, int chart) {
        return Arrays.stream(paths).mapToDouble(p -> last(p.series()[chart])).toArray();
    }

    /** Paths of the chosen worlds; null if it was stopped. */
    private Path[][] paths(List<Integer> chosen, int threads, Progress progress) throws IOException {
        List<Task> tasks = new ArrayList<>();
        for (int w : chosen) {
            for (int r = 1; r <= lesson.replications(); r++) {
                tasks.add(new Task(w, r));
            }
        }
        Path[][] paths = new Path[worlds.size()][lesson.replications()];
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

    private Path path(Task task) {
        Scenario scenario = worlds.get(task.world()).scenario();
        World world = new World(scenario, seed, task.replication(), Agency.FULL);
        List<ToDoubleFunction<World>> instruments = lesson.charts().values().stream()
                .map(c -> Instrument.of(c.measure(), c.scope()).in(world))
                .toList();
        List<Boolean> totals =
                lesson.charts().values().stream().map(Lesson.Chart::total).toList();
        double[][] series = new double[instruments.size()][scenario.quarters()];
        double[] tension = new double[scenario.quarters()];
        Map<String, StringBuilder> acts = new LinkedHashMap<>();
        world.observe(w -> {
            for (int k = 0; k < series.length; k++) {
                double before = totals.get(k) && w.time() > 0 ? series[k][w.time() - 1] : 0;
                series[k][w.time()] = before + instruments.get(k).applyAsDouble(w);
            }
            tension[w.time()] = round(w.meanTension());
            if (task.replication() == 1) {
                for (MiddlePower i : w.states()) {
                    acts.computeIfAbsent(i.getCode(), c -> new StringBuilder()).append(letter(i));
                }
            }
        });
        world.run();
        Map<String, String> letters = new LinkedHashMap<>();
        acts.forEach((code, text) -> letters.put(code, text.toString()));
        return new Path(series, letters, tension);
    }

    /** The first act that a state chose this quarter, as a letter. */
    private static char letter(MiddlePower i) {
        for (Act act : Act.values()) {
            if (i.chose(act)) {
                return (char) ('a' + act.ordinal());
            }
        }
        throw new IllegalStateException(i.getCode() + " chose nothing, not even to do nothing");
    }

    private LessonData data(Path[][] paths, String program, String command) {
        Scenario first = worlds.get(0).scenario();
        List<LessonData.World> shown = new ArrayList<>();
        for (int w = 0; w < worlds.size(); w++) {
            shown.add(world(w, paths[w]));
        }
        Map<String, Answer> answers = new LinkedHashMap<>();
        Map<String, LessonData.PredictionData> predictions = new LinkedHashMap<>();
        lesson.predictions().forEach((key, p) -> {
            int from = from(p, first);
            predictions.put(
                    key,
                    new LessonData.PredictionData(
                            p.chart(),
                            p.form().name().toLowerCase(Locale.ROOT),
                            from,
                            p.lever().orElse(""),
                            p.option().orElse(""),
                            p.matters()));
            if (p.form() == Form.CHOICE) {
                answers.put(key, answer(p, from, paths));
            }
        });
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
                answers,
                turns());
    }

    private static int from(Lesson.Prediction p, Scenario scenario) {
        return p.from().map(q -> q.since(scenario.start())).orElse(1);
    }

    private Map<String, LessonData.ChartData> charts() {
        Map<String, LessonData.ChartData> charts = new LinkedHashMap<>();
        lesson.charts().forEach((key, c) -> charts.put(key, new LessonData.ChartData(c.measure(), c.scope(), c.total())));
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

    private LessonData.World world(int w, Path[] paths) {
        LoadedScenario loaded = worlds.get(w);
        Scenario s = loaded.scenario();
        Map<String, Band> series = new LinkedHashMap<>();
        int k = 0;
        for (String key : lesson.charts().keySet()) {
            series.put(key, band(k++, paths, s.quarters()));
        }
        List<LessonData.Event> events = new ArrayList<>();
        s.shocks().values().stream()
                .filter(shock -> shock.mark() && !shock.about().isEmpty())
                .sorted(Comparator.comparing(Scenario.ShockSpec::at))
                .forEach(shock -> events.add(new LessonData.Event(shock.at().since(s.start()), shock.about())));
        return new LessonData.World(
                String.join("|", combinations.get(w).values()),
                loaded.name(),
                s.start().year(),
                s.start().quarterOfYear(),
                events,
                series,
                paths[0].acts(),
                paths[0].tension());
    }

    private static Band band(int chart, Path[] paths, int quarters) {
        double[] mean = new double[quarters];
        double[] low = new double[quarters];
        double[] high = new double[quarters];
        for (int t = 0; t < quarters; t++) {
            int at = t;
            double[] values = Arrays.stream(paths)
                    .mapToDouble(p -> p.series()[chart][at])
                    .filter(v -> !Double.isNaN(v))
                    .toArray();
            mean[t] = values.length == 0 ? Double.NaN : round(StatUtils.mean(values));
            low[t] = values.length == 0 ? Double.NaN : round(StatUtils.percentile(values, LOW));
            high[t] = values.length == 0 ? Double.NaN : round(StatUtils.percentile(values, HIGH));
        }
        return new Band(mean, low, high);
    }

    /**
     * The chart's mean from a quarter on, or the total at the end, with the lever at the option, less that with it at its
     * first; all others first.
     */
    private Answer answer(Lesson.Prediction p, int from, Path[][] paths) {
        int chart = List.copyOf(lesson.charts().keySet()).indexOf(p.chart());
        boolean total = lesson.charts().get(p.chart()).total();
        Map<String, String> other = new LinkedHashMap<>(combinations.get(0));
        other.put(p.lever().orElseThrow(), p.option().orElseThrow());
        ToDoubleFunction<Path> value =
                path -> total ? last(path.series()[chart]) : mean(path.series()[chart], from);
        return paired(
                Arrays.stream(paths[combinations.indexOf(other)]).mapToDouble(value).toArray(),
                Arrays.stream(paths[0]).mapToDouble(value).toArray(),
                p.matters());
    }

    /** Mean difference by replication, with Student's interval. */
    private static Answer paired(double[] there, double[] here, double matters) {
        double[] differences = new double[there.length];
        Arrays.setAll(differences, r -> there[r] - here[r]);
        double mean = StatUtils.mean(differences);
        double half = new TDistribution(differences.length - 1.0).inverseCumulativeProbability(.975)
                * Math.sqrt(StatUtils.variance(differences) / differences.length);
        double spread = Math.sqrt(StatUtils.variance(here));
        return new Answer(
                round(mean), round(mean - half), round(mean + half), verdict(mean - half, mean + half, matters), round(spread));
    }

    /** What an interval says of a difference of which only a size from {@code matters} on counts. */
    static String verdict(double low, double high, double matters) {
        if (low >= matters && low > 0) {
            return "higher";
        }
        if (high <= -matters && high < 0) {
            return "lower";
        }
        return low >= -matters && high <= matters ? "same" : "unsettled";
    }

    private static double last(double[] series) {
        return series[series.length - 1];
    }

    private static double mean(double[] series, int from) {
        return Arrays.stream(series, from, series.length)
                .filter(v -> !Double.isNaN(v))
                .average()
                .orElse(Double.NaN);
    }

    private List<LessonData.Turn> turns() {
        List<LessonData.Turn> turns = new ArrayList<>();
        lesson.turns().forEach((key, turn) -> turns.add(turn(key, turn.quarter(), turn.state())));
        return turns;
    }

    private LessonData.Turn turn(String key, Quarter quarter, String state) {
        Explanation why = Explanation.of(worlds.get(0), seed, 1, quarter, state);
        List<LessonData.Weighed> acts = why.decision().options().stream()
                .sorted(Comparator.comparing((Decision.Option o) -> !o.considered())
                        .thenComparing(o -> -o.probability()))
                .map(o -> new LessonData.Weighed(
                        o.act().name(),
                        o.considered(),
                        o.chosen(),
                        round(o.economy()),
                        round(o.security()),
                        round(o.prestige()),
                        round(o.norms()),
                        round(o.domestic()),
                        round(o.cost() + o.habit()),
                        round(o.probability())))
                .toList();
        List<LessonData.Flipped> flips = why.flips().stream()
                .limit(FLIPS)
                .map(f -> new LessonData.Flipped(
                        f.key(),
                        f.title(),
                        round(f.from()),
                        round(f.to()),
                        f.chosen().stream().map(Act::name).toList()))
                .toList();
        return new LessonData.Turn(key, quarter.toString(), state, acts, flips);
    }

    private static double round(double value) {
        return Double.isNaN(value)
                ? value
                : new BigDecimal(value)
                        .round(new MathContext(DIGITS))
                        .doubleValue();
    }
}
