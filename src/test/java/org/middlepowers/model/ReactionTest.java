package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.middlepowers.model.VoteResult.Ballot;

/** §7.10 norms, role, status and salience, §7.8 the sub-national layer, §7.11 votes. */
class ReactionTest {
    private World w;
    private MiddlePower i;

    @BeforeEach
    void ready() {
        ready(ChoiceTest.everythingPossible().state("SA0", s -> s.peers = List.of("SA1", "SA2")));
    }

    private void ready(Worlds worlds) {
        w = worlds.world(Agency.GRAVITY_ONLY);
        new Phases(w).through(Phases.HOSTILITY);
        i = w.states[0];
    }

    private void react(Act... acts) {
        i.chosen = 0;
        for (Act act : acts) {
            i.chosen |= act.bit();
        }
        new ReactionPhase().step(w);
    }

    @Test
    void normsFollowPeersDeedsTensionAndHypocrisy() {
        i.norms = .4;
        w.states[1].norms = .9;
        w.states[2].norms = .7;
        double contact = w.institutions[i.homeBody].density;
        double own = .5 * 1 * .6;
        double erosion = .5 * (w.meanTension + .3 * .9) * .4;
        react(Act.UN_NORM);
        assertThat(i.norms).isEqualTo(.4 + .02 * (contact * (.8 - .4) + own - erosion), within(1e-15));
    }

    @Test
    void breachesErodeNorms() {
        i.norms = .4;
        w.states[1].norms = .4;
        w.states[2].norms = .4;
        react(Act.CIRCUMVENT);
        assertThat(i.norms).isEqualTo(.4 - .02 * .5 * (.8 + w.meanTension + .3 * .9) * .4, within(1e-15));
    }

    /** Note D26: a mandate takes a sanction out of the erosion of norms, and out of nothing else. */
    @Test
    void mandatedSanctionsDoNotErodeNorms() {
        i.norms = .4;
        w.states[1].norms = .4;
        w.states[2].norms = .4;
        w.sanctions.get(0).unMandate = true;
        react(Act.ABSTAIN);
        assertThat(i.norms).isEqualTo(.4 - .02 * .5 * w.meanTension * .4, within(1e-15));
        assertThat(w.lostTrade).isPositive();
    }

    /** Note C24: with several acts norms and role follow their mean, status their sum. */
    @Test
    void severalActsAreAveragedInNormsAndSummedInStatus() {
        i.norms = .4;
        w.states[1].norms = .4;
        w.states[2].norms = .4;
        i.role = .2;
        i.status = .3;
        i.growth = .005;
        double u = (i.utility(Act.FORUM) + i.utility(Act.DIVERSIFY)) / 2;
        double payoff = .2 * .3 * .5 + .1 * .4 + .5 * u;
        react(Act.FORUM, Act.DIVERSIFY);
        double erosion = .5 * (w.meanTension + .3 * .9) * .4;
        assertThat(i.norms).isEqualTo(.4 + .02 * (.5 * .25 * .6 - erosion), within(1e-15));
        assertThat(i.role).isEqualTo(.2 + .02 * (0 - .2) * Maths.clip(3 * payoff), within(1e-15));
        assertThat(i.status).isEqualTo(.96 * .3 + .05 * .4 * .7, within(1e-15));
    }

    @Test
    void rolesFollowActsThatPaid() {
        i.role = -.5;
        i.growth = .1;
        i.utility[Act.ALT_INST.ordinal()] = .4;
        react(Act.ALT_INST);
        double payoff = .2 * .3 + .1 * .1 + .5 * .4;
        assertThat(i.role).isEqualTo(-.5 + .02 * 1.5 * 3 * payoff, within(1e-15));
        i.role = -.5;
        i.growth = -.1;
        i.utility[Act.ALT_INST.ordinal()] = -.4;
        react(Act.ALT_INST);
        assertThat(i.role).as("what did not pay teaches nothing").isEqualTo(-.5);
    }

    /** Note A6: salience moves in phase 9 and nowhere else, by protest only with the power most resented. */
    @Test
    void salienceMovesOnceAQuarter() {
        Worlds worlds = Rich.world().set("protestThreshold", .1);
        World run = worlds.world();
        double[][] before = new double[run.states.length][];
        int[] raised = {0};
        new Phases(run).run(6, phase -> {
            for (MiddlePower j : run.states) {
                if (phase != Phases.REACTION) {
                    if (before[j.index] != null) {
                        assertThat(j.salience).as("phase " + phase).containsExactly(before[j.index]);
                    }
                } else {
                    for (int g = 0; g < run.powers.length; g++) {
                        double protest = g == j.protestTarget ? Math.min(2, .3 * j.protestEvents) : 0;
                        double wanted = .7 * (before[j.index] == null ? 0 : before[j.index][g]) + protest
                                + (j.coerced[g] ? .2 : 0) + (j.refused[g] ? .3 : 0);
                        assertThat(j.salience[g]).isEqualTo(wanted, within(1e-15));
                        raised[0] += protest > 0 ? 1 : 0;
                    }
                }
                before[j.index] = j.salience.clone();
            }
        });
        assertThat(raised[0]).isPositive();
    }

