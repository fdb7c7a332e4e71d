package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** §7.9, §7.4 and notes D26–D35: sanctions, what they cost and who goes around them. */
class SanctionsTest {
    private static Worlds four() {
        return Worlds.of(4, 3)
                .power("USA", p -> p.gdp = .3)
                .power("EUR", p -> p.gdp = .2)
                .power("RUS", p -> p.gdp = .05)
                .everyState(s -> {
                    s.transitAccess = Map.of("RUS", .6);
                    s.trade = Map.of("USA", .2, "EUR", .3, "RUS", .1, "CHN", .2);
                });
    }

    private static int index(World w, String code) {
        return w.powers().stream().map(GreatPower::getCode).toList().indexOf(code);
    }

    private static World at(Worlds worlds, int phase) {
        World w = worlds.world(Agency.GRAVITY_ONLY);
        new Phases(w).through(phase);
        return w;
    }

    @Test
    void aTargetLosesWhatTheLiteratureSays() {
        assertThat(loss(.2, 1)).isEqualTo(8 * Math.pow(.2, 1.09), within(1e-12));
        assertThat(loss(.8, 1)).isEqualTo(8 * Math.pow(.8, 1.09), within(1e-12));
        assertThat(loss(.8, .5)).isEqualTo(loss(.8, 1) / 2, within(1e-12));
    }

    /** Percentage points a year that a target loses to a coalition of some share of the rest of the world. */
    private static double loss(double share, double severity) {
        Worlds worlds = Worlds.of(2, 1)
                .power("USA", p -> p.gdp = share * .9)
                .power("CHN", p -> p.gdp = .1)
                .sanction(0, "CHN", List.of("USA"), severity, false);
        World w = at(worlds, Phases.HOSTILITY);
        double c = w.powers[index(w, "CHN")].capability;
        double before = at(worlds, Phases.SNAPSHOT).powers[index(w, "CHN")].capability;
        return -Math.log(c / before) * 400;
    }

    /** P11: means over the years, of middling sanctions by the United Nations and by the United States, and an embargo. */
    @Test
    void overTheYearsTargetsLoseWhatTheLiteratureSays() {
        // The United States hold a quarter of what others than the target produce.
        assertThat(meanLoss(.25, .5, true, 10)).isBetween(2.3, 3.5);
        assertThat(meanLoss(.25, .5, false, 7)).isBetween(.5, .9);
        assertThat(meanLoss(.25, 1, true, 10)).isGreaterThan(5);
        // Closed form: g_max σ share^κ times the mean of 2^(−age/40).
        double mean = (1 - .5) / (40 * (1 - Math.pow(2, -1 / 40.)));
        assertThat(meanLoss(.25, .5, true, 10)).isEqualTo(8 * .5 * mean, within(1e-9));
    }

    /** A mandate of the United Nations binds all: who sends them makes no difference to what they cost. */
    @Test
    void aMandateBindsEverybody() {
        assertThat(meanLoss(.1, .7, true, 1)).isEqualTo(meanLoss(.6, .7, true, 1), within(1e-12));
        assertThat(meanLoss(.1, .7, true, 1)).isGreaterThan(meanLoss(.6, .7, false, 1));
    }

    private static double meanLoss(double share, double severity, boolean mandate, int years) {
        Worlds worlds = Worlds.of(2, 1)
                .power("USA", p -> p.gdp = share * .9)
                .power("CHN", p -> p.gdp = .1)
                .sanction(0, "CHN", List.of("USA"), severity, false);
        worlds.quarters = 4 * years;
        World w = worlds.world(Agency.GRAVITY_ONLY);
        GreatPower target = w.powers[index(w, "CHN")];
        double before = target.capability;
        Phases phases = new Phases(w);
        phases.through(Phases.EXOGENOUS);
        w.sanctions.get(0).unMandate = mandate;
        phases.run(4 * years, phase -> {});
        return -Math.log(target.capability / before) * 100 / years;
    }

    @Test
    void sanctionsHurtHalfAsMuchAfterTenYears() {
        Worlds worlds = four().sanction(0, "RUS", List.of("USA"), 1, false);
        World w = at(worlds, Phases.SUBNATIONAL);
        GreatPower rus = w.powers[index(w, "RUS")];
        double c0 = rus.capability;
        new EconomyPhase(w).step(w);
        double fresh = Math.log(rus.capability / c0);
        assertThat(w.sanctions.get(0).age).isEqualTo(1);
        w.sanctions.get(0).age = 40;
        double c1 = rus.capability;
        new EconomyPhase(w).step(w);
        assertThat(Math.log(rus.capability / c1)).isEqualTo(fresh / 2, within(1e-15));
    }

