package org.middlepowers.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.middlepowers.measure.Reactions.Audience;
import org.middlepowers.model.Act;
import org.middlepowers.model.EventType;
import org.middlepowers.model.Goal;
import org.middlepowers.model.Phases;
import org.middlepowers.model.Probe;
import org.middlepowers.model.World;
import org.middlepowers.model.Worlds;
import org.middlepowers.scenario.InstitutionType;

/** §6.1, conduct of a state, the dossier of its acts and the reactions to them, and order, on values worked by hand. */
class ConductTest {
    private static World three() {
        Worlds worlds = Worlds.of(3, 2);
        worlds.quarters = 12;
        return worlds.world();
    }

    @Test
    void theIndexOfDrivingLooksBackEightQuarters() {
        World w = three();
        for (int t = 0; t < 12; t++) {
            Probe.chose(w, 0, t, t < 4 ? Act.DIVERSIFY : t < 9 ? Act.FORUM : Act.DEFER);
        }
        Probe.time(w, 0);
        assertThat(Conduct.driverStabiliserIndex(w, w.states().get(0))).isEqualTo(1);
        Probe.time(w, 7);
        assertThat(Conduct.driverStabiliserIndex(w, w.states().get(0))).isZero();
        Probe.time(w, 8);
        assertThat(Conduct.driverStabiliserIndex(w, w.states().get(0))).isEqualTo((3.0 - 5) / 8);
        Probe.time(w, 11);
        assertThat(Conduct.driverStabiliserIndex(w, w.states().get(0))).isEqualTo(-1);
        Probe.chose(w, 0, 11, Act.ALT_CURR, Act.VOTE_AGAINST, Act.CBM);
        assertThat(Conduct.driverStabiliserIndex(w, w.states().get(0))).isEqualTo((2.0 - 6) / 8);
        assertThat(Conduct.driverStabiliserIndex(w, w.states().get(1))).isZero();
    }

    @Test
    void hedgingIsEntropy() {
        World w = three();
        Probe.alignment(w, 0, 1.0 / 3, 1.0 / 3, 1.0 / 3);
        assertThat(Conduct.hedgingEntropy(w.states().get(0))).isEqualTo(1, within(1e-15));
        Probe.alignment(w, 0, .5, .5, 0);
        assertThat(Conduct.hedgingEntropy(w.states().get(0))).isEqualTo(Math.log(2) / Math.log(3), within(1e-15));
        Probe.alignment(w, 0, 0, 1, 0);
        assertThat(Conduct.hedgingEntropy(w.states().get(0))).isZero();
        assertThat(Conduct.hedgingEntropy(Worlds.of(1, 1).world().states().get(0))).isZero();
    }

    @Test
    void brokerageWeighsPairsByTension() {
        World w = three();
        Probe.alignment(w, 0, .6, .2, .2);
        Probe.tension(w, 0, 1, 0, .5);
        Probe.tension(w, 1, 2, 0, .25);
        // Pairs 0-1: 4·.12/.64=.75; 1-2: 1; 0-2 is calm.
        double wanted = (.5 * .75 + .25 * 1) / .75;
        assertThat(Conduct.brokerage(w, w.states().get(0))).isEqualTo(wanted, within(1e-15));
        assertThat(Conduct.brokerage(Worlds.of(3, 1).world(), w.states().get(0))).as("no tension").isZero();
        World one = Worlds.of(1, 1).world();
        assertThat(Conduct.brokerage(one, one.states().get(0))).isZero();
    }

    @Test
    void breadthIsTheEffectiveNumberOfSectors() {
        World w = three();
        assertThat(Conduct.sectorBreadth(w.states().get(0))).isZero();
        Probe.project(w, 0, 2, 2, 0, 0, 0);
        assertThat(Conduct.sectorBreadth(w.states().get(0))).isEqualTo(2, within(1e-14));
        Probe.project(w, 0, 1, 1, 1, 1, 1);
        assertThat(Conduct.sectorBreadth(w.states().get(0))).isEqualTo(5, within(1e-14));
    }

    @Test
    void outputIsReportedWithItsTrend() {
        World w = three();
        Probe.output(w, 0, .3);
        Probe.time(w, 4);
        assertThat(Conduct.logOutput(w, w.states().get(0))).isEqualTo(Math.log(.3) + 4 * .0075, within(1e-14));
    }

