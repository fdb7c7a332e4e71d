package org.middlepowers.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.middlepowers.scenario.Chance;

class SmallWorldTiesTest {
    @Test
    void tiesAreMutualAtMostEightAndOfNobodyWithHimself() {
        for (int size : new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 20, 60}) {
            for (int neighbours : new int[] {2, 4, 6, 8}) {
                for (double rewiring : new double[] {0, .1, 1}) {
                    SmallWorldTies world = world(size, neighbours, rewiring);
                    int ties = 0;
                    for (int i = 0; i < size; i++) {
                        int[] of = world.of(i);
                        assertThat(of.length).isBetween(Math.min(neighbours / 2, size / 2), 8);
                        assertThat(Arrays.stream(of).distinct().count()).isEqualTo(of.length);
                        for (int j : of) {
                            assertThat(j).isNotEqualTo(i);
                            assertThat(world.of(j)).contains(i);
                        }
                        ties += of.length;
                    }
                    if (size > neighbours) {
                        assertThat(ties).isEqualTo(size * neighbours); // rewiring moves ties and adds none
                    }
                }
            }
        }
    }

    @Test
    void withoutRewiringItIsTheRing() {
        assertThat(world(100, 4, 0).of(0)).containsExactly(1, 99, 2, 98);
        // C = 3(k−2)/4(k−1) of Watts and Strogatz's ring.
        assertThat(clustering(world(200, 6, 0), 200)).isCloseTo(.6, within(1e-9));
    }

    @Test
    void rewiringATenthShortensPathsAndKeepsNeighboursTogether() {
        int size = 1000;
        SmallWorldTies ring = world(size, 6, 0);
        SmallWorldTies small = world(size, 6, .1);
        SmallWorldTies random = world(size, 6, 1);
        // Barrat and Weigt (2000): C(p) ≈ C(0)(1−p)³ = .437.
        assertThat(clustering(small, size)).isCloseTo(.437, within(.05));
        assertThat(clustering(random, size)).isLessThan(.05);
        double path = path(small, size);
        assertThat(path).isLessThan(path(ring, size) / 8).isLessThan(1.6 * path(random, size));
    }

    @Test
    void theShareOfTiesOffTheRingIsTheChanceOfRewiring() {
        int size = 5000;
        for (double p : new double[] {.1, .5}) {
            SmallWorldTies world = world(size, 6, p);
            double far = 0;
            for (int i = 0; i < size; i++) {
                for (int j : world.of(i)) {
                    int there = Math.abs(i - j);
                    far += Math.min(there, size - there) > 3 ? 1 : 0;
                }
            }
            assertThat(far / (size * 6)).isCloseTo(p, within(.02));
        }
    }

    private static SmallWorldTies world(int size, int neighbours, double rewiring) {
        return new SmallWorldTies(size, neighbours, rewiring, k -> RandomNumbers.of(Chance.mix(k + 1)));
    }

    private static double clustering(SmallWorldTies world, int size) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            int[] of = world.of(i);
            Set<Integer> mine = new HashSet<>(Arrays.stream(of).boxed().toList());
            int closed = 0;
            for (int j : of) {
                closed += (int) Arrays.stream(world.of(j)).filter(mine::contains).count();
            }
            sum += (double) closed / (of.length * (of.length - 1));
        }
        return sum / size;
    }

    /** Mean length of shortest paths from every fiftieth member. */
    private static double path(SmallWorldTies world, int size) {
        double sum = 0;
        long pairs = 0;
        for (int from = 0; from < size; from += 50) {
            int[] far = new int[size];
            Arrays.fill(far, -1);
            far[from] = 0;
            Queue<Integer> next = new ArrayDeque<>(Set.of(from));
            while (!next.isEmpty()) {
                int i = next.remove();
                for (int j : world.of(i)) {
                    if (far[j] < 0) {
                        far[j] = far[i] + 1;
                        sum += far[j];
                        pairs++;
                        next.add(j);
                    }
                }
            }
        }
        return sum / pairs;
    }
}
