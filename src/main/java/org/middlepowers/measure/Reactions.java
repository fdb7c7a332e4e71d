package org.middlepowers.measure;

import org.middlepowers.model.EventLog;
import org.middlepowers.model.EventType;

/**
 * How others treated each state after each quarter: the two quarters that follow less the four before (§6.1). Of great
 * powers it is the mean Goldstein value of what they did to the state (0 where they did nothing); of its publics, whose
 * only act is protest, the Goldstein value of protest per quarter. Middle powers do not act on each other in this model.
 */
public final class Reactions {
    private static final int AFTER = 2;
    private static final int BEFORE = 4;
    private static final int AUDIENCES = Audience.values().length;

    private final int quarters;
    private final double[] sums;
    private final int[] counts;

    /** Whose reaction is meant: great powers act on a state; its publics protest. */
    public enum Audience {
        POWERS,
        PUBLICS
    }

    /**
     * Sorts the events of a finished run.
     *
     * @param powers number of great powers, which come first in the log's numbering, followed by the states
     */
    public Reactions(EventLog log, int powers, int states, int quarters) {
        this.quarters = quarters;
        sums = new double[states * quarters * AUDIENCES];
        counts = new int[sums.length];
        for (int e = 0; e < log.size(); e++) {
            int state = log.target(e) - powers;
            if (log.type(e) == EventType.PROTEST) {
                add(log, e, log.source(e) - powers, Audience.PUBLICS);
            } else if (log.source(e) < powers && state >= 0 && state < states) {
                add(log, e, state, Audience.POWERS);
            }
        }
    }

    /** The reaction to a state's conduct of a quarter; not defined in the first quarter and the last two. */
    public double of(int state, int quarter, Audience audience) {
        if (quarter == 0 || quarter + AFTER >= quarters) {
            return Double.NaN;
        }
        return mean(state, quarter + 1, quarter + AFTER, audience)
                - mean(state, Math.max(0, quarter - BEFORE), quarter - 1, audience);
    }

    private void add(EventLog log, int event, int state, Audience audience) {
        int at = at(state, log.quarter(event), audience);
        sums[at] += log.type(event).goldstein();
        counts[at]++;
    }

    private double mean(int state, int from, int to, Audience audience) {
        double sum = 0;
        int count = 0;
        for (int t = from; t <= to; t++) {
            sum += sums[at(state, t, audience)];
            count += counts[at(state, t, audience)];
        }
        if (audience == Audience.PUBLICS) {
            return sum / (to - from + 1);
        }
        return count == 0 ? 0 : sum / count;
    }

    private int at(int state, int quarter, Audience audience) {
        return (state * quarters + quarter) * AUDIENCES + audience.ordinal();
    }
}
