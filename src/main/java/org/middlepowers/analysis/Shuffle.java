package org.middlepowers.analysis;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Random order, every order as likely as any other (Fisher and Yates 1938); the same draws give the same order. */
public final class Shuffle {
    private Shuffle() {}

    /** Lets two places of what is shuffled change what they hold. */
    @FunctionalInterface
    public interface Swap {
        void swap(int one, int other);
    }

    /** The numbers 0 to n−1 in random order. */
    public static int[] order(int n, SplittableRandom random) {
        int[] order = IntStream.range(0, n).toArray();
        places(n, random, (one, other) -> {
            int held = order[one];
            order[one] = order[other];
            order[other] = held;
        });
        return order;
    }

    /** Shuffles numbers where they are. */
    public static void numbers(double[] numbers, SplittableRandom random) {
        places(numbers.length, random, (one, other) -> {
            double held = numbers[one];
            numbers[one] = numbers[other];
            numbers[other] = held;
        });
    }

    /** Shuffles whatever has {@code n} places. */
    public static void places(int n, SplittableRandom random, Swap swap) {
        for (int k = n - 1; k > 0; k--) {
            swap.swap(k, random.nextInt(k + 1));
        }
    }
}
