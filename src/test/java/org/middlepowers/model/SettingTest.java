package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.middlepowers.scenario.InstitutionChange;
import org.middlepowers.scenario.InstitutionSpec;
import org.middlepowers.scenario.InstitutionType;
import org.middlepowers.scenario.PowerChange;

/** §5 and notes B, D, H: how worlds begin, what is given, and what is possible in them. */
class SettingTest {
    private static World at(Worlds worlds, int phase) {
        World w = worlds.world();
        new Phases(w).through(phase);
        return w;
    }

    @Test
    void capabilityAndOutputAddToOneAtTheStart() {
        World w = Worlds.of(2, 2).state("SA0", s -> s.output = .5).world();
        double sum = w.powers[0].capability + w.powers[1].capability + w.states[0].output + w.states[1].output;
        assertThat(sum).isEqualTo(1, within(1e-15));
        assertThat(w.states[0].output / w.states[1].output).isEqualTo(2.5, within(1e-14));
    }

    @Test
    void valueIsLocationResourcesAndSize() {
        Worlds worlds = Worlds.of(1, 3).everyState(s -> {
            s.location = .8;
            s.resources = .4;
        });
        worlds.state("SA1", s -> s.output = .9).state("SA2", s -> s.output = .001);
        World w = worlds.world();
        assertThat(w.states[0].value).isEqualTo(.4 + .1 + .25 * .5, within(1e-15));
        assertThat(w.states[1].value).isEqualTo(.4 + .1 + .25, within(1e-15));
        assertThat(w.states[2].value).isEqualTo(.4 + .1, within(1e-15));
        worlds.everyState(s -> {
            s.location = 0;
            s.resources = 0;
        });
        assertThat(worlds.world().states[2].value).isEqualTo(.05);
    }

    @Test
    void whatIsMissingFollowsFromProximity() {
        World w = Worlds.of(2, 1)
                .state("SA0", s -> {
                    s.proximity = Map.of("USA", .25, "CHN", .75);
                    s.transitAccess = Map.of("USA", .6);
                })
                .world();
        MiddlePower i = w.states[0];
        assertThat(i.security).containsExactly(.4 * .75, .4 * .25);
        assertThat(i.transitAccess).containsExactly(.75, .6);
        World given = Worlds.of(2, 1).state("SA0", s -> s.security = Optional.of(Map.of("USA", .3))).world();
        assertThat(given.states[0].security).containsExactly(0, .3);
    }

    /** Note D34: annual values are those of Q4, with lines between and constants outside. */
    @Test
    void historiesAreInterpolatedFromFourthQuarters() {
        Worlds worlds = Worlds.of(2, 1);
        worlds.quarters = 12;
        worlds.gdpSeries.put("USA", Map.of(2000, .2, 2001, .4));
        World w = worlds.world();
        double[] seen = new double[12];
        w.observe(world -> seen[world.time] = world.powers[1].worldGdpShare);
        w.run();
        assertThat(seen).containsExactly(
                new double[] {.2, .2, .2, .2, .25, .3, .35, .4, .4, .4, .4, .4}, within(1e-15));
        assertThat(w.powers[0].worldGdpShare).isEqualTo(.35);
    }

    @Test
    void givenCapabilityIsInTheScenariosUnit() {
        Worlds worlds = Worlds.of(2, 1).set("capabilityGrowth", .1);
        worlds.power("USA", p -> p.capability = .9);
        worlds.capabilitySeries.put("USA", Map.of(1999, .9));
        World w = worlds.world();
        double unit = 1 / (.9 + .3 + .4);
        new Phases(w).through(Phases.RECORD).through(Phases.RECORD);
        assertThat(w.powers[1].capability).isEqualTo(.9 * unit, within(1e-15));
        assertThat(w.powers[0].capability).isEqualTo(.3 * unit * Math.exp(2 * .1 / 4), within(1e-14));
    }

