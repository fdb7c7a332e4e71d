package org.middlepowers.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.middlepowers.measure.Aftermath;
import org.middlepowers.measure.Decision;
import org.middlepowers.measure.Decision.Alternative;
import org.middlepowers.measure.Decision.GoalTerms;
import org.middlepowers.measure.Tipping;
import org.middlepowers.measure.Tipping.Part;
import org.middlepowers.model.Act;
import org.middlepowers.model.Agency;
import org.middlepowers.model.DecisionInput;
import org.middlepowers.model.Exclusion;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.Moment;
import org.middlepowers.model.World;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.scenario.Quarter;

/** What an explanation says is so: its sums add up, and its flips do flip. */
class ExplanationTest {
    private static final List<String> STATES = List.of("KAZ", "TUR", "JPN");
    private static final List<Explanation> EXPLANATIONS = new ArrayList<>();
    private static LoadedScenario scenario;

    @BeforeAll
    static void explain() throws Exception {
        scenario = ScenarioFiles.load("kazakhstan-2022", List.of("end=2025Q4"));
        for (String state : STATES) {
            for (String quarter : List.of("2015Q1", "2022Q2", "2025Q4")) {
                EXPLANATIONS.add(Explanation.of(scenario, 1, 2, Quarter.parse(quarter), state));
            }
        }
    }

    @Test
    void probabilitiesOfAllActsAddToOneAndExcludedActsHaveNone() {
        for (Explanation e : EXPLANATIONS) {
            double sum = 0;
            for (Alternative o : e.decision().options()) {
                sum += o.odds().probability();
                assertThat(o.odds().probability() > 0).isEqualTo(o.considered());
            }
            assertThat(sum).isEqualTo(1, within(1e-12));
        }
    }

    @Test
    void theChosenActHasTheHighestScoreAndScoresAreMadeOfTheirParts() {
        for (Explanation e : EXPLANATIONS) {
            Decision d = e.decision();
            Alternative chosen = d.option(d.chosen().get(0));
            for (Alternative o : d.considered()) {
                assertThat(o.odds().score()).isLessThanOrEqualTo(chosen.odds().score());
            }
            for (Alternative o : d.options()) {
                GoalTerms g = o.worth().goals();
                double goals = g.economy() + g.security() + g.prestige() + g.norms() + g.domestic();
                assertThat(goals - o.worth().cost() - o.worth().habit()).isEqualTo(o.worth().utility(), within(1e-12));
                double together = (1 - d.rule().learningWeight()) * o.worth().utility() + d.rule().learningWeight() * o.worth().attraction();
                assertThat(together).isEqualTo(o.worth().propensity(), within(1e-12));
                assertThat(d.rule().rationality() * o.worth().propensity() + o.odds().noise()).isEqualTo(o.odds().score(), within(1e-12));
            }
        }
    }

    @Test
    void aGateIsPassedExactlyWhereItsSlacksAllow() {
        List<Alternative> excluded = new ArrayList<>();
        for (Explanation e : EXPLANATIONS) {
            for (Alternative o : e.decision().options()) {
                assertThat(o.gate().breach().normBreach() + o.gate().breach().roleBreach()).isEqualTo(o.gate().breach().breach(), within(1e-15));
                assertThat(o.considered()).isEqualTo(o.gate().exclusion() == null);
                if (o.considered()) {
                    assertThat(o.gate().breach().normSlack()).isGreaterThanOrEqualTo(0);
                    assertThat(o.gate().home().winSetSlack() < 0).isFalse();
                    assertThat(o.gate().need().has() <= o.gate().need().needsMoreThan()).isFalse();
                } else {
                    excluded.add(o);
                }
            }
        }
        assertThat(excluded).as("some acts are excluded").isNotEmpty();
        assertThat(excluded)
                .filteredOn(o -> o.gate().exclusion() == Exclusion.PRECONDITION && !Double.isNaN(o.gate().need().has()))
                .isNotEmpty()
                .allMatch(o -> o.gate().need().has() <= o.gate().need().needsMoreThan());
    }

    @Test
    void unthinkableActsAreSoByTheirSlack() throws Exception {
        LoadedScenario strict = ScenarioFiles.load("kazakhstan-2022", List.of("end=2025Q4", "appropriateness=0.1"));
        Decision d = Decision.of(
                new Moment(strict.scenario(), 1, 1, Agency.FULL, Quarter.parse("2015Q3"), "KAZ"));
        assertThat(d.options())
                .filteredOn(o -> o.gate().exclusion() == Exclusion.APPROPRIATENESS)
                .isNotEmpty()
                .allMatch(o -> o.gate().breach().normSlack() < 0);
    }

