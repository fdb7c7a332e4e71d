package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.scenario.Scenario;

class LargeWorldTest {
    @Test
    void tenThousandStatesRunWithEveryInvariant() throws Exception {
        Scenario scenario = ScenarioFiles.load("synthetic-1000", List.of("synthetic.states=10000", "end=2020Q4"))
                .scenario();
        World w = new World(scenario, 1, 1, Agency.FULL);
        Invariants invariants = new Invariants(w);
        new Phases(w).run(3, phase -> {
            if (phase == Phases.RECORD) {
                invariants.check(phase);
            }
        });
        assertThat(w.states).hasSize(10_000);
        assertThat(w.institutions).hasSize(3 + 834);
        // Every power attends to its eight states less those that tension takes, and the others go unseen.
        for (GreatPower g : w.powers) {
            assertThat(g.slots).isBetween(6, 8);
        }
    }

    @Test
    void aStateIsAtHomeInTheRegionalBodyOfItsNeighbours() throws Exception {
        Scenario scenario = ScenarioFiles.load("synthetic-1000", List.of("synthetic.states=100")).scenario();
        World w = new World(scenario, 1, 1, Agency.FULL);
        for (MiddlePower i : w.states) {
            int body = (Integer.parseInt(i.code.substring(1)) - 1) / 12 + 1;
            assertThat(w.institutions[i.homeBody].code).isEqualTo("synthetic-region-" + body);
            assertThat(i.isMember(w.institutions[i.homeBody])).isTrue();
        }
    }
}
