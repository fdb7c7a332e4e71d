package org.middlepowers.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.middlepowers.model.Act;
import org.middlepowers.model.Agency;
import org.middlepowers.scenario.GroupSpec;
import org.middlepowers.scenario.Scenario;

/**
 * Somebody or something whose effect is asked for.
 *
 * @param code as in the tables: a country's code, the key of a group, an act, or acts joined by +
 * @param name to print
 * @param twin the world without it
 */
public record EffectActor(String code, String name, Kind kind, Agency twin) {
    /** Code of all middle powers together. */
    public static final String ALL = "ALL";

    /** What an actor is, in lower case in the tables. */
    public enum Kind {
        STATE,
        GROUP,
        ACT,
        ACTS
    }

    /**
     * All middle powers together, then those chosen.
     *
     * @param chosen country codes and keys of groups
     * @throws IllegalArgumentException if the scenario has no such state or group
     */
    public static List<EffectActor> states(Scenario scenario, Collection<String> chosen) {
        List<EffectActor> actors = new ArrayList<>();
        Set<String> everybody = scenario.middlePowers().keySet();
        actors.add(new EffectActor(ALL, "All middle powers", Kind.GROUP, Agency.abstaining(everybody)));
        for (String code : new LinkedHashSet<>(chosen)) {
            if (everybody.contains(code)) {
                String name = scenario.middlePowers().get(code).name();
                actors.add(new EffectActor(code, name, Kind.STATE, Agency.abstaining(Set.of(code))));
            } else if (scenario.groups().containsKey(code)) {
                GroupSpec group = scenario.groups().get(code);
                Agency twin = Agency.abstaining(Set.copyOf(group.members()));
                actors.add(new EffectActor(code, group.name(), Kind.GROUP, twin));
            } else {
                throw new IllegalArgumentException("the scenario has no middle power and no group '" + code + "'");
            }
        }
        return actors;
    }

    /** The acts together, then each alone if there are several; nobody can choose them in the twin. */
    public static List<EffectActor> acts(Collection<Act> chosen) {
        Set<Act> acts = new LinkedHashSet<>(chosen);
        List<EffectActor> actors = new ArrayList<>();
        if (acts.size() > 1) {
            actors.add(new EffectActor(
                    acts.stream().map(Act::name).collect(Collectors.joining("+")),
                    "All of these acts together",
                    Kind.ACTS,
                    without(acts)));
        }
        acts.forEach(act -> actors.add(new EffectActor(act.name(), act.title(), Kind.ACT, without(Set.of(act)))));
        return actors;
    }

    private static Agency without(Set<Act> acts) {
        return Agency.without(acts);
    }
}
