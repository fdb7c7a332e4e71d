package org.middlepowers.study.sweep;

import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.middlepowers.model.Draws;

/**
 * A Sobol sequence (directions of Joe and Kuo 2008) under a random digital shift: the binary digits of every coordinate
 * are exchanged where those of one random number are 1. Which of the elementary intervals are filled changes with the
 * seed, that they are filled evenly does not.
 */
final class ShiftedSobol {
    private static final int DIGITS = 52;

    private final int dimensions;
    private final long[] shift;
    private final ThreadLocal<SobolSequenceGenerator> sequences;

    ShiftedSobol(int dimensions, long seed) {
        this.dimensions = dimensions;
        shift = new long[dimensions];
        for (int d = 0; d < dimensions; d++) {
            shift[d] = Draws.key("sobol " + seed + " " + d) >>> (Long.SIZE - DIGITS);
        }
        sequences = ThreadLocal.withInitial(() -> new SobolSequenceGenerator(dimensions));
    }

    int dimensions() {
        return dimensions;
    }

    /** The point of a number, from 0; each coordinate in (0,1). */
    double[] point(int number) {
        SobolSequenceGenerator sequence = sequences.get();
        double[] point = sequence.getNextIndex() == number ? sequence.nextVector() : sequence.skipTo(number);
        for (int d = 0; d < dimensions; d++) {
            long digits = (long) (point[d] * 0x1p52) ^ shift[d];
            point[d] = (digits + .5) * 0x1p-52;
        }
        return point;
    }
}
