package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.middlepowers.measure.Measures;
import org.middlepowers.scenario.Parameter;
import org.middlepowers.scenario.ParameterRegistry;

/** No parameter is decoration: between the ends of its range something that is recorded differs. */
class EveryParameterTest {
    /** Those that matter only where the state-level layer is off. */
    private static final Set<String> WITHOUT_ASYMMETRY = Set.of("leverageOff");

    static Stream<String> parameters() {
        return ParameterRegistry.entries().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void changesWhatIsRecorded(String name) {
        Parameter meta = ParameterRegistry.entries().get(name).meta();
        List<String> low = outcome(name, meta.min());
        List<String> high = outcome(name, meta.max());
        boolean same = low.equals(high);
        assertThat(same).as("nothing that is recorded depends on " + name).isFalse();
    }

    static Stream<String> changeable() {
        return ParameterRegistry.changeable().stream();
    }

    /** A shock that gives a parameter another value is felt; those that only set up the first quarter cannot be given. */
    @ParameterizedTest
    @MethodSource("changeable")
    void changesWhatIsRecordedFromAShockOn(String name) {
        Parameter meta = ParameterRegistry.entries().get(name).meta();
        List<String> low = outcome(name, Rich.world().shock(1, Worlds.parameter(name, meta.min())));
        List<String> high = outcome(name, Rich.world().shock(1, Worlds.parameter(name, meta.max())));
        boolean same = low.equals(high);
        assertThat(same).as("nothing that is recorded depends on a change of " + name).isFalse();
    }

    private static List<String> outcome(String name, double value) {
        return outcome(name, Rich.world().set(name, value));
    }

    /** What a run with the parameter records; every number of it must be one. */
    private static List<String> outcome(String name, Worlds worlds) {
        worlds.asymmetry = !WITHOUT_ASYMMETRY.contains(name);
        if (name.startsWith("issue")) {
            // Issues are rare: many projects, in all sectors, for longer.
            worlds.set("sectorSharpness", 0).set("winSet", 1).set("projectValue", 2);
            worlds.quarters = 40;
        }
        World w = worlds.world();
        List<String> recorded = new ArrayList<>();
        w.observe(world -> {
            Numbers.visit(world, (field, number) ->
                    assertThat(number).as(name + ": " + field).isFinite());
            Measures.WORLD.forEach(m -> recorded.add(m.name() + "=" + m.value().applyAsDouble(world)));
            for (MiddlePower i : world.states) {
                recorded.add(Double.toString(world.observedPosition(i)));
                Measures.STATE.forEach(m -> recorded.add(i.code + m.name() + "=" + m.value().applyAsDouble(world, i)));
                for (double[] tie : List.of(
                        i.getTrade(), i.getSecurity(), i.getInfluence(), i.getLeverage(), i.getRecognised(),
                        i.getGrievance())) {
                    for (double t : tie) {
                        recorded.add(Double.toString(t));
                    }
                }
            }
        });
        w.run();
        recorded.addAll(Numbers.events(w));
        recorded.addAll(w.votes.stream().map(Object::toString).toList());
        return recorded;
    }

    /** The scenario that this rests on exercises all: else a parameter could pass by accident of another world. */
    @Test
    void theRichWorldKnowsEveryEventAndAct() {
        World w = Rich.world().run();
        Set<EventType> types = new HashSet<>();
        for (int e = 0; e < w.events.size(); e++) {
            types.add(w.events.type(e));
        }
        assertThat(types).containsExactlyInAnyOrder(EventType.values());
        assertThat(w.votes).hasSize(2);
        assertThat(Map.of("r", w.reexports, "l", w.lostTrade).values()).allMatch(v -> v > 0);
    }
}
