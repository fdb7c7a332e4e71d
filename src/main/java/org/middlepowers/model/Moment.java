package org.middlepowers.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.Parameters;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;
import sim.engine.Schedule;

/**
 * A world stopped at the moment when one middle power decides: great powers have acted, it has not (§3, between phases 2
 * and 5). Its disposition and intention can be worked out again, and again with one input changed, always on the same
 * draws; nothing else in the world moves.
 */
public final class Moment {
    private static final int DISPOSITION = 3;

    private final World world;
    private final MiddlePower state;
    private final List<DecisionInput> inputs;
    private final Parameters asItIs;
    private final Map<String, Double> valuesAsTheyAre;
    private DispositionPhase disposition;
    private IntentionPhase intention;
    /** Whether the state still holds what it would have decided with another input. */
    private boolean astray;

    /**
     * Simulates a run up to the decision of a state.
     *
     * @param code of the state
     * @throws IllegalArgumentException if the run has no such quarter or state
     */
    public Moment(Scenario scenario, long seed, int replication, Agency agency, Quarter quarter, String code) {
        int time = quarter.since(scenario.start());
        if (time < 0 || time >= scenario.quarters()) {
            throw new IllegalArgumentException(
                    quarter + " is not a quarter from " + scenario.start() + " to " + scenario.end());
        }
        world = new World(scenario, seed, replication, agency);
        state = Arrays.stream(world.states)
                .filter(i -> i.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no middle power " + code));
        advance(time);
        asItIs = world.parameters;
        valuesAsTheyAre = ParameterRegistry.values(asItIs);
        force(asItIs);
        decide();
        inputs = new DecisionInputs(this).list();
    }

    /** Runs whole quarters, then the first phases of the next, up to disposition. */
    private void advance(int quarters) {
        // One tick a quarter, for the phase that reads the time.
        world.schedule.scheduleRepeating(Schedule.EPOCH, 0, tick -> {}, 1.0);
        for (int q = 0; q < quarters; q++) {
            finish(0);
        }
        for (int k = 0; k <= DISPOSITION; k++) {
            world.perform(k);
        }
    }

    /** Goes through the rest of a quarter. */
    private void finish(int from) {
        int phases = world.phases().length;
        for (int k = from; k < phases; k++) {
            world.perform(k);
        }
        world.schedule.step(world);
    }

    /**
     * Lets the run go on from the decision as it is, to the end of the quarter and of some more, if there are so many. Its
     * moment is over then: nothing more can be asked of it.
     */
    public void goOn(int quarters) {
        state();
        finish(DISPOSITION + 1);
        for (int q = 0; q < quarters && !world.isOver(); q++) {
            finish(0);
        }
    }

    public World world() {
        return world;
    }

    /** The state that decides, as it decides. */
    public MiddlePower state() {
        if (astray) {
            decide();
        }
        return state;
    }

    /** What entered the decision and can be changed, one at a time. */
    public List<DecisionInput> inputs() {
        return inputs;
    }

    /** The acts that the state chooses with an input at another value; the input is put back afterwards. */
    public Set<Act> choiceWith(DecisionInput input, double value) {
        input.set(value);
        decide();
        Set<Act> choice = chosen();
        input.set(input.value());
        astray = true;
        return choice;
    }

    /** The acts that the state chooses: one, or several where the rules allow. */
    public Set<Act> choice() {
        state();
        return chosen();
    }

    private Set<Act> chosen() {
        Set<Act> choice = EnumSet.noneOf(Act.class);
        for (Act act : Act.ALL) {
            if (state.chose(act)) {
                choice.add(act);
            }
        }
        return choice;
    }

    /** n[−ν]⁺, the part of an act's breach that is one of norms; the rest is one of role (§7.5). */
    public double normBreach(Act act) {
        return state.norms * Maths.positive(-act.norm);
    }

    /** Puts the model's parameters in force with one of them at a value. */
    void setParameter(String name, double value) {
        if (value == valuesAsTheyAre.get(name)) {
            force(asItIs);
        } else {
            Map<String, Double> values = new HashMap<>(valuesAsTheyAre);
            values.put(name, value);
            force(ParameterRegistry.parameters(values));
        }
    }

    private void force(Parameters parameters) {
        world.parameters = parameters;
        disposition = new DispositionPhase(world);
        intention = new IntentionPhase(world);
    }

    private void decide() {
        astray = false;
        if (world.abstains[state.index]) {
            state.chosen = Act.ABSTAIN.bit();
            return;
        }
        Portfolio.influence(world, state);
        disposition.filter(world, state);
        intention.decide(world, state);
    }
}