    /** Note D28: given histories already contain what sanctions did. */
    @Test
    void aGivenHistoryOfCapabilityIsLeftAlone() {
        Worlds worlds = four().sanction(0, "RUS", List.of("USA", "EUR"), 1, false);
        worlds.capabilitySeries.put("RUS", Map.of(1999, .15));
        World w = at(worlds, Phases.RECORD);
        GreatPower rus = w.powers[index(w, "RUS")];
        GreatPower chn = w.powers[index(w, "CHN")];
        assertThat(rus.capability).isEqualTo(chn.capability, within(1e-15));
    }

    @Test
    void aStateThatIsATargetLosesTradeAndGrowth() {
        Worlds worlds = four().set("tradeNoise", 0).set("tradeSpeed", 1).set("growthNoise", 0);
        worlds.sanction(0, "SA0", List.of("USA", "EUR"), .5, false);
        World w = at(worlds, Phases.SUBNATIONAL);
        MiddlePower i = w.states[0];
        double[] before = i.trade.clone();
        new EconomyPhase(w).step(w);
        double kept = Math.exp(-.5);
        double all = 1 - (1 - kept) * .5;
        assertThat(i.trade[index(w, "USA")]).isEqualTo(.2 * kept / all, within(1e-14));
        assertThat(i.trade[index(w, "CHN")]).isEqualTo(.2 / all, within(1e-14));
        double share = .5 * kept / all;
        double protest = .004 * i.meanParticipation;
        assertThat(i.growth).isEqualTo(-.02 * .5 * Math.pow(share, 1.09) - protest, within(1e-15));
        assertThat(w.states[1].trade).containsExactly(before, within(1e-14));
        assertThat(w.lostTrade).isZero();
        assertThat(Stakes.gatewayTarget(w, w.states[1])).isEqualTo(EventLog.NONE);
        assertThat(Stakes.sanctionedTrade(w, w.states[1])).isZero();
    }

    /** Odds against the rest of the world move by e^{θ_M Loss_T/Y_T(1−comp)} with the target, e^{θ_M Loss_T/ΣY_C} with senders. */
    @Test
    void tradeThatIsShutOutGoesToThoseWhoTakeNoPart() {
        Worlds worlds = four().set("tradeNoise", 0).set("tradeSpeed", 1).set("tradeDiversion", 2);
        worlds.sanction(0, "RUS", List.of("USA", "EUR"), .9, false);
        World w = at(worlds, Phases.SUBNATIONAL);
        w.states[1].compliance = .25;
        new EconomyPhase(w).step(w);
        double lost = .07 * (1 - Math.exp(-.9));
        MiddlePower free = w.states[0];
        assertThat(free.trade[index(w, "RUS")] / free.restTrade).isEqualTo(.1 / .2 * Math.exp(2 * lost), within(1e-13));
        assertThat(free.trade[index(w, "USA")] / free.restTrade)
                .isEqualTo(.2 / .2 * Math.exp(2 * lost * .05 / .5), within(1e-13));
        assertThat(free.trade[index(w, "CHN")] / free.restTrade).isEqualTo(.2 / .2, within(1e-13));
        MiddlePower complying = w.states[1];
        assertThat(complying.trade[index(w, "RUS")] / complying.restTrade)
                .isEqualTo(.1 / .2 * Math.exp(2 * lost * .75 - .9 * .25), within(1e-13));
    }

    @Test
    void complianceCutsTradeWithTheTarget() {
        Worlds worlds = four().set("tradeDiversion", 0).set("tradeNoise", 0).set("tradeSpeed", 1).sanction(0, "RUS", List.of("USA"), .9, false);
        World w = at(worlds, Phases.SUBNATIONAL);
        w.states[0].compliance = .5;
        new EconomyPhase(w).step(w);
        double kept = Math.exp(-.9 * .5);
        assertThat(w.states[0].trade[index(w, "RUS")]).isEqualTo(.1 * kept / (.9 + .1 * kept), within(1e-14));
        assertThat(w.states[1].trade[index(w, "RUS")]).isEqualTo(.1, within(1e-14));
    }

