package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** §8, randomness: stateless keyed draws. */
class DrawsTest {
    private static final int DRAWS = 100_000;
    private static final long KEY = Draws.key("KAZ");

    private final Draws draws = new Draws(42, 1);

    /** The order is part of what every seed means: append, never reorder, rename or remove. */
    @Test
    void purposesAreFrozen() {
        assertThat(Arrays.toString(Purpose.values()))
                .isEqualTo("[ATTENTION, MISPERCEPTION, PERCEPTION, GP_ACT, SECTOR, REGION, MP_ACT, MEDIATION, ISSUE,"
                        + " PROTEST, GROWTH, HAWKES, ALIGNMENT, DEMAND, REFUSAL, VOTE, INIT, SANCTION, SANCTION_END,"
                        + " MARK, TRADE, OBSERVATION]");
    }

    /** Computed once, on the day on which the generator was fixed. */
    @Test
    void bitPatternsAreFrozen() {
        draws.moveTo(8000);
        assertThat(Stream.of(
                                Draws.key("KAZ"),
                                Draws.pair(Draws.key("CHN"), Draws.key("KAZ")),
                                Double.doubleToLongBits(draws.uniform(Purpose.ATTENTION, KEY, 0)),
                                Double.doubleToLongBits(draws.uniform(Purpose.MARK, KEY, 3)),
                                Double.doubleToLongBits(new Draws(-7, 12).uniform(Purpose.VOTE, 1, 2)))
                        .map(Long::toHexString)
                        .toList())
                .containsExactly(
                        "ea46fa620430059", "9981b0e978973fb6", "3f8ec2b807765240", "3fd862317e16a466",
                        "3fe2d5f0d0643483");
    }

    @Test
    void anyPartOfTheKeyChangesTheDraw() {
        Set<Double> seen = new HashSet<>();
        int made = 0;
        for (long seed : new long[] {0, 1, -1}) {
            for (int replication = 1; replication <= 3; replication++) {
                Draws d = new Draws(seed, replication);
                for (int quarter = 0; quarter < 3; quarter++) {
                    d.moveTo(quarter);
                    for (Purpose purpose : Purpose.values()) {
                        for (String code : new String[] {"KAZ", "UZB", "ZAK"}) {
                            for (int index = 0; index < 3; index++) {
                                seen.add(d.uniform(purpose, Draws.key(code), index));
                                made++;
                            }
                        }
                    }
                }
            }
        }
        assertThat(seen).hasSize(made);
    }

    @Test
    void drawsDoNotDependOnThoseBefore() {
        draws.moveTo(5);
        double first = draws.uniform(Purpose.VOTE, KEY, 0);
        draws.uniform(Purpose.VOTE, KEY, 1);
        draws.moveTo(6);
        draws.moveTo(5);
        assertThat(draws.uniform(Purpose.VOTE, KEY, 0)).isEqualTo(first);
    }

    @Test
    void uniformsAreUniform() {
        int[] cells = new int[64];
        double sum = 0;
        for (int k = 0; k < DRAWS; k++) {
            double u = draws.uniform(Purpose.PROTEST, KEY, k);
            assertThat(u).isGreaterThan(0).isLessThan(1);
            cells[(int) (u * 64)]++;
            sum += u;
        }
        double chi2 = 0;
        for (int count : cells) {
            chi2 += Math.pow(count - DRAWS / 64.0, 2) / (DRAWS / 64.0);
        }
        // χ² with 63 degrees of freedom exceeds 113 once in ten thousand.
        assertThat(chi2).isLessThan(113);
        assertThat(sum / DRAWS).isEqualTo(.5, within(4 * .2887 / Math.sqrt(DRAWS)));
    }

    @Test
    void neighbouringKeysAreUncorrelated() {
        double sum = 0;
        double product = 0;
        for (int k = 0; k < DRAWS; k++) {
            double a = draws.uniform(Purpose.PROTEST, k, 0) - .5;
            double b = draws.uniform(Purpose.PROTEST, k + 1, 0) - .5;
            product += a * b;
            sum += a * a;
        }
        assertThat(product / sum).isEqualTo(0, within(4 / Math.sqrt(DRAWS)));
    }

    @Test
    void normalsHaveTheirMoments() {
        double mean = 0;
        double square = 0;
        double cube = 0;
        double fourth = 0;
        for (int k = 0; k < DRAWS; k++) {
            double z = draws.normal(Purpose.GROWTH, KEY, k);
            mean += z / DRAWS;
            square += z * z / DRAWS;
            cube += z * z * z / DRAWS;
            fourth += z * z * z * z / DRAWS;
        }
        // Standard deviations of z, z², z³, z⁴ are 1, √2, √15, √96.
        double se = 4 / Math.sqrt(DRAWS);
        assertThat(mean).isEqualTo(0, within(se));
        assertThat(square).isEqualTo(1, within(se * Math.sqrt(2)));
        assertThat(cube).isEqualTo(0, within(se * Math.sqrt(15)));
        assertThat(fourth).isEqualTo(3, within(se * Math.sqrt(96)));
    }

    @Test
    void gumbelsHaveTheirMeanAndVariance() {
        double mean = 0;
        double square = 0;
        for (int k = 0; k < DRAWS; k++) {
            double x = draws.gumbel(Purpose.MP_ACT, KEY, k);
            mean += x / DRAWS;
            square += x * x / DRAWS;
        }
        double variance = Math.PI * Math.PI / 6;
        assertThat(mean).isEqualTo(.577215664901533, within(4 * Math.sqrt(variance / DRAWS)));
        // Kurtosis of a Gumbel number is 5.4.
        assertThat(square - mean * mean).isEqualTo(variance, within(4 * variance * Math.sqrt(4.4 / DRAWS)));
    }

    @Test
    void poissonsHaveTheirMeanAndVariance() {
        for (double mean : new double[] {0, .02, .8, 6, 50}) {
            double sum = 0;
            double square = 0;
            for (int k = 0; k < DRAWS; k++) {
                double n = draws.poisson(Purpose.HAWKES, KEY, k, mean);
                sum += n / DRAWS;
                square += n * n / DRAWS;
            }
            assertThat(sum).isEqualTo(mean, within(4 * Math.sqrt(mean / DRAWS)));
            double spread = Math.sqrt((mean + 2 * mean * mean) / DRAWS);
            assertThat(square - sum * sum).isEqualTo(mean, within(5 * spread));
        }
    }

    @Test
    void poissonsNeverFallAsTheMeanRises() {
        for (int k = 0; k < 500; k++) {
            int before = 0;
            for (double mean = 0; mean <= 50; mean += .05) {
                int n = draws.poisson(Purpose.HAWKES, KEY, k, mean);
                assertThat(n).isGreaterThanOrEqualTo(before);
                before = n;
            }
            assertThat(before).isPositive();
        }
    }

    @Test
    void pairsAreOrdered() {
        long a = Draws.key("CHN");
        long b = Draws.key("KAZ");
        assertThat(Draws.pair(a, b)).isNotEqualTo(Draws.pair(b, a));
    }
}
