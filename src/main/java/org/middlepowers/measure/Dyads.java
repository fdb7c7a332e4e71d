package org.middlepowers.measure;

import org.middlepowers.model.EventLog;
import org.middlepowers.model.World;
import org.middlepowers.scenario.Quarter;

/** All pairs of a great and a middle power, from the log of a run in one pass; events in both directions count. */
public final class Dyads {
    private final int powers;
    private final Dyad[] dyads;

    /** Reads the log of a run. */
    public Dyads(World w) {
        powers = w.powers().size();
        int states = w.states().size();
        Quarter start = w.scenario().start();
        int years = w.scenario().end().year() - start.year() + 1;
        dyads = new Dyad[powers * states];
        for (int k = 0; k < dyads.length; k++) {
            dyads[k] = new Dyad(years);
        }
        EventLog log = w.events();
        for (int e = 0; e < log.size(); e++) {
            int power = Math.min(log.source(e), log.target(e));
            int state = Math.max(log.source(e), log.target(e)) - powers;
            if (power >= 0 && power < powers && state >= 0 && state < states) {
                int year = start.plus(log.quarter(e)).year() - start.year();
                dyads[state * powers + power].add(year, log.type(e).goldstein());
            }
        }
    }

    /** The pair of a great and a middle power, by their places in the world. */
    public Dyad of(int power, int state) {
        return dyads[state * powers + power];
    }

    /** Mean coexistence of a state's pairs. */
    public double coexistence(int state) {
        double sum = 0;
        for (int g = 0; g < powers; g++) {
            sum += of(g, state).coexistence();
        }
        return sum / powers;
    }

    /** Mean co-movement of those of a state's pairs for which it is defined; NaN if none. */
    public double comovement(int state) {
        double sum = 0;
        int count = 0;
        for (int g = 0; g < powers; g++) {
            double rho = of(g, state).comovement();
            if (!Double.isNaN(rho)) {
                sum += rho;
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }
}
