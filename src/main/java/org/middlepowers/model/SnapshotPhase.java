package org.middlepowers.model;

import static org.middlepowers.model.Maths.clip;

import org.middlepowers.scenario.InstitutionType;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Phase 1: what all agents see of the quarter before they act: T, K, s, p, Λ and what sanctions stand for. */
final class SnapshotPhase implements Steppable {
    private static final long serialVersionUID = 1;

    @Override
    public void step(SimState state) {
        World w = (World) state;
        tension(w);
        shares(w);
        order(w);
        sanctions(w);
        for (MiddlePower i : w.states) {
            Portfolio.influence(w, i);
            System.arraycopy(i.alignment, 0, i.alignmentAtSnapshot, 0, i.alignment.length);
            leverage(w, i);
        }
    }

    /** T_gh=1−exp(−(μ_gh+μ_hg)/(2κ_T)), μ=ν0+u+e; contest enters only through the events it causes. */
    private static void tension(World w) {
        int n = w.powers.length;
        double scale = 2 * w.parameters.hostility().tensionScale();
        System.arraycopy(w.tension, 0, w.tensionBefore, 0, w.tension.length);
        double sum = 0;
        for (int g = 0; g < n; g++) {
            for (int h = g + 1; h < n; h++) {
                int there = g * n + h;
                int back = h * n + g;
                double hostility = w.baseline[there]
                        + w.shock[there]
                        + w.excitation[there]
                        + w.baseline[back]
                        + w.shock[back]
                        + w.excitation[back];
                double t = 1 - Maths.exp(-Math.max(0, hostility) / scale);
                w.tension[there] = t;
                w.tension[back] = t;
                sum += t;
            }
        }
        w.meanTension = n > 1 ? sum / (n * (n - 1) / 2) : 0;
    }

    /** Shares of capability and output, and n̄, whose weights the latter are. */
    private static void shares(World w) {
        double capability = 0;
        for (GreatPower g : w.powers) {
            capability += g.capability;
        }
        for (GreatPower g : w.powers) {
            w.capabilityShare[g.index] = g.capability / capability;
        }
        double output = 0;
        double norms = 0;
        for (MiddlePower i : w.states) {
            output += i.output;
        }
        for (MiddlePower i : w.states) {
            i.outputShare = i.output / output;
            i.logSize = Maths.log(w.states.length * i.outputShare);
            if (w.time == 0) {
                i.logSizeAtStart = i.logSize;
            }
            norms += i.outputShare * i.norms;
        }
        w.meanNorms = norms;
    }

    private static void order(World w) {
        w.universal = null;
        double density = 0;
        int founded = 0;
        for (Institution m : w.institutions) {
            if (m.founded) {
                density += m.density;
                founded++;
                if (w.universal == null && m.type == InstitutionType.UNIVERSAL) {
                    w.universal = m;
                }
            }
        }
        w.meanDensity = founded > 0 ? density / founded : 0;
        double order = w.universal == null ? 0 : w.universal.legitimacy * Math.min(1, 2 * w.meanDensity);
        w.normsFeedback = (w.meanNorms + order) / 2;
    }

    /** What the sanctions in force stand for: Σ_hg, and what re-exports around them could be. */
    static void sanctions(World w) {
        w.hegemonSanctions = 0;
        for (int k = 0; k < w.sanctions.count(); k++) {
            Sanction s = w.sanctions.get(k);
            if (w.hegemon >= 0 && s.sender[w.hegemon]) {
                w.hegemonSanctions += s.severity;
            }
        }
        w.hegemonSanctions = Math.min(1, w.hegemonSanctions);
        EconomyPhase.reexportFactors(w);
    }

    /** R_ig=Σ_{h≠g}T_gh p_ih and Λ_ig=1−exp(−κ_Λ V_i(ε_0+R_ig)). */
    private static void leverage(World w, MiddlePower i) {
        int n = w.powers.length;
        for (int g = 0; g < n; g++) {
            double rivals = 0;
            for (int h = 0; h < n; h++) {
                rivals += w.tension[g * n + h] * i.alignment[h];
            }
            i.rivalPresence[g] = rivals;
            i.leverage[g] = w.rules.asymmetryLayer()
                    ? clip(1
                            - Maths.exp(-w.parameters.attention().leverageScale()
                                    * i.value
                                    * (w.parameters.attention().leverageBase() + rivals)))
                    : w.parameters.attention().leverageOff();
        }
    }
}