    @Test
    void reexportsShareOutLostTrade() {
        World w = at(four().sanction(0, "RUS", List.of("USA", "EUR"), .9, false), Phases.ECONOMY);
        double lost = .05 * .07 * (1 - Math.exp(-.9));
        assertThat(w.lostTrade).isEqualTo(lost, within(1e-16));
        double capacity = .5;
        double[] own = new double[3];
        for (MiddlePower i : w.states) {
            double withSenders = i.trade[index(w, "USA")] + i.trade[index(w, "EUR")];
            // Output has grown since.
            double y = i.output / Math.exp(i.growth);
            own[i.index] = i.tolerance * .36 * Math.sqrt(withSenders * y);
            capacity += own[i.index];
        }
        double sum = 0;
        for (MiddlePower i : w.states) {
            assertThat(i.reexport).isEqualTo(.5 * lost * own[i.index] / capacity, within(1e-16));
            double noise = .006 * w.draws.normal(Purpose.GROWTH, i.key, 0);
            double income = .15 * i.reexport / (i.output / Math.exp(i.growth));
            assertThat(i.growth).isEqualTo(income + noise - .004 * i.meanParticipation, within(1e-15));
            sum += i.reexport;
        }
        assertThat(w.reexports).isEqualTo(sum).isLessThan(.5 * lost);
    }

    @Test
    void secondaryRiskGrowsWithToleranceAndTheThreat() {
        World w = at(four().sanction(0, "RUS", List.of("USA", "EUR"), .9, false), Phases.SNAPSHOT);
        MiddlePower i = w.states[0];
        double exposed = .05 * .5 * (1 - .5 * .1);
        assertThat(Stakes.secondaryRisk(w, i)).isEqualTo(.03 * .6 * exposed, within(1e-16));
        w.sanctions.get(0).secondary = true;
        assertThat(Stakes.secondaryRisk(w, i)).isEqualTo(.33 * .6 * exposed, within(1e-16));
        i.tolerance = 1;
        i.invoicing = 1;
        assertThat(Stakes.secondaryRisk(w, i)).isEqualTo(.33 * 1.2 * .05 * .5 * .5, within(1e-16));
    }

    /** Note D26: one object a target; coalitions unite, the harsher terms hold, age restarts if severity rises. */
    @Test
    void sanctionsAgainstOneTargetAreOne() {
        Worlds worlds = four();
        worlds.shock(0, Worlds.imposing("RUS", List.of("USA"), .5, true, true));
        worlds.shock(2, Worlds.imposing("RUS", List.of("EUR"), .3, false, false));
        worlds.shock(4, Worlds.imposing("RUS", List.of("EUR", "CHN"), .8, false, true));
        World w = worlds.world(Agency.GRAVITY_ONLY);
        Phases phases = new Phases(w);
        List<String> seen = new ArrayList<>();
        for (int q = 0; q < 5; q++) {
            phases.through(Phases.SNAPSHOT);
            Sanction s = w.sanctions.get(0);
            assertThat(w.sanctions.count()).isEqualTo(1);
            seen.add(s.severity + " " + s.secondary + " " + s.unMandate + " " + s.age + " "
                    + s.sender[index(w, "USA")] + s.sender[index(w, "EUR")] + s.sender[index(w, "CHN")]);
            phases.through(Phases.RECORD);
        }
        assertThat(seen).containsExactly(
                "0.5 true true 0 truefalsefalse", "0.5 true true 1 truefalsefalse", "0.5 true false 2 truetruefalse",
                "0.5 true false 3 truetruefalse", "0.8 true true 0 truetruetrue");
    }

    /** Note D27: a power leaves the coalition against itself. */
    @Test
    void noPowerSanctionsItself() {
        World w = at(four().sanction(0, "RUS", List.of("RUS", "USA"), .5, false), Phases.SNAPSHOT);
        assertThat(w.sanctions.get(0).sender[index(w, "RUS")]).isFalse();
        assertThat(w.sanctions.get(0).sender[index(w, "USA")]).isTrue();
    }

    @Test
    void theHegemonsSanctionsAddUpToOneAtMost() {
        Worlds worlds = four().sanction(0, "RUS", List.of("USA"), .5, false);
        assertThat(at(worlds, Phases.SNAPSHOT).hegemonSanctions).isEqualTo(.5);
        worlds.sanction(0, "SA0", List.of("USA"), .7, false);
        assertThat(at(worlds, Phases.SNAPSHOT).hegemonSanctions).isEqualTo(1);
        assertThat(at(four().sanction(0, "RUS", List.of("EUR"), 1, false), Phases.SNAPSHOT).hegemonSanctions)
                .isZero();
    }

    @Test
    void liftingEndsThem() {
        Worlds worlds = four().sanction(0, "RUS", List.of("USA"), .5, false);
        worlds.sanction(0, "CHN", List.of("USA"), .4, false);
        worlds.shock(1, Worlds.turning(List.of(), List.of("RUS")));
        World w = worlds.world(Agency.GRAVITY_ONLY);
        Phases phases = new Phases(w).through(Phases.RECORD).through(Phases.SNAPSHOT);
        assertThat(w.sanctions.count()).isEqualTo(1);
        assertThat(w.sanctions.get(0).target).isEqualTo(index(w, "CHN"));
        assertThat(phases).isNotNull();
    }

