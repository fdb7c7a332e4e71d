package org.middlepowers.model;

import java.util.Arrays;
import java.util.function.LongToDoubleFunction;

/** A function of 64 bits that works out each value once, until it is told to forget them. Used by one thread. */
final class Remembered {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int FIRST_ROOM = 1 << 10;

    private final LongToDoubleFunction function;
    /** Arguments and the bits of their values, side by side so that both are fetched together; 0 where there is none. */
    private long[] table = new long[2 * FIRST_ROOM];

    private int known;

    Remembered(LongToDoubleFunction function) {
        this.function = function;
    }

    double of(long argument) {
        long[] t = table;
        int at = place(argument, t);
        while (t[at] != argument && t[at] != 0) {
            at = at + 2 & t.length - 1;
        }
        if (t[at] == argument && argument != 0) {
            return Double.longBitsToDouble(t[at + 1]);
        }
        double value = function.applyAsDouble(argument);
        if (argument != 0) {
            t[at] = argument;
            t[at + 1] = Double.doubleToRawLongBits(value);
            known++;
            if (4 * known > t.length) {
                grow();
            }
        }
        return value;
    }

    void clear() {
        Arrays.fill(table, 0);
        known = 0;
    }

    private void grow() {
        long[] small = table;
        table = new long[2 * small.length];
        for (int from = 0; from < small.length; from += 2) {
            if (small[from] != 0) {
                int at = place(small[from], table);
                while (table[at] != 0) {
                    at = at + 2 & table.length - 1;
                }
                table[at] = small[from];
                table[at + 1] = small[from + 1];
            }
        }
    }

    /** Where the search for an argument begins; arguments may differ in their high bits alone. */
    private static int place(long argument, long[] table) {
        return (int) (argument * GOLDEN >>> 32) << 1 & table.length - 1;
    }
}
