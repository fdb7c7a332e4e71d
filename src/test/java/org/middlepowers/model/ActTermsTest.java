package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** §7.6: what each act is worth to its author. Portfolio terms are switched off here; {@link PortfolioTest} has them. */
class ActTermsTest {
    private World w;
    private MiddlePower i;
    private Deliberation d;
    private int usa;
    private int chn;
    private int rus;

    @BeforeEach
    void ready() {
        ready(true);
    }

    private void ready(boolean payoffs) {
        Worlds worlds = ChoiceTest.everythingPossible()
                .set("rivalryRent", 0)
                .set("crossPressure", 0)
                .set("dependenceAversion", 0)
                .set("protectionValue", 0)
                .power("USA", p -> p.idealPoint = 2);
        worlds.payoffs = payoffs;
        worlds.state("SA0", s -> {
            s.trade = Map.of("USA", .2, "CHN", .3, "RUS", .1);
            s.security = Optional.of(Map.of("USA", .3, "RUS", .2));
            s.proximity = Map.of("USA", .2, "CHN", .3, "RUS", .5);
            s.norms = .8;
            s.role = -.3;
            s.idealPoint = -.5;
            s.peers = List.of("SA1", "SA2");
        });
        w = worlds.world(Agency.GRAVITY_ONLY);
        new Phases(w).through(Phases.DISPOSITION);
        // Nobody has acted so far; from here on all deliberate.
        Arrays.fill(w.abstains, false);
        i = w.states[0];
        chn = 0;
        rus = 1;
        usa = 2;
        i.coercion[usa] = .4;
        i.meanGrievance[chn] = .3;
        i.meanGrievance[usa] = .2;
        i.grievance[2 * 3 + chn] = .5;
        i.recognised[chn] = .7;
        i.recognised[usa] = .5;
        i.offerPower = chn;
        i.offerSize = 1.5;
        i.offerSector = Sector.AGRO.ordinal();
        i.offerRegion = 2;
        i.habit[Act.FORUM.ordinal()] = 2;
        w.states[1].invoicing = .3;
        w.states[2].invoicing = .5;
        new IntentionPhase(w).step(w);
        d = new Deliberation(w);
        d.perceive(i);
        d.takeStock();
    }

    /** The five terms without the weights of the goals; .3, .25, .1, .2, .15 by default. */
    private void terms(Act act, double economy, double security, double prestige, double domestic) {
        double fit = .5 * ((2 * .8 - 1) * act.norm + -.3 * act.role);
        double[] wanted = {.3 * economy, .25 * security, .1 * prestige * (1 - .1), .2 * fit, .15 * domestic};
        double sum = -act.cost - .05 * i.habit[act.ordinal()];
        for (Goal goal : Goal.values()) {
            assertThat(i.term(act, goal)).as(act + " " + goal).isEqualTo(wanted[goal.ordinal()], within(1e-15));
            sum += wanted[goal.ordinal()];
        }
        assertThat(i.utility(act)).as(act.name()).isEqualTo(sum, within(1e-15));
    }

    @Test
    void deferring() {
        double home = -(1 - .65) * (.5 + .34 * 1.5) - .5 * .3 + .2 * (.7 - .5);
        terms(Act.DEFER, .05 * .3 + .35 * 1.5, .25 * 0, -.15 * (1 - .7), home);
    }

    @Test
    void deferringWithoutAnOffer() {
        i.offerPower = -1;
        new IntentionPhase(w).step(w);
        int first = i.firstPower;
        assertThat(first).isEqualTo(usa);
        terms(Act.DEFER, .05 * .2, .25 * .4, -.15 * .5, -.5 * .2);
    }

    @Test
    void diversifying() {
        double[] market = new double[3];
        for (int g = 0; g < 3; g++) {
            market[g] = Math.log(w.powers[g].worldGdpShare) + i.accessibility[g];
        }
        assertThat(i.firstPower).isEqualTo(usa);
        int courted = i.courtedPower;
        terms(Act.DIVERSIFY, -.06 * Math.max(0, market[usa] - market[courted]), 0, .05, .5 * .2);
        assertThat(courted).isEqualTo(chn);
        i.accessibility[rus] += 20;
        new IntentionPhase(w).step(w);
        assertThat(i.courtedPower).isEqualTo(rus);
        i.accessibility[usa] += 30;
        new IntentionPhase(w).step(w);
        double worse = market[usa] + 30 - market[rus] - 20;
        terms(Act.DIVERSIFY, -.06 * worse, 0, .05, .5 * .2);
    }

    @Test
    void turningToAnAlternativeInstitution() {
        terms(Act.ALT_INST, .3 * .15 * .4, 0, .1, 0);
    }

    @Test
    void leavingTheCurrency() {
        terms(Act.ALT_CURR, -.15 * (1 - .4) + .5 * .9 * i.influence[usa], 0, .05, 0);
    }

