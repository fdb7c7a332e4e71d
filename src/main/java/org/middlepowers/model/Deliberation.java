package org.middlepowers.model;

import static org.middlepowers.model.Maths.clip;

import java.util.Arrays;
import org.middlepowers.scenario.ActParameters;
import org.middlepowers.scenario.ChoiceParameters;
import org.middlepowers.scenario.InfluenceParameters;

/**
 * How one middle power sees the world while it decides: perceived tension, its standing between the powers, and what an
 * imagined portfolio would be worth (§7.5, §7.6). One object serves all states in turn, so that deciding allocates
 * nothing.
 */
final class Deliberation {
    final World world;
    final int powers;
    final ChoiceParameters choice;
    final boolean institutionsPay;
    /** hz, the annuity over which gains are expected. */
    final ActParameters acts;
    final double horizon;

    private final double weightTrade;
    private final double weightSecurity;
    private final double weightInstitutions;
    private final double weightCurrency;
    private final double relianceShrink;
    private final double bidRivalry;

    MiddlePower state;
    int hegemon;
    /** T̂ as perceived, row by row. */
    final double[] tension;
    double meanTension;
    final double[] rivalPresence;
    private final double[] imagined;
    private double exposure;
    double crossPressure;
    private double concentration;
    private double protection;

    int first;
    int courted;
    int suitor;
    double best;
    double bestAccess;

    double economy;
    double security;
    double statusAccess;
    double domestic;

    Deliberation(World world) {
        this.world = world;
        powers = world.powers.length;
        choice = world.parameters.choice();
        acts = world.parameters.acts();
        institutionsPay = world.rules.institutionPayoffs();
        horizon = 1 / (1 - choice.discount());
        InfluenceParameters influence = world.parameters.influence();
        double scale = Portfolio.scale(influence);
        weightTrade = influence.influenceTrade() * scale;
        weightSecurity = influence.influenceSecurity() * scale;
        weightInstitutions = influence.influenceInstitutions() * scale;
        weightCurrency = influence.influenceCurrency() * scale;
        relianceShrink = world.parameters.institutions().relianceShrink();
        bidRivalry = world.parameters.greatPowerActs().bidRivalry();
        tension = new double[powers * powers];
        rivalPresence = new double[powers];
        imagined = new double[powers];
    }

    /** Takes a state's view of great-power tension, and of the pair of powers that it could best mediate between. */
    void perceive(MiddlePower i) {
        state = i;
        hegemon = world.hegemon;
        best = 0;
        bestAccess = 0;
        i.mediationFirst = -1;
        i.mediationSecond = -1;
        double sum = 0;
        for (int g = 0; g < powers; g++) {
            for (int h = g + 1; h < powers; h++) {
                double t = clip(world.tension[g * powers + h] + i.perceptionShift);
                tension[g * powers + h] = t;
                tension[h * powers + g] = t;
                sum += t;
                double access = mediatorAccess(i.alignment[g], i.alignment[h]);
                if (access * t > best) {
                    best = access * t;
                    bestAccess = access;
                    i.mediationFirst = g;
                    i.mediationSecond = h;
                }
            }
        }
        i.mediationAccess = bestAccess;
        meanTension = powers > 1 ? sum / (powers * (powers - 1) / 2) : 0;
    }

    /** Works out the state's standing between the powers; {@link #perceive} comes first. */
    void takeStock() {
        MiddlePower i = state;
        first = 0;
        concentration = 0;
        for (int g = 0; g < powers; g++) {
            if (i.influence[g] > i.influence[first]) {
                first = g;
            }
            concentration += i.influence[g] * i.influence[g];
            double rivals = 0;
            for (int h = 0; h < powers; h++) {
                rivals += tension[g * powers + h] * i.alignment[h];
            }
            rivalPresence[g] = rivals;
        }
        exposure = 0;
        crossPressure = 0;
        for (int g = 0; g < powers; g++) {
            exposure += i.alignment[g] * rivalPresence[g];
            for (int h = 0; h < powers; h++) {
                double t = tension[g * powers + h];
                crossPressure += i.alignment[g] * i.alignment[h] * t * t;
            }
        }
        courted = courtedPower();
        suitor = i.offerPower >= 0 ? i.offerPower : first;
        i.firstPower = first;
        i.courtedPower = courted;
    }

    /** Lets an act fill in its terms from nothing. */
    void appraise(Act act) {
        economy = 0;
        security = 0;
        statusAccess = 1;
        domestic = 0;
        protection = 0;
        System.arraycopy(state.influence, 0, imagined, 0, powers);
        act.appraise(this);
    }

    /** g°, whom a state defers to: the sender of its largest offer, else the power with most influence on it. */
    static int suitor(MiddlePower i) {
        return i.offerPower >= 0 ? i.offerPower : i.firstPower;
    }

    /** acc, how acceptable a state is as mediator between two powers with these shares in its alignment (§7.7). */
    double mediatorAccess(double p, double q) {
        double sum = p + q;
        return sum > 0 ? 4 * p * q / (sum * sum) * Math.min(1, acts.mediatorPresence() * sum) : 0;
    }

    // What an act would change in the portfolio.

