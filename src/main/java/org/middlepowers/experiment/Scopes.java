package org.middlepowers.experiment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.middlepowers.model.World;
import org.middlepowers.scenario.LoadedScenario;
import org.middlepowers.scenario.Scenario;

/** Whom an outcome is about: the whole world, or a group of middle powers that a scenario names. */
public final class Scopes {
    /** Name of the scope of all actors. */
    public static final String WORLD = "world";

    private Scopes() {}

    /** Keys of all groups of some scenarios, in the order of their files. */
    static List<String> groups(List<LoadedScenario> scenarios) {
        Set<String> keys = new LinkedHashSet<>();
        scenarios.forEach(s -> keys.addAll(s.scenario().groups().keySet()));
        return new ArrayList<>(keys);
    }

    /** Places in the world of a group's members; null if the scenario has no such group. */
    public static int[] members(Scenario scenario, World world, String group) {
        Map<String, Scenario.GroupSpec> groups = scenario.groups();
        if (!groups.containsKey(group)) {
            return null;
        }
        Set<String> members = Set.copyOf(groups.get(group).members());
        return IntStream.range(0, world.states().size())
                .filter(k -> members.contains(world.states().get(k).getCode()))
                .toArray();
    }

    /** Places of all middle powers. */
    public static int[] everybody(World world) {
        return IntStream.range(0, world.states().size()).toArray();
    }
}