    @Test
    void thePartsOfTheLeadAddUpToIt() {
        for (Explanation e : EXPLANATIONS) {
            Tipping t = e.tipping();
            double sum = t.advantage().parts().stream().mapToDouble(Part::lead).sum();
            assertThat(sum).isEqualTo(t.advantage().margin(), within(1e-10));
            assertThat(t.advantage().margin()).isPositive();
            assertThat(t.byChance()).isEqualTo(!e.decision().chosen().contains(t.worthiest()));
        }
        assertThat(EXPLANATIONS).extracting(e -> e.tipping().byChance()).contains(true, false);
    }

    @Test
    void everyStatedFlipFlipsAndASlightlySmallerChangeDoesNot() {
        int flips = 0;
        for (Explanation e : EXPLANATIONS.subList(0, 4)) {
            Moment m = new Moment(
                    scenario.scenario(), 1, 2, Agency.FULL, Quarter.parse(e.decision().quarter()), e.decision().state());
            for (Flip f : e.flips()) {
                DecisionInput input = m.inputs().stream()
                        .filter(i -> i.key().equals(f.key()))
                        .findFirst()
                        .orElseThrow();
                Set<Act> then = m.choiceWith(input, f.move().to());
                assertThat(then).as(f.key()).isNotEqualTo(m.choice()).isEqualTo(EnumSet.copyOf(f.chosen()));
                double less = f.move().from() + (f.move().to() - f.move().from()) * (1 - 1e-6);
                assertThat(m.choiceWith(input, less)).as(f.key()).isEqualTo(m.choice());
                flips++;
            }
        }
        assertThat(flips).isGreaterThan(20);
    }

    @Test
    void flipsComeSmallestFirst() {
        for (Explanation e : EXPLANATIONS) {
            assertThat(e.flips()).isSortedAccordingTo((a, b) -> Double.compare(a.move().change(), b.move().change()));
            assertThat(e.flips()).allMatch(f -> f.move().change() > 0 && f.move().change() <= 1);
        }
    }

    @Test
    void peopleAreToldOfExperienceAndHabitLast() {
        for (Explanation e : EXPLANATIONS) {
            assertThat(e.told()).containsExactlyInAnyOrderElementsOf(e.flips());
            assertThat(e.told()).isSortedAccordingTo(Comparator.comparing((Flip f) -> f.kind() == DecisionInput.Kind.EXPERIENCE)
                    .thenComparing(f -> f.move().change()));
        }
        assertThat(EXPLANATIONS).anyMatch(e -> !e.told().equals(e.flips()));
    }

    @Test
    void lookingIntoADecisionChangesNothingOfTheRun() {
        for (Explanation e : EXPLANATIONS) {
            int time = Quarter.parse(e.decision().quarter()).since(scenario.scenario().start());
            World run = new World(scenario.scenario(), 1, 2, Agency.FULL);
            int place = run.states().stream().map(MiddlePower::getCode).toList().indexOf(e.decision().state());
            Aftermath.Watch watch = new Aftermath.Watch(run, place, time);
            run.observe(watch::note);
            run.start();
            while (!run.isOver() && run.schedule.getSteps() <= time + Aftermath.LENGTH) {
                run.step();
                if (run.time() == time) {
                    assertThat(e.decision().chosen()).allMatch(run.states().get(place)::chose);
                }
            }
            assertThat(e.aftermath()).isEqualTo(watch.of(run));
        }
    }

    @Test
    void whatFollowedIsThatOfTheNextTwoQuarters() {
        for (Explanation e : EXPLANATIONS) {
            Quarter then = Quarter.parse(e.decision().quarter());
            int left = Math.min(2, scenario.scenario().end().since(then));
            assertThat(e.aftermath().quarters()).hasSize(left + 1);
            assertThat(e.aftermath().deeds())
                    .allMatch(d -> Quarter.parse(d.quarter()).since(then) >= 1
                            && Quarter.parse(d.quarter()).since(then) <= 2);
        }
        assertThat(EXPLANATIONS).anyMatch(e -> !e.aftermath().deeds().isEmpty());
    }
}
