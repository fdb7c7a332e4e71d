package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.middlepowers.scenario.InstitutionType;

/** §7.6 and §7.7: what acts do to their author, to institutions and to great powers' passions. */
class ActEffectsTest {
    private World w;
    private MiddlePower i;
    private static final int CHN = 0;
    private static final int RUS = 1;
    private static final int USA = 2;

    @BeforeEach
    void ready() {
        ready(ChoiceTest.everythingPossible());
    }

    private void ready(Worlds worlds) {
        w = worlds.world(Agency.GRAVITY_ONLY);
        new Phases(w).through(Phases.INTENTION);
        i = w.states[0];
    }

    private Institution find(String code) {
        return w.institutions().stream().filter(m -> m.code.equals(code)).findFirst().orElseThrow();
    }

    /** All acts of a quarter: the first states do as told, the others abstain. */
    private void effects(Act... acts) {
        for (MiddlePower j : w.states) {
            j.chosen = Act.ABSTAIN.bit();
        }
        i.chosen = 0;
        for (Act act : acts) {
            i.chosen |= act.bit();
        }
        new EffectPhase().step(w);
    }

    @Test
    void deferringTiltsForgetsCoercionAndEarnsRecognition() {
        i.coercion[USA] = 2;
        i.firstPower = USA;
        Act.DEFER.carryOut(w, i);
        assertThat(i.tilt[USA]).isEqualTo(.04);
        assertThat(i.coercion[USA]).isZero();
        assertThat(i.recognised[USA]).isEqualTo(.5 + .02 * (.3 - .5) + .05 * (1 - .496), within(1e-15));
        assertThat(i.accepted).isFalse();
        assertThat(w.events.type(w.events.size() - 1)).isEqualTo(EventType.DEFER);
    }

    @Test
    void deferringToAnOfferAcceptsTheProject() {
        i.offerPower = CHN;
        i.offerSize = .9;
        i.offerSector = 3;
        i.offerRegion = 4;
        i.firstPower = USA;
        Act.DEFER.carryOut(w, i);
        assertThat(i.accepted).isTrue();
        assertThat(i.tilt[CHN]).isEqualTo(.04);
        assertThat(i.tilt[USA]).isZero();
        assertThat(i.projectValue[3]).isEqualTo(.9);
        int e = w.events.size() - 1;
        assertThat(w.events.type(e)).isEqualTo(EventType.ACCEPT_PROJECT);
        assertThat(w.events.sector(e)).isEqualTo(3);
        assertThat(w.events.region(e)).isEqualTo(4);
        assertThat(w.events.target(e)).isEqualTo(CHN);
    }

    @Test
    void diversifyingTiltsFromTheFirstToTheCourted() {
        i.firstPower = USA;
        i.courtedPower = CHN;
        Act.DIVERSIFY.carryOut(w, i);
        assertThat(i.tilt).containsExactly(.15, 0, -.15);
        assertThat(w.events.target(w.events.size() - 1)).isEqualTo(CHN);
    }

    @Test
    void joiningDeepensTheAlternative() {
        Institution sco = find("SCO");
        double share = i.outputShare;
        effects(Act.ALT_INST);
        assertThat(i.isMember(sco)).isTrue();
        assertThat(sco.density).isEqualTo(.15 + .2 * share * .85, within(1e-15));
        assertThat(sco.legitimacy).isEqualTo(.4 + .03 * share, within(1e-15));
        assertThat(i.membershipShare[CHN]).isEqualTo(sco.density / i.membershipDensity, within(1e-15));
        assertThat(w.events.target(w.events.size() - 1)).isEqualTo(CHN);
    }

    /** Note B13 and §5: of several, the one of largest Dℓ not yet joined; if all are, the largest is deepened. */
    @Test
    void theMostWorthwhileAlternativeIsChosen() {
        Worlds worlds = ChoiceTest.everythingPossible()
                .institution("BRICS", InstitutionType.ALTERNATIVE, "RUS", List.of());
        ready(worlds);
        find("BRICS").density = .3;
        assertThat(Prospects.alternative(w, i)).isSameAs(find("BRICS"));
        i.member.add(find("BRICS").index);
        assertThat(Prospects.alternative(w, i)).isSameAs(find("SCO"));
        i.member.add(find("SCO").index);
        assertThat(Prospects.alternative(w, i)).isSameAs(find("BRICS"));
        int[] members = i.member.toArray();
        Act.ALT_INST.carryOut(w, i);
        assertThat(i.member.toArray()).isEqualTo(members);
    }

    @Test
    void leavingTheCurrencyRaisesInvoicing() {
        Act.ALT_CURR.carryOut(w, i);
        assertThat(i.invoicing).isEqualTo(.1 + .02 * .9, within(1e-15));
        assertThat(w.events.target(w.events.size() - 1)).isEqualTo(Prospects.largestOtherPartner(w, i)).isNotEqualTo(USA);
    }

    @Test
    void votingAgainstMovesIdentityAway() {
        i.identity = -.5;
        w.powers[USA].idealPoint = 2;
        Act.VOTE_AGAINST.carryOut(w, i);
        assertThat(i.identity).isEqualTo(-.52, within(1e-15));
        i.identity = 2.5;
        Act.VOTE_AGAINST.carryOut(w, i);
        assertThat(i.identity).isEqualTo(2.52, within(1e-15));
    }

