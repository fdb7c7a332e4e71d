package org.middlepowers.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.middlepowers.scenario.InstitutionSpec;
import org.middlepowers.scenario.InstitutionType;
import org.middlepowers.scenario.PowerSpec;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.StateSpec;

class PopulationTest {
    private static final String NAMED = "KAZ: {name: Kazakhstan, output: 0.01, proximity: {USA: 0.2, EUU: 0.2, CHN: 0.2,"
            + " RUS: 0.2, IND: 0.2}, peers: [X00001, X00012]}";

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "7", "13", "1000", "10000"})
    void outputsFillWhatGreatPowersLeaveAndSharesStayInBounds(int states) throws Exception {
        Scenario s = load("synthetic.states=" + states);
        assertThat(s.middlePowers()).hasSize(states);
        double sum = sum(s.greatPowers().values(), PowerSpec::capability)
                + sum(s.middlePowers().values(), StateSpec::output);
        assertThat(sum).isCloseTo(1, within(1e-9));
        Collection<StateSpec> all = s.middlePowers().values();
        bounded(all, i -> sum(i.proximity().values(), v -> v), 1 - 1e-9, 1 + 1e-9);
        bounded(all, i -> sum(i.security().orElseThrow().values(), v -> v), 0, .8);
        for (String power : s.greatPowers().keySet()) {
            bounded(all, i -> i.security().orElseThrow().get(power) - .8 * i.proximity().get(power), -1, 0);
        }
        bounded(all, StateSpec::norms, .2, .8);
        bounded(all, StateSpec::role, -.4, .4);
        bounded(all, StateSpec::legitimacy, .5, .8);
        bounded(all, StateSpec::location, 0, 1);
        bounded(all, StateSpec::idealPoint, -5, 5);
    }

    @Test
    void traitsHaveTheDistributionsOfTheSpecification() throws Exception {
        Collection<StateSpec> states = load("synthetic.states=10000").middlePowers().values();
        // Means within five standard errors: N(-.2,.7), U(.2,.8), U(-.4,.4), U(.5,.8), Beta(2,3), Dirichlet(.6).
        assertThat(mean(states, StateSpec::idealPoint)).isCloseTo(-.2, within(5 * .7 / 100));
        assertThat(sd(states, StateSpec::idealPoint)).isCloseTo(.7, within(5 * .7 / 100 / Math.sqrt(2)));
        assertThat(mean(states, StateSpec::norms)).isCloseTo(.5, within(5 * .1732 / 100));
        assertThat(mean(states, StateSpec::role)).isCloseTo(0, within(5 * .2309 / 100));
        assertThat(mean(states, StateSpec::legitimacy)).isCloseTo(.65, within(5 * .0866 / 100));
        assertThat(mean(states, StateSpec::location)).isCloseTo(.4, within(5 * .2 / 100));
        assertThat(sd(states, StateSpec::location)).isCloseTo(.2, within(.01));
        for (String power : List.of("USA", "EUU", "CHN", "RUS", "IND")) {
            // Variance of a part of Dirichlet(.6) over five: (1/5)(4/5)/(5·.6+1) = .04.
            assertThat(mean(states, i -> i.proximity().get(power))).isCloseTo(.2, within(5 * .2 / 100));
            assertThat(sd(states, i -> i.proximity().get(power))).isCloseTo(.2, within(.01));
            assertThat(mean(states, i -> i.security().orElseThrow().get(power) / i.proximity().get(power)))
                    .isCloseTo(.4, within(5 * .231 / 100));
        }
        ToDoubleFunction<StateSpec> log = i -> Math.log(i.output());
        assertThat(sd(states, log)).isCloseTo(.8, within(5 * .8 / 100 / Math.sqrt(2)));
    }

    @Test
    void traitsAreDrawnIndependentlyOfEachOther() throws Exception {
        List<StateSpec> states =
                new ArrayList<>(load("synthetic.states=10000").middlePowers().values());
        List<ToDoubleFunction<StateSpec>> traits = List.of(
                StateSpec::idealPoint, StateSpec::norms, StateSpec::role, StateSpec::legitimacy, StateSpec::location,
                i -> Math.log(i.output()), i -> i.proximity().get("CHN"));
        for (int a = 0; a < traits.size(); a++) {
            for (int b = 0; b < a; b++) {
                assertThat(correlation(states, traits.get(a), traits.get(b))).isBetween(-.05, .05);
            }
        }
        List<StateSpec> next = new ArrayList<>(states.subList(1, states.size()));
        next.add(states.get(0));
        double neighbours = 0;
        for (int k = 0; k < states.size(); k++) {
            neighbours += (states.get(k).idealPoint() + .2) * (next.get(k).idealPoint() + .2) / .49 / states.size();
        }
        assertThat(neighbours).isBetween(-.05, .05);
    }

    @Test
    void aStateIsTheSameInWorldsOfAnySizeAndWithOtherPowers() throws Exception {
        Scenario few = load("synthetic.states=20");
        Scenario many = load("synthetic.states=5000");
        Scenario fewPowers = load("synthetic.states=20", "greatPowers.RUS=null", "rivalry=null");
        few.middlePowers().forEach((code, i) -> {
            StateSpec same = many.middlePowers().get(code);
            assertThat(same.proximity()).isEqualTo(i.proximity());
            assertThat(same.security()).isEqualTo(i.security());
            assertThat(same.idealPoint()).isEqualTo(i.idealPoint());
            assertThat(same.norms()).isEqualTo(i.norms());
            StateSpec without = fewPowers.middlePowers().get(code);
            assertThat(without.idealPoint()).isEqualTo(i.idealPoint());
            assertThat(without.norms()).isEqualTo(i.norms());
            assertThat(without.proximity().get("CHN") / without.proximity().get("USA"))
                    .isCloseTo(i.proximity().get("CHN") / i.proximity().get("USA"), within(1e-9));
            assertThat(without.peers()).isEqualTo(i.peers());
        });
        StateSpec first = few.middlePowers().get("X00001");
        StateSpec second = few.middlePowers().get("X00002");
        double ratio = many.middlePowers().get("X00001").output() / many.middlePowers().get("X00002").output();
        assertThat(first.output() / second.output()).isCloseTo(ratio, within(1e-9));
    }

    @Test
    void theSameNumbersGiveTheSameWorldAndAnotherSeedAnother() throws Exception {
        assertThat(load("synthetic.states=50")).isEqualTo(load("synthetic.states=50"));
        Scenario other = load("synthetic.states=50", "synthetic.seed=2");
        assertThat(other.middlePowers()).isNotEqualTo(load("synthetic.states=50").middlePowers());
        // A change of the generator that moves a draw would move every published figure.
        StateSpec first = load("synthetic.states=50").middlePowers().get("X00001");
        assertThat(first.idealPoint()).isEqualTo(-0.15426384738732069);
    }

    @Test
    void institutionsAreThoseOfTheSpecification() throws Exception {
        Scenario s = load("synthetic.states=1000");
        Map<String, InstitutionSpec> bodies = s.institutions();
        assertThat(bodies.get("synthetic-universal").members()).containsExactly("all");
        InstitutionSpec west = bodies.get("synthetic-western");
        assertThat(west.sponsor()).contains("USA");
        assertThat(west.members()).allMatch(code -> s.middlePowers().get(code).idealPoint() > .5);
        InstitutionSpec east = bodies.get("synthetic-alternative");
        assertThat(east.sponsor()).contains("CHN");
        assertThat(east.members()).allMatch(code -> s.middlePowers().get(code).idealPoint() < -.5);
        long eastern = s.middlePowers().values().stream().filter(i -> i.idealPoint() < -.5).count();
        assertThat(east.members()).hasSize((int) (eastern + 1) / 2);
        List<InstitutionSpec> regional = bodies.values().stream()
                .filter(m -> m.type() == InstitutionType.REGIONAL)
                .toList();
        assertThat(regional).hasSize(84);
        assertThat(regional.stream().flatMap(m -> m.members().stream())).doesNotHaveDuplicates().hasSize(1000);
    }

    @Test
    void aFilesOwnStatesAndBodiesComeFirst() throws Exception {
        Scenario s = load(
                "synthetic.states=30", "middlePowers={" + NAMED + "}",
                "institutions={UN: {name: United Nations, type: universal, members: [KAZ, X00030]}}");
        assertThat(s.middlePowers()).hasSize(31);
        assertThat(s.institutions()).containsKey("UN").doesNotContainKey("synthetic-universal");
        assertThat(sum(s.greatPowers().values(), PowerSpec::capability)
                        + sum(s.middlePowers().values(), StateSpec::output))
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void theTextStaysSmallAndReadsBack() throws Exception {
        for (String states : List.of("1", "24", "10000")) {
            LoadedScenario loaded = ScenarioFiles.load("synthetic-1000", List.of("synthetic.states=" + states));
            assertThat(loaded.text().length()).isLessThan(12_000);
            LoadedScenario again = ScenarioFiles.parse("again", "again.yaml", loaded.text());
            assertThat(again.scenario()).isEqualTo(loaded.scenario());
            assertThat(again.hash()).isEqualTo(loaded.hash());
        }
    }

    @Test
    void aDrawnWorldThatSomebodyChangedIsWrittenInFull() throws Exception {
        Scenario s = load("synthetic.states=3");
        Map<String, StateSpec> fewer = new LinkedHashMap<>(s.middlePowers());
        fewer.put("X00002", fewer.get("X00002").with(List.of()));
        Scenario changed = new Scenario(
                s.title(), s.question(), s.expect(), s.start(), s.end(), s.parameters(), s.rules(), s.greatPowers(),
                fewer, s.synthetic(), s.rivalry(), s.institutions(), s.routes(), s.series(), s.shocks(), s.votes(),
                s.groups(), s.policies(), s.focus(), s.known(), s.sources());
        LoadedScenario again =
                ScenarioFiles.parse("again", "again.yaml", LoadedScenario.of("changed", changed).text());
        assertThat(again.scenario().middlePowers()).isEqualTo(fewer);
        assertThat(again.scenario().synthetic()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "synthetic.states=0 | synthetic.states is 0; allowed is a whole number from 1 to 99999",
        "synthetic.states=100000 | synthetic.states is 100000; allowed is a whole number from 1 to 99999",
        "synthetic.neighbours=5 | synthetic.neighbours is 5; allowed is 2, 4, 6 or 8",
        "synthetic.rewiring=2 | synthetic.rewiring is 2; allowed is a number from 0 to 1",
        "greatPowers.USA.capability=0.9 | capability of great powers and the output of named middle powers add up to 1.34",
        "focus=synthetic_smal | focus is 'synthetic_smal'",
        "synthetic=null | middlePowers is missing; it must be given",
        "groups={synthetic_mine: {name: Mine, members: [X00001]}} | a name that the section synthetic gives",
        "groups={mine: {name: Mine, members: [X01001]}} | groups.mine.members has 'X01001'",
    })
    void whatCannotBeIsSaid(String set, String says) {
        assertThatThrownBy(() -> load(set)).isInstanceOf(InvalidScenarioException.class).hasMessageContaining(says);
    }

    private static Scenario load(String... sets) throws InvalidScenarioException {
        return ScenarioFiles.load("synthetic-1000", List.of(sets)).scenario();
    }

    private static <T> double sum(Collection<T> all, ToDoubleFunction<T> value) {
        return all.stream().mapToDouble(value).sum();
    }

    private static void bounded(Collection<StateSpec> all, ToDoubleFunction<StateSpec> value, double low, double high) {
        assertThat(all.stream().mapToDouble(value).min().orElseThrow()).isGreaterThanOrEqualTo(low);
        assertThat(all.stream().mapToDouble(value).max().orElseThrow()).isLessThanOrEqualTo(high);
    }

    private static <T> double mean(Collection<T> all, ToDoubleFunction<T> value) {
        return sum(all, value) / all.size();
    }

    private static <T> double sd(Collection<T> all, ToDoubleFunction<T> value) {
        double mean = mean(all, value);
        return Math.sqrt(mean(all, v -> Math.pow(value.applyAsDouble(v) - mean, 2)));
    }

    private static <T> double correlation(Collection<T> all, ToDoubleFunction<T> a, ToDoubleFunction<T> b) {
        double meanA = mean(all, a);
        double meanB = mean(all, b);
        return mean(all, v -> (a.applyAsDouble(v) - meanA) * (b.applyAsDouble(v) - meanB)) / sd(all, a) / sd(all, b);
    }
}
