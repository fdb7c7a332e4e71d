package org.middlepowers.model;

import static org.middlepowers.model.Maths.positive;

import org.middlepowers.scenario.SanctionParameters;

/** Sanctions that great powers impose of their own accord as tension rises, and give up in time (§7.4). */
final class SanctionChoice {
    private final SanctionParameters p;
    private final boolean[] senders;

    SanctionChoice(World w) {
        p = w.parameters.sanctions();
        senders = new boolean[w.powers.length];
    }

    void run(World w) {
        for (int k = w.sanctions.count() - 1; k >= 0; k--) {
            Sanction s = w.sanctions.get(k);
            if (s.endogenous) {
                long key = Draws.pair(w.powers[s.leader].key, w.powers[s.target].key);
                if (w.draws.uniform(Purpose.SANCTION_END, key, 0) < p.sanctionEndRate()) {
                    w.sanctions.lift(s);
                }
            }
        }
        for (GreatPower g : w.powers) {
            for (GreatPower target : w.powers) {
                Sanction s = w.sanctions.against(target.index);
                if (g != target && (s == null || !s.sender[g.index])) {
                    consider(w, g, target);
                }
            }
        }
    }

    private void consider(World w, GreatPower g, GreatPower target) {
        double hazard = p.sanctionHazard() * positive(w.tension(g.index, target.index) - p.sanctionOnset());
        long key = Draws.pair(g.key, target.key);
        if (w.draws.uniform(Purpose.SANCTION, key, 0) >= 1 - Maths.exp(-hazard)) {
            return;
        }
        for (GreatPower k : w.powers) {
            boolean likeMinded =
                    Math.abs(k.idealPoint - g.idealPoint) < Math.abs(k.idealPoint - target.idealPoint);
            senders[k.index] = k == g || likeMinded && w.tension(k.index, target.index) > p.joinTension();
        }
        double severity = w.parameters.acts().chosenSeverityLeast()
                + w.parameters.acts().chosenSeverityRange() * w.draws.uniform(Purpose.SANCTION, key, 1);
        w.sanctions.impose(w, target.index, g.index, senders, severity, true).unMandate = false;
    }
}
