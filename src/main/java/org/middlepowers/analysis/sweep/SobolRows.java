package org.middlepowers.analysis.sweep;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What each row of a Saltelli design adds to the sums that Sobol' indices are made of. */
final class SobolRows {
    private static final double ROUNDING = 1e-12;

    private final int factors;
    private final int rows;
    private final int dropped;
    /** Means of the two base points, and of their noise. */
    private final double[] a;
    private final double[] b;
    private final double[] noise;
    /** By factor and row: terms of the two orders, and the part in them that seeds account for; NaN where missing. */
    private final double[][] first;
    private final double[][] total;
    private final double[][] firstNoise;
    private final double[][] totalNoise;

    SobolRows(SweepData data, PointMeans means) {
        factors = data.factors().size();
        TreeMap<Integer, int[]> table = new TreeMap<>();
        for (int p = 0; p < data.points(); p++) {
            int[] row = table.computeIfAbsent(data.group(p), g -> missing(factors + SweepData.AB));
            row[data.place(p)] = means.known(p) ? p : -1;
        }
        int[][] whole = table.values().stream()
                .filter(r -> r[SweepData.A] >= 0 && r[SweepData.B] >= 0)
                .toArray(int[][]::new);
        rows = whole.length;
        dropped = table.size() - rows;
        a = new double[rows];
        b = new double[rows];
        noise = new double[rows];
        first = new double[factors][rows];
        total = new double[factors][rows];
        firstNoise = new double[factors][rows];
        totalNoise = new double[factors][rows];
        int[] base = Arrays.stream(whole).flatMapToInt(r -> IntStream.of(r[0], r[1])).toArray();
        double centre = Arrays.stream(base).mapToDouble(means::mean).average().orElse(0);
        double fewest = data.fewestReplications();
        double apart = fewest > 1 ? means.noise(base).apart() : Double.NaN;
        for (int n = 0; n < rows; n++) {
            int pa = whole[n][SweepData.A];
            int pb = whole[n][SweepData.B];
            a[n] = means.mean(pa) - centre;
            b[n] = means.mean(pb) - centre;
            noise[n] = data.common()
                    ? apart * .5 * (1.0 / means.n(pa) + 1.0 / means.n(pb))
                    : .5 * (means.variance(pa) / means.n(pa) + means.variance(pb) / means.n(pb));
            for (int f = 0; f < factors; f++) {
                int pab = whole[n][SweepData.AB + f];
                if (pab < 0) {
                    first[f][n] = Double.NaN;
                    continue;
                }
                double difference = means.mean(pab) - means.mean(pa);
                first[f][n] = b[n] * difference;
                total[f][n] = .5 * difference * difference;
                firstNoise[f][n] = means.noiseOfProduct(pb, pab, pa);
                totalNoise[f][n] = .5 * means.noiseOfDifference(pa, pab);
            }
        }
    }

    private static int[] missing(int size) {
        int[] row = new int[size];
        Arrays.fill(row, -1);
        return row;
    }

    int size() {
        return rows;
    }

    int dropped() {
        return dropped;
    }

    /** Rows that a factor's indices rest on. */
    int rows(int factor) {
        return (int) Arrays.stream(first[factor]).filter(v -> !Double.isNaN(v)).count();
    }

    int[] all() {
        return IntStream.range(0, rows).toArray();
    }

    /** Whether every row tells how much of it is noise. */
    boolean corrected() {
        return rows > 0 && Arrays.stream(noise).noneMatch(Double::isNaN);
    }

    /** Noise in the variance between means. */
    double noise() {
        return Arrays.stream(noise).average().orElse(Double.NaN);
    }

    /** The variance, then first orders by factor, then total orders; without noise if so asked. */
    double[] figures(int[] sample, boolean correct) {
        double sum = 0;
        double squares = 0;
        double blur = 0;
        for (int n : sample) {
            sum += a[n] + b[n];
            squares += a[n] * a[n] + b[n] * b[n];
            blur += noise[n];
        }
        double size = 2.0 * sample.length;
        double variance = (squares - sum * sum / size) / (size - 1) - (correct ? blur / sample.length : 0);
        double[] figures = new double[1 + 2 * factors];
        figures[0] = variance;
        for (int f = 0; f < factors; f++) {
            double one = 0;
            double all = 0;
            int known = 0;
            for (int n : sample) {
                if (!Double.isNaN(first[f][n])) {
                    one += first[f][n] - (correct ? firstNoise[f][n] : 0);
                    all += total[f][n] - (correct ? totalNoise[f][n] : 0);
                    known++;
                }
            }
            boolean defined = variance > 0 && known > 1;
            figures[1 + f] = defined ? clean(one / known / variance) : Double.NaN;
            figures[1 + factors + f] = defined ? clean(all / known / variance) : Double.NaN;
        }
        return figures;
    }

    /** Zero where only rounding is left: a correction that takes all there is away. */
    private static double clean(double index) {
        return Math.abs(index) < ROUNDING ? 0 : index;
    }
}
