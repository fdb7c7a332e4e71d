package org.middlepowers.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Whole per cent of the parts of one whole, which add to what the parts add to (largest remainders, after Hamilton). */
public final class Percentages {
    private Percentages() {}

    /**
     * The parts in per cent, each rounded down or up.
     *
     * @param shares 0 to 1, adding to 1 or less
     */
    public static int[] of(List<Double> shares) {
        int[] percent = shares.stream().mapToInt(s -> (int) Math.floor(100 * s + 1e-9)).toArray();
        long all = Math.round(100 * shares.stream().mapToDouble(s -> s).sum());
        long left = all - IntStream.of(percent).sum();
        IntStream.range(0, percent.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer k) -> percent[k] - 100 * shares.get(k)))
                .limit(Math.max(0, left))
                .forEach(k -> percent[k]++);
        return percent;
    }
}
