package org.middlepowers.model;

import org.middlepowers.scenario.Chance;

/**
 * What chance made of a quarter so far, for worlds of one replication that go through it together: they draw most numbers
 * in common, and to look one up is cheaper than its logarithm or quantile. Of a quarter alone, since the numbers of a
 * whole run no longer fit a processor's cache. Used by one thread.
 */
final class SharedDraws {
    final Remembered normals = new Remembered(SharedDraws::normal);
    final Remembered exponentials = new Remembered(SharedDraws::exponential);
    final Remembered gumbels = new Remembered(SharedDraws::gumbel);
    /** e^x, by the bits of x. */
    final Remembered powers = new Remembered(bits -> Maths.exp(Double.longBitsToDouble(bits)));

    private int quarter = Integer.MIN_VALUE;

    /** Forgets what was drawn, unless in that quarter. */
    void moveTo(int other) {
        if (quarter != other) {
            quarter = other;
            normals.clear();
            exponentials.clear();
            gumbels.clear();
            powers.clear();
        }
    }

    static double normal(long bits) {
        return Maths.quantile(Chance.uniform(bits));
    }

    static double exponential(long bits) {
        return -Maths.log(Chance.uniform(bits));
    }

    static double gumbel(long bits) {
        return -Maths.log(exponential(bits));
    }
}
