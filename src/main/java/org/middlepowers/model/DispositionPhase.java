package org.middlepowers.model;

import java.util.Arrays;
import org.middlepowers.scenario.PerceptionParameters;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Phase 3, disposition: what a state can consider at all, given the world, its norms and role, and its publics (§7.5). */
final class DispositionPhase implements Steppable {
    private static final long serialVersionUID = 1;

    private final transient Deliberation deliberation;
    private final transient PerceptionParameters perception;
    private final transient Protest protest;
    private final int removed;

    DispositionPhase(World w) {
        deliberation = new Deliberation(w);
        perception = w.parameters.perception();
        protest = new Protest(w);
        removed = w.agency.removed().stream().mapToInt(Act::bit).reduce(0, (a, b) -> a | b);
    }

    @Override
    public void step(SimState state) {
        World w = (World) state;
        for (MiddlePower i : w.states) {
            Portfolio.influence(w, i);
            if (w.abstains[i.index]) {
                i.feasible = Act.ABSTAIN.bit();
                Arrays.fill(i.exclusions, Exclusion.REMOVED);
                i.exclusions[Act.ABSTAIN.ordinal()] = null;
                continue;
            }
            i.perceptionShift = perception.tensionBias()
                    + perception.tensionNoise() * w.draws.normal(Purpose.PERCEPTION, i.key, 0);
            filter(w, i);
        }
    }

    /** What one state can consider, given how it perceives tension. */
    void filter(World w, MiddlePower i) {
        i.projectedProtest = 0;
        deliberation.perceive(i);
        i.feasible = 0;
        for (Act act : Act.ALL) {
            i.breaches[act.ordinal()] = i.currentBreach(act);
            Exclusion exclusion = exclusion(w, i, act);
            i.exclusions[act.ordinal()] = exclusion;
            if (exclusion == null) {
                i.feasible |= act.bit();
            }
        }
    }

    private Exclusion exclusion(World w, MiddlePower i, Act act) {
        if (act == Act.ABSTAIN) {
            return null;
        }
        if ((removed & act.bit()) != 0) {
            return Exclusion.REMOVED;
        }
        if (!act.possible(deliberation)) {
            return Exclusion.PRECONDITION;
        }
        if (i.breach(act) > perception.appropriateness()) {
            return Exclusion.APPROPRIATENESS;
        }
        if (act == Act.DEFER && i.offerPower >= 0 && w.rules.subnationalLayer()) {
            i.projectedProtest = protest.projected(w, i);
            if (i.projectedProtest > perception.winSet()) {
                return Exclusion.WIN_SET;
            }
        }
        return null;
    }
}
