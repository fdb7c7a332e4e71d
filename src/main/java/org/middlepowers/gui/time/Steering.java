package org.middlepowers.gui.time;

import java.util.List;
import org.middlepowers.model.Act;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.study.DecisionSentence;

/**
 * A middle power that is played by hand for a quarter.
 *
 * @param state its code
 */
public record Steering(Scenario world, String state, String quarter) {
    /** The change by which the state chooses an act; acts of other quarters stay as they were chosen. */
    public BranchChange to(Act act) {
        String set = "policies." + state + "={title: Played by hand, acts: {" + quarter + ": " + act.name() + "}}";
        return BranchChange.of(List.of(set), time(), words(act));
    }

    /** When that is, in quarters since the start. */
    int time() {
        return Quarter.parse(quarter).since(world.start());
    }

    String words(Act act) {
        return world.middlePowers().get(state).name() + ": " + DecisionSentence.act(act) + " in " + quarter;
    }
}
