package org.middlepowers.model;

import static org.middlepowers.model.Maths.clip;

import java.util.Arrays;
import org.middlepowers.scenario.InstitutionParameters;
import org.middlepowers.scenario.SanctionParameters;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Phase 5: acts change ties and institutions, great powers accept mediators (§7.7). */
final class EffectPhase implements Steppable {
    private static final long serialVersionUID = 1;

    @Override
    public void step(SimState state) {
        World w = (World) state;
        for (Institution m : w.institutions) {
            m.effort = 0;
            m.homeOutput = 0;
        }
        Arrays.fill(w.mediator, null);
        for (MiddlePower i : w.states) {
            i.upholdsUniversal = false;
            i.upholdsRegion = false;
            i.upholdsOthers = false;
            for (Act act : Act.ALL) {
                if (i.chose(act)) {
                    act.carryOut(w, i);
                }
            }
            fade(w, i);
            if (i.homeBody >= 0) {
                w.institutions[i.homeBody].homeOutput += i.outputShare;
            }
        }
        mediate(w);
        for (Institution m : w.institutions) {
            if (m.founded) {
                develop(w, m);
            }
        }
        for (MiddlePower i : w.states) {
            Portfolio.membership(w, i);
        }
    }

    /** Ties that are not kept up fade; secondary sanctions bite. */
    private static void fade(World w, MiddlePower i) {
        InstitutionParameters p = w.parameters.institutions();
        SanctionParameters s = w.parameters.sanctions();
        for (int g = 0; g < w.powers.length; g++) {
            i.security[g] *= p.relianceKeep();
        }
        i.invoicing = clip(Math.max(p.invoicingFloor(), p.invoicingKeep() * i.invoicing));
        i.tolerance = clip(s.reexportRest() + s.reexportKeep() * (i.tolerance - s.reexportRest()));
        i.compliance = clip(s.complianceKeep() * i.compliance);
        if (i.secondaryHits > 0) {
            i.tolerance *= s.secondaryTolFactor();
        }
    }

    /** Each pair of powers takes its most acceptable mediator; success calms the passions of both sides. */
    private static void mediate(World w) {
        InstitutionParameters p = w.parameters.institutions();
        int n = w.powers.length;
        for (int g = 0; g < n; g++) {
            for (int h = g + 1; h < n; h++) {
                int pair = g * n + h;
                MiddlePower i = w.mediator[pair];
                if (i == null) {
                    continue;
                }
                double success = w.mediationOffer[pair]
                        * Math.min(1, p.mediationBase() + p.mediationNorm() * w.normsFeedback);
                long key = Draws.pair(w.powers[g].key, w.powers[h].key);
                if (w.draws.uniform(Purpose.MEDIATION, key, 0) < success) {
                    double calm = 1 - w.parameters.choice().mediationSuccess();
                    w.excitation[pair] *= calm;
                    w.excitation[h * n + g] *= calm;
                    i.status += p.mediationStatus() * (1 - i.status);
                }
            }
        }
    }

    private static void develop(World w, Institution m) {
        InstitutionParameters p = w.parameters.institutions();
        switch (m.type) {
            case ALTERNATIVE -> {
                m.density += p.alternativeDensity() * m.effort * (1 - m.density);
                m.legitimacy += p.alternativeLegitimacy() * m.effort;
            }
            case REGIONAL -> {
                // Joint effort may come from elsewhere too; a body is in full use at most.
                double use = m.homeOutput > 0 ? Math.min(1, m.effort / m.homeOutput) : 0;
                m.density = p.regionalKeep() * m.density + p.regionalGain() * use * (1 - m.density);
            }
            case UNIVERSAL -> m.legitimacy += p.universalGain() * m.effort * (1 - m.legitimacy)
                    - p.universalErosion() * w.meanTension * m.legitimacy;
            case WESTERN -> {
                // Only a scenario moves what only its rule reads: nothing in the equations does.
            }
        }
        m.density = clip(m.density);
        m.legitimacy = clip(m.legitimacy);
    }
}
