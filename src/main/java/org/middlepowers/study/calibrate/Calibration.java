package org.middlepowers.study.calibrate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.middlepowers.analysis.score.Panel;
import org.middlepowers.analysis.score.Unit;
import org.middlepowers.data.InvalidDataException;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.study.ParallelRuns;
import org.middlepowers.study.Progress;
import org.middlepowers.study.hindcast.Hindcast;
import org.middlepowers.study.hindcast.HindcastData;
import org.middlepowers.study.hindcast.Replay;

/**
 * Narrows parameters by the record. History matching first: waves of draws, of which those stay whose statistics lie
 * within three standard deviations of the record (errors of the record over states, of the model's own seeds, and a model
 * discrepancy). Then approximate Bayesian computation on what is left. Every draw runs the model itself.
 */
public final class Calibration {
    private static final double IMPLAUSIBLE = 3;
    /** Seeds of one draw in history matching. */
    private static final int SEEDS = 3;
    /** Model discrepancy, as a share of the record's standard error: no model of this kind is right to its last digit. */
    private static final double DISCREPANCY = 1;

    /** Standard error of a recorded position where the records do not say, ideal points. */
    private static final double POSITION_ERROR = .11;

    private final CalibrationFile file;
    private final HindcastData data;
    private final List<Origin> origins = new ArrayList<>();
    private final List<String> names;
    private final int threads;
    private Progress progress;
    private int done;

    /** One origin: its world, and for each target what was recorded of it. */
    private record Origin(int year, Scenario world, List<Target> targets) {}

    private record Target(String name, Panel panel, List<Unit> units, double[] recorded, double[] errors) {}

    /**
     * A wave of history matching.
     *
     * @param draws draws made
     * @param left those that are not implausible
     */
    public record Wave(int number, int draws, int left) {}

    /** A round of approximate Bayesian computation. */
    public record Round(int number, double threshold, double acceptance) {}

    /** What came out; the posterior is null if history matching left nothing. */
    public record Result(List<Wave> waves, List<Round> rounds, Posterior posterior) {}

    /**
     * Reads the worlds.
     *
     * @throws IOException with a sentence, if files cannot be read
     * @throws InvalidDataException with all that is wrong with the data of an origin
     */
    public Calibration(CalibrationFile file, HindcastData data, int threads)
            throws IOException, InvalidDataException {
        this.file = file;
        this.data = data;
        this.names = List.copyOf(file.parameters().keySet());
        this.threads = threads;
        for (int year : file.origins()) {
            Scenario world = data.world(year, true);
            List<Target> targets = new ArrayList<>();
            for (String name : file.targets()) {
                Panel panel = name.equals(Hindcast.POSITION)
                        ? data.positions()
                        : Hindcast.scoredTrade(data, year, world);
                List<Unit> units = panel.units().stream()
                        .filter(u -> !Double.isNaN(panel.level(u, year)))
                        .toList();
                if (units.size() < 3) {
                    throw new InvalidDataException(List.of("For the origin " + year + " the data tell of fewer than three "
                            + name + "s, too few to calibrate on. Leave the origin or the target out."));
                }
                targets.add(new Target(
                        name,
                        panel,
                        units,
                        Statistics.of(panel, units, year, file.until(), panel::at),
                        Statistics.errors(panel, units, year, file.until())));
            }
            origins.add(new Origin(year, world, targets));
        }
    }

    /**
     * Runs both stages.
     *
     * @throws Stopped if the watcher asked to stop
     * @throws IOException with a sentence, if the machine runs out of memory
     */
    public Result run(Progress watcher) throws IOException {
        progress = watcher;
        Box box = file.box();
        List<Wave> waves = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(file.seed());
        for (int wave = 1; wave <= file.waves(); wave++) {
            List<double[]> draws = List.of(box.spread(file.particles(), random));
            List<double[][]> runs = simulate(draws, SEEDS, wave * 1_000_000);
            List<double[]> left = IntStream.range(0, draws.size())
                    .filter(k -> implausibility(runs.get(k)) <= IMPLAUSIBLE)
                    .mapToObj(draws::get)
                    .toList();
            waves.add(new Wave(wave, draws.size(), left.size()));
            if (left.size() < 2) {
                return new Result(waves, List.of(), null);
            }
            box = box.around(left);
        }
        AdaptiveAbc.Result found = new AdaptiveAbc(
                        box, file.particles(), file.keep(), file.stop(), (draws, first) -> distances(draws, first))
                .run(file.seed());
        return new Result(
                waves,
                found.rounds().stream()
                        .map(r -> new Round(r.number(), r.threshold(), r.acceptance()))
                        .toList(),
                new Posterior(names, found.draws(), found.weights(), found.distances()));
    }

