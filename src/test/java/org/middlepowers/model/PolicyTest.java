package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.middlepowers.scenario.PolicySpec;
import org.middlepowers.scenario.PolicySpec.Bounds;
import org.middlepowers.scenario.PolicySpec.By;
import org.middlepowers.scenario.PolicySpec.Otherwise;
import org.middlepowers.scenario.PolicySpec.Rule;

class PolicyTest {
    private static final String STATE = RandomWorlds.draw(3).scenario().middlePowers().keySet().iterator().next();

    @Test
    void leavingEveryQuarterToItsOwnReasoningChangesNothing() {
        World own = run(Agency.FULL);
        World steered = run(Agency.steered(Map.of(STATE, (w, i) -> null)));
        assertThat(Numbers.everything(steered)).isEqualTo(Numbers.everything(own));
    }

    @Test
    void aRunPlayedByHandEqualsTheSameActsGivenAsAScript() {
        Map<String, String> acts = new TreeMap<>();
        int[] turn = {0};
        World played = run(Agency.steered(Map.of(STATE, (w, i) -> {
            List<Act> open = new ArrayList<>(List.of(Act.values()));
            open.removeIf(a -> !i.considered(a));
            Act act = open.get(turn[0]++ % open.size());
            acts.put(w.quarter().toString(), act.name());
            return act;
        })));
        assertThat(acts).hasSizeGreaterThan(4);
        World scripted = run(new PolicySpec("x", "", "", acts, Map.of(), Otherwise.OWN));
        assertThat(Numbers.everything(scripted)).isEqualTo(Numbers.everything(played)).isNotEqualTo(Numbers.everything(run(Agency.FULL)));
    }

    @Test
    void otherStatesAndTheFirstChoiceOfAllAreUntouchedUntilTheFirstActDiffers() {
        World own = run(Agency.FULL);
        World abstaining = run(new PolicySpec("x", "", "", Map.of(), Map.of(), Otherwise.ABSTAIN));
        for (int k = 0; k < own.states.length; k++) {
            int first = abstaining.states[k].code.equals(STATE) ? 1 : own.states[k].history[0];
            assertThat((int) abstaining.states[k].history[0]).isEqualTo(first);
        }
    }

    @Test
    void theFirstRuleThatHoldsAndFindsAnActDecides() {
        World w = run(policy(
                rule(List.of("CIRCUMVENT"), By.ORDER, Map.of()), // nobody is under sanctions
                rule(List.of("UN_NORM"), By.ORDER, Map.of("tension", new Bounds(OptionalDouble.of(2), none()))),
                rule(List.of("driving"), By.REASON, Map.of("tension", new Bounds(none(), OptionalDouble.of(2))))));
        MiddlePower i = state(w);
        for (int t = 0; t <= w.time; t++) {
            assertThat(i.chosen(Act.Tag.DRIVER, t)).isEqualTo(1);
        }
    }

    @Test
    void anActThatTheStateCannotConsiderIsRefused() {
        Agency impossible = Agency.steered(Map.of(STATE, (w, i) -> Act.CIRCUMVENT));
        assertThatThrownBy(() -> run(impossible))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CIRCUMVENT")
                .hasMessageContaining(STATE);
    }

    @Test
    void everySignalShowsANumber() {
        World w = run(Agency.FULL);
        for (PolicySpec.Signal signal : PolicySpec.Signal.values()) {
            assertThat(Situation.observe(signal, w, state(w))).as(signal.name()).isFinite();
        }
    }

    private static OptionalDouble none() {
        return OptionalDouble.empty();
    }

    private static Rule rule(List<String> choose, By by, Map<String, Bounds> when) {
        return new Rule(when, choose, by);
    }

    private static PolicySpec policy(Rule... rules) {
        Map<String, Rule> named = new TreeMap<>();
        for (Rule rule : rules) {
            named.put("r" + named.size(), rule);
        }
        return new PolicySpec("x", "", "", Map.of(), named, Otherwise.ABSTAIN);
    }

    private static MiddlePower state(World w) {
        return w.states().stream().filter(i -> i.code.equals(STATE)).findFirst().orElseThrow();
    }

    private static World run(Agency agency) {
        World w = worlds().world(agency);
        w.run();
        return w;
    }

    private static World run(PolicySpec policy) {
        Worlds worlds = worlds();
        worlds.policies.put(STATE, policy);
        return worlds.run();
    }

    private static Worlds worlds() {
        return RandomWorlds.draw(3);
    }
}
