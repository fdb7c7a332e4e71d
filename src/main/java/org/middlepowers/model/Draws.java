package org.middlepowers.model;

import org.middlepowers.scenario.Chance;

/**
 * Stateless random draws: each is a function of seed, replication, quarter, purpose, entity and index (§8). Two
 * variants of a scenario therefore share every draw that both make, in whatever order and on whatever thread, and
 * differ only where a mechanism does.
 */
public final class Draws {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final Purpose[] PURPOSES = Purpose.values();

    private static final int LOWEST_BAR = -3;
    private static final int BARS_PER_UNIT = 4;
    /** Chance that a Gumbel number is below each bar, from {@link #LOWEST_BAR} to 40. */
    private static final double[] BELOW_BAR = belowBar();

    private final long root;
    private final long[] purposeKeys = new long[PURPOSES.length];
    /** What worlds of this replication that go through a quarter together draw in common, or null. */
    private SharedDraws shared;

    /**
     * Draws of one replication.
     *
     * @param seed any number; scenarios compared with each other share it
     */
    public Draws(long seed, int replication) {
        root = mix(mix(seed + GOLDEN) + replication * GOLDEN);
        moveTo(0);
    }

    /** Takes from now on what others of the same replication have drawn already, or nothing any more (null). */
    void share(SharedDraws others) {
        shared = others;
    }

    /** Makes the following draws those of a quarter, by its calendar index. */
    void moveTo(int quarter) {
        if (shared != null) {
            shared.moveTo(quarter);
        }
        long key = mix(root + quarter * GOLDEN);
        for (int p = 0; p < purposeKeys.length; p++) {
            purposeKeys[p] = mix(key + (p + 1) * GOLDEN);
        }
    }

    /** A number in (0,1), never 0 or 1. */
    public double uniform(Purpose purpose, long entity, int index) {
        return Chance.uniform(bits(purpose, entity, index));
    }

    private long bits(Purpose purpose, long entity, int index) {
        return mix(mix(purposeKeys[purpose.ordinal()] ^ entity) + index * GOLDEN);
    }

    /** A standard normal number. */
    public double normal(Purpose purpose, long entity, int index) {
        long bits = bits(purpose, entity, index);
        return shared == null ? SharedDraws.normal(bits) : shared.normals.of(bits);
    }

    /** e^x of a number that chance alone makes, so that other worlds ask for the same. */
    double exp(double x) {
        return shared == null ? Maths.exp(x) : shared.powers.of(Double.doubleToRawLongBits(x));
    }

    /** A standard exponential number. */
    double exponential(Purpose purpose, long entity, int index) {
        long bits = bits(purpose, entity, index);
        return shared == null ? SharedDraws.exponential(bits) : shared.exponentials.of(bits);
    }

    /** A standard Gumbel number; the largest of value plus Gumbel is a logit choice. */
    public double gumbel(Purpose purpose, long entity, int index) {
        return gumbel(bits(purpose, entity, index));
    }

    private double gumbel(long bits) {
        return shared == null ? SharedDraws.gumbel(bits) : shared.gumbels.of(bits);
    }

    /**
     * A standard Gumbel number if it exceeds a bar, else anything that does not: the losers of a race, most of all who
     * run, cost no logarithm.
     */
    double gumbelAbove(Purpose purpose, long entity, int index, double bar) {
        long bits = bits(purpose, entity, index);
        int step = (int) Math.floor((bar - LOWEST_BAR) * BARS_PER_UNIT);
        if (step >= 0 && Chance.uniform(bits) <= BELOW_BAR[Math.min(step, BELOW_BAR.length - 1)]) {
            return Double.NEGATIVE_INFINITY;
        }
        return gumbel(bits);
    }

    /** A Poisson number of the given mean (at most some hundreds), never falling as the mean rises. */
    public int poisson(Purpose purpose, long entity, int index, double mean) {
        return Poisson.number(uniform(purpose, entity, index), mean);
    }

    /** The key of an entity, from its code, so that its place in a list never matters. */
    public static long key(String code) {
        return Chance.key(code);
    }

    /** The key of an ordered pair of entities. */
    static long pair(long first, long second) {
        return mix(first + GOLDEN) ^ Long.rotateLeft(second, 23);
    }

    private static double[] belowBar() {
        double[] below = new double[(40 - LOWEST_BAR) * BARS_PER_UNIT + 1];
        for (int k = 0; k < below.length; k++) {
            below[k] = Maths.exp(-Maths.exp(-LOWEST_BAR - (double) k / BARS_PER_UNIT));
        }
        return below;
    }

    private static long mix(long z) {
        return Chance.mix(z);
    }
}
