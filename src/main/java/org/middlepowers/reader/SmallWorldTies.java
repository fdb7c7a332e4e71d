package org.middlepowers.reader;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Ties of a small world (Watts and Strogatz 1998): a ring in which everyone is tied to the nearest neighbours, and each
 * tie is rewired with some chance to somebody at random. Ties are mutual and nobody has more than eight; rewiring
 * leaves everyone the ties that it has in one direction, so nobody is left alone.
 */
final class SmallWorldTies {
    private static final int MOST = 8;
    /** Draws for another end of a tie before it stays as it was. */
    private static final int TRIES = 16;

    private final int size;
    private final int[][] ties;
    private final int[] degrees;

    /**
     * A small world.
     *
     * @param neighbours on the ring, both sides together, even, 2 to 8
     * @param rewiring chance of each tie to be rewired, 0 to 1
     * @param luck of a member, by its place
     */
    SmallWorldTies(int size, int neighbours, double rewiring, IntFunction<RandomNumbers> luck) {
        this.size = size;
        ties = new int[size][MOST];
        degrees = new int[size];
        int reach = Math.min(neighbours / 2, size / 2);
        for (int step = 1; step <= reach; step++) {
            for (int i = 0; i < size; i++) {
                int j = (i + step) % size;
                if (i != j && !tied(i, j)) {
                    tie(i, j);
                }
            }
        }
        for (int i = 0; i < size; i++) {
            RandomNumbers own = luck.apply(i);
            for (int step = 1; step <= reach; step++) {
                boolean rewired = own.uniform() < rewiring;
                int[] ends = new int[TRIES];
                for (int k = 0; k < TRIES; k++) {
                    ends[k] = (int) own.between(0, size); // whether needed or not, so that no other tie's draws move
                }
                if (rewired) {
                    rewire(i, (i + step) % size, ends);
                }
            }
        }
    }

    /** Those tied to a member, nearest on the ring first. */
    int[] of(int member) {
        int[] others = Arrays.copyOf(ties[member], degrees[member]);
        return Arrays.stream(others)
                .boxed()
                .sorted((a, b) -> {
                    int order = Integer.compare(distance(member, a), distance(member, b));
                    return order != 0 ? order : Integer.compare(a, b);
                })
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int distance(int a, int b) {
        int there = Math.abs(a - b);
        return Math.min(there, size - there);
    }

    private void rewire(int i, int from, int[] ends) {
        if (!tied(i, from)) {
            return; // a ring so short that the tie was rewired from its other end
        }
        for (int to : ends) {
            if (to != i && !tied(i, to) && degrees[to] < MOST) {
                untie(i, from);
                untie(from, i);
                tie(i, to);
                return;
            }
        }
    }

    private boolean tied(int i, int j) {
        for (int k = 0; k < degrees[i]; k++) {
            if (ties[i][k] == j) {
                return true;
            }
        }
        return false;
    }

    private void tie(int i, int j) {
        ties[i][degrees[i]++] = j;
        ties[j][degrees[j]++] = i;
    }

    private void untie(int i, int j) {
        int at = 0;
        while (ties[i][at] != j) {
            at++;
        }
        ties[i][at] = ties[i][--degrees[i]];
    }
}
