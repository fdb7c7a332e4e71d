package org.middlepowers.study.claims;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.middlepowers.analysis.Bound;
import org.middlepowers.measure.Instrument;
import org.middlepowers.measure.Window;
import org.middlepowers.model.Agency;
import org.middlepowers.model.World;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedTheory;
import org.middlepowers.reader.TheoryFiles;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableReader;
import org.middlepowers.scenario.Rules;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.Statistic;
import org.middlepowers.scenario.Theory.Check;
import org.middlepowers.scenario.Theory.Expect;
import org.middlepowers.scenario.Theory.NumberRule;
import org.middlepowers.scenario.Theory.Prediction;
import org.middlepowers.study.SyntheticWorld;

/**
 * Runs what theories claim of synthetic worlds. All runs of a replication share the middle powers drawn and every later
 * draw, so that what two worlds or two theories differ by is paired. A world that several claims ask for runs once.
 */
public final class ClaimRuns {
    /** Middle powers in a world, as in the model's prototype. */
    public static final int STATES = 40;

    private static final Rules DEFAULT_RULES = new Rules(true, true, true, false, 1, Optional.empty());

    private final List<LoadedTheory> theories;
    private final Map<String, TheorySettings> readings = new LinkedHashMap<>();
    private final long seed;
    private final int replications;
    private final List<Task> tasks = new ArrayList<>();
    private final Map<Task, double[][][]> series = new LinkedHashMap<>();

    /** What a theory says of the model. */
    private record TheorySettings(Map<String, Double> parameters, Rules rules) {}

    /** One kind of world under one theory, and what is measured in it. */
    private record Setting(String theory, Optional<String> lever, double value, int quarters, int from) {}

    /** A world to be run in all replications. */
    private record Task(Setting setting, List<String> measures) {}

    /** One run of one. */
    private record Run(Task task, int replication) {}

    /**
     * What was found for a claim: of each comparison that it asks for, one number per replication.
     *
     * @param against whom each comparison is with: a theory's name, "none", or "" for the claim's own number
     */
    public record ClaimNumbers(
            String theory, String name, Prediction prediction, List<String> against, List<double[]> comparisons) {}

    /**
     * Claims of some theories.
     *
     * @throws InvalidScenarioException if a theory that one of them compares itself with cannot be read
     */
    public ClaimRuns(List<LoadedTheory> theories, long seed, int replications) throws InvalidScenarioException {
        this.theories = List.copyOf(theories);
        this.seed = seed;
        this.replications = replications;
        readings.put(TheoryFiles.NONE, new TheorySettings(Map.of(), DEFAULT_RULES));
        for (LoadedTheory t : theories) {
            readings.put(t.name(), reading(t));
        }
        Map<Setting, Set<String>> wanted = new LinkedHashMap<>();
        for (LoadedTheory t : theories) {
            for (Prediction p : t.theory().predictions().values()) {
                for (String rival : p.check().wanted().than()) {
                    if (!readings.containsKey(rival)) {
                        readings.put(rival, reading(TheoryFiles.load(rival)));
                    }
                }
                for (String name : involved(t.name(), p.check())) {
                    for (Setting s : settings(name, p.check())) {
                        wanted.computeIfAbsent(s, x -> new LinkedHashSet<>()).add(p.check().measure());
                    }
                }
            }
        }
        wanted.forEach((setting, measures) -> tasks.add(new Task(setting, List.copyOf(measures))));
    }

    /** Where a theory expects a number. */
    public static Bound bound(Expect expected, double threshold) {
        return switch (expected) {
            case ABOVE -> Bound.above(threshold);
            case BELOW -> Bound.below(threshold);
            case NEAR -> Bound.near(threshold);
        };
    }

    private static TheorySettings reading(LoadedTheory t) {
        return new TheorySettings(t.parameters(), t.theory().rules());
    }

    /** Number of runs. */
    public int runs() {
        return tasks.size() * replications;
    }

    /** Columns of the table of runs: one row for each measure in each quarter. */
    public static List<String> columns() {
        return List.of("run", "world", "theory", "replication", "measure", "quarter", "value");
    }

    /** Does a run; 0, 1, …. */
    public TableChunk run(int number) {
        int world = number / replications;
        Run run = new Run(tasks.get(world), number % replications + 1);
        double[][] result = simulate(run);
        TableChunk rows = new TableChunk(columns().size(), 0);
        for (int m = 0; m < result.length; m++) {
            for (int t = 0; t < result[m].length; t++) {
                rows.add(number + 1).add(world + 1).add(run.task().setting().theory()).add(run.replication());
                rows.add(run.task().measures().get(m)).add(t).add(result[m][t]);
                rows.endRow();
            }
        }
        return rows;
    }

    /**
     * The findings in the order of the theories and their claims.
     *
     * @param table of all runs
     */
    public List<ClaimNumbers> findings(Path table) throws IOException {
        series.clear();
        for (Task task : tasks) {
            series.put(
                    task,
                    new double[replications][task.measures().size()][task.setting().quarters()]);
        }
        if (runs() > 0) {
            read(table);
        }
        List<ClaimNumbers> findings = new ArrayList<>();
        for (LoadedTheory t : theories) {
            t.theory().predictions().forEach((name, p) -> findings.add(finding(t.name(), name, p)));
        }
        return findings;
    }

    private void read(Path table) throws IOException {
        try (TableReader rows = TableReader.open(table)) {
            int world = rows.column("world");
            int replication = rows.column("replication");
            int measure = rows.column("measure");
            int quarter = rows.column("quarter");
            int value = rows.column("value");
            while (rows.next()) {
                Task task = tasks.get((int) rows.number(world) - 1);
                series.get(task)[(int) rows.number(replication) - 1][task.measures().indexOf(rows.text(measure))][
                        (int) rows.number(quarter)] = rows.number(value);
            }
        }
    }