    @Test
    void theDossierTellsDispositionAndIntention() {
        World w = three();
        Probe.chose(w, 0, 0, Act.FORUM, Act.CIRCUMVENT);
        Probe.term(w, 0, Act.FORUM, Goal.SECURITY, .3);
        Probe.term(w, 0, Act.CIRCUMVENT, Goal.SECURITY, -.1);
        Probe.term(w, 0, Act.DEFER, Goal.SECURITY, 7);
        Probe.disposition(w, 0, 1, .2, Act.ABSTAIN, Act.FORUM, Act.CIRCUMVENT);
        assertThat(Dossier.contribution(w.states().get(0), Goal.SECURITY)).isEqualTo(.2, within(1e-15));
        assertThat(Dossier.excluded(w.states().get(0))).isEqualTo(10);
        // Norms .5, role 0: circumventing breaks with .5·.8.
        assertThat(Dossier.slackInNorms(w, w.states().get(0))).isEqualTo(.6 - .4, within(1e-15));
        assertThat(Dossier.slackInWinSet(w, w.states().get(0))).isEqualTo(.35 - .2, within(1e-15));
        Probe.disposition(w, 0, -1, .2, Act.ABSTAIN);
        assertThat(Dossier.slackInWinSet(w, w.states().get(0))).isNaN();
    }

    @Test
    void reactionsCompareTwoQuartersAfterWithFourBefore() {
        int power = 0;
        int state = 3;
        var log = Probe.log(
                new Object[] {1, power, state, EventType.COERCE},
                new Object[] {3, power, state, EventType.DEMAND},
                new Object[] {4, power, state, EventType.GUARANTEE},
                new Object[] {5, 1, state, EventType.ENGAGE},
                new Object[] {6, power, state, EventType.OFFER},
                new Object[] {7, power, state, EventType.COERCE},
                // Neither its own acts nor those towards others count.
                new Object[] {6, state, power, EventType.REJECT},
                new Object[] {6, power, state + 1, EventType.COERCE},
                new Object[] {6, state, power, EventType.PROTEST});
        Reactions r = new Reactions(log, 3, 2, 12);
        // After quarter 4: 5 and 6; before: 0 to 3.
        assertThat(r.of(0, 4, Audience.POWERS))
                .isEqualTo((3.5 + 5.2) / 2 - (-4.4 - 5.0) / 2, within(1e-14));
        // One protest in two quarters, none before.
        assertThat(r.of(0, 4, Audience.PUBLICS)).isEqualTo(-6.5 / 2);
        // After quarter 8 nothing; before: 4 to 7.
        assertThat(r.of(0, 8, Audience.POWERS)).isEqualTo(-(7.4 + 3.5 + 5.2 - 4.4) / 4, within(1e-14));
        assertThat(r.of(0, 0, Audience.POWERS)).isNaN();
        assertThat(r.of(0, 10, Audience.POWERS)).isNaN();
        assertThat(r.of(0, 9, Audience.POWERS)).isFinite();
        assertThat(r.of(1, 4, Audience.POWERS)).isEqualTo(-4.4);
    }

    @Test
    void crisesAreUpwardCrossings() {
        World w = three();
        Probe.tension(w, 0, 1, .6, .7);
        Probe.tension(w, 0, 2, .7, .8);
        Probe.tension(w, 1, 2, .7, .5);
        Probe.time(w, 3);
        assertThat(Order.crises(w)).isEqualTo(1);
        Probe.time(w, 0);
        assertThat(Order.crises(w)).as("nothing to compare with").isZero();
    }

    @Test
    void orderIsSummedUpByTheKantianIndexAndTheBurden() {
        World w = three();
        Probe.order(w, .3, .45);
        assertThat(Order.kantian(w)).isEqualTo((2 * .45 + .7) / 3, within(1e-15));
        double y = .7 / 3;
        Probe.sanction(w, 1, .8, 0, 2);
        Probe.sanction(w, 3, .8, 0);
        assertThat(Order.sanctionsBurden(w)).isEqualTo(.8 * 2 * y / (1 - y) * y, within(1e-15));
        assertThat(Order.reexportShare(w)).isNaN();
        Probe.trade(w, .02, .001);
        assertThat(Order.reexportShare(w)).isEqualTo(.05, within(1e-15));
        assertThat(Order.alternativeDensity(w)).isNaN();
    }

    /** §6.1: K itself, from norms, the universal institution and tension. */
    @Test
    void theKantianIndexIsTheMeanOfNormsInstitutionsAndPeace() {
        Worlds worlds = Worlds.of(2, 1)
                .institution("UN", InstitutionType.UNIVERSAL, null,
                        List.of("all"))
                .institution("R", InstitutionType.REGIONAL, null,
                        List.of("all"));
        World w = worlds.world();
        new Phases(w).through(Phases.SNAPSHOT);
        double order = .6 * Math.min(1, 2 * (.6 + .2) / 2);
        assertThat(Order.kantian(w)).isEqualTo((.5 + order + 1 - w.meanTension()) / 3, within(1e-15));
        assertThat(w.normsFeedback()).isEqualTo((.5 + order) / 2, within(1e-15));
    }


    @Test
    void namesOfMeasuresAreUnique() {
        var names = new ArrayList<String>();
        Measures.WORLD.forEach(m -> names.add(m.name()));
        Measures.STATE.forEach(m -> names.add(m.name()));
        assertThat(names).doesNotHaveDuplicates().allMatch(n -> n.matches("[A-Za-z_]+"));
    }
}
