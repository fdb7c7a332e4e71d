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

    /** Where the statistics of draws come from. */
    interface Simulated {
        /**
         * Statistics of runs, in their order, all origins and targets in a row.
         *
         * @param stage of the calibration, as in its rows
         */
        double[][] of(String stage, List<Run> runs) throws IOException;
    }

    /** A draw of the parameters in a replication of every origin's world. */
    record Run(double[] draw, int replication) {}

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
    public Calibration(CalibrationFile file, HindcastData data)
            throws IOException, InvalidDataException {
        this.file = file;
        this.data = data;
        this.names = List.copyOf(file.parameters().keySet());
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

    /** Names of the statistics of a run, in their order. */
    List<String> statistics() {
        List<String> all = new ArrayList<>();
        for (Origin origin : origins) {
            for (Target target : origin.targets()) {
                for (int j = 1; j <= target.recorded().length; j++) {
                    all.add(origin.year() + "_" + target.name().replace(' ', '_') + "_" + j);
                }
            }
        }
        return all;
    }

    /**
     * Goes through both stages; what comes next depends on what the runs gave.
     *
     * @throws IOException with a sentence, if the machine refuses
     */
    Result run(Simulated simulated) throws IOException {
        Box box = file.box();
        List<Wave> waves = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(file.seed());
        for (int wave = 1; wave <= file.waves(); wave++) {
            List<double[]> draws = List.of(box.spread(file.particles(), random));
            double[][] runs = simulated.of("wave " + wave, runs(draws, SEEDS, wave * 1_000_000));
            List<double[]> left = IntStream.range(0, draws.size())
                    .filter(k -> implausibility(Arrays.copyOfRange(runs, SEEDS * k, SEEDS * (k + 1))) <= IMPLAUSIBLE)
                    .mapToObj(draws::get)
                    .toList();
            waves.add(new Wave(wave, draws.size(), left.size()));
            if (left.size() < 2) {
                return new Result(waves, List.of(), null);
            }
            box = box.around(left);
        }
        AdaptiveAbc.Result found = new AdaptiveAbc(
                        box, file.particles(), file.keep(), file.stop(),
                        (draws, first) -> distances(simulated.of("approximation", runs(draws, 1, first + 1))))
                .run(file.seed());
        return new Result(
                waves,
                found.rounds().stream()
                        .map(r -> new Round(r.number(), r.threshold(), r.acceptance()))
                        .toList(),
                new Posterior(names, found.draws(), found.weights(), found.distances()));
    }

    private double[] distances(double[][] runs) {
        return Arrays.stream(runs).mapToDouble(this::distance).toArray();
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

    /** Every draw with some seeds, one behind the other. */
    private static List<Run> runs(List<double[]> draws, int seeds, int firstSeed) {
        return IntStream.range(0, draws.size() * seeds)
                .mapToObj(k -> new Run(draws.get(k / seeds), firstSeed + k))
                .toList();
    }

    /** Worlds of the waves and the first round, and as many again for the rounds that follow, of which nobody knows. */
    int expected() {
        return file.particles() * (file.waves() * SEEDS + 2);
    }

    /** Simulates a draw: all statistics in a row. */
    double[] simulate(Run run) {
        double[] draw = run.draw();
        Map<String, Double> values = new LinkedHashMap<>();
        for (int p = 0; p < draw.length; p++) {
            values.put(names.get(p), draw[p]);
        }
        List<double[]> parts = new ArrayList<>();
        for (Origin origin : origins) {
            Scenario s = origin.world();
            Replay replay = Replay.run(
                    data, POSITION_ERROR, s, ParameterRegistry.with(s.parameters(), values), file.seed(), run.replication());
            for (Target t : origin.targets()) {
                parts.add(Statistics.of(
                        t.panel(), t.units(), origin.year(), file.until(),
                        replay::at));
            }
        }
        return parts.stream().flatMapToDouble(Arrays::stream).toArray();
    }
}
