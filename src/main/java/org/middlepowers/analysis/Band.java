package org.middlepowers.analysis;

/**
 * A measure over time: mean over replications and 95 % interval per quarter. NaN where nothing was measured.
 *
 * @param start index of the first quarter, see {@link Quarters}
 */
public record Band(int start, Interval[] quarters) {
    public int length() {
        return quarters.length;
    }

    public Interval at(int i) {
        return quarters[i];
    }

    /** Whether any quarter has a value. */
    public boolean known() {
        for (Interval quarter : quarters) {
            if (quarter.known()) {
                return true;
            }
        }
        return false;
    }

    /** Text of the i-th quarter. */
    public String quarter(int i) {
        return Quarters.text(start + i);
    }

    /** Position of the largest mean in absolute size; -1 if there is none. */
    public int widest() {
        int best = -1;
        for (int i = 0; i < quarters.length; i++) {
            if (quarters[i].known() && (best < 0 || Math.abs(quarters[i].mean()) > Math.abs(quarters[best].mean()))) {
                best = i;
            }
        }
        return best;
    }
}
