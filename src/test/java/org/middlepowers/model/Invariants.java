package org.middlepowers.model;

import java.util.Arrays;
import org.middlepowers.measure.Conduct;
import org.middlepowers.measure.Polarity;

/** What must hold at any moment of any run (§9). Throws at the first thing that does not. */
final class Invariants {
    /** Sums of some dozens of numbers of order 1: rounding stays a thousand times below this. */
    private static final double ROUNDING = 1e-12;

    private final World w;
    private int phase;
    private int eventsSeen;

    Invariants(World w) {
        this.w = w;
    }

    void check(int afterPhase) {
        phase = afterPhase;
        Numbers.visit(w, (name, value) -> {
            // An infinite number is a NaN in waiting.
            that(Double.isFinite(value), name, value);
        });
        polarity();
        tension();
        for (MiddlePower i : w.states) {
            ties(i);
            bounded(i);
            choice(i);
        }
        for (Institution m : w.institutions) {
            unit(m.code + " D", m.density);
            unit(m.code + " ℓ", m.legitimacy);
        }
        attention();
        sanctions();
        routes();
        events();
    }

    private void polarity() {
        double sum = 0;
        for (GreatPower g : w.powers) {
            sum += Polarity.share(w, g.index);
            that(g.capability > 0, g.code + " C", g.capability);
        }
        double all = Arrays.stream(w.powers).mapToDouble(g -> g.capability).sum()
                + Arrays.stream(w.states).mapToDouble(i -> i.output).sum();
        for (MiddlePower i : w.states) {
            sum += i.output * i.autonomy / all;
        }
        equal("P_i", w.states[0].output * w.states[0].autonomy / all, Polarity.share(w, w.states[0]));
        equal("ΣP", 1, sum);
        if (w.time > 0 || phase >= Phases.SNAPSHOT) {
            equal("Σ capability shares", 1, sum(w.capabilityShare));
            double output = 0;
            for (MiddlePower i : w.states) {
                output += i.outputShare;
            }
            equal("Σŷ", 1, output);
        }
    }

    private void tension() {
        int n = w.powers.length;
        for (int g = 0; g < n; g++) {
            that(w.tension(g, g) == 0, "T diagonal", w.tension(g, g));
            for (int h = 0; h < n; h++) {
                that(w.tension(g, h) == w.tension(h, g), "T symmetric", w.tension(g, h));
                unit("T", w.tension(g, h));
                int pair = g * n + h;
                that(w.excitation[pair] >= 0, "e≥0", pair);
                that(w.hostileEvents[pair] >= 0, "N≥0", w.hostileEvents[pair]);
            }
        }
        unit("T̄", w.meanTension);
        unit("K_fb", w.normsFeedback);
    }

    private void ties(MiddlePower i) {
        double trade = 0;
        double security = 0;
        double influence = i.autonomy;
        double alignment = 0;
        for (int g = 0; g < w.powers.length; g++) {
            that(i.trade[g] > 0, i.code + " w>0", i.trade[g]);
            that(i.security[g] >= 0, i.code + " q≥0", i.security[g]);
            that(i.influence[g] >= 0, i.code + " s≥0", i.influence[g]);
            that(i.accessibility[g] > -50 && i.accessibility[g] < 50, i.code + " b", i.accessibility[g]);
            trade += i.trade[g];
            security += i.security[g];
            influence += i.influence[g];
            alignment += i.alignment[g];
            unit(i.code + " a", i.recognised[g]);
            unit(i.code + " Λ", i.leverage[g]);
            unit(i.code + " M", i.membershipShare[g]);
            that(i.coercion[g] >= 0 && i.refusals[g] >= 0 && i.salience[g] >= 0, i.code + " k,ref,sal≥0", g);
            that(i.corridor[g] >= 0, i.code + " z≥0", i.corridor[g]);
        }
        that(trade < 1, i.code + " Σw<1", trade);
        equal(i.code + " w_0", 1 - trade, i.restTrade);
        that(security <= 1 + ROUNDING, i.code + " Σq≤1", security);
        that(i.autonomy >= 0, i.code + " s_0", i.autonomy);
        equal(i.code + " Σs", 1, influence);
        that(alignment == 0 || Math.abs(alignment - 1) < ROUNDING, i.code + " Σp", alignment);
        double hedging = Conduct.hedgingEntropy(i);
        that(hedging >= 0 && hedging <= 1 + ROUNDING, i.code + " HE", hedging);
    }

