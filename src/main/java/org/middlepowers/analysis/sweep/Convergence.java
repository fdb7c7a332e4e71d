package org.middlepowers.analysis.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.sweep.Strengths.Method;
import org.middlepowers.analysis.sweep.Strengths.Strength;
import org.middlepowers.analysis.sweep.SweepData.Design;

/**
 * How strengths settle as a design grows: those of its first eighth, quarter, half, three quarters and of the whole.
 * The first points of a random, Latin hypercube or Sobol' sample, the first rows of a Saltelli design and the first
 * trajectories of a Morris design are smaller designs of the same kind; those of a grid or a list are not.
 *
 * @param unit what sizes count: rows, trajectories or points
 * @param method how strengths were measured
 * @param steps by size, rising; none if the design cannot be made smaller
 */
public record Convergence(String unit, Method method, List<Step> steps) {
    private static final double[] PARTS = {.125, .25, .5, .75, 1};
    private static final int LEAST = 4;

    /** The strengths of a design of a size, by factor in the order of the sweep. */
    public record Step(int size, List<Strength> strengths) {}

    /**
     * The convergence of one outcome.
     *
     * @param whole strengths by all of the design
     */
    public static Convergence of(SweepData data, int outcome, Strengths whole, Resampling resampling) {
        boolean grouped = data.design() == Design.SALTELLI || data.design() == Design.MORRIS;
        String unit = data.design() == Design.SALTELLI ? "rows" : grouped ? "trajectories" : "points";
        if (data.design() == Design.GRID || data.design() == Design.LIST) {
            return new Convergence(unit, Method.NONE, List.of());
        }
        List<Integer> groups = IntStream.range(0, data.points())
                .mapToObj(data::group)
                .distinct()
                .toList();
        TreeSet<Integer> sizes = new TreeSet<>();
        for (double part : PARTS) {
            sizes.add((int) Math.round(part * groups.size()));
        }
        List<Step> steps = new ArrayList<>();
        Method method = Method.NONE;
        for (int size : sizes) {
            if (size < LEAST) {
                continue;
            }
            Strengths strengths = size == groups.size()
                    ? whole
                    : strengths(data, outcome, Set.copyOf(groups.subList(0, size)), resampling);
            if (strengths.method() != Method.NONE) {
                method = strengths.method();
                steps.add(new Step(size, strengths.list()));
            }
        }
        return new Convergence(unit, method, List.copyOf(steps));
    }

    private static Strengths strengths(SweepData data, int outcome, Set<Integer> groups, Resampling resampling) {
        int[] points = IntStream.range(0, data.points())
                .filter(p -> groups.contains(data.group(p)))
                .toArray();
        SweepData part = data.keep(points, data.design());
        return Strengths.of(part, new PointMeans(part, outcome), resampling);
    }

    /** What is drawn and reported of a factor at a step: the total where it is known, else the first order. */
    public static Interval shown(Strength s) {
        return s.total().known() ? s.total() : s.first();
    }

    /** The largest change of a named factor's strength from about half of the design to all of it; NaN if unknown. */
    public double lastChange() {
        if (steps.size() < 2) {
            return Double.NaN;
        }
        Step last = steps.get(steps.size() - 1);
        Step before = steps.get(0);
        for (Step s : steps) {
            before = s.size() <= .5 * last.size() + 1 ? s : before;
        }
        double most = Double.NaN;
        for (int f = 0; f < last.strengths().size(); f++) {
            double now = shown(last.strengths().get(f)).mean();
            double then = shown(before.strengths().get(f)).mean();
            if (last.strengths().get(f).told() && !Double.isNaN(then)) {
                most = Double.isNaN(most) ? Math.abs(now - then) : Math.max(most, Math.abs(now - then));
            }
        }
        return most;
    }
}
