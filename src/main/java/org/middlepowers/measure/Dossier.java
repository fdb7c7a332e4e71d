package org.middlepowers.measure;

import org.middlepowers.model.Act;
import org.middlepowers.model.Goal;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.World;

/**
 * What can be said of a state's acts in the terms of Carlsnaes (1992) and Hill (2003): disposition and intention; the
 * third part, reaction, is in {@link Reactions} (§6.1).
 */
public final class Dossier {
    private static final Act[] ACTS = Act.values();

    private Dossier() {}

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
        return w.parameters().perception().appropriateness() - worst;
    }

    /** τ_D less the projected protest of the project on the table; not defined without one. */
    public static double slackInWinSet(World w, MiddlePower i) {
        return i.getOfferPower() < 0 || !w.scenario().rules().subnationalLayer()
                ? Double.NaN
                : w.parameters().perception().winSet() - i.getProjectedProtest();
    }
}
