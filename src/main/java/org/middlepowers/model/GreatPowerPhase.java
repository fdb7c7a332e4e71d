package org.middlepowers.model;

import static org.middlepowers.model.Maths.clip;
import static org.middlepowers.model.Maths.positive;

import org.middlepowers.scenario.AttentionParameters;
import org.middlepowers.scenario.GreatPowerActParameters;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Phase 2: each great power spreads its attention, makes demands and acts on the states it attends to (§7.3, §7.4). */
final class GreatPowerPhase implements Steppable {
    private static final long serialVersionUID = 1;
    private static final int ENGAGE = 0;
    private static final int INVEST = 1;
    private static final int GUARANTEE = 2;
    private static final int COERCE = 3;
    private static final int SECONDARY = 4;
    /** Autonomy that counts in demands when the asymmetry layer is off. */
    private static final double AUTONOMY_OFF = .5;

    private final transient AttentionRace race;
    private final transient Offers offers;
    private final transient SanctionChoice sanctionChoice;
    private final transient AttentionParameters attention;
    private final transient GreatPowerActParameters acts;
    private final boolean asymmetry;

    GreatPowerPhase(World w) {
        race = new AttentionRace(w);
        offers = new Offers(w);
        sanctionChoice = new SanctionChoice(w);
        attention = w.parameters.attention();
        acts = w.parameters.greatPowerActs();
        asymmetry = w.rules.asymmetryLayer();
    }

    @Override
    public void step(SimState state) {
        World w = (World) state;
        for (MiddlePower i : w.states) {
            forget(i);
        }
        if (!w.agency.gravityOnly()) {
            race.weigh(w);
            for (GreatPower g : w.powers) {
                race.run(w, g);
                for (int k = 0; k < w.states.length; k++) {
                    if (race.attended(k)) {
                        treat(w, g, w.states[k]);
                    }
                }
            }
        }
        for (MiddlePower i : w.states) {
            drift(i);
        }
        if (w.rules.endogenousSanctions()) {
            sanctionChoice.run(w);
            SnapshotPhase.sanctions(w);
        }
    }

    /** A new quarter: the table is cleared, and memories of all powers fade (note A5). */
    private void forget(MiddlePower i) {
        i.offerPower = -1;
        i.offerSize = 0;
        i.secondaryHits = 0;
        i.accepted = false;
        for (int k = 0; k < i.refusals.length; k++) {
            i.refusals[k] *= acts.memoryDecay();
            i.coercion[k] *= acts.memoryDecay();
            i.coerced[k] = false;
            i.demanded[k] = false;
            i.refused[k] = false;
        }
    }

    /** One power and one state that it attends to: recognition, demand, act (note A5). */
    private void treat(World w, GreatPower g, MiddlePower i) {
        int k = g.index;
        int act = choose(w, g, i);
        double target = Math.min(1, attention.recognitionBase() + attention.recognitionSlope() * i.leverage[k]);
        i.recognised[k] = clip(i.recognised[k] + attention.recognitionRate() * (target - i.recognised[k]));
        demand(w, g, i);
        carryOut(w, g, i, act);
        if (act == COERCE) {
            i.recognised[k] *= 1 - attention.recognitionRate();
            i.coercion[k] += 1;
            i.coerced[k] = true;
        }
    }

    /** What is recognised drifts to its rest, looked at or not. */
    private void drift(MiddlePower i) {
        for (int k = 0; k < i.recognised.length; k++) {
            i.recognised[k] =
                    clip(i.recognised[k] + attention.autonomyDrift() * (attention.autonomyRest() - i.recognised[k]));
        }
    }