    @Test
    void circumventingAndComplyingMoveToleranceApart() {
        Act.CIRCUMVENT.carryOut(w, i);
        assertThat(i.tolerance).isEqualTo(.4 + .35 * .6, within(1e-15));
        assertThat(w.events.target(w.events.size() - 1)).isEqualTo(RUS);
        i.compliance = .2;
        Act.COMPLY.carryOut(w, i);
        assertThat(i.tolerance).isEqualTo(.61 / 2, within(1e-15));
        assertThat(i.compliance).isEqualTo(.6, within(1e-15));
        int e = w.events.size();
        assertThat(w.events.target(e - 2)).isEqualTo(RUS);
        assertThat(w.events.target(e - 1)).isEqualTo(USA);
    }

    /** Note D27: without the hegemon in the coalition its leader takes its place. */
    @Test
    void complyingPleasesTheLeaderWhereTheHegemonStaysOut() {
        Worlds worlds = ChoiceTest.everythingPossible();
        worlds.shocks.clear();
        worlds.sanction(0, "RUS", List.of("CHN"), .5, false);
        ready(worlds);
        Act.COMPLY.carryOut(w, i);
        assertThat(w.events.target(w.events.size() - 1)).isEqualTo(CHN);
    }

    @Test
    void tiesFadeAndSecondarySanctionsBiteOnce() {
        i.secondaryHits = 2;
        i.compliance = .5;
        i.invoicing = .4;
        i.tolerance = .9;
        double q = i.security[USA];
        effects(Act.ABSTAIN);
        assertThat(i.tolerance).isEqualTo((.4 + .97 * .5) * .6, within(1e-15));
        assertThat(i.compliance).isEqualTo(.98 * .5);
        assertThat(i.invoicing).isEqualTo(.996 * .4);
        assertThat(i.security[USA]).isEqualTo(.995 * q);
        i.invoicing = .02;
        effects(Act.ABSTAIN);
        assertThat(i.invoicing).isEqualTo(.02);
    }

    @Test
    void upholdingRaisesLegitimacyAgainstTension() {
        double share = i.outputShare;
        double tension = w.meanTension;
        for (Act act : new Act[] {Act.UN_NORM, Act.NONPROLIF, Act.FORUM}) {
            ready();
            effects(act);
            double wanted = .6 + .05 * share * .4 - .02 * tension * .6;
            assertThat(find("UN").legitimacy).as(act.name()).isEqualTo(wanted, within(1e-15));
        }
        ready();
        effects(Act.CBM);
        assertThat(find("UN").legitimacy).isEqualTo(.6 - .02 * tension * .6, within(1e-15));
    }

    @Test
    void regionalBodiesDeepenWithUse() {
        double share = i.outputShare;
        for (Act act : new Act[] {Act.CBM, Act.FORUM}) {
            ready();
            effects(act);
            assertThat(find("R").density).as(act.name()).isEqualTo(.995 * .2 + .1 * share * .8, within(1e-15));
        }
        ready();
        effects(Act.UN_NORM);
        assertThat(find("R").density).isEqualTo(.995 * .2, within(1e-15));
    }

    /** ŷ_S is the output share of those that do any of the acts: with two acts a quarter still one share. */
    @Test
    void aStateUpholdsAnInstitutionOnceAQuarter() {
        double share = i.outputShare;
        double tension = w.meanTension;
        effects(Act.FORUM, Act.UN_NORM, Act.NONPROLIF);
        assertThat(find("UN").legitimacy).isEqualTo(.6 + .05 * share * .4 - .02 * tension * .6, within(1e-15));
        ready();
        effects(Act.FORUM, Act.CBM);
        assertThat(find("R").density).isEqualTo(.995 * .2 + .1 * share * .8, within(1e-15));
    }

    @Test
    void nothingMovesTheLegitimacyOfAWesternBodyButAScenario() {
        ready(ChoiceTest.everythingPossible().institution("NATO", InstitutionType.WESTERN, "USA", List.of("all")));
        find("NATO").legitimacy = .5;
        assertThat(w.hegemonSanctions).isEqualTo(.9);
        effects(Act.ABSTAIN);
        assertThat(find("NATO").legitimacy).isEqualTo(.5);
    }

    @Test
    void onlyTheMostAcceptableMediatorIsHeard() {
        for (MiddlePower j : w.states) {
            j.mediationFirst = RUS;
            j.mediationSecond = USA;
            j.chosen = Act.MEDIATE.bit();
        }
        w.states[0].mediationAccess = .3;
        w.states[1].mediationAccess = .8;
        w.states[2].mediationAccess = .8;
        new EffectPhase().step(w);
        assertThat(w.mediator[RUS * 3 + USA]).isSameAs(w.states[1]);
        assertThat(w.mediationOffer[RUS * 3 + USA]).isEqualTo(.8);
    }

    @Test
    void successfulMediationCalmsBothSidesAndEarnsStatus() {
        double k = w.normsFeedback;
        int quarters = 8000;
        int successes = 0;
        for (int q = 0; q < quarters; q++) {
            w.draws.moveTo(q);
            i.mediationFirst = RUS;
            i.mediationSecond = USA;
            i.mediationAccess = .8;
            i.status = .1;
            w.excitation[RUS * 3 + USA] = 1;
            w.excitation[USA * 3 + RUS] = 2;
            w.normsFeedback = k;
            effects(Act.MEDIATE);
            boolean calmed = w.excitation[RUS * 3 + USA] != 1;
            assertThat(w.excitation[RUS * 3 + USA]).isEqualTo(calmed ? .95 : 1);
            assertThat(w.excitation[USA * 3 + RUS]).isEqualTo(calmed ? 1.9 : 2);
            assertThat(i.status).isEqualTo(calmed ? .1 + .2 * .9 : .1, within(1e-15));
            successes += calmed ? 1 : 0;
        }
        double p = .8 * (.3 + .5 * k);
        assertThat((double) successes / quarters).isEqualTo(p, within(4 * Math.sqrt(p * (1 - p) / quarters)));
    }
}
