package org.middlepowers.model;

import org.middlepowers.scenario.SanctionParameters;
import org.middlepowers.scenario.TradeParameters;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Phase 7: trade follows gravity, goods find their way around sanctions, economies grow (§7.9). */
final class EconomyPhase implements Steppable {
    private static final long serialVersionUID = 1;

    /** √4: a year's random step is that many quarters' (conversion). */
    private static final double QUARTERS_ROOT = 2;

    private final transient TradeParameters trade;
    private final transient SanctionParameters sanctions;
    private final transient Transit transit;
    private final double[] wanted;

    EconomyPhase(World w) {
        trade = w.parameters.trade();
        sanctions = w.parameters.sanctions();
        transit = new Transit(w);
        wanted = new double[w.powers.length];
    }

    @Override
    public void step(SimState state) {
        World w = (World) state;
        for (int k = 0; k < w.sanctions.count(); k++) {
            measure(w, w.sanctions.get(k));
        }
        double restPull = w.restGdpShare * Maths.exp(trade.restAccessibility());
        for (MiddlePower i : w.states) {
            build(w, i);
            trade(w, i, restPull);
        }
        transit.run(w);
        reexportFactors(w);
        w.reexports = 0;
        for (MiddlePower i : w.states) {
            i.reexport = Stakes.reexportRate(w, i) * i.tolerance;
            w.reexports += i.reexport;
            grow(w, i);
        }
        for (GreatPower g : w.powers) {
            grow(w, g);
        }
        for (int k = 0; k < w.sanctions.count(); k++) {
            w.sanctions.get(k).age++;
        }
    }

    /** Of each sanction against a great power, what a unit of capacity times tolerance re-exports; and all lost trade. */
    static void reexportFactors(World w) {
        SanctionParameters p = w.parameters.sanctions();
        w.lostTrade = 0;
        for (int k = 0; k < w.sanctions.count(); k++) {
            Sanction s = w.sanctions.get(k);
            if (s.target >= w.powers.length) {
                continue;
            }
            measure(w, s);
            double capacity = p.reexportHalf();
            for (MiddlePower i : w.states) {
                capacity += i.tolerance * Stakes.reexportCapacity(w, i, s);
            }
            s.reexportFactor = p.reexportMax() * s.lostTrade / capacity;
            w.lostTrade += s.lostTrade;
        }
    }

    /** What a sanction destroys, and how large the coalition is that does without it. */
    private static void measure(World w, Sanction s) {
        SanctionParameters p = w.parameters.sanctions();
        s.coalitionGdp = coalitionGdp(w, s);
        s.lostTrade = s.target >= w.powers.length
                ? 0
                : w.powers[s.target].worldGdpShare
                        * p.importShare()
                        * (1 - Maths.exp(-p.sanctionTradeLoss() * s.severity));
    }

    private void build(World w, MiddlePower i) {
        for (int g = 0; g < w.powers.length; g++) {
            i.tilt[g] *= trade.tiltKeep();
            i.corridor[g] *= trade.corridorKeep();
        }
        if (i.accepted) {
            i.corridor[i.offerPower] += trade.corridorGain() * i.offerSize;
        }
    }