    @Test
    void projectsLeaveGrievanceThatFades() {
        i.accepted = true;
        i.offerPower = 1;
        i.offerSize = .9;
        i.offerSector = Sector.INDUSTRY.ordinal();
        i.offerRegion = 2;
        i.grievance[2 * 3 + 1] = .2;
        i.grievance[0] = .1;
        int issues = 0;
        SubnationalPhase phase = new SubnationalPhase(w);
        for (int q = 0; q < 4000; q++) {
            w.draws.moveTo(q);
            Arrays.fill(i.grievance, 0);
            i.grievance[2 * 3 + 1] = .2;
            i.grievance[0] = .1;
            phase.step(w);
            boolean issue = i.grievance[2 * 3 + 1] > .5;
            double wanted = .95 * (.2 + .28 * .9 + (issue ? .25 : 0));
            assertThat(i.grievance[2 * 3 + 1]).isEqualTo(wanted, within(1e-15));
            assertThat(i.grievance[0]).isEqualTo(.95 * .1, within(1e-15));
            assertThat(i.meanGrievance[1]).isEqualTo(wanted / 6, within(1e-15));
            assertThat(i.protestTarget).isEqualTo(1);
            issues += issue ? 1 : 0;
        }
        assertThat(issues / 4000.0).isEqualTo(.1, within(4 * Math.sqrt(.09 / 4000)));
        long complaints = Numbers.events(w).stream().filter(e -> e.contains("COMPLAINT")).count();
        assertThat(complaints).isEqualTo(issues);
    }

    @Test
    void legitimacyReturnsAndSuffersFromProtest() {
        i.legitimacy = .5;
        for (int r = 0; r < 6; r++) {
            i.grievance[r * 3] = .9;
        }
        new SubnationalPhase(w).step(w);
        assertThat(i.meanParticipation).isGreaterThan(.2);
        assertThat(i.legitimacy).isEqualTo(.5 + .05 * .15 - .03 * i.meanParticipation, within(1e-15));
    }

    @Test
    void protestIsAimedInProportionToGrievance() {
        Arrays.fill(i.grievance, 0);
        int there = 0;
        int all = 0;
        SubnationalPhase phase = new SubnationalPhase(w);
        for (int q = 0; q < 1500; q++) {
            w.draws.moveTo(q);
            i.legitimacy = .2;
            i.grievance[0] = .6;
            i.grievance[1] = .2;
            int before = w.events.size();
            phase.step(w);
            for (int e = before; e < w.events.size(); e++) {
                if (w.events.source(e) == i.actor && w.events.region(e) == 0) {
                    there += w.events.target(e) == 0 ? 1 : 0;
                    all++;
                }
                if (w.events.source(e) == i.actor && w.events.region(e) != 0) {
                    assertThat(w.events.target(e)).as("no grievance, no target").isEqualTo(EventLog.NONE);
                }
            }
        }
        assertThat(all).isGreaterThan(1000);
        assertThat((double) there / all).isEqualTo(.75, within(4 * Math.sqrt(.75 * .25 / all)));
    }

    /** §7.13: the layer off means H=r=0, the gate open and legitimacy at rest, whatever shocks say. */
    @Test
    void withoutTheLayerThereIsNeitherGrievanceNorProtest() {
        Worlds worlds = Rich.world();
        worlds.subnational = false;
        World run = worlds.world();
        run.observe(world -> {
            for (MiddlePower j : world.states) {
                assertThat(j.grievance).containsOnly(0);
                assertThat(j.meanGrievance).containsOnly(0);
                assertThat(j.participation).containsOnly(0);
                assertThat(j.protestEvents).isZero();
                assertThat(j.legitimacy).isEqualTo(j.legitimacyAtRest);
                assertThat(j.exclusion(Act.DEFER)).isNull();
            }
        });
        run.run();
    }

    /** H̄ is the mean of H at any time: a shock is felt in the quarter in which it comes. */
    @Test
    void grievanceShocksAreFeltAtOnce() {
        Worlds worlds = Worlds.of(2, 1).state("SA0", s -> s.regions = List.of("north", "south"));
        worlds.shock(0, Worlds.grievance("CHN", List.of("SA0"), List.of("south"), .4));
        World run = worlds.world();
        new Phases(run).through(Phases.EXOGENOUS);
        assertThat(run.states[0].grievance).containsExactly(0, 0, .4, 0);
        assertThat(run.states[0].meanGrievance).containsExactly(.2, 0);
    }

