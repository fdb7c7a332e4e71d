package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.middlepowers.scenario.Scenario;

/** A moment is the moment of the run, and looking into it leaves it as it was. */
class MomentTest {
    private static final Scenario SCENARIO = ChoiceTest.everythingPossible().scenario();

    private static Moment moment(Scenario s, int quarter, String code) {
        return new Moment(s, 1, 1, Agency.FULL, s.start().plus(quarter), code);
    }

    /** Acts that a run chose, quarter by quarter. */
    private static List<Set<Act>> chosen(Scenario s, Agency agency, int state) {
        World w = new World(s, 1, 1, agency);
        List<Set<Act>> acts = new ArrayList<>();
        w.observe(world -> {
            Set<Act> now = EnumSet.noneOf(Act.class);
            for (Act act : Act.ALL) {
                if (world.states[state].chose(act)) {
                    now.add(act);
                }
            }
            acts.add(now);
        });
        w.run();
        return acts;
    }

    @Test
    void theChoiceIsThatOfTheRunInEveryQuarter() {
        for (int state = 0; state < 3; state++) {
            List<Set<Act>> acts = chosen(SCENARIO, Agency.FULL, state);
            for (int q = 0; q < acts.size(); q++) {
                assertThat(moment(SCENARIO, q, Worlds.code(state)).choice()).isEqualTo(acts.get(q));
            }
        }
    }

    @Test
    void severalActsAQuarterAreAllThere() {
        Worlds worlds = ChoiceTest.everythingPossible().set("rationality", 1);
        worlds.acts = 3;
        Scenario s = worlds.scenario();
        List<Set<Act>> acts = chosen(s, Agency.FULL, 0);
        assertThat(acts).anyMatch(a -> a.size() > 1);
        for (int q = 0; q < acts.size(); q++) {
            assertThat(moment(s, q, Worlds.code(0)).choice()).isEqualTo(acts.get(q));
        }
    }

    @Test
    void everyInputIsPutBack() {
        Moment m = moment(SCENARIO, 5, Worlds.code(1));
        Set<Act> choice = m.choice();
        double[] before = numbers(m);
        for (DecisionInput input : m.inputs()) {
            m.choiceWith(input, input.least());
            m.choiceWith(input, input.most());
            assertThat(numbers(m)).as(input.key()).containsExactly(before);
            assertThat(m.choice()).isEqualTo(choice);
        }
        assertThat(m.inputs()).extracting(DecisionInput::key).doesNotHaveDuplicates().contains("norms", "trade.CHN");
    }

    private static double[] numbers(Moment m) {
        MiddlePower i = m.state();
        double[] all = new double[2 * Act.COUNT + 3];
        for (Act act : Act.ALL) {
            all[act.ordinal()] = i.propensity(act);
            all[Act.COUNT + act.ordinal()] = i.breach(act);
        }
        all[2 * Act.COUNT] = i.projectedProtest;
        all[2 * Act.COUNT + 1] = i.autonomy;
        all[2 * Act.COUNT + 2] = m.world().parameters == m.world().scenario.parameters() ? 1 : 0;
        return all;
    }

    @Test
    void everyKindOfInputMattersSomewhere() {
        for (DecisionInput.Kind kind : DecisionInput.Kind.values()) {
            boolean any = false;
            for (int q = 0; q < 8 && !any; q++) {
                Moment m = moment(SCENARIO, q, Worlds.code(0));
                for (DecisionInput input : m.inputs()) {
                    any |= input.kind() == kind
                            && (!m.choiceWith(input, input.least()).equals(m.choice())
                                    || !m.choiceWith(input, input.most()).equals(m.choice()));
                }
            }
            assertThat(any).as(kind.name()).isTrue();
        }
    }

    @Test
    void grievanceMovesInProportionAndReachesBothEnds() {
        Worlds worlds = ChoiceTest.everythingPossible()
                .shock(1, Worlds.grievance("CHN", List.of(Worlds.code(0)), List.of(), .4));
        Moment m = moment(worlds.scenario(), 3, Worlds.code(0));
        MiddlePower i = m.state();
        DecisionInput grievance = m.inputs().stream()
                .filter(x -> x.key().equals("grievance.CHN"))
                .findFirst()
                .orElseThrow();
        int china = 0;
        for (GreatPower g : m.world().powers) {
            china = g.code.equals("CHN") ? g.index : china;
        }
        for (double wanted : new double[] {0, .1, .7, 1}) {
            grievance.set(wanted);
            assertThat(i.grievanceAgainst(china) / i.regions.length)
                    .isCloseTo(wanted, Assertions.within(1e-12));
            assertThat(Arrays.stream(i.grievance)).allMatch(h -> h >= 0 && h <= 1 + 1e-12);
        }
    }

    @Test
    void whatARunDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> moment(SCENARIO, 8, Worlds.code(0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> moment(SCENARIO, -1, Worlds.code(0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> moment(SCENARIO, 0, "XXX")).hasMessageContaining("XXX");
    }
}