    private void bounded(MiddlePower i) {
        unit(i.code + " n", i.norms);
        unit(i.code + " L", i.legitimacy);
        unit(i.code + " St", i.status);
        unit(i.code + " f", i.invoicing);
        that(i.invoicing >= w.parameters.institutions().invoicingFloor(), i.code + " f floor", i.invoicing);
        unit(i.code + " tol", i.tolerance);
        unit(i.code + " comp", i.compliance);
        unit(i.code + " V", i.value);
        unit(i.code + " r̄", i.meanParticipation);
        that(i.role >= -1 && i.role <= 1, i.code + " ι", i.role);
        that(i.output > 0, i.code + " y", i.output);
        for (double h : i.grievance) {
            unit(i.code + " H", h);
        }
        for (double h : i.meanGrievance) {
            unit(i.code + " H̄", h);
        }
        for (double r : i.participation) {
            unit(i.code + " r", r);
        }
    }

    private void choice(MiddlePower i) {
        if (phase >= Phases.DISPOSITION) {
            that(i.considered(Act.ABSTAIN), i.code + " may abstain", i.feasible);
        }
        if (phase >= Phases.INTENTION) {
            int acts = Integer.bitCount(i.chosen);
            that(acts >= 1 && acts <= w.rules.actsPerQuarter(), i.code + " number of acts", acts);
            that((i.chosen & ~i.feasible) == 0, i.code + " chose the feasible", i.chosen);
            that(!i.chose(Act.ABSTAIN) || acts == 1, i.code + " abstains alone", i.chosen);
        }
    }

    private void attention() {
        if (phase < Phases.GREAT_POWERS && w.time == 0) {
            return;
        }
        for (GreatPower g : w.powers) {
            if (!w.agency.gravityOnly()) {
                equal(g.code + " Σπ", 1, sum(g.attention));
                that(g.slots >= 1 && g.slots <= w.states.length, g.code + " slots", g.slots);
            }
        }
    }

    private void sanctions() {
        for (int k = 0; k < w.sanctions.count(); k++) {
            Sanction s = w.sanctions.get(k);
            unit("σ", s.severity);
            that(s.target >= w.powers.length || !s.sender[s.target], "no power sanctions itself", s.target);
            for (int j = 0; j < k; j++) {
                that(w.sanctions.get(j).target != s.target, "one sanction a target", s.target);
            }
        }
        unit("Σ_hg", w.hegemonSanctions);
        if (phase >= Phases.ECONOMY) {
            double most = w.parameters.sanctions().reexportMax() * w.lostTrade;
            that(w.reexports <= most * (1 + ROUNDING), "ΣF≤φ_max Loss", w.reexports);
        }
    }

    private void routes() {
        if (phase < Phases.ECONOMY) {
            return;
        }
        for (int market = 0; market < w.routes.length; market++) {
            if (w.routes[market].market == market) {
                double sum = 0;
                for (TransitRoute r : w.routes) {
                    sum += r.market == market ? r.share : 0;
                    unit(r.code + " share", r.share);
                }
                equal("Σ route shares", 1, sum);
            }
        }
    }

    private void events() {
        EventLog log = w.events;
        int actors = w.powers.length + w.states.length + w.institutions.length;
        for (int e = eventsSeen; e < log.size(); e++) {
            EventType type = log.type(e);
            int root = Integer.parseInt(type.cameo().substring(0, 2));
            int quad = root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
            that(type.cameo().length() == 3 && root >= 1 && root <= 20 && type.quad() == quad, "CAMEO, quad", e);
            that(Math.abs(type.goldstein()) <= 10, "Goldstein", type.goldstein());
            that(log.quarter(e) == w.time, "event dated now", log.quarter(e));
            that(log.source(e) >= 0 && log.source(e) < w.powers.length + w.states.length, "source", log.source(e));
            that(log.target(e) >= EventLog.NONE && log.target(e) < actors, "target", log.target(e));
            that(log.source(e) != log.target(e), "source is not target", log.source(e));
            that(log.sector(e) < Sector.values().length, "sector", log.sector(e));
        }
        eventsSeen = log.size();
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double v : values) {
            sum += v;
        }
        return sum;
    }

    private void unit(String what, double value) {
        that(value >= 0 && value <= 1, what + " in [0,1]", value);
    }

    private void equal(String what, double wanted, double value) {
        that(Math.abs(wanted - value) < ROUNDING, what + " is " + wanted, value);
    }

    private void that(boolean holds, String what, double value) {
        if (!holds) {
            throw new AssertionError("quarter " + w.time + ", after phase " + phase + ": " + what + ", but " + value);
        }
    }
}
