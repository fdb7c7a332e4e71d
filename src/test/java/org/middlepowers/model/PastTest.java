package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.scenario.PolicySpec;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.ShockSpec;

/** What two worlds have in common may be simulated once: going on from a copy is the same as running from the start. */
class PastTest {
    /** Parts of a scenario that a world never reads. */
    private static final Set<String> WORDS = Set.of("title", "question", "expect", "focus", "known", "sources");

    static List<String> shipped() {
        return ScenarioFiles.builtIn();
    }

    static Stream<Long> seeds() {
        return LongStream.rangeClosed(1, 30).boxed();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aCopyOfAShippedWorldGoesOnAsItWouldHave(String name) throws InvalidScenarioException {
        Scenario scenario = ScenarioFiles.load(name, List.of()).scenario();
        Set<String> all = scenario.middlePowers().keySet();
        boolean large = all.size() > 100; // a few quarters of those are enough for a quick test
        int quarter = new SplittableRandom(Draws.key(name)).nextInt(large ? 5 : scenario.quarters());
        for (Agency agency : List.of(Agency.FULL, Agency.abstaining(all), Agency.GRAVITY_ONLY)) {
            goesOn(scenario, agency, quarter, large ? quarter + 2 : scenario.quarters());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCopyOfARandomWorldGoesOnAsItWouldHave(long seed) {
        Scenario scenario = RandomWorlds.draw(seed).scenario();
        for (int quarter = 0; quarter <= scenario.quarters(); quarter++) {
            goesOn(scenario, Agency.FULL, quarter, scenario.quarters());
        }
    }

    @Test
    void aCopyOfACopyGoesOnAsItWouldHave() {
        Scenario scenario = Rich.world().scenario();
        World whole = begin(scenario, Agency.FULL, 0);
        World second = copy(begin(scenario, Agency.FULL, 2), scenario);
        second.step();
        World third = copy(second, scenario);
        toEnd(whole);
        toEnd(third);
        assertThat(SameWorlds.differences(whole, third)).isEmpty();
    }

    private static void goesOn(Scenario scenario, Agency agency, int quarter, int end) {
        World world = begin(scenario, agency, quarter);
        World copy = copy(world, scenario);
        assertThat(SameWorlds.differences(world, copy)).as("at quarter " + quarter).isEmpty();
        World other = copy(world, scenario);
        while (world.quartersDone() < Math.min(end, scenario.quarters())) {
            world.step();
            copy.step();
        }
        assertThat(SameWorlds.differences(world, copy)).as("after quarter " + quarter).isEmpty();
        // The world itself was not moved by its copy, nor the other copy by either.
        assertThat(other.quartersDone()).isEqualTo(quarter);
        while (other.quartersDone() < world.quartersDone()) {
            other.step();
        }
        assertThat(SameWorlds.differences(world, other)).isEmpty();
    }

    @Test
    void everyShippedVariantPartsFromItsScenarioWhereThePastEnds() throws InvalidScenarioException {
        int parted = 0;
        for (String name : List.of(
                "kazakhstan-2022", "kazakhstan-2022-no-war", "kazakhstan-2022-no-secondary", "sanctions-cascade",
                "sanctions-cascade-no-cascade", "water-crisis", "water-crisis-no-crisis", "retreat-of-the-hegemon",
                "retreat-of-the-hegemon-no-retreat", "astana-forum", "astana-forum-no-forum")) {
            for (String variant : shipped()) {
                if (variant.startsWith(name) || name.startsWith(variant)) {
                    parted += parts(name, variant);
                }
            }
        }
        assertThat(parted).as("pairs that have a part of their past in common").isGreaterThan(5);
    }

    /** Goes on with the other scenario from where the two part; whether that is neither the start nor the end. */
    private static int parts(String name, String variant) throws InvalidScenarioException {
        Scenario one = ScenarioFiles.load(name, List.of()).scenario();
        Scenario other = ScenarioFiles.load(variant, List.of()).scenario().reportingOn(one.groups());
        int common = Past.common(one, other);
        assertThat(Past.common(other, one)).isEqualTo(common);
        World copy = copy(begin(one, Agency.FULL, common), other);
        World whole = begin(other, Agency.FULL, other.quarters());
        toEnd(copy);
        assertThat(SameWorlds.differences(whole, copy)).as(name + " and " + variant).isEmpty();
        return common > 0 && common < one.quarters() ? 1 : 0;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void randomWorldsWithoutOneOfTheirEventsPartAtItsDate(long seed) {
        Worlds worlds = RandomWorlds.draw(seed);
        Scenario one = worlds.scenario();
        for (String shock : List.copyOf(worlds.shocks.keySet())) {
            Worlds less = RandomWorlds.draw(seed);
            int date = less.shocks.remove(shock).at().since(Worlds.START);
            Scenario other = less.scenario();
            assertThat(Past.common(one, other)).isEqualTo(date);
            World copy = copy(begin(one, Agency.FULL, date), other);
            toEnd(copy);
            World whole = begin(other, Agency.FULL, other.quarters());
            assertThat(SameWorlds.differences(whole, copy)).isEmpty();
        }
    }

    @Test
    void whatReadersAreToldAndNamesOfShocksMakeNoDifference() {
        Scenario one = Rich.world().scenario();
        Worlds renamed = Rich.world();
        Map<String, ShockSpec> shocks = new LinkedHashMap<>(renamed.shocks);
        renamed.shocks.clear();
        shocks.forEach((name, s) -> renamed.shocks.put("other_" + name, s.withoutWords()));
        Scenario other = renamed.scenario().titled("other", List.of("elsewhere")).expecting(List.of());
        assertThat(Past.common(one, other)).isEqualTo(one.quarters());
    }

    @Test
    void theOrderOfShocksOfAQuarterMakesADifference() {
        Worlds one = Worlds.of(2, 2)
                .shock(3, Worlds.hostility("USA-CHN", 1, 0))
                .shock(3, Worlds.parameter("shockMemory", .5));
        Worlds other = Worlds.of(2, 2)
                .shock(3, Worlds.parameter("shockMemory", .5))
                .shock(3, Worlds.hostility("USA-CHN", 1, 0));
        assertThat(Past.common(one.scenario(), other.scenario())).isEqualTo(3);
    }

    @Test
    void theOrderOfTheRulesOfAPolicyMakesADifference() {
        PolicySpec.Rule mediate = rule("MEDIATE");
        PolicySpec.Rule normative = rule("UN_NORM");
        Map<String, PolicySpec.Rule> rules = new LinkedHashMap<>(Map.of("one", mediate));
        rules.put("other", normative);
        Map<String, PolicySpec.Rule> turned = new LinkedHashMap<>(Map.of("other", normative));
        turned.put("one", mediate);
        assertThat(Past.common(ruled(rules), ruled(new LinkedHashMap<>(rules)))).isPositive();
        assertThat(Past.common(ruled(rules), ruled(turned))).isZero();
    }

    private static PolicySpec.Rule rule(String act) {
        return new PolicySpec.Rule(Map.of(), List.of(act), PolicySpec.By.ORDER);
    }

    private static Scenario ruled(Map<String, PolicySpec.Rule> rules) {
        PolicySpec policy = new PolicySpec("policy", "", "", Map.of(), rules, PolicySpec.Otherwise.OWN);
        return Worlds.of(2, 2).with(w -> w.policies.put("SA0", policy)).scenario();
    }

    @Test
    void votesPartWorldsAtTheirDate() {
        Worlds one = Worlds.of(2, 2).vote(4, "USA", 0);
        assertThat(Past.common(one.scenario(), Worlds.of(2, 2).scenario())).isEqualTo(4);
    }

    @Test
    void whatHasNoDateMakesADifferenceFromTheStart() {
        Scenario one = Worlds.of(2, 2).scenario();
        assertThat(Past.common(one, Worlds.of(2, 2).set("shockMemory", .5).scenario())).isZero();
        assertThat(Past.common(one, Worlds.of(2, 2).state("SA0", s -> s.norms = .1).scenario())).isZero();
        assertThat(Past.common(one, Worlds.of(2, 2).with(w -> w.endogenous = true).scenario())).isZero();
        assertThat(Past.common(one, Worlds.of(2, 2).with(w -> w.quarters = 9).scenario())).isZero();
    }

    @Test
    void aWorldThatAProgramPlaysSharesNothingEvenWithItself() {
        PolicySpec player = new PolicySpec(
                "player", "", "", Map.of(), Map.of(), PolicySpec.Otherwise.OWN, Optional.of("exec:any"));
        Scenario played = Worlds.of(2, 2).with(w -> w.policies.put("SA0", player)).scenario();
        assertThat(Past.common(played, played)).isZero();
    }

    /** Whoever adds a part to scenarios has to say whether worlds read it, and since when. */
    @Test
    void everyPartOfAScenarioIsHeldAgainstTheOthersOrIsForReadersAlone() {
        Set<String> compared = Set.of(
                "start", "end", "parameters", "rules", "greatPowers", "middlePowers", "synthetic", "rivalry",
                "institutions", "routes", "series", "shocks", "votes", "groups", "policies", "posterior");
        assertThat(Arrays.stream(Scenario.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(compared.stream(), WORDS.stream()).toList());
    }

    private static World begin(Scenario scenario, Agency agency, int quarters) {
        World world = new World(scenario, 7, 3, agency);
        world.start();
        IntStream.range(0, quarters).forEach(q -> world.step());
        return world;
    }

    private static World copy(World world, Scenario scenario) {
        World copy = new World(world, scenario);
        copy.start();
        return copy;
    }

    private static void toEnd(World world) {
        while (!world.isOver()) {
            world.step();
        }
    }
}
