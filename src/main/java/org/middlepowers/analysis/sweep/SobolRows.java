package org.middlepowers.analysis.sweep;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.middlepowers.analysis.Moments;

/** What each row of a Saltelli design adds to the sums that Sobol' indices are made of. */
final class SobolRows {
    /** A variance that the correction for noise leaves less of than this is rounding. */
    private static final double ROUNDING = 1e-9;

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
    /** By factor, the weight of the total order where the two contradict each other; the rest is the first's. */
    private final double[] trust;

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
        trust = new double[factors];
        for (int f = 0; f < factors; f++) {
            double ofFirst = scatter(first[f], firstNoise[f]);
            double ofTotal = scatter(total[f], totalNoise[f]);
            trust[f] = ofTotal > 0 ? ofFirst / (ofFirst + ofTotal) : 1;
        }
    }

    /** Variance of rows' terms, noise taken out of them if it is known. */
    private static double scatter(double[] terms, double[] noises) {
        Moments moments = new Moments();
        for (int n = 0; n < terms.length; n++) {
            moments.add(terms[n] - (Double.isNaN(noises[n]) ? 0 : noises[n]));
        }
        return moments.n() < 2 ? 0 : moments.variance();
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
        double raw = (squares - sum * sum / size) / (size - 1);
        double variance = raw - (correct ? blur / sample.length : 0);
        double[] figures = new double[1 + 2 * factors];
        figures[0] = variance > ROUNDING * raw ? variance : 0;
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
            if (figures[0] == 0 || known < 2) {
                figures[1 + f] = Double.NaN;
                figures[1 + factors + f] = Double.NaN;
                continue;
            }
            double alone = clean(one / known / variance);
            double part = clean(all / known / variance);
            if (alone > part) {
                // A part cannot be less than what a factor does alone: both are estimates of something between.
                alone = trust[f] * part + (1 - trust[f]) * alone;
                part = alone;
            }
            figures[1 + f] = alone;
            figures[1 + factors + f] = part;
        }
        return figures;
    }

    /** Largest term of a total order of any factor in any row: half the square of the largest step there is. */
    double largest() {
        return Arrays.stream(total).flatMapToDouble(Arrays::stream).filter(v -> !Double.isNaN(v)).max().orElse(0);
    }

    /** Zero where only rounding is left: a correction that takes all there is away. */
    private static double clean(double index) {
        return Math.abs(index) < ROUNDING ? 0 : index;
    }
}
