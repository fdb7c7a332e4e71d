package org.middlepowers.model;

import org.middlepowers.scenario.ChoiceParameters;
import org.middlepowers.scenario.ReactionParameters;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Phase 4, intention: what a state wants, weighed by reason and experience, and its choice, an exact logit (§7.6). */
final class IntentionPhase implements Steppable {
    private static final long serialVersionUID = 1;

    private final transient Deliberation deliberation;
    private final transient ChoiceParameters choice;
    private final transient ReactionParameters reaction;
    private final int actsPerQuarter;

    IntentionPhase(World w) {
        deliberation = new Deliberation(w);
        choice = w.parameters.choice();
        reaction = w.parameters.reaction();
        actsPerQuarter = w.rules.actsPerQuarter();
    }

    @Override
    public void step(SimState state) {
        World w = (World) state;
        for (MiddlePower i : w.states) {
            if (w.abstains[i.index]) {
                i.chosen = Act.ABSTAIN.bit();
            } else {
                decide(w, i);
            }
            i.history[w.time] = (short) i.chosen;
        }
    }

    /** What one state makes of its options, and its choice. */
    void decide(World w, MiddlePower i) {
        deliberation.perceive(i);
        deliberation.takeStock();
        for (Act act : Act.ALL) {
            appraise(i, act);
        }
        Act given = w.steering[i.index] == null ? null : w.steering[i.index].choose(w, i);
        if (given == null) {
            choose(w, i);
        } else {
            carry(i, given);
        }
    }

    /** What somebody else chose for the state. */
    private static void carry(MiddlePower i, Act given) {
        if (!i.considered(given)) {
            throw new IllegalStateException(
                    "a policy chose " + given + " for " + i.code + ", which cannot consider it now");
        }
        i.chosen = given.bit();
    }

    private void appraise(MiddlePower i, Act act) {
        Deliberation d = deliberation;
        d.appraise(act);
        int at = act.ordinal() * Goal.COUNT;
        double fit = .5 * ((2 * i.norms - 1) * act.norm + i.role * act.role);
        i.terms[at] = choice.goalEconomy() * d.economy;
        i.terms[at + 1] = choice.goalSecurity() * d.security;
        i.terms[at + 2] = choice.goalPrestige() * act.status * d.statusAccess * (1 - i.status);
        i.terms[at + 3] = choice.goalNorms() * fit;
        i.terms[at + 4] = choice.goalDomestic() * d.domestic;
        double utility = i.terms[at] + i.terms[at + 1] + i.terms[at + 2] + i.terms[at + 3] + i.terms[at + 4];
        utility -= i.cost[act.ordinal()] + choice.habitPenalty() * i.habit[act.ordinal()];
        i.utility[act.ordinal()] = utility;
        i.propensity[act.ordinal()] =
                (1 - reaction.learningWeight()) * utility + reaction.learningWeight() * i.attraction[act.ordinal()];
    }

    /** The best of λŨ plus Gumbel; with several acts a quarter, the best ones down to ABSTAIN. */
    private void choose(World w, MiddlePower i) {
        i.chosen = 0;
        for (int k = 0; k < actsPerQuarter; k++) {
            Act best = best(w, i);
            if (best == Act.ABSTAIN && i.chosen != 0) {
                break;
            }
            i.chosen |= best.bit();
            if (best == Act.ABSTAIN) {
                break;
            }
        }
    }

    private Act best(World w, MiddlePower i) {
        Act best = favourite(i);
        if (best == null) {
            return Act.ABSTAIN;
        }
        double most = value(i, best) + w.draws.gumbel(Purpose.MP_ACT, i.key, best.ordinal());
        Act favourite = best;
        for (Act act : Act.ALL) {
            if (act != favourite && i.considered(act) && !i.chose(act)) {
                double value = value(i, act);
                double score = value + w.draws.gumbelAbove(Purpose.MP_ACT, i.key, act.ordinal(), most - value);
                if (score > most) {
                    most = score;
                    best = act;
                }
            }
        }
        return best;
    }

    /** The act that would win without noise among those not chosen yet, or null. */
    private Act favourite(MiddlePower i) {
        Act favourite = null;
        for (Act act : Act.ALL) {
            if (i.considered(act)
                    && !i.chose(act)
                    && (favourite == null || i.propensity[act.ordinal()] > i.propensity[favourite.ordinal()])) {
                favourite = act;
            }
        }
        return favourite;
    }

    private double value(MiddlePower i, Act act) {
        return choice.rationality() * i.propensity[act.ordinal()];
    }
}
