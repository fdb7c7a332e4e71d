package org.middlepowers.measure;

import org.middlepowers.model.Act;
import org.middlepowers.model.EventLog;
import org.middlepowers.model.EventType;
import org.middlepowers.model.Goal;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.World;

/**
 * What can be said of a state's acts in the terms of Carlsnaes (1992) and Hill (2003): disposition, intention, and the
 * reaction of others (§6.1).
 */
public final class Dossier {
    private static final int AFTER = 2;
    private static final int BEFORE = 4;

    private static final Act[] ACTS = Act.values();

    private Dossier() {}

    /** Whose reaction is meant. */
    public enum Audience {
        POWERS,
        PUBLICS
    }

    /** Acts that the disposition excluded this quarter. */
    public static double excluded(MiddlePower i) {
        int count = 0;
        for (Act act : ACTS) {
            count += i.considered(act) ? 0 : 1;
        }
        return count;
    }

    /** What a goal added to the utility of the acts chosen this quarter. */
    public static double contribution(MiddlePower i, Goal goal) {
        double sum = 0;
        for (Act act : ACTS) {
            sum += i.chose(act) ? i.term(act, goal) : 0;
        }
        return sum;
    }

    /** τ_F less the worst breach of norms and role among the acts chosen: how narrowly they were thinkable. */
    public static double slackInNorms(World w, MiddlePower i) {
        double worst = 0;
        for (Act act : ACTS) {
            if (i.chose(act)) {
                worst = Math.max(worst, i.breach(act));
            }
        }
        return w.scenario().parameters().perception().appropriateness() - worst;
    }

    /** τ_D less the projected protest of the project on the table; not defined without one. */
    public static double slackInWinSet(World w, MiddlePower i) {
        return i.getOfferPower() < 0 || !w.scenario().rules().subnationalLayer()
                ? Double.NaN
                : w.scenario().parameters().perception().winSet() - i.getProjectedProtest();
    }

    /**
     * How others treated a state after a quarter: mean Goldstein value of events in the two quarters after it, less that
     * of the four before; quarters without events count 0. Publics react by protest at home.
     *
     * @param actor the state's number in the log
     * @param powers number of great powers, which come first in the log's numbering
     * @return not defined in the first quarter and the last two
     */
    public static double reaction(EventLog log, int actor, int powers, int quarter, int quarters, Audience audience) {
        if (quarter == 0 || quarter + AFTER >= quarters) {
            return Double.NaN;
        }
        double after = meanGoldstein(log, actor, powers, quarter + 1, quarter + AFTER, audience);
        double before = meanGoldstein(log, actor, powers, Math.max(0, quarter - BEFORE), quarter - 1, audience);
        return after - before;
    }

    private static double meanGoldstein(EventLog log, int actor, int powers, int from, int to, Audience audience) {
        double sum = 0;
        int count = 0;
        for (int e = 0; e < log.size(); e++) {
            if (log.quarter(e) < from || log.quarter(e) > to) {
                continue;
            }
            boolean meant = audience == Audience.POWERS
                    ? log.target(e) == actor && log.source(e) < powers
                    : log.source(e) == actor && log.type(e) == EventType.PROTEST;
            if (meant) {
                sum += log.type(e).goldstein();
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
