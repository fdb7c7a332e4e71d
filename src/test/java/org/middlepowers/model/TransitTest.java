package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.middlepowers.scenario.RouteSpec;

/** §7.9, land traffic between great powers. */
class TransitTest {
    /** China to Europe: north through Russia, or the middle through two states. */
    private static Worlds corridor() {
        Worlds w = Worlds.of(4, 3);
        w.route("north", "CHN", "EUR", List.of("RUS"), List.of());
        w.route("middle", "EUR", "CHN", List.of(), List.of("SA0", "SA1"));
        return w;
    }

    private static World calm(Worlds worlds) {
        World w = worlds.set("baselineHostility", 0).world(Agency.GRAVITY_ONLY);
        new Phases(w).through(Phases.SNAPSHOT);
        return w;
    }

    private static void tension(World w, String one, String other, double t) {
        int g = index(w, one);
        int h = index(w, other);
        w.tension[g * w.powers.length + h] = t;
        w.tension[h * w.powers.length + g] = t;
    }

    private static int index(World w, String code) {
        return w.powers().stream().map(GreatPower::getCode).toList().indexOf(code);
    }

    private static double share(World w, String route) {
        return w.routes().stream().filter(r -> r.code.equals(route)).findFirst().orElseThrow().share;
    }

    private static double odds(World w) {
        new Transit(w).run(w);
        assertThat(share(w, "north") + share(w, "middle")).isEqualTo(1, within(1e-15));
        return share(w, "middle") / share(w, "north");
    }

    @Test
    void oddsOfTheMiddleRouteMultiplyByTheExponentialOfTension() {
        World w = calm(corridor().set("routeCapacity", 1));
        tension(w, "RUS", "EUR", .2);
        double before = odds(w);
        assertThat(before).isEqualTo(Math.exp(-1.5 * (2.3 - .2)), within(1e-15));
        tension(w, "RUS", "EUR", .9);
        assertThat(odds(w) / before).isEqualTo(Math.exp(1.5 * .7), within(1e-13));
    }

    /** P4: four to eleven hundredths when tension along the north rises from .2 to .9. */
    @Test
    void aWarMovesTheShareOfTheMiddleRouteFromFourToElevenHundredths() {
        World w = calm(corridor());
        tension(w, "RUS", "EUR", .2);
        odds(w);
        assertThat(share(w, "middle")).isEqualTo(.041, within(.0005));
        tension(w, "RUS", "EUR", .9);
        odds(w);
        assertThat(share(w, "middle")).isEqualTo(.109, within(.0005));
    }

    @Test
    void theWorstTensionAmongEndsAndPowersCrossedCounts() {
        World w = calm(corridor().set("routeCapacity", 1));
        tension(w, "RUS", "EUR", .2);
        double before = odds(w);
        tension(w, "CHN", "RUS", .5);
        assertThat(odds(w) / before).isEqualTo(Math.exp(1.5 * .3), within(1e-13));
        // Tension between the ends themselves burdens both routes.
        tension(w, "CHN", "EUR", .5);
        assertThat(odds(w)).isEqualTo(Math.exp(-1.5 * 2.3), within(1e-15));
        // That of a power off both routes does not matter.
        tension(w, "USA", "RUS", 1);
        assertThat(odds(w)).isEqualTo(Math.exp(-1.5 * 2.3), within(1e-15));
    }

    @Test
    void whatDoesNotFitTakesTheCheapestRouteWithRoom() {
        World w = calm(corridor().set("routeCost", 0));
        odds(w);
        assertThat(share(w, "middle")).isEqualTo(.15);
        assertThat(share(w, "north")).isEqualTo(.85);
    }

    @Test
    void corridorsWidenARoute() {
        World w = calm(corridor().set("routeCost", 0));
        w.states[0].corridor[0] = .6;
        w.states[0].corridor[1] = .2;
        w.states[1].corridor[2] = .4;
        w.states[2].corridor[2] = 100;
        odds(w);
        assertThat(share(w, "middle")).isEqualTo(.15 * (1 + (.8 + .4) / 2), within(1e-15));
    }

    @Test
    void whatFitsNowhereTakesTheCheapest() {
        Worlds worlds = corridor();
        worlds.routes.put("north", new RouteSpec(
                "north", "CHN", "EUR", List.of("RUS"), List.of(), Map.of(), OptionalDouble.empty(), OptionalDouble.of(.2)));
        World w = calm(worlds);
        odds(w);
        assertThat(share(w, "middle")).isEqualTo(.15, within(1e-15));
        assertThat(share(w, "north")).isEqualTo(.85, within(1e-15));
    }

    /** A state that holds the same part of both routes earns the same, whichever the goods take. */
    @Test
    void incomeIsSharedByTheKilometresOnAStatesLand() {
        Worlds worlds = corridor();
        worlds.routes.put("middle", new RouteSpec(
                "middle", "EUR", "CHN", List.of(), List.of("SA0", "SA1"), Map.of("SA0", 3000.0, "SA1", 1000.0),
                OptionalDouble.empty(), OptionalDouble.empty()));
        worlds.routes.put("north", new RouteSpec(
                "north", "CHN", "EUR", List.of("RUS"), List.of("SA2", "SA0"), Map.of("SA0", 2700.0, "SA2", 900.0),
                OptionalDouble.empty(), OptionalDouble.empty()));
        World w = calm(worlds);
        odds(w);
        double income = .25 * .1 * .02 * w.powers[index(w, "CHN")].worldGdpShare * w.powers[index(w, "EUR")].worldGdpShare;
        assertThat(w.states[0].transitIncome).isEqualTo(.75 * income, within(1e-18));
        assertThat(w.states[1].transitIncome).isEqualTo(.25 * income * share(w, "middle"), within(1e-18));
        tension(w, "RUS", "EUR", .9);
        odds(w);
        assertThat(w.states[0].transitIncome).isEqualTo(.75 * income, within(1e-18));
    }

    @Test
    void incomeIsSharedEquallyByTheStatesOnTheRoute() {
        World w = calm(corridor());
        odds(w);
        double chn = w.powers[index(w, "CHN")].worldGdpShare;
        double eur = w.powers[index(w, "EUR")].worldGdpShare;
        double income = .25 * .1 * .02 * chn * eur * share(w, "middle") / 2;
        assertThat(w.states[0].transitIncome).isEqualTo(income, within(1e-18));
        assertThat(w.states[1].transitIncome).isEqualTo(income, within(1e-18));
        assertThat(w.states[2].transitIncome).isZero();
    }

    @Test
    void marketsAreSeparate() {
        Worlds worlds = corridor();
        worlds.route("other", "CHN", "RUS", List.of(), List.of("SA2"));
        World w = calm(worlds);
        odds(w);
        assertThat(share(w, "other")).isEqualTo(1);
        assertThat(w.states[2].transitIncome).isPositive();
    }
}