    /** Note B12. */
    @Test
    void aSinglePowerLeavesNobodyToDiversifyToOrMediateWith() {
        World w = at(Worlds.of(1, 2).institution("UN", InstitutionType.UNIVERSAL, null, List.of("all")),
                Phases.INTENTION);
        MiddlePower i = w.states[0];
        assertThat(i.exclusion(Act.DIVERSIFY)).isEqualTo(Exclusion.PRECONDITION);
        assertThat(i.exclusion(Act.MEDIATE)).isEqualTo(Exclusion.PRECONDITION);
        assertThat(i.exclusion(Act.UN_NORM)).isNull();
        assertThat(w.meanTension).isZero();
        assertThat(i.rivalPresence).containsOnly(0);
    }

    /** Notes B13, B14, B17, D35: what is missing makes acts impossible. */
    @Test
    void actsNeedWhatTheyAreAbout() {
        Worlds bare = Worlds.of(3, 1);
        bare.hegemon = Optional.of("none");
        World w = at(bare, Phases.DISPOSITION);
        MiddlePower i = w.states[0];
        for (Act act : List.of(
                Act.ALT_INST, Act.ALT_CURR, Act.VOTE_AGAINST, Act.CIRCUMVENT, Act.FORUM, Act.UN_NORM, Act.CBM,
                Act.COMPLY, Act.NONPROLIF)) {
            assertThat(i.exclusion(act)).as(act.name()).isEqualTo(Exclusion.PRECONDITION);
        }
        World regional = at(
                Worlds.of(3, 1).institution("R", InstitutionType.REGIONAL, null, List.of("all")), Phases.DISPOSITION);
        assertThat(regional.states[0].considered(Act.FORUM)).isTrue();
        assertThat(regional.states[0].considered(Act.CBM)).isTrue();
        assertThat(regional.states[0].considered(Act.UN_NORM)).isFalse();
        World calm = at(Worlds.of(3, 1).set("baselineHostility", 0).set("tensionNoise", 0), Phases.DISPOSITION);
        assertThat(calm.states[0].exclusion(Act.MEDIATE)).isEqualTo(Exclusion.PRECONDITION);
        Worlds far = Worlds.of(2, 2).set("appropriateness", 2).sanction(0, "CHN", List.of("USA"), .5, false);
        far.state("SA0", s -> s.transitAccess = Map.of("CHN", .1));
        far.state("SA1", s -> s.transitAccess = Map.of("CHN", .11));
        World sanctioned = at(far, Phases.DISPOSITION);
        assertThat(sanctioned.states[0].exclusion(Act.CIRCUMVENT)).isEqualTo(Exclusion.PRECONDITION);
        assertThat(sanctioned.states[1].considered(Act.CIRCUMVENT)).isTrue();
        assertThat(sanctioned.states[0].considered(Act.COMPLY)).isTrue();
    }

    /** Note B14: the regional body of largest initial density, then of the file's order; it stays. */
    @Test
    void theHomeBodyIsTheDensestAtTheStart() {
        Worlds worlds = Worlds.of(1, 2)
                .institution("A", InstitutionType.REGIONAL, null, List.of("SA0", "SA1"))
                .institution("B", InstitutionType.REGIONAL, null, List.of("SA0"))
                .institution("C", InstitutionType.REGIONAL, null, List.of("SA0"));
        for (String code : List.of("B", "C")) {
            worlds.institutions.put(code, new InstitutionSpec(
                    code, InstitutionType.REGIONAL, Optional.empty(), Optional.empty(), List.of("SA0"),
                    OptionalDouble.of(.5), OptionalDouble.empty()));
        }
        World w = worlds.world();
        assertThat(w.institutions[w.states[0].homeBody].code).isEqualTo("B");
        assertThat(w.institutions[w.states[1].homeBody].code).isEqualTo("A");
        w.institutions[0].density = .99;
        new Phases(w).through(Phases.RECORD).through(Phases.RECORD);
        assertThat(w.institutions[w.states[0].homeBody].code).isEqualTo("B");
    }

