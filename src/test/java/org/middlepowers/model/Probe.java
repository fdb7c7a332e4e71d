package org.middlepowers.model;

/** Lets tests of measures, which see a world from outside, put it into a state of their choice. */
public final class Probe {
    private Probe() {}

    public static EventLog log(Object[]... events) {
        EventLog log = new EventLog(2);
        for (Object[] e : events) {
            log.add((Integer) e[0], (Integer) e[1], (Integer) e[2], (EventType) e[3]);
        }
        return log;
    }

    public static void event(World w, int quarter, int source, int target, EventType type) {
        w.events.add(quarter, source, target, type);
    }

    public static void alignment(World w, int state, double... p) {
        System.arraycopy(p, 0, w.states[state].alignment, 0, p.length);
    }

    public static void influence(World w, int state, double... s) {
        double sum = 0;
        for (int g = 0; g < s.length; g++) {
            w.states[state].influence[g] = s[g];
            sum += s[g];
        }
        w.states[state].autonomy = 1 - sum;
    }

    public static void capability(World w, double... c) {
        for (int g = 0; g < c.length; g++) {
            w.powers[g].capability = c[g];
        }
    }

    public static void output(World w, int state, double y) {
        w.states[state].output = y;
    }

    public static void tension(World w, int g, int h, double before, double now) {
        int n = w.powers.length;
        w.tensionBefore[g * n + h] = before;
        w.tensionBefore[h * n + g] = before;
        w.tension[g * n + h] = now;
        w.tension[h * n + g] = now;
    }

    public static void order(World w, double meanTension, double normsFeedback) {
        w.meanTension = meanTension;
        w.normsFeedback = normsFeedback;
    }

    public static void time(World w, int quarter) {
        w.time = quarter;
    }

    public static void chose(World w, int state, int quarter, Act... acts) {
        MiddlePower i = w.states[state];
        i.chosen = 0;
        for (Act act : acts) {
            i.chosen |= act.bit();
        }
        i.history[quarter] = (short) i.chosen;
    }

    public static void term(World w, int state, Act act, Goal goal, double value) {
        w.states[state].terms[act.ordinal() * Goal.COUNT + goal.ordinal()] = value;
    }

    public static void disposition(World w, int state, int offerPower, double projected, Act... feasible) {
        MiddlePower i = w.states[state];
        for (Act act : Act.ALL) {
            i.breaches[act.ordinal()] = i.currentBreach(act);
        }
        i.feasible = 0;
        for (Act act : feasible) {
            i.feasible |= act.bit();
        }
        i.offerPower = offerPower;
        i.projectedProtest = projected;
    }

    public static void project(World w, int state, double... bySector) {
        System.arraycopy(bySector, 0, w.states[state].projectValue, 0, bySector.length);
    }

    public static void trade(World w, double lost, double reexports) {
        w.lostTrade = lost;
        w.reexports = reexports;
    }

    public static void sanction(World w, int target, double severity, int... senders) {
        boolean[] who = new boolean[w.powers.length];
        for (int s : senders) {
            who[s] = true;
        }
        w.sanctions.impose(w, target, senders[0], who, severity, false);
    }
}
