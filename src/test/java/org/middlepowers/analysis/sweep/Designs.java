package org.middlepowers.analysis.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.middlepowers.analysis.sweep.SweepData.Design;

/** Small designs on the unit cube, and what functions come to at their points. */
final class Designs {
    private Designs() {}

    /** An outcome of a run, whose noise may depend on point and replication. */
    interface Run {
        double at(double[] x, int point, int replication);
    }

    static List<Factor> numbers(int k) {
        return IntStream.range(0, k).mapToObj(f -> Factor.number("x" + (f + 1), 0, 1)).toList();
    }

    /** A Saltelli design over a Sobol' sequence; the first point, of zeros, is left out. */
    static SweepData saltelli(int k, int n, ToDoubleFunction<double[]> f) {
        return saltelli(k, n, 1, false, (x, p, r) -> f.applyAsDouble(x));
    }

    static SweepData saltelli(int k, int n, int replications, boolean common, Run run) {
        SobolSequenceGenerator sobol = new SobolSequenceGenerator(2 * k);
        sobol.nextVector();
        return saltelli(k, n, replications, common, run, sobol::nextVector);
    }

    /** The same over plain random numbers. */
    static SweepData saltelli(
            int k, int n, int replications, boolean common, Run run, Supplier<double[]> rows) {
        List<double[]> x = new ArrayList<>();
        List<Integer> group = new ArrayList<>();
        List<Integer> place = new ArrayList<>();
        for (int row = 0; row < n; row++) {
            double[] both = rows.get();
            for (int m = 0; m < k + 2; m++) {
                double[] point = new double[k];
                for (int f = 0; f < k; f++) {
                    boolean fromB = m == SweepData.B || m == SweepData.AB + f;
                    point[f] = both[fromB ? k + f : f];
                }
                x.add(point);
                group.add(row);
                place.add(m);
            }
        }
        return data(Design.SALTELLI, numbers(k), x, ints(group), ints(place), replications, common, run);
    }

    /** Trajectories that each move every factor once by two thirds of its range, from random corners of four levels. */
    static SweepData morris(int k, int trajectories, RandomGenerator random, Run run, int replications) {
        return morris(k, trajectories, random, run, replications, true);
    }

    static SweepData morris(
            int k, int trajectories, RandomGenerator random, Run run, int replications, boolean common) {
        List<double[]> x = new ArrayList<>();
        List<Integer> group = new ArrayList<>();
        List<Integer> place = new ArrayList<>();
        for (int t = 0; t < trajectories; t++) {
            double[] at = random.doubles(k).map(u -> Math.floor(4 * u) / 3).toArray();
            int shift = random.nextInt(k);
            x.add(at.clone());
            for (int step = 0; step < k; step++) {
                int f = (step + shift) % k;
                at[f] += at[f] < .5 ? 2 / 3.0 : -2 / 3.0;
                x.add(at.clone());
            }
            for (int step = 0; step <= k; step++) {
                group.add(t);
                place.add(step);
            }
        }
        return data(Design.MORRIS, numbers(k), x, ints(group), ints(place), replications, common, run);
    }

    static SweepData plain(Design design, List<Factor> factors, List<double[]> x, int replications, Run run) {
        int[] own = IntStream.range(0, x.size()).toArray();
        return data(design, factors, x, own, new int[x.size()], replications, false, run);
    }

    static SweepData data(
            Design design,
            List<Factor> factors,
            List<double[]> x,
            int[] group,
            int[] place,
            int replications,
            boolean common,
            Run run) {
        int[][] numbers = new int[x.size()][];
        double[][] y = new double[x.size()][replications];
        for (int p = 0; p < y.length; p++) {
            numbers[p] = IntStream.rangeClosed(1, replications).toArray();
            for (int r = 0; r < replications; r++) {
                y[p][r] = run.at(x.get(p), p, r);
            }
        }
        return new SweepData(
                design, common, factors, x.toArray(double[][]::new), group, place, numbers, List.of("y"), List.<double[][]>of(y));
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    static double ishigami(double[] u) {
        double x1 = Math.PI * (2 * u[0] - 1);
        double x2 = Math.PI * (2 * u[1] - 1);
        double x3 = Math.PI * (2 * u[2] - 1);
        return Math.sin(x1) + 7 * Math.pow(Math.sin(x2), 2) + .1 * Math.pow(x3, 4) * Math.sin(x1);
    }

    /** Sobol' g-function with these coefficients. */
    static double g(double[] u, double... a) {
        double product = 1;
        for (int f = 0; f < a.length; f++) {
            product *= (Math.abs(4 * u[f] - 2) + a[f]) / (1 + a[f]);
        }
        return product;
    }
}
