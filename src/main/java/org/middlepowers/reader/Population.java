package org.middlepowers.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.middlepowers.reader.ImaginedState.Trait;
import org.middlepowers.scenario.Chance;
import org.middlepowers.scenario.GroupSpec;
import org.middlepowers.scenario.InstitutionSpec;
import org.middlepowers.scenario.PowerSpec;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.StateSpec;
import org.middlepowers.scenario.SyntheticSpec;

/**
 * The drawn part of a scenario: middle powers with the ties of a small world, the institutions that they are in, and
 * groups to report on. All of it follows from the section {@code synthetic} and the great powers; what a state is
 * depends on the seed and its own number, and on how many others there are only where that is said.
 */
final class Population {
    private static final double ALL_CAPABILITY = 1;

    private final Scenario own;
    private final SyntheticSpec spec;
    private final long root;
    private final List<String> codes;

    private Population(Scenario own, SyntheticSpec spec) {
        this.own = own;
        this.spec = spec;
        root = Chance.mix(Chance.key("synthetic") + spec.seed());
        codes = IntStream.rangeClosed(1, spec.states())
                .mapToObj(SyntheticCodes::code)
                .toList();
    }

    /** Share of all capability that is left to drawn states; not positive if nothing is. */
    static double room(Scenario scenario) {
        double taken = 0;
        for (PowerSpec power : scenario.greatPowers().values()) {
            taken += power == null ? 0 : power.capability();
        }
        for (Map.Entry<String, StateSpec> state : scenario.middlePowers().entrySet()) {
            boolean named = state.getValue() != null && !SyntheticCodes.isCode(state.getKey());
            taken += named ? state.getValue().output() : 0;
        }
        return ALL_CAPABILITY - taken;
    }

    /** The scenario with its drawn part, if it asks for one. */
    static Scenario grow(Scenario own) {
        return own.synthetic()
                .filter(spec -> spec.states() >= 1 && spec.bodySize() >= 1)
                .map(spec -> new Population(own, spec).grown())
                .orElse(own);
    }

    /**
     * The least that a file must say for the scenario to follow: without the drawn part if that is as drawn. If
     * somebody has changed it, it stays as states like others, and no longer asks to be drawn.
     */
    static Scenario said(Scenario grown) {
        if (grown.synthetic().isEmpty()) {
            return grown;
        }
        Scenario own = strip(grown);
        return grow(own).equals(grown)
                ? own
                : with(grown, Optional.empty(), grown.middlePowers(), grown.institutions(), grown.groups());
    }

    private static Scenario strip(Scenario grown) {
        return with(
                grown,
                grown.synthetic(),
                without(grown.middlePowers(), SyntheticCodes::isCode),
                without(grown.institutions(), name -> name.startsWith(SyntheticCodes.INSTITUTION)),
                without(grown.groups(), name -> name.startsWith(SyntheticCodes.GROUP)));
    }

    private Scenario grown() {
        Map<String, StateSpec> drawn = states();
        Map<String, StateSpec> states = new LinkedHashMap<>(own.middlePowers());
        states.putAll(drawn);
        Map<String, InstitutionSpec> institutions = new LinkedHashMap<>(own.institutions());
        institutions.putAll(new SyntheticBodies(own, drawn, spec.bodySize()).institutions());
        Map<String, GroupSpec> groups = new LinkedHashMap<>(own.groups());
        groups.putAll(SyntheticBodies.groups(drawn));
        return with(own, own.synthetic(), states, institutions, groups);
    }

    private Map<String, StateSpec> states() {
        double[] output = new double[codes.size()];
        double total = 0;
        for (int k = 0; k < output.length; k++) {
            output[k] = ImaginedState.output(luck(codes.get(k), Trait.OUTPUT, "").normal());
            total += output[k];
        }
        double unit = room(own) / total;
        SmallWorldTies ties = new SmallWorldTies(
                codes.size(), spec.neighbours(), spec.rewiring(), k -> luck(codes.get(k), Trait.TIES, ""));
        List<String> powers = new ArrayList<>(own.greatPowers().keySet());
        Map<String, StateSpec> states = new LinkedHashMap<>();
        for (int k = 0; k < output.length; k++) {
            String code = codes.get(k);
            List<String> peers =
                    IntStream.of(ties.of(k)).mapToObj(codes::get).toList();
            states.put(
                    code,
                    ImaginedState.draw(
                            "State " + (k + 1),
                            powers,
                            (trait, power) -> luck(code, trait, power),
                            output[k] * unit,
                            OptionalDouble.empty(),
                            peers));
        }
        return states;
    }

    /** A stream for each state, trait and power, so that a new trait or power moves no other draw. */
    private RandomNumbers luck(String code, Trait trait, String power) {
        return RandomNumbers.of(Chance.next(Chance.mix(root ^ Chance.key(code)), trait.ordinal()) ^ Chance.key(power));
    }

    private static <T> Map<String, T> without(Map<String, T> map, Predicate<String> drawn) {
        Map<String, T> kept = new LinkedHashMap<>(map);
        kept.keySet().removeIf(drawn);
        return kept;
    }

    private static Scenario with(
            Scenario s,
            Optional<SyntheticSpec> synthetic,
            Map<String, StateSpec> states,
            Map<String, InstitutionSpec> institutions,
            Map<String, GroupSpec> groups) {
        return new Scenario(
                s.title(), s.question(), s.expect(), s.start(), s.end(), s.parameters(), s.rules(), s.greatPowers(),
                Collections.unmodifiableMap(states), synthetic, s.rivalry(),
                Collections.unmodifiableMap(institutions), s.routes(), s.series(), s.shocks(), s.votes(),
                Collections.unmodifiableMap(groups), s.policies(), s.focus(), s.known(), s.sources(), s.posterior());
    }
}
