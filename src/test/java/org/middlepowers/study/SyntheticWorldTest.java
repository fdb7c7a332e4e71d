package org.middlepowers.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.middlepowers.model.Agency;
import org.middlepowers.model.World;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.scenario.InstitutionSpec;
import org.middlepowers.scenario.PowerSpec;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.StateSpec;

class SyntheticWorldTest {
    @Test
    void aDrawnWorldIsAScenarioThatPassesEveryCheck() throws Exception {
        for (int states : new int[] {1, 7, 40, SyntheticWorld.MOST_STATES}) {
            Scenario s = new SyntheticWorld(states, 8, Map.of()).draw(1, 1);
            assertThat(s.middlePowers()).hasSize(states);
            String text = LoadedScenario.of("synthetic", s).text();
            assertThat(ScenarioFiles.parse("synthetic", "synthetic.yaml", text).scenario()).isEqualTo(s);
        }
    }

    @Test
    void seedsAndReplicationsDifferAndRepeat() {
        SyntheticWorld world = new SyntheticWorld(12, 8, Map.of());
        assertThat(world.draw(1, 1)).isEqualTo(world.draw(1, 1));
        assertThat(world.draw(1, 2).middlePowers()).isNotEqualTo(world.draw(1, 1).middlePowers());
        assertThat(world.draw(2, 1).middlePowers()).isNotEqualTo(world.draw(1, 1).middlePowers());
    }

    @Test
    void whatIsAskedForIsAllThatDiffers() {
        Map<String, StateSpec> plain = world().draw(1, 1).middlePowers();
        assertThat(world().density(.8).tension(.4).grievance(.3, 4).draw(1, 1).middlePowers())
                .isEqualTo(plain);
        Map<String, StateSpec> strong = world().norms(.8).draw(1, 1).middlePowers();
        strong.forEach((code, s) -> {
            assertThat(s.norms()).isEqualTo(.8);
            assertThat(s.idealPoint()).isEqualTo(plain.get(code).idealPoint());
            assertThat(s.role()).isEqualTo(plain.get(code).role());
            assertThat(s.proximity()).isEqualTo(plain.get(code).proximity());
            assertThat(s.peers()).isEqualTo(plain.get(code).peers());
        });
        assertThat(world().density(.8).draw(1, 1).institutions().values())
                .extracting(InstitutionSpec::density)
                .allMatch(d -> d.getAsDouble() == .8);
    }

    @Test
    void sharesAddToOneAndTheLeaderHasTheShareAskedFor() {
        for (Scenario s : new Scenario[] {world().draw(1, 1), world().leader(.55).draw(1, 1)}) {
            double sum = s.greatPowers().values().stream()
                            .mapToDouble(PowerSpec::capability)
                            .sum()
                    + s.middlePowers().values().stream()
                            .mapToDouble(StateSpec::output)
                            .sum();
            assertThat(sum).isCloseTo(1, within(1e-12));
        }
        assertThat(world().leader(.55).draw(1, 1).greatPowers().get("USA").capability()).isEqualTo(.55);
    }

    @Test
    void drawsHaveTheDistributionsOfTheSpecification() {
        Map<String, StateSpec> states = new SyntheticWorld(1000, 8, Map.of()).draw(3, 1).middlePowers();
        // Means within five standard errors: normal(-.2,.7), uniform(.2,.8), beta(2,3), Dirichlet(.6).
        assertThat(mean(states, StateSpec::idealPoint)).isCloseTo(-.2, within(5 * .7 / Math.sqrt(1000)));
        assertThat(mean(states, StateSpec::norms)).isCloseTo(.5, within(5 * .173 / Math.sqrt(1000)));
        assertThat(mean(states, StateSpec::location)).isCloseTo(.4, within(5 * .2 / Math.sqrt(1000)));
        assertThat(mean(states, s -> s.proximity().get("CHN"))).isCloseTo(.2, within(5 * .2 / Math.sqrt(1000)));
        // Variance of a part: (1/5)(4/5)/(5·.6+1) = .04.
        assertThat(mean(states, s -> Math.pow(s.proximity().get("CHN") - .2, 2))).isCloseTo(.04, within(.008));
    }

    @Test
    void tensionStaysWhereItIsHeld() {
        World w = new World(world().tension(.35).draw(1, 1), 1, 1, Agency.FULL);
        w.observe(x -> {
            for (int g = 1; g < 5; g++) {
                assertThat(x.tension(0, g)).isCloseTo(.35, within(1e-12));
            }
        });
        w.run();
        assertThat(w.time()).isEqualTo(19);
    }

    private static SyntheticWorld world() {
        return new SyntheticWorld(12, 20, Map.of());
    }

    private static double mean(Map<String, StateSpec> states, ToDoubleFunction<StateSpec> value) {
        return states.values().stream().mapToDouble(value).average().orElseThrow();
    }
}