    /**
     * w*_ig=Y_g e^{b+v}/(Σ_h Y_h e^{b+v}+Y_0 e^{b_0}), approached at speed λ_w. What sanctions shut out goes elsewhere: the
     * target, and those who shun it, trade more with the states that take no part (multilateral resistance, Anderson and van
     * Wincoop 2003).
     */
    private void trade(World w, MiddlePower i, double restPull) {
        double all = restPull;
        for (int g = 0; g < w.powers.length; g++) {
            double ease = i.accessibility[g] + trade.corridorTrade() * i.corridor[g] + i.tilt[g];
            for (int k = 0; k < w.sanctions.count(); k++) {
                Sanction s = w.sanctions.get(k);
                if (s.target == g) {
                    ease += sanctions.tradeDiversion() * s.lostTrade / w.powers[g].worldGdpShare * (1 - i.compliance)
                            - sanctions.sanctionTradeLoss() * s.severity * i.compliance;
                } else if (s.target == i.actor && s.sender[g]) {
                    ease -= sanctions.sanctionTradeLoss() * s.severity;
                } else if (s.sender[g]) {
                    ease += sanctions.tradeDiversion() * s.lostTrade / s.coalitionGdp;
                }
            }
            wanted[g] = w.powers[g].worldGdpShare * Maths.exp(ease);
            all += wanted[g];
        }
        double sum = 0;
        for (int g = 0; g < w.powers.length; g++) {
            i.trade[g] += trade.tradeSpeed() * (wanted[g] / all - i.trade[g]);
            sum += i.trade[g];
        }
        i.restTrade = 1 - sum;
        if (trade.tradeNoise() > 0) {
            chance(w, i);
        }
    }

    /**
     * What markets do of their own: the odds of trade with each power against the rest of the world take a random step,
     * which lasts, for the share and where it rests move together. Yearly changes of recorded shares are uncorrelated, and
     * their spread grows as the root of time. Nobody resents chance: contest (§7.2) compares with ties as moved by it.
     */
    private void chance(World w, MiddlePower i) {
        double all = i.restTrade;
        for (int g = 0; g < w.powers.length; g++) {
            double step = trade.tradeNoise() * i.tradeVolatility[g] / QUARTERS_ROOT
                    * w.draws.normal(Purpose.TRADE, Draws.pair(i.key, w.powers[g].key), 0);
            i.accessibility[g] += step;
            wanted[g] = i.trade[g] * w.draws.exp(step);
            all += wanted[g];
        }
        double sum = 0;
        double weight = Portfolio.tradeWeight(w);
        for (int g = 0; g < w.powers.length; g++) {
            double after = wanted[g] / all;
            i.influenceBefore[g] += weight * (after - i.trade[g]);
            i.trade[g] = after;
            sum += after;
        }
        i.restTrade = 1 - sum;
    }

    private void grow(World w, MiddlePower i) {
        double growth = trade.projectGrowth() * i.getAcceptedSize()
                + (sanctions.reexportMargin() * i.reexport + i.transitIncome) / i.output
                - sanctions.secondaryHit() * i.secondaryHits
                - trade.protestGrowthLoss() * i.meanParticipation
                + trade.growthNoise() * w.draws.normal(Purpose.GROWTH, i.key, 0);
        Sanction s = w.sanctions.count() == 0 ? null : w.sanctions.against(i.actor);
        if (s != null) {
            growth -= targetLoss(s, s.unMandate ? 1 : Stakes.tradeWithSenders(w, i, s));
        }
        i.growth = growth;
        i.output *= Maths.exp(growth);
    }

    private void grow(World w, GreatPower g) {
        if (g.capabilityGiven) {
            return;
        }
        double growth = trade.capabilityGrowth() / 4;
        Sanction s = w.sanctions.against(g.index);
        if (s != null) {
            // A mandate of the United Nations binds everybody.
            growth -= targetLoss(s, s.unMandate ? 1 : coalitionGdp(w, s) / (1 - g.worldGdpShare));
        }
        g.capability *= Maths.exp(growth);
    }

    /** ΣY_C, share of world GDP of the great powers that take part in a sanction. */
    static double coalitionGdp(World w, Sanction s) {
        double sum = 0;
        for (GreatPower g : w.powers) {
            sum += s.sender[g.index] ? g.worldGdpShare : 0;
        }
        return sum;
    }

    /** Growth that a target loses in a quarter: (g_max/4)σ share^κ_S 2^(−age/half-life). */
    private double targetLoss(Sanction s, double coalitionShare) {
        return sanctions.targetLoss()
                / 400
                * s.severity
                * Maths.pow(coalitionShare, sanctions.coalitionExponent())
                * Maths.pow(2, -s.age / sanctions.sanctionHalfLife());
    }
}