    /** A logit choice among the five acts, from the snapshot. */
    private int choose(World w, GreatPower g, MiddlePower i) {
        double bid = offers.bid(g, i);
        double leverage = i.leverage[g.index];
        long key = Draws.pair(g.key, i.key);
        int best = ENGAGE;
        double most = Double.NEGATIVE_INFINITY;
        for (int act = ENGAGE; act <= SECONDARY; act++) {
            double utility;
            if (act == ENGAGE) {
                utility = acts.engageBase() * g.engage + acts.protestKindness() * i.meanParticipation;
            } else if (act == INVEST) {
                utility = g.invest * bid - acts.investCost() - acts.investorCaution() * i.meanParticipation;
            } else if (act == GUARANTEE) {
                utility = acts.guaranteeGain()
                                * g.guarantee
                                * i.proximity[g.index]
                                * (1 + acts.bidRivalry() * i.rivalPresence[g.index])
                        - acts.guaranteeCost();
            } else if (act == COERCE) {
                utility = acts.coerceGain() * g.coerce * deviance(w, g, i, key) * (1 - leverage)
                        - acts.coerceCost()
                        + acts.refusalAnger() * Math.min(1, i.refusals[g.index]);
            } else {
                int target = secondaryTarget(w, g, i);
                if (target < 0) {
                    continue;
                }
                utility = 2
                                * acts.secondaryGain()
                                * positive(i.tolerance - acts.secondaryTolerance())
                                * i.transitAccess[target]
                                * (1 - .5 * leverage)
                        - acts.secondaryCost();
            }
            double value = acts.powerRationality() * utility;
            double score = value + w.draws.gumbelAbove(Purpose.GP_ACT, key, act, most - value);
            if (score > most) {
                most = score;
                best = act;
            }
        }
        return best;
    }

    /** How far a state seems to stray from a power's position; inattention blurs the view (Womack 2004). */
    private double deviance(World w, GreatPower g, MiddlePower i, long key) {
        double seen = i.idealPoint;
        if (asymmetry) {
            seen += attention.misperception()
                    * (1 - g.attentionChance(i))
                    * w.draws.normal(Purpose.MISPERCEPTION, key, 0);
        }
        return Math.min(1, Math.abs(seen - g.idealPoint) / attention.misperceptionScale());
    }

    /** Of the targets of the power's secondary sanctions the one that the state has best access to, or -1. */
    private static int secondaryTarget(World w, GreatPower g, MiddlePower i) {
        int target = EventLog.NONE;
        for (int k = 0; k < w.sanctions.count(); k++) {
            Sanction s = w.sanctions.get(k);
            if (s.secondary
                    && s.sender[g.index]
                    && s.target < w.powers.length
                    && (target < 0 || i.transitAccess[s.target] > i.transitAccess[target])) {
                target = s.target;
            }
        }
        return target;
    }

    /** Water, extradition and the like: asked of those with little recognised autonomy, refused by those with leverage. */
    private void demand(World w, GreatPower g, MiddlePower i) {
        double autonomy = asymmetry ? i.recognised[g.index] : AUTONOMY_OFF;
        long key = Draws.pair(g.key, i.key);
        if (w.draws.uniform(Purpose.DEMAND, key, 0) >= acts.demandRate() * i.demandFactor[g.index] * (1 - autonomy)) {
            return;
        }
        i.demanded[g.index] = true;
        w.log(g.index, i.actor, EventType.DEMAND);
        double yields = (1 - i.leverage[g.index]) * (.5 + .5 * autonomy);
        boolean refused = w.draws.uniform(Purpose.REFUSAL, key, 0) < 1 - yields;
        if (refused) {
            i.refusals[g.index] += 1;
            i.refused[g.index] = true;
        }
        w.log(i.actor, g.index, refused ? EventType.REJECT : EventType.YIELD);
    }

    private void carryOut(World w, GreatPower g, MiddlePower i, int act) {
        switch (act) {
            case ENGAGE -> w.log(g.index, i.actor, EventType.ENGAGE);
            case INVEST -> offers.make(w, g, i);
            case GUARANTEE -> guarantee(w, g, i);
            case COERCE -> w.log(g.index, i.actor, EventType.COERCE);
            default -> {
                i.secondaryHits++;
                w.logSanctioned(g.index, i.actor, EventType.SECONDARY_SANCTION, secondaryTarget(w, g, i));
            }
        }
    }

    private static void guarantee(World w, GreatPower g, MiddlePower i) {
        double shift = w.parameters.choice().relianceShift();
        double total = 0;
        for (int h = 0; h < w.powers.length; h++) {
            i.security[h] *= 1 - w.parameters.institutions().relianceShrink() * shift;
            total += i.security[h];
        }
        i.security[g.index] += shift * (1 - total);
        w.log(g.index, i.actor, EventType.GUARANTEE);
    }
}