    /** Between phases 2 and 7 acts are judged by what sanctions are in force, not by those of a quarter ago. */
    @Test
    void reexportPotentialFollowsSanctionsThatGreatPowersImposeOrEnd() {
        Worlds worlds = four().set("sanctionHazard", 1).set("sanctionEndRate", .5);
        worlds.endogenous = true;
        worlds.quarters = 40;
        worlds.rivalry.put("USA-RUS", 6.0);
        worlds.rivalry.put("USA-CHN", 6.0);
        World w = worlds.world();
        int[] changes = {0};
        int[] before = {0};
        new Phases(w).run(40, phase -> {
            if (phase == Phases.SNAPSHOT) {
                before[0] = w.sanctions.count();
            }
            if (phase == Phases.GREAT_POWERS) {
                changes[0] += w.sanctions.count() == before[0] ? 0 : 1;
                double[] stored = new double[w.sanctions.count()];
                for (int k = 0; k < w.sanctions.count(); k++) {
                    stored[k] = w.sanctions.get(k).reexportFactor;
                }
                double hegemon = w.hegemonSanctions;
                EconomyPhase.reexportFactors(w);
                for (int k = 0; k < w.sanctions.count(); k++) {
                    assertThat(stored[k]).as("quarter " + w.time).isEqualTo(w.sanctions.get(k).reexportFactor);
                }
                double sum = 0;
                for (int k = 0; k < w.sanctions.count(); k++) {
                    sum += w.sanctions.get(k).sender[w.hegemon] ? w.sanctions.get(k).severity : 0;
                }
                assertThat(hegemon).isEqualTo(Math.min(1, sum));
            }
        });
        assertThat(changes[0]).isPositive();
    }

    @Test
    void greatPowersSanctionAtTheHazardOfTension() {
        Worlds worlds = Worlds.of(2, 1).set("sanctionHazard", .2).set("sanctionEndRate", 0);
        worlds.endogenous = true;
        World w = worlds.world(Agency.GRAVITY_ONLY);
        new Phases(w).through(Phases.SNAPSHOT);
        w.tension[1] = .9;
        w.tension[2] = .9;
        SanctionChoice choice = new SanctionChoice(w);
        int quarters = 20_000;
        int imposed = 0;
        double severity = 0;
        for (int q = 0; q < quarters; q++) {
            w.draws.moveTo(q);
            choice.run(w);
            for (int k = w.sanctions.count() - 1; k >= 0; k--) {
                severity += w.sanctions.get(k).severity;
                assertThat(w.sanctions.get(k).severity).isBetween(.2, .9);
                imposed++;
                w.sanctions.lift(w.sanctions.get(k));
            }
        }
        double p = 1 - Math.exp(-.2 * .4);
        assertThat((double) imposed / (2 * quarters)).isEqualTo(p, within(4 * Math.sqrt(p / (2 * quarters))));
        assertThat(severity / imposed).isEqualTo(.55, within(4 * .202 / Math.sqrt(imposed)));
        w.tension[1] = .5;
        w.tension[2] = .5;
        for (int q = 0; q < 1000; q++) {
            w.draws.moveTo(q);
            choice.run(w);
        }
        assertThat(w.sanctions.count()).as("not at or below the onset").isZero();
    }

    @Test
    void likeMindedPowersThatAreTenseWithTheTargetJoin() {
        Worlds worlds = Worlds.of(4, 1)
                .set("sanctionHazard", 1)
                .set("sanctionOnset", .85)
                .power("USA", p -> p.idealPoint = 2)
                .power("EUR", p -> p.idealPoint = 1.5)
                .power("CHN", p -> p.idealPoint = 1.6)
                .power("RUS", p -> p.idealPoint = -1);
        worlds.endogenous = true;
        worlds.rivalry.put("USA-RUS", 20.0);
        worlds.rivalry.put("EUR-RUS", 1.0);
        worlds.rivalry.put("CHN-RUS", .1);
        World w = worlds.world(Agency.GRAVITY_ONLY);
        new Phases(w).through(Phases.SNAPSHOT);
        SanctionChoice choice = new SanctionChoice(w);
        Sanction against = null;
        for (int q = 0; against == null; q++) {
            w.draws.moveTo(q);
            choice.run(w);
            against = w.sanctions.against(index(w, "RUS"));
        }
        assertThat(against.leader).isEqualTo(index(w, "USA"));
        assertThat(against.sender[index(w, "EUR")]).isTrue();
        assertThat(against.sender[index(w, "CHN")]).as("T below .3").isFalse();
        assertThat(against.endogenous).isTrue();
    }
}
