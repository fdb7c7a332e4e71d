package org.middlepowers.study.sweep;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.middlepowers.measure.Conduct;
import org.middlepowers.measure.Dyads;
import org.middlepowers.measure.Measures;
import org.middlepowers.measure.StateMeasure;
import org.middlepowers.measure.WorldMeasure;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.World;
import org.middlepowers.reader.SweepFiles;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.Sweep.Output;
import org.middlepowers.scenario.Sweep.Take;
import org.middlepowers.study.Outcomes;
import org.middlepowers.study.Scopes;

/**
 * One output of a sweep: what it is called, what the file says of it, and how a quarter's value is had.
 *
 * @param quarterly value of the quarter that has ended, of the states at some places of the world; null for what only a
 *     whole run has
 */
record Kept(String name, Output output, Quarterly quarterly) {
    /** A value of a quarter. */
    interface Quarterly {
        double of(World world, int[] members);
    }

    static Kept of(String name, Output output) {
        for (WorldMeasure m : Measures.WORLD) {
            if (m.name().equals(output.measure())) {
                return new Kept(name, output, (w, members) -> m.value().applyAsDouble(w));
            }
        }
        for (StateMeasure m : Measures.STATE) {
            if (m.name().equals(output.measure())) {
                return new Kept(name, output, (w, members) -> mean(w, m, members));
            }
        }
        return new Kept(name, output, null);
    }

    /** Everything that can be measured. */
    static SweepFiles.Measured measured() {
        return new SweepFiles.Measured(
                Measures.WORLD.stream().map(WorldMeasure::name).collect(Collectors.toSet()),
                Measures.STATE.stream().map(StateMeasure::name).collect(Collectors.toSet()),
                Set.copyOf(Outcomes.OF_WORLD),
                new TreeSet<>(Outcomes.OF_STATES));
    }

    boolean is(String measure) {
        return output.measure().equals(measure);
    }

    boolean isSeries() {
        return output.take() == Take.SERIES;
    }

    /** Whether something must be noted before the run is over. */
    boolean needsEveryQuarter() {
        return quarterly != null && output.take() != Take.FINAL
                || quarterly == null && (is("crises_total") || needsAbstainingTwin());
    }

    /** Whether it compares the world with one in which all middle powers abstain. */
    boolean needsAbstainingTwin() {
        return output.measure().startsWith("effect.");
    }

    /** Places of the states that it is about; null if this scenario has no such group. */
    int[] members(World world) {
        if (output.scope().equals(Scenario.WORLD)) {
            return Scopes.everybody(world);
        }
        for (int k = 0; k < world.states().size(); k++) {
            if (world.states().get(k).getCode().equals(output.scope())) {
                return new int[] {k};
            }
        }
        return Scopes.members(world.scenario(), world, output.scope());
    }

    /** What only a whole run has, of middle powers. */
    double ofRun(World world, Dyads dyads, World gravity, int[] members) {
        double sum = 0;
        int defined = 0;
        for (int k : members) {
            double value = switch (output.measure()) {
                case "coexistence" -> dyads.coexistence(k);
                case "comovement" -> dyads.comovement(k);
                case "sector_breadth" -> Conduct.sectorBreadth(world.states().get(k));
                case "welfare" -> Outcomes.welfare(world, gravity, k);
                default -> throw new IllegalStateException(output.measure() + " cannot be measured");
            };
            if (!Double.isNaN(value)) {
                sum += value;
                defined++;
            }
        }
        return defined == 0 ? Double.NaN : sum / defined;
    }

    private static double mean(World world, StateMeasure measure, int[] members) {
        double total = 0;
        double weights = 0;
        for (int k : members) {
            MiddlePower state = world.states().get(k);
            double weight = measure.weighted() ? state.getOutput() : 1;
            total += weight * measure.value().applyAsDouble(world, state);
            weights += weight;
        }
        return total / weights;
    }
}
