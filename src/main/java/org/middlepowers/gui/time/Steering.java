package org.middlepowers.gui.time;

import java.util.List;
import org.middlepowers.model.Act;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.study.DecisionSentence;

/** A middle power that is played by hand: an act of one quarter, as a policy of the branch. */
public final class Steering {
    private Steering() {}

    /** The change by which a state chooses an act in a quarter; acts of other quarters stay as they were chosen. */
    public static BranchChange of(Scenario s, String state, Act act, String quarter) {
        String set = "policies." + state + "={title: Played by hand, acts: {" + quarter + ": " + act.name() + "}}";
        return BranchChange.of(
                List.of(set), time(s, quarter), words(s.middlePowers().get(state).name(), act.name(), quarter));
    }

    static int time(Scenario s, String quarter) {
        return Quarter.parse(quarter).since(s.start());
    }

    static String words(String state, String act, String quarter) {
        return state + ": " + DecisionSentence.act(Act.valueOf(act)) + " in " + quarter;
    }
}