    @Test
    void votingAgainstTheHegemon() {
        double security = -.3 * .3 * (1 - i.leverage[usa]) + .25 * .4;
        terms(Act.VOTE_AGAINST, -.3 * .2, security, .1, .3 * .2 + .3 * ((2 + .5) / 4 - .4));
    }

    @Test
    void circumventing() {
        double rate = Stakes.reexportRate(w, i);
        double factor = .5 * w.powers[rus].worldGdpShare * .07 * (1 - Math.exp(-.9));
        double all = .5;
        for (MiddlePower j : w.states) {
            all += .4 * .64 * Math.sqrt(j.trade[usa] * j.output);
        }
        assertThat(rate).isEqualTo(factor / all * .64 * Math.sqrt(.2 * i.output), within(1e-16));
        double income = .15 * rate * .35 * (1 - .4) / i.output;
        double risk = .33 * .6 * .05 * .2 * .95;
        terms(Act.CIRCUMVENT, 50 * (.3 * 10 * income - risk), -.5 * 50 * risk, -.1, .5 * 50 * income);
    }

    @Test
    void mediating() {
        double best = 0;
        double access = 0;
        for (int g = 0; g < 3; g++) {
            for (int h = g + 1; h < 3; h++) {
                double p = i.alignment[g];
                double q = i.alignment[h];
                double acc = 4 * p * q / ((p + q) * (p + q)) * Math.min(1, 1.5 * (p + q));
                double t = w.tension(g, h) + i.perceptionShift;
                if (acc * t > best) {
                    best = acc * t;
                    access = acc;
                }
            }
        }
        double cross = 0;
        for (int g = 0; g < 3; g++) {
            for (int h = 0; h < 3; h++) {
                double t = g == h ? 0 : w.tension(g, h) + i.perceptionShift;
                cross += i.alignment[g] * i.alignment[h] * t * t;
            }
        }
        terms(Act.MEDIATE, 0, .6 * best * .05 * 10 * cross, .45 * access * Math.sqrt(best), 0);
        assertThat(i.mediationAccess).isEqualTo(access, within(1e-15));
        terms(Act.FORUM, .05 * i.value, .1 * (w.meanTension + i.perceptionShift), .35 * access, 0);
    }

    @Test
    void upholdingNormsBuildingConfidenceAndDisarming() {
        terms(Act.UN_NORM, 0, .08 * .6, .10 * .6, 0);
        terms(Act.CBM, 0, .12 * (1 - .2), .20, 0);
        terms(Act.NONPROLIF, 0, .1 * (w.meanTension + i.perceptionShift), .20 * .6, 0);
    }

    @Test
    void complying() {
        double stake = .9 * .1;
        double risk = .33 * .6 * .05 * .2 * .95;
        double fear = .5 * (w.tension(usa, rus) + i.perceptionShift);
        terms(Act.COMPLY, 50 * (-.005 * stake + 2 * risk * .4), .2 * .3 - .3 * fear, -.05, -.3 * stake);
    }

    /** Note B15. */
    @Test
    void institutionsWithoutPayoffsAreWorthNothing() {
        ready(false);
        for (Act act : new Act[] {Act.ALT_INST, Act.FORUM, Act.UN_NORM, Act.CBM, Act.NONPROLIF}) {
            terms(act, 0, 0, 0, 0);
        }
        assertThat(i.membershipShare).containsOnly(0);
    }

    @Test
    void deferringImaginesTradeAndSecurityWithTheSuitor() {
        d.appraise(Act.DEFER);
        double[] q = {0, .2, .3};
        double[] trade = {.3, .1, .2};
        double left = .5 * (1 - .3 * .08);
        for (int g = 0; g < 3; g++) {
            double t = trade[g] * (1 - .015) + (g == chn ? .015 : 0);
            double r = q[g] * (1 - .3 * .08) + (g == chn ? .08 * (1 - left) : 0);
            double moved = .45 * (t - trade[g]) + .25 * (r - q[g]);
            assertThat(d.imagined()[g]).isEqualTo(i.influence[g] + moved, within(1e-15));
        }
    }

    @Test
    void otherDriversImagineTheirOwnShift() {
        d.appraise(Act.DIVERSIFY);
        assertThat(d.imagined()[usa]).isEqualTo(i.influence[usa] - .45 * .03, within(1e-15));
        assertThat(d.imagined()[chn]).isEqualTo(i.influence[chn] + .45 * .03, within(1e-15));
        d.appraise(Act.ALT_CURR);
        assertThat(d.imagined()[usa]).isEqualTo(i.influence[usa] - .15 * .02 * .9, within(1e-15));
        d.appraise(Act.ALT_INST);
        // UN .6 and R .2 have no sponsor; the new one would weigh .15+.1.
        assertThat(d.imagined()[chn]).isEqualTo(i.influence[chn] + .15 * .25 / (.8 + .25), within(1e-15));
        assertThat(d.imagined()[usa]).isEqualTo(i.influence[usa], within(1e-15));
    }
}
