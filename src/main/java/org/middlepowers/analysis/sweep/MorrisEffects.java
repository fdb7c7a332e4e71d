package org.middlepowers.analysis.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.Moments;
import org.middlepowers.analysis.sweep.Strengths.Strength;

/**
 * Elementary effects of an outcome's mean over seeds, from a Morris design (Morris 1991): what a step of one factor
 * changes, in units of the outcome per whole range of the factor (of a category: per change of level). Their mean μ
 * tells direction, the mean of their sizes μ* (Campolongo, Cariboni and Saltelli 2007) importance, their standard
 * deviation σ curvature and interaction. Intervals resample trajectories.
 *
 * <p>μ* is never negative, so that no interval of it tells a factor from nothing. That is asked of {@link SeedNull}.
 */
public final class MorrisEffects {
    private final List<Effects> effects;
    private final int trajectories;
    private final int dropped;

    /**
     * The effects of a factor.
     *
     * @param n elementary effects
     * @param noise what σ would be by seeds alone, root mean square; NaN with one replication
     * @param chance probability of so large a μ* or μ if the factor did nothing and seeds alone made points differ; NaN
     *     with one replication
     */
    public record Effects(
            String factor, long n, Interval mu, Interval muStar, Interval sigma, double noise, double chance) {
        /** Whether the factor is distinguishable from one that does nothing. */
        public boolean told() {
            return chance <= CorrelationRatio.LEVEL;
        }
    }

    /** A step along a trajectory; its runs, for what seeds alone would make of it. */
    private record Step(int trajectory, int factor, double effect, double noise, SeedNull.Step runs) {}

    private MorrisEffects(List<Effects> effects, int trajectories, int dropped) {
        this.effects = effects;
        this.trajectories = trajectories;
        this.dropped = dropped;
    }

    /**
     * Effects of all factors.
     *
     * @throws IllegalArgumentException if the sweep's design is not a Morris design
     */
    public static MorrisEffects of(SweepData data, PointMeans means, Resampling resampling) {
        if (data.design() != SweepData.Design.MORRIS) {
            throw new IllegalArgumentException(
                    "elementary effects need a Morris design, not " + data.design().title());
        }
        List<Step> steps = new ArrayList<>();
        int[] dropped = {0};
        Map<Integer, List<Integer>> paths = paths(data);
        int number = 0;
        for (List<Integer> path : paths.values()) {
            for (int k = 1; k < path.size(); k++) {
                step(data, means, number, path.get(k - 1), path.get(k), steps, dropped);
            }
            number++;
        }
        List<Effects> effects = new ArrayList<>();
        for (int f = 0; f < data.factors().size(); f++) {
            int factor = f;
            List<Step> own = steps.stream().filter(s -> s.factor == factor).toList();
            effects.add(effects(data.factors().get(f).name(), own, paths.size(), resampling));
        }
        return new MorrisEffects(List.copyOf(effects), paths.size(), dropped[0]);
    }

    /** Points of each trajectory in the order of its steps. */
    private static Map<Integer, List<Integer>> paths(SweepData data) {
        Map<Integer, List<Integer>> paths = new TreeMap<>();
        for (int p = 0; p < data.points(); p++) {
            paths.computeIfAbsent(data.group(p), g -> new ArrayList<>()).add(p);
        }
        paths.values().forEach(path -> path.sort(Comparator.comparingInt(data::place)));
        return paths;
    }

    private static void step(
            SweepData data, PointMeans means, int trajectory, int from, int to, List<Step> steps, int[] dropped) {
        int moved = -1;
        for (int f = 0; f < data.factors().size(); f++) {
            if (Cells.value(data, from, f) != Cells.value(data, to, f)) {
                if (moved >= 0) {
                    throw new IllegalArgumentException("a step of a Morris design moves two factors at once");
                }
                moved = f;
            }
        }
        if (moved < 0) {
            return;
        }
        if (!means.known(from) || !means.known(to)) {
            dropped[0]++;
            return;
        }
        Factor factor = data.factors().get(moved);
        double size = factor.numeric()
                ? factor.unit(data.x(to, moved)) - factor.unit(data.x(from, moved))
                : Math.signum(data.x(to, moved) - data.x(from, moved));
        double noise = means.noiseOfDifference(from, to) / (size * size);
        SeedNull.Step runs = data.common()
                ? SeedNull.Step.paired(size, means.differences(to, from))
                : SeedNull.Step.apart(size, means.runs(to), means.runs(from));
        steps.add(new Step(trajectory, moved, (means.mean(to) - means.mean(from)) / size, noise, runs));
    }

    private static Effects effects(String name, List<Step> own, int trajectories, Resampling resampling) {
        double[][] byTrajectory = new double[trajectories][];
        for (int t = 0; t < trajectories; t++) {
            int path = t;
            byTrajectory[t] = own.stream()
                    .filter(s -> s.trajectory == path)
                    .mapToDouble(Step::effect)
                    .toArray();
        }
        int[] all = IntStream.range(0, trajectories).toArray();
        Interval[] found =
                resampling.intervals(trajectories, figures(byTrajectory, all), s -> figures(byTrajectory, s));
        double noise = own.stream().mapToDouble(Step::noise).average().orElse(Double.NaN);
        double chance = SeedNull.chance(own.stream().map(Step::runs).toList(), resampling);
        return new Effects(name, own.size(), found[0], found[1], found[2], Math.sqrt(noise), chance);
    }

    /** μ, μ* and σ of the trajectories drawn. */
    private static double[] figures(double[][] effects, int[] sample) {
        Moments plain = new Moments();
        Moments size = new Moments();
        for (int t : sample) {
            for (double e : effects[t]) {
                plain.add(e);
                size.add(Math.abs(e));
            }
        }
        return new double[] {plain.mean(), size.mean(), Math.sqrt(plain.variance())};
    }

    /** μ* as strengths. */
    Strengths strengths() {
        boolean once = effects.stream().allMatch(e -> Double.isNaN(e.chance()));
        return new Strengths(
                Strengths.Method.MORRIS,
                effects.stream()
                        .map(e -> new Strength(e.factor(), Interval.NONE, e.muStar(), e.told()))
                        .toList(),
                Double.NaN,
                once ? "With one replication no effect can be distinguished from what seeds do" : "");
    }

    /** By factor, in the order of the sweep. */
    public List<Effects> effects() {
        return effects;
    }

    /** Trajectories of the design. */
    public int trajectories() {
        return trajectories;
    }

    /** Steps left out because a point at one of their ends has no run. */
    public int dropped() {
        return dropped;
    }
}
