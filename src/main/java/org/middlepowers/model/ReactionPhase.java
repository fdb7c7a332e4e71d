package org.middlepowers.model;

import static org.middlepowers.model.Maths.clip;
import static org.middlepowers.model.Maths.positive;

import org.middlepowers.scenario.ChoiceParameters;
import org.middlepowers.scenario.ReactionParameters;
import org.middlepowers.scenario.SubnationalParameters;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Phase 9, reaction: positions, norms and roles move with company and deeds, and states learn what paid (§7.10). All
 * read the old positions and norms of the others.
 */
final class ReactionPhase implements Steppable {
    private static final long serialVersionUID = 1;

    @Override
    public void step(SimState state) {
        World w = (World) state;
        ReactionParameters p = w.parameters.reaction();
        double unmandated = unmandatedSanctions(w);
        for (MiddlePower i : w.states) {
            i.nextIdealPoint = Alignment.next(w, p, i);
            i.nextNorms = norms(w, p, i, unmandated);
        }
        for (MiddlePower i : w.states) {
            i.identity += p.identityDrift() * (i.nextIdealPoint - i.identity);
            i.idealPoint = i.nextIdealPoint;
            i.norms = i.nextNorms;
            learn(w, i);
            remember(w, i);
        }
    }

    private static double norms(World w, ReactionParameters p, MiddlePower i, double unmandated) {
        double peers = i.norms;
        if (i.peers.length > 0) {
            peers = 0;
            for (int peer : i.peers) {
                peers += w.states[peer].norms / i.peers.length;
            }
        }
        double contact = i.homeBody >= 0 ? w.institutions[i.homeBody].density : 0;
        double deed = meanNorm(i);
        double rise = contact * (peers - i.norms) + p.normActWeight() * positive(deed) * (1 - i.norms);
        double fall = p.normActWeight()
                * (positive(-deed) + w.meanTension + p.sanctionErosion() * unmandated)
                * i.norms;
        return clip(i.norms + p.normSpeed() * (rise - fall));
    }

    /** min(1,Σσ) over sanctions without a UN mandate: great powers that ignore the rules erode them. */
    private static double unmandatedSanctions(World w) {
        double sum = 0;
        for (int k = 0; k < w.sanctions.count(); k++) {
            Sanction s = w.sanctions.get(k);
            sum += s.unMandate ? 0 : s.severity;
        }
        return Math.min(1, sum);
    }

    private static double meanNorm(MiddlePower i) {
        double sum = 0;
        for (Act act : Act.ALL) {
            sum += i.chose(act) ? act.norm : 0;
        }
        return sum / Integer.bitCount(i.chosen);
    }

    /** Experience-weighted attraction (Camerer and Ho 1999), and a role that follows acts that paid. */
    private static void learn(World w, MiddlePower i) {
        ReactionParameters p = w.parameters.reaction();
        ChoiceParameters choice = w.parameters.choice();
        double status = 0;
        double sign = 0;
        for (Act act : Act.ALL) {
            if (i.chose(act)) {
                status += positive(act.status);
                sign += act.role;
            }
        }
        status = Math.min(1, status);
        int acts = Integer.bitCount(i.chosen);
        double common = p.payoffGrowthWeight()
                        * choice.goalEconomy()
                        * clip(i.growth / p.payoffGrowthScale(), -1, 1)
                + choice.goalPrestige() * status;
        double experience = p.attractionMemory() * (1 - p.exploitation()) * i.experience + 1;
        double realised = 0;
        for (Act act : Act.ALL) {
            int a = act.ordinal();
            double payoff = p.foregonePayoffs() * i.utility[a];
            i.habit[a] *= choice.habitDecay();
            if (i.chose(act)) {
                payoff = common + .5 * i.utility[a];
                realised += payoff / acts;
                i.habit[a] += act == Act.ABSTAIN ? 0 : 1;
            }
            i.attraction[a] =
                    (p.attractionMemory() * i.experience * i.attraction[a] + payoff) / experience;
        }
        i.experience = experience;
        i.role = clip(i.role + p.roleSpeed() * (sign / acts - i.role) * clip(p.rolePayoff() * realised), -1, 1);
        i.status = clip(p.statusKeep() * i.status + p.statusGain() * status * (1 - i.status));
    }

    /** What great powers will remember of the quarter when they next look around. */
    private static void remember(World w, MiddlePower i) {
        ReactionParameters p = w.parameters.reaction();
        SubnationalParameters s = w.parameters.subnational();
        for (int g = 0; g < w.powers.length; g++) {
            double salience = s.salienceKeep() * i.salience[g];
            if (g == i.protestTarget) {
                salience += Math.min(p.salienceCap(), s.protestSalience() * i.protestEvents);
            }
            if (i.coerced[g]) {
                salience += p.coercedSalience();
            }
            if (i.refused[g]) {
                salience += p.refusedSalience();
            }
            i.salience[g] = salience;
        }
    }
}