    private double[][] simulate(Run run) {
        Setting s = run.task().setting();
        Scenario scenario = scenario(s, run.replication());
        boolean still = s.lever().equals(Optional.of("acting")) && s.value() == 0;
        Agency agency = still ? Agency.abstaining(scenario.middlePowers().keySet()) : Agency.FULL;
        World world = new World(scenario, seed, run.replication(), agency);
        List<String> measures = run.task().measures();
        double[][] paths = new double[measures.size()][s.quarters()];
        for (int k = 0; k < paths.length; k++) {
            double[] path = paths[k];
            ToDoubleFunction<World> value = Instrument.of(measures.get(k), Scenario.WORLD).in(world);
            world.observe(w -> path[w.time()] = value.applyAsDouble(w));
        }
        world.run();
        return paths;
    }

    private Scenario scenario(Setting s, int replication) {
        TheorySettings reading = readings.get(s.theory());
        Map<String, Double> parameters = new LinkedHashMap<>(reading.parameters());
        String lever = s.lever().orElse("");
        boolean parameter = switch (lever) {
            case "", "norms", "density", "tension", "leader", "grievance", "acting" -> false;
            default -> true;
        };
        if (parameter) {
            parameters.put(lever, s.value());
        }
        SyntheticWorld world = new SyntheticWorld(STATES, s.quarters(), parameters).rules(reading.rules());
        switch (lever) {
            case "norms" -> world.norms(s.value());
            case "density" -> world.density(s.value());
            case "tension" -> world.tension(s.value());
            case "leader" -> world.leader(s.value());
            case "grievance" -> world.grievance(s.value(), s.from());
            default -> {
                // a parameter, who acts, or nothing: done
            }
        }
        return world.draw(seed, replication);
    }

    private static List<String> involved(String theory, Check check) {
        List<String> names = new ArrayList<>(List.of(theory));
        check.wanted().than().stream().filter(n -> !n.equals(theory)).forEach(names::add);
        return names;
    }

    private static List<Setting> settings(String theory, Check c) {
        if (c.type() == NumberRule.LEVEL) {
            return List.of(new Setting(theory, Optional.empty(), 0, c.length().quarters(), c.length().from()));
        }
        return c.varied().values().stream()
                .map(v -> new Setting(theory, c.varied().vary(), v, c.length().quarters(), c.length().from()))
                .collect(Collectors.toList());
    }

    private ClaimNumbers finding(String theory, String name, Prediction p) {
        Check check = p.check();
        List<double[]> own = numbers(theory, check);
        if (check.wanted().than().isEmpty()) {
            return new ClaimNumbers(theory, name, p, own.stream().map(n -> "").toList(), own);
        }
        List<String> against = new ArrayList<>();
        List<double[]> comparisons = new ArrayList<>();
        for (String rival : involved(theory, check).subList(1, involved(theory, check).size())) {
            List<double[]> other = numbers(rival, check);
            for (int k = 0; k < own.size(); k++) {
                against.add(rival);
                comparisons.add(minus(own.get(k), other.get(k)));
            }
        }
        return new ClaimNumbers(theory, name, p, against, comparisons);
    }

    /** The numbers that a check makes under a theory; two for a peak, else one. */
    private List<double[]> numbers(String theory, Check c) {
        List<double[][]> worlds =
                settings(theory, c).stream().map(s -> series(s, c.measure())).toList();
        return switch (c.type()) {
            case LEVEL -> List.of(statistic(worlds.get(0), c));
            case DIFFERENCE -> List.of(minus(statistic(worlds.get(1), c), statistic(worlds.get(0), c)));
            case PEAK -> List.of(
                    minus(statistic(worlds.get(1), c), statistic(worlds.get(0), c)),
                    minus(statistic(worlds.get(1), c), statistic(worlds.get(2), c)));
            case PERSISTENCE -> List.of(persistence(worlds.get(0), worlds.get(1), c.length().from()));
        };
    }

    private double[][] series(Setting setting, String measure) {
        for (Map.Entry<Task, double[][][]> e : series.entrySet()) {
            if (e.getKey().setting().equals(setting)) {
                int at = e.getKey().measures().indexOf(measure);
                double[][] all = new double[replications][];
                for (int r = 0; r < replications; r++) {
                    all[r] = e.getValue()[r][at];
                }
                return all;
            }
        }
        throw new IllegalStateException("nobody asked for " + setting);
    }

    private static double[] statistic(double[][] runs, Check c) {
        double[] values = new double[runs.length];
        for (int r = 0; r < runs.length; r++) {
            values[r] = new Window(c.statistic(), c.length().from(), runs[r].length - 1).of(runs[r]);
        }
        return values;
    }

    /** Gap of the last year over gap of the first year that counts. */
    private static double[] persistence(double[][] low, double[][] high, int from) {
        double[] values = new double[low.length];
        for (int r = 0; r < low.length; r++) {
            int end = low[r].length;
            double first = mean(high[r], from, from + 4) - mean(low[r], from, from + 4);
            double last = mean(high[r], end - 4, end) - mean(low[r], end - 4, end);
            values[r] = first == 0 ? Double.NaN : last / first;
        }
        return values;
    }

    private static double mean(double[] series, int from, int to) {
        return new Window(Statistic.MEAN, from, to - 1).of(series);
    }

    private static double[] minus(double[] a, double[] b) {
        double[] difference = new double[a.length];
        for (int k = 0; k < a.length; k++) {
            difference[k] = a[k] - b[k];
        }
        return difference;
    }
}
