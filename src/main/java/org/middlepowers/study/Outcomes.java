package org.middlepowers.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.middlepowers.measure.Dyads;
import org.middlepowers.measure.GroupMean;
import org.middlepowers.measure.MeasureName;
import org.middlepowers.measure.Measures;
import org.middlepowers.measure.RunMeasure;
import org.middlepowers.measure.ScopeMembers;
import org.middlepowers.measure.StateMeasure;
import org.middlepowers.measure.WorldMeasure;
import org.middlepowers.model.World;

/**
 * What one run comes to: of every measure its last value and its mean over the run, for the world and for each group,
 * and what can only be said of a run as a whole. The order of values is that of {@link #columns}.
 */
public final class Outcomes {
    /** Outcomes of a run for the world and every group: coexistence and the like. */
    public static final List<String> OF_STATES =
            RunMeasure.ALL.stream().map(RunMeasure::name).toList();
    /** Outcomes of a run for the world alone. */
    public static final List<String> OF_WORLD = Stream.concat(Stream.of(MeasureName.CRISES), MeasureName.EFFECT.stream())
            .toList();

    private static final int CRISES = place("crises");
    private static final int[] NOBODY = {};
    /** States measured at a time. */
    private static final int BLOCK = 64;

    private final int worldMeasures = Measures.WORLD.size();
    private final int stateMeasures = Measures.STATE.size();
    private final List<int[]> scopes = new ArrayList<>();
    private final double[] last;
    private final double[] sum;
    private final int[] defined;
    /** Values of this quarter by measure and state, and the states' output. */
    private final double[][] perState;

    private final double[] output;
    private double crises;

    /**
     * Outcomes of a run about to start.
     *
     * @param groups keys of the groups of the scenario to look at besides the whole world
     */
    public Outcomes(World world, List<String> groups) {
        scopes.add(ScopeMembers.everybody(world));
        groups.forEach(g -> scopes.add(
                world.scenario().groups().containsKey(g) ? ScopeMembers.places(world, g).orElseThrow() : NOBODY));
        int values = worldMeasures + stateMeasures * scopes.size();
        last = new double[values];
        sum = new double[values];
        defined = new int[values];
        output = new double[world.states().size()];
        perState = new double[stateMeasures][output.length];
        Arrays.fill(last, Double.NaN);
    }

    /** Names of the outcomes, in order. */
    static List<String> columns(List<String> groups) {
        List<String> names = new ArrayList<>();
        Measures.WORLD.forEach(m -> addPair(names, "", m.name()));
        Measures.STATE.forEach(m -> addPair(names, "", m.name()));
        for (String group : groups) {
            Measures.STATE.forEach(m -> addPair(names, group + ".", m.name()));
        }
        names.addAll(OF_STATES);
        for (String group : groups) {
            OF_STATES.forEach(n -> names.add(group + "." + n));
        }
        names.addAll(OF_WORLD);
        return List.copyOf(names);
    }

    private static void addPair(List<String> names, String prefix, String measure) {
        names.add(prefix + measure + ".end");
        names.add(prefix + measure + ".mean");
    }

    /** Takes note of a quarter that has ended. */
    public void note(World world) {
        int at = 0;
        for (WorldMeasure m : Measures.WORLD) {
            note(at++, m.value().applyAsDouble(world));
        }
        for (int from = 0; from < output.length; from += BLOCK) {
            observe(world, from, Math.min(output.length, from + BLOCK));
        }
        for (int m = 0; m < stateMeasures; m++) {
            for (int s = 0; s < scopes.size(); s++) {
                note(at + s * stateMeasures + m, mean(m, scopes.get(s)));
            }
        }
        crises += last[CRISES];
    }

    /** Takes all measures of a few states at a time, while the processor has them at hand. */
    private void observe(World world, int from, int to) {
        for (int k = from; k < to; k++) {
            output[k] = world.states().get(k).getOutput();
        }
        for (int m = 0; m < stateMeasures; m++) {
            StateMeasure measure = Measures.STATE.get(m);
            for (int k = from; k < to; k++) {
                perState[m][k] = measure.value().applyAsDouble(world, world.states().get(k));
            }
        }
    }

    private double mean(int measure, int[] members) {
        GroupMean mean = new GroupMean();
        boolean weighted = Measures.STATE.get(measure).weighted();
        for (int k : members) {
            mean.add(perState[measure][k], weighted ? output[k] : 1);
        }
        return mean.value();
    }

    private void note(int at, double value) {
        last[at] = value;
        if (!Double.isNaN(value)) {
            sum[at] += value;
            defined[at]++;
        }
    }

    /** Values of this quarter: those of the world, then those of each scope. */
    double latest(int at) {
        return last[at];
    }

    /** Values of this quarter, as {@code series.csv} has them: those of {@link Measures#WORLD}. */
    public double[] world() {
        return Arrays.copyOf(last, worldMeasures);
    }

    /**
     * Values of this quarter, as {@code series.csv} has them: those of {@link Measures#STATE}.
     *
     * @param scope 0 for all middle powers, then the groups in their order
     */
    public double[] states(int scope) {
        int from = worldMeasures + scope * stateMeasures;
        return Arrays.copyOfRange(last, from, from + stateMeasures);
    }

    private static int place(String worldMeasure) {
        return Measures.WORLD.stream().map(WorldMeasure::name).toList().indexOf(worldMeasure);
    }

    private double mean(int at) {
        return defined[at] == 0 ? Double.NaN : sum[at] / defined[at];
    }

    /**
     * All values, in the order of the columns.
     *
     * @param effect poles and tension of this world
     * @param abstaining the same of the twin in which all middle powers abstain
     * @param gravity the twin without anybody's agency, at its end
     */
    double[] values(World world, Effect effect, Effect abstaining, World gravity) {
        List<Double> values = new ArrayList<>();
        for (int at = 0; at < last.length; at++) {
            values.add(last[at]);
            values.add(mean(at));
        }
        Dyads dyads = new Dyads(world);
        for (int[] members : scopes) {
            for (RunMeasure measure : RunMeasure.ALL) {
                values.add(measure.mean(world, dyads, gravity, members));
            }
        }
        values.add(crises);
        MeasureName.EFFECT.forEach(measure -> values.add(effect.less(abstaining, measure)));
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
