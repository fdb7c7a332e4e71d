package org.middlepowers.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.scenario.GroupSpec;
import org.middlepowers.scenario.Scenario;

/** Whom an outcome is about: the whole world, or a group of middle powers that a scenario names. */
public final class Scopes {
    private Scopes() {}

    /** Keys of all groups of some scenarios, in the order of their files. */
    static List<String> groups(List<LoadedScenario> scenarios) {
        Set<String> keys = new LinkedHashSet<>();
        scenarios.forEach(s -> keys.addAll(s.scenario().groups().keySet()));
        return new ArrayList<>(keys);
    }

    /**
     * A scenario that also reports on the groups of the scenarios beside it, where all their members are in its world: so
     * two worlds can be compared by the group that only one of them asks about. A group of its own comes first.
     */
    static Scenario sharing(Scenario scenario, List<LoadedScenario> beside) {
        Map<String, GroupSpec> groups = new LinkedHashMap<>(scenario.groups());
        for (LoadedScenario other : beside) {
            other.scenario().groups().forEach((key, group) -> {
                if (scenario.middlePowers().keySet().containsAll(group.members())) {
                    groups.putIfAbsent(key, group);
                }
            });
        }
        return groups.size() == scenario.groups().size() ? scenario : scenario.reportingOn(groups);
    }
}
