package org.middlepowers.measure;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.middlepowers.model.World;
import org.middlepowers.scenario.GroupSpec;
import org.middlepowers.scenario.Scenario;

/** Whom a measure is about: the whole world, a group that the scenario names, or one middle power. */
public final class ScopeMembers {
    private ScopeMembers() {}

    /** Places of the middle powers of a scope; empty if the world has no such group or state. */
    public static Optional<int[]> places(World world, String scope) {
        Scenario scenario = world.scenario();
        GroupSpec group = scenario.groups().get(scope);
        if (group != null) {
            return Optional.of(of(world, Set.copyOf(group.members())));
        } else if (scope.equals(Scenario.WORLD)) {
            return Optional.of(everybody(world));
        }
        int[] one = of(world, Set.of(scope));
        return one.length == 0 ? Optional.empty() : Optional.of(one);
    }

    /** Places of all middle powers. */
    public static int[] everybody(World world) {
        return IntStream.range(0, world.states().size()).toArray();
    }

    private static int[] of(World world, Set<String> codes) {
        return IntStream.range(0, world.states().size())
                .filter(k -> codes.contains(world.states().get(k).getCode()))
                .toArray();
    }
}
