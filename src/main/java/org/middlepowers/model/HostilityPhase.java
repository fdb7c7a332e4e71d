package org.middlepowers.model;

import static org.middlepowers.model.Maths.clip;
import static org.middlepowers.model.Maths.positive;

import java.util.Arrays;
import org.middlepowers.scenario.ActParameters;
import org.middlepowers.scenario.HostilityParameters;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Phase 8: hostile events between great powers excite themselves, are answered in kind, and grow where powers contest
 * the same middle powers: a Richardson process in the mean, a Hawkes process in its fluctuations (§7.2).
 */
final class HostilityPhase implements Steppable {
    private static final long serialVersionUID = 1;
    private static final double LARGEST_RATE = 50;
    private static final EventType[] MARKS = {
        EventType.CRITICISE, EventType.THREATEN, EventType.REDUCE_RELATIONS, EventType.DISPLAY_FORCE
    };

    private final transient HostilityParameters p;
    private final double[] contest;
    /** Share of each mark; criticism takes what the others leave. */
    private final double[] markShares;

    HostilityPhase(World w) {
        p = w.parameters.hostility();
        ActParameters acts = w.parameters.acts();
        markShares = new double[] {
            1 - acts.markThreaten() - acts.markReduce() - acts.markForce(),
            acts.markThreaten(),
            acts.markReduce(),
            acts.markForce()
        };
        contest = new double[w.powers.length * w.powers.length];
    }

    @Override
    public void step(SimState state) {
        World w = (World) state;
        int n = w.powers.length;
        contest(w);
        for (int g = 0; g < n; g++) {
            for (int h = 0; h < n; h++) {
                if (g != h) {
                    int pair = g * n + h;
                    double rate = w.baseline[pair]
                            + w.shock[pair]
                            + p.contestHostility() * contest[pair]
                            + w.excitation[pair];
                    long key = Draws.pair(w.powers[g].key, w.powers[h].key);
                    w.hostileEvents[pair] = w.draws.poisson(Purpose.HAWKES, key, 0, clip(rate, 0, LARGEST_RATE));
                    for (int k = 0; k < w.hostileEvents[pair]; k++) {
                        w.log(g, h, mark(w.draws.uniform(Purpose.MARK, key, k)));
                    }
                }
            }
        }
        double gain = (1 - p.hostilityMemory()) * (1 - p.normDamping() * w.normsFeedback);
        for (int g = 0; g < n; g++) {
            for (int h = 0; h < n; h++) {
                int pair = g * n + h;
                w.excitation[pair] = p.hostilityMemory() * w.excitation[pair]
                        + gain
                                * (p.selfExcitation() * w.hostileEvents[pair]
                                        + p.reciprocity() * w.hostileEvents[h * n + g]);
                w.shock[pair] *= p.shockMemory();
            }
        }
    }

    /** Γ_hg=Σ_i ŷ_i[s_ih(t)−s_ih(t−1)]⁺p_ig: how far h gains influence where g is present. */
    private void contest(World w) {
        int n = w.powers.length;
        Arrays.fill(contest, 0);
        for (MiddlePower i : w.states) {
            Portfolio.influence(w, i);
            if (w.time > 0) {
                for (int h = 0; h < n; h++) {
                    double gain = i.outputShare * positive(i.influence[h] - i.influenceBefore[h]);
                    for (int g = 0; g < n; g++) {
                        if (g != h) {
                            contest[g * n + h] += gain * i.alignmentAtSnapshot[g];
                        }
                    }
                }
            }
            System.arraycopy(i.influence, 0, i.influenceBefore, 0, n);
        }
    }

    private EventType mark(double u) {
        double left = u;
        for (int k = 0; k < MARKS.length - 1; k++) {
            left -= markShares[k];
            if (left < 0) {
                return MARKS[k];
            }
        }
        return MARKS[MARKS.length - 1];
    }
}
