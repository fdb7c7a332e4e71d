package org.middlepowers.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.scenario.GroupSpec;
import org.middlepowers.scenario.Scenario;

/** Worlds are compared by the groups of either, where both have the states. */
class ScopesTest {
    private static LoadedScenario load(String name) throws InvalidScenarioException {
        return ScenarioFiles.load(name, List.of());
    }

    @Test
    void aGroupThatOnlyOneWorldAsksAboutIsReportedInBoth() throws InvalidScenarioException {
        LoadedScenario club = load("kantian-club");
        LoadedScenario water = load("water-crisis");
        Map<String, GroupSpec> groups = Scopes.sharing(water.scenario(), List.of(club, water)).groups();
        assertThat(groups.get("club")).isEqualTo(club.scenario().groups().get("club"));
        assertThat(groups.get("downstream")).isEqualTo(water.scenario().groups().get("downstream"));
        assertThat(new ArrayList<>(groups.keySet()).subList(0, water.scenario().groups().size()))
                .containsExactlyElementsOf(water.scenario().groups().keySet());
    }

    @Test
    void aGroupOfStatesThatAreNotThereIsNot() throws InvalidScenarioException {
        LoadedScenario long1992 = load("china-kazakhstan");
        Scenario shared = Scopes.sharing(long1992.scenario(), List.of(load("water-crisis"), long1992));
        assertThat(shared.groups()).containsKey("downstream").doesNotContainKey("western_allies");
    }

    @Test
    void aWorldThatLacksNothingStaysTheSame() throws InvalidScenarioException {
        LoadedScenario one = load("kazakhstan-2022");
        assertThat(Scopes.sharing(one.scenario(), List.of(one, load("kazakhstan-2022-no-war")))).isSameAs(one.scenario());
    }
}