    /** A share Δ_w of trade moves from one power to another. */
    void imagineTrade(int from, int to) {
        double amount = weightTrade * Math.min(choice.tradeShift(), state.trade[from]);
        imagined[from] -= amount;
        imagined[to] += amount;
    }

    /** Half of Δ_w of all trade moves towards a power, and security reliance as if it gave a guarantee. */
    void imagineBowingTo(int power) {
        double half = .5 * choice.tradeShift();
        double shrink = relianceShrink * choice.relianceShift();
        double total = 0;
        for (int g = 0; g < powers; g++) {
            double trade = (g == power ? half : 0) - half * state.trade[g];
            double reliance = -shrink * state.security[g];
            total += state.security[g] + reliance;
            imagined[g] += weightTrade * trade + weightSecurity * reliance;
            protection += reliance * world.capabilityShare[g];
        }
        double gained = choice.relianceShift() * (1 - total);
        imagined[power] += weightSecurity * gained;
        protection += gained * world.capabilityShare[power];
    }

    /** An alternative institution gains some density and the state belongs to it. */
    void imagineJoining(Institution a) {
        double more = (state.isMember(a) ? acts.bodyDensity() : a.density + acts.bodyDensity())
                * Portfolio.institutionFactor(world, a);
        double total = state.membershipDensity + more;
        if (total <= 0) {
            return; // nothing that anybody holds right
        }
        for (int g = 0; g < powers; g++) {
            double led = state.membershipShare[g] * state.membershipDensity + (g == a.sponsor ? more : 0);
            imagined[g] += weightInstitutions * (led / total - state.membershipShare[g]);
        }
    }

    /** Invoicing outside the leading currency grows by a step. */
    void imagineLeavingCurrency() {
        imagined[hegemon] -= weightCurrency * choice.currencyShift() * (1 - state.invoicing);
    }

    /** ΔΦ_E, the gain from standing between rivals, of the imagined portfolio over today's. */
    double gainFromRivalry() {
        double sum = imaginedSum();
        double e = 0;
        for (int g = 0; g < powers; g++) {
            for (int h = g + 1; h < powers; h++) {
                e += imagined[g] * imagined[h] * tension[g * powers + h];
            }
        }
        e = sum > 0 ? 2 * e / (sum * sum) : 0;
        return horizon * choice.rivalryRent() * state.value * (e - exposure);
    }

    /** ΔΦ_Q, the gain from less cross-pressure, less dependence and more protection. */
    double gainInSecurity() {
        double sum = imaginedSum();
        double x = 0;
        double squares = 0;
        for (int g = 0; g < powers; g++) {
            squares += imagined[g] * imagined[g];
            for (int h = g + 1; h < powers; h++) {
                double t = tension[g * powers + h];
                x += imagined[g] * imagined[h] * t * t;
            }
        }
        x = sum > 0 ? 2 * x / (sum * sum) : 0;
        return horizon
                * (-choice.crossPressure() * (x - crossPressure)
                        - choice.dependenceAversion() * (squares - concentration)
                        + choice.protectionValue() * protection);
    }

    /** A_ig = ln Y_g + b_ig, attractiveness of a market. */
    double market(int power) {
        return world.logGdpShare[power] + state.accessibility[power];
    }

    /** What accepting the project on the table costs at home. */
    double projectAtHome() {
        if (!world.rules.subnationalLayer()) {
            return 0;
        }
        MiddlePower i = state;
        double grievance = i.grievance[i.offerRegion * powers + i.offerPower];
        return -(1 - i.legitimacy) * (grievance + world.sectorGrievance[i.offerSector] * i.offerSize);
    }

    /** ℓ_U, or 0 where institutions carry no payoffs or there is no universal one. */
    double universalLegitimacy() {
        return institutionsPay && world.universal != null ? world.universal.legitimacy : 0;
    }

    /** Security term of complying: protection of the sanctions' leader against the target's displeasure. */
    double complianceSecurity() {
        Sanction heaviest = Stakes.heaviestSanction(world, state);
        if (heaviest == null) {
            return 0;
        }
        double fear = 0;
        for (int k = 0; k < world.sanctions.count(); k++) {
            Sanction s = world.sanctions.get(k);
            if (s.target < powers) {
                fear += state.proximity[s.target] * tension[Stakes.principal(world, s) * powers + s.target];
            }
        }
        return acts.complyProtection() * state.security[Stakes.principal(world, heaviest)] - acts.complyFear() * fear;
    }

    /** h*, the power other than the first that would bid most. */
    private int courtedPower() {
        int chosen = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int g = 0; g < powers; g++) {
            if (g == first) {
                continue;
            }
            double bid = state.value * (1 + bidRivalry * rivalPresence[g]);
            double appeal = bid
                    + acts.courtedMarket() * world.logGdpShareFloored[g]
                    + acts.courtedAccess() * state.accessibility[g];
            if (appeal > most) {
                most = appeal;
                chosen = g;
            }
        }
        return chosen;
    }

    private double imaginedSum() {
        double sum = 0;
        for (double s : imagined) {
            sum += s;
        }
        return sum;
    }

    /** The imagined portfolio, for tests. */
    double[] imagined() {
        return Arrays.copyOf(imagined, powers);
    }
}