    @Test
    void institutionsCountFromTheirFoundation() {
        Worlds worlds = Worlds.of(2, 1);
        worlds.institutions.put("SCO", new InstitutionSpec(
                "SCO", InstitutionType.ALTERNATIVE, Optional.of("CHN"), Optional.of(Worlds.START.plus(2)),
                List.of("SA0"), OptionalDouble.empty(), OptionalDouble.empty()));
        World w = worlds.world(Agency.GRAVITY_ONLY);
        Phases phases = new Phases(w).through(Phases.SNAPSHOT);
        assertThat(w.states[0].membershipShare).containsOnly(0);
        assertThat(Prospects.alternative(w, w.states[0])).isNull();
        phases.through(Phases.RECORD).through(Phases.RECORD).through(Phases.SNAPSHOT);
        assertThat(w.time).isEqualTo(2);
        assertThat(Prospects.alternative(w, w.states[0])).isNotNull();
        // It starts thin (FoundationTest), and has weight from the next quarter on.
        assertThat(w.states[0].membershipShare).containsOnly(0);
        phases.through(Phases.RECORD).through(Phases.SNAPSHOT);
        assertThat(w.states[0].membershipShare).containsExactly(1, 0);
        assertThat(w.meanDensity).isEqualTo(.15 / 12, within(1e-15));
    }

    @Test
    void membershipSharesWeighByDensity() {
        World w = at(
                Worlds.of(2, 1)
                        .institution("UN", InstitutionType.UNIVERSAL, null, List.of("all"))
                        .institution("W", InstitutionType.WESTERN, "USA", List.of("all"))
                        .institution("A", InstitutionType.ALTERNATIVE, "CHN", List.of("all"))
                        .institution("X", InstitutionType.ALTERNATIVE, "SA0", List.of("all"))
                        .institution("Y", InstitutionType.WESTERN, "USA", List.of()),
                Phases.SNAPSHOT);
        double all = .6 + .6 + .15 + .15;
        assertThat(w.states[0].membershipShare).containsExactly(new double[] {.15 / all, .6 / all}, within(1e-15));
    }

    @Test
    void shocksChangePropensitiesAndMemberships() {
        Worlds worlds = Worlds.of(1, 2).institution("R", InstitutionType.REGIONAL, null, List.of("SA0"));
        worlds.shock(0, Worlds.changing(
                Map.of("USA", new PowerChange(2, 3, .5, 0, .25)),
                Map.of("R", new InstitutionChange(.9, -.9, List.of("SA1"), List.of("SA0")))));
        World w = at(worlds, Phases.EXOGENOUS);
        GreatPower g = w.powers[0];
        assertThat(new double[] {g.invest, g.coerce, g.guarantee, g.engage, g.attentionSlots})
                .containsExactly(1, 1.5, .25, 0, 2);
        assertThat(w.institutions[0].density).isEqualTo(1);
        assertThat(w.institutions[0].legitimacy).isZero();
        assertThat(w.states[0].homeBody).isEqualTo(EventLog.NONE);
        assertThat(w.states[1].homeBody).isZero();
    }

    /** Note D36: shocks of hostility count in both directions; the passing part fades, the lasting stays. */
    @Test
    void hostilityShocksCountInBothDirections() {
        Worlds worlds = Worlds.of(2, 1).shock(0, Worlds.hostility("USA-CHN", 4, .8));
        World w = at(worlds, Phases.SNAPSHOT);
        assertThat(w.shock).containsExactly(0, 4, 4, 0);
        assertThat(w.baseline).containsExactly(0, .03 + .8, .03 + .8, 0);
        assertThat(w.tension(0, 1)).isGreaterThan(.93);
        new HostilityPhase(w).step(w);
        assertThat(w.shock).containsExactly(0, 3.6, 3.6, 0);
    }

    /** The same quarter of the calendar has the same draws, whenever a scenario begins. */
    @Test
    void drawsBelongToCalendarQuarters() {
        World w = at(Worlds.of(1, 1), Phases.EXOGENOUS);
        Draws calendar = new Draws(1, 1);
        calendar.moveTo(Worlds.START.index());
        assertThat(w.draws.uniform(Purpose.VOTE, 3, 0)).isEqualTo(calendar.uniform(Purpose.VOTE, 3, 0));
    }
}
