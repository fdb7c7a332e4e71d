package org.middlepowers.study;

import java.util.Comparator;
import java.util.List;
import org.middlepowers.measure.Aftermath;
import org.middlepowers.measure.Decision;
import org.middlepowers.measure.Tipping;
import org.middlepowers.model.Agency;
import org.middlepowers.model.DecisionInput;
import org.middlepowers.model.Moment;
import org.middlepowers.model.World;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.scenario.Quarter;

/**
 * Why a state did what it did: disposition, intention, what tipped it, what would have changed it, and the reaction.
 * Texts, JSON and windows are made from this object, so that they say the same.
 *
 * @param summary one sentence: in that quarter the state chose this, because
 * @param flips smallest change first; empty if no single input could have changed the choice
 */
public record Explanation(
        String summary,
        ExplainedRun run,
        Decision decision,
        Tipping tipping,
        List<Flip> flips,
        Aftermath aftermath) {

    /**
     * The run that the decision was made in.
     *
     * @param scenario short name
     */
    public record ExplainedRun(String scenario, String scenarioHash, long seed, int replication) {}

    /**
     * The flips in the order of presentation: inputs that theory speaks of first; experience and habit, which turn a choice
     * most easily, last; within each group the smallest change first.
     */
    public List<Flip> told() {
        return flips.stream()
                .sorted(Comparator.comparing((Flip f) -> f.kind() == DecisionInput.Kind.EXPERIENCE))
                .toList();
    }

    /**
     * Runs a replication again up to a decision, looks into it, and lets the run go on somewhat for what followed.
     *
     * @param state code of a middle power
     * @throws IllegalArgumentException if the run has no such quarter or state
     */
    public static Explanation of(LoadedScenario loaded, long seed, int replication, Quarter quarter, String state) {
        Moment moment = new Moment(loaded.scenario(), seed, replication, Agency.FULL, quarter, state);
        Decision decision = Decision.of(moment);
        Tipping tipping = Tipping.of(decision);
        List<Flip> flips = Flip.search(moment);
        Aftermath aftermath = aftermath(moment);
        return new Explanation(
                DecisionSentence.sentence(decision, tipping),
                new ExplainedRun(loaded.name(), loaded.hash(), seed, replication),
                decision,
                tipping,
                flips,
                aftermath);
    }

    /** What followed: the run goes on from the decision. */
    private static Aftermath aftermath(Moment moment) {
        World world = moment.world();
        Aftermath.Watch watch = new Aftermath.Watch(world, world.states().indexOf(moment.state()), world.time());
        world.observe(watch::note);
        moment.goOn(Aftermath.LENGTH);
        return watch.of(world);
    }
}