    /** Note C21: where the win-set rules a project out, the state cannot defer at all. */
    @Test
    void theWinSetExcludesDeferring() {
        w = new World(w.scenario, 1, 1, Agency.FULL);
        new Phases(w).through(Phases.GREAT_POWERS);
        MiddlePower j = w.states[0];
        j.offerPower = 1;
        j.offerSize = .3;
        j.offerSector = Sector.AGRO.ordinal();
        j.offerRegion = 1;
        j.grievance[1 * 3] = .5;
        double projected = new Protest(w).projected(w, j);
        Worlds gated = ChoiceTest.everythingPossible();
        for (double gate : new double[] {projected - .01, projected + .01}) {
            World g = gated.set("winSet", gate).world();
            new Phases(g).through(Phases.GREAT_POWERS);
            MiddlePower k = g.states[0];
            k.offerPower = 1;
            k.offerSize = .3;
            k.offerSector = Sector.AGRO.ordinal();
            k.offerRegion = 1;
            k.grievance[1 * 3] = .5;
            new DispositionPhase(g).step(g);
            assertThat(k.exclusion(Act.DEFER)).isEqualTo(gate < projected ? Exclusion.WIN_SET : null);
            assertThat(k.considered(Act.DEFER)).isEqualTo(gate > projected);
        }
    }

    @Test
    void theUnthinkableIsExcluded() {
        Worlds worlds = ChoiceTest.everythingPossible().set("appropriateness", .6);
        worlds.state("SA0", s -> {
            s.norms = .5;
            s.role = -.45;
        });
        World run = worlds.world();
        new Phases(run).through(Phases.DISPOSITION);
        MiddlePower j = run.states[0];
        // .5·.8+.5·.45=.625.
        assertThat(j.breach(Act.CIRCUMVENT)).isEqualTo(.625, within(1e-15));
        assertThat(j.exclusion(Act.CIRCUMVENT)).isEqualTo(Exclusion.APPROPRIATENESS);
        assertThat(j.breach(Act.DIVERSIFY)).isEqualTo(.225, within(1e-15));
        assertThat(j.breach(Act.UN_NORM)).isZero();
        assertThat(j.breach(Act.VOTE_AGAINST)).isEqualTo(.5 * .2 + .225, within(1e-15));
    }

    @Test
    void votesWeighPositionNormsTiesAndCost() {
        Worlds worlds = Worlds.of(2, 60).set("voteNoise", 0).set("absentRate", 0).vote(0, "CHN", .4).vote(0, "SA0", 0);
        int k = 0;
        for (Worlds.State s : worlds.states.values()) {
            s.idealPoint = -2.5 + .12 * k++;
            s.trade = Map.of("CHN", .1 + .001 * k);
        }
        World run = worlds.world(Agency.GRAVITY_ONLY);
        run.run();
        List<Ballot> against = run.votes.get(0).votes();
        List<Ballot> state = run.votes.get(1).votes();
        World end = worlds.world(Agency.GRAVITY_ONLY);
        new Phases(end).through(Phases.REACTION);
        for (MiddlePower j : end.states) {
            double ties = j.trade[0] + j.security[0] + j.proximity[0];
            double no = .6 + .6 * j.idealPoint + j.norms - 2 * ties;
            double yes = no - 2 * ties * .4 - .8 * .4;
            assertThat(against.get(j.index)).isEqualTo(yes > .5 ? Ballot.YES : no < -.5 ? Ballot.NO : Ballot.ABSTAIN);
            double free = .6 + .6 * j.idealPoint + j.norms;
            assertThat(state.get(j.index)).isEqualTo(free > .5 ? Ballot.YES : free < -.5 ? Ballot.NO : Ballot.ABSTAIN);
        }
        assertThat(against).contains(Ballot.YES, Ballot.NO, Ballot.ABSTAIN);
    }

    /** A costly vote is withheld, not turned round: as cost grows Yes only falls, abstention rises by as much, No stays. */
    @Test
    void costTakesVotesFromYesAndGivesThemToAbstention() {
        long[] yes = new long[5];
        long[] no = new long[5];
        for (int c = 0; c < 5; c++) {
            Worlds worlds = Worlds.of(2, 200).set("absentRate", 0).set("voteTies", .4).vote(0, "CHN", .25 * c);
            int k = 0;
            for (Worlds.State s : worlds.states.values()) {
                s.idealPoint = -2.5 + .03 * k++;
            }
            World run = worlds.world(Agency.GRAVITY_ONLY);
            run.run();
            yes[c] = run.votes.get(0).votes().stream().filter(v -> v == Ballot.YES).count();
            no[c] = run.votes.get(0).votes().stream().filter(v -> v == Ballot.NO).count();
            assertThat(no[c]).isEqualTo(no[0]).isPositive();
            if (c > 0) {
                assertThat(yes[c]).isLessThan(yes[c - 1]);
            }
        }
    }

    @Test
    void someAreAbsent() {
        Worlds worlds = Worlds.of(2, 60);
        for (int k = 0; k < 40; k++) {
            worlds.vote(0, "CHN", 0);
        }
        World run = worlds.world(Agency.GRAVITY_ONLY);
        run.run();
        long absent = run.votes.stream().flatMap(v -> v.votes().stream()).filter(v -> v == Ballot.ABSENT).count();
        assertThat(absent / 2400.0).isEqualTo(.06, within(4 * Math.sqrt(.06 * .94 / 2400)));
    }
}