    private double[] distances(List<double[]> draws, int first) throws IOException {
        return simulate(draws, 1, first + 1).stream()
                .mapToDouble(runs -> distance(runs[0]))
                .toArray();
    }

    /** Root mean square of the statistics' distance from the record, in standard errors of the record. */
    private double distance(double[] simulated) {
        double squares = 0;
        int count = 0;
        int at = 0;
        for (Origin origin : origins) {
            for (Target target : origin.targets()) {
                for (int j = 0; j < target.recorded().length; j++, at++) {
                    double z = (simulated[at] - target.recorded()[j]) / target.errors()[j];
                    if (Double.isFinite(z)) {
                        squares += z * z;
                        count++;
                    }
                }
            }
        }
        return Math.sqrt(squares / count);
    }

    /**
     * How far a draw's mean statistics are from the record at worst, the same statistic taken together over origins, which
     * tell of much the same years.
     */
    private double implausibility(double[][] runs) {
        Map<String, double[]> together = new HashMap<>();
        int at = 0;
        for (Origin origin : origins) {
            for (Target target : origin.targets()) {
                for (int j = 0; j < target.recorded().length; j++, at++) {
                    int place = at;
                    double mean = Arrays.stream(runs).mapToDouble(r -> r[place]).average().orElseThrow();
                    double seeds = Arrays.stream(runs)
                                    .mapToDouble(r -> (r[place] - mean) * (r[place] - mean))
                                    .sum()
                            / (runs.length - 1)
                            / runs.length;
                    double error = target.errors()[j];
                    double z = (mean - target.recorded()[j]) / Math.sqrt((1 + DISCREPANCY * DISCREPANCY) * error * error + seeds);
                    if (Double.isFinite(z)) {
                        double[] sums = together.computeIfAbsent(target.name() + j, s -> new double[2]);
                        sums[0] += z;
                        sums[1]++;
                    }
                }
            }
        }
        return together.values().stream().mapToDouble(s -> Math.abs(s[0] / s[1])).max().orElse(Double.NaN);
    }

    /** Statistics of every draw and seed, all origins and targets in a row. */
    private List<double[][]> simulate(List<double[]> draws, int seeds, int firstSeed) throws IOException {
        List<double[][]> all = new ArrayList<>();
        boolean stopped = new ParallelRuns(threads)
                .run(
                        IntStream.range(0, draws.size()).boxed().toList(),
                        k -> IntStream.range(0, seeds)
                                .mapToObj(s -> run(draws.get(k), firstSeed + k * seeds + s))
                                .toArray(double[][]::new),
                        runs -> {
                            all.add(runs);
                            done += seeds * origins.size();
                            progress.ran(done, 0, Math.max(done, expected()));
                        },
                        progress::stopped);
        if (stopped) {
            throw new Stopped();
        }
        return all;
    }

    /** Somebody asked to stop. */
    public static final class Stopped extends IOException {
        private static final long serialVersionUID = 1;

        Stopped() {
            super("stopped");
        }
    }

    /** Worlds of the waves and the first round; how many rounds follow nobody knows. */
    private int expected() {
        return file.particles() * origins.size() * (file.waves() * SEEDS + 1);
    }

    private double[] run(double[] draw, int replication) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int p = 0; p < draw.length; p++) {
            values.put(names.get(p), draw[p]);
        }
        List<double[]> parts = new ArrayList<>();
        for (Origin origin : origins) {
            Scenario s = origin.world();
            Replay replay = Replay.run(
                    data, POSITION_ERROR, s, ParameterRegistry.with(s.parameters(), values), file.seed(), replication);
            for (Target t : origin.targets()) {
                parts.add(Statistics.of(
                        t.panel(), t.units(), origin.year(), file.until(),
                        replay::at));
            }
        }
        return parts.stream().flatMapToDouble(Arrays::stream).toArray();
    }
}
