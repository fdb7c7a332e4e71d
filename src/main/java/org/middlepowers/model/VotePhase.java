package org.middlepowers.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.middlepowers.model.VoteResult.Ballot;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.VoteParameters;
import org.middlepowers.scenario.VoteSpec;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Phase 10: dated resolutions in the UN General Assembly (§7.11). */
final class VotePhase implements Steppable {
    private static final long serialVersionUID = 1;

    private final transient List<Map.Entry<String, VoteSpec>> resolutions;
    private final int[] times;

    VotePhase(Scenario scenario) {
        resolutions = List.copyOf(scenario.votes().entrySet());
        times = resolutions.stream()
                .mapToInt(e -> e.getValue().at().since(scenario.start()))
                .toArray();
    }

    @Override
    public void step(SimState state) {
        World w = (World) state;
        for (int k = 0; k < times.length; k++) {
            if (times[k] == w.time) {
                hold(w, resolutions.get(k).getKey(), resolutions.get(k).getValue());
            }
        }
    }

    private static void hold(World w, String resolution, VoteSpec spec) {
        List<Ballot> votes = new ArrayList<>();
        int target = -1;
        for (GreatPower g : w.powers) {
            if (g.code.equals(spec.target())) {
                target = g.index;
            }
        }
        for (MiddlePower i : w.states) {
            votes.add(vote(w, i, Draws.pair(i.key, Draws.key(resolution)), spec, target));
        }
        w.votes.add(new VoteResult(resolution, w.time, List.copyOf(votes)));
    }

    private static Ballot vote(World w, MiddlePower i, long key, VoteSpec spec, int target) {
        VoteParameters p = w.parameters.votes();
        if (w.draws.uniform(Purpose.VOTE, key, 0) < p.absentRate()) {
            return Ballot.ABSENT;
        }
        double ties = target < 0 ? 0 : i.trade[target] + i.security[target] + i.proximity[target];
        double leaning = p.voteConstant()
                + p.voteIdealPoint() * i.idealPoint
                + p.voteNorms() * spec.norm() * i.norms
                - p.voteTies() * ties
                + p.voteNoise() * w.draws.normal(Purpose.VOTE, key, 1);
        // What a Yes costs withholds it; it makes nobody say No.
        double leaningToYes = leaning - (p.voteTies() * ties + p.voteCost()) * spec.cost();
        return leaningToYes > p.voteThreshold()
                ? Ballot.YES
                : leaning < -p.voteThreshold() ? Ballot.NO : Ballot.ABSTAIN;
    }
}
