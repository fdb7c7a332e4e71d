package org.middlepowers.scenario;

import org.apache.commons.math3.special.Erf;

/**
 * The hash behind every random number: what is drawn is a function of who and what it is drawn for, never of what was
 * drawn before (counter-based generators, Salmon et al. 2011). The same bits on every JVM and processor.
 */
public final class Chance {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double SQRT2 = Math.sqrt(2);

    private Chance() {}

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014): all bits of the result depend on all of the argument. */
    public static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** The {@code n}-th hash that follows from a key. */
    public static long next(long key, long n) {
        return mix(key + n * GOLDEN);
    }

    /** The key of an entity, from its code, so that its place in a list never matters. */
    public static long key(String code) {
        long h = 0;
        for (int k = 0; k < code.length(); k++) {
            h = mix(h + code.charAt(k) + GOLDEN);
        }
        return h;
    }

    /** A number in (0,1), never 0 or 1, from 64 random bits. */
    public static double uniform(long bits) {
        // 52 bits and a half: 53 and a half would round to 1 at the top.
        return ((bits >>> 12) + .5) * 0x1p-52;
    }

    /** The standard normal quantile of u in (0,1). */
    public static double quantile(double u) {
        return SQRT2 * Erf.erfInv(2 * u - 1);
    }
}
