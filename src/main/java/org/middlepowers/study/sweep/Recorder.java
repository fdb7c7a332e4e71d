package org.middlepowers.study.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.middlepowers.measure.Dyads;
import org.middlepowers.measure.MeasureName;
import org.middlepowers.measure.Order;
import org.middlepowers.model.Agency;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.World;
import org.middlepowers.results.TableChunk;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.study.Effect;

/** Takes from one run what the sweep's outputs ask for, and no more: twins run only for those that compare with them. */
final class Recorder {
    private final List<SweptOutput> kept;
    private final List<ToDoubleFunction<World>> instruments;
    /** What was read of each output, by quarter; null where one reading at the end is enough. */
    private final double[][] paths;

    private final Effect effect = new Effect();
    private final boolean compares;
    private final boolean countsCrises;
    private double crises;

    /** Where series go: the beginning of each row, then the values. */
    interface SeriesRow {
        TableChunk begin(String quarter);
    }

    private final SeriesRow series;

    Recorder(List<SweptOutput> kept, World world, SeriesRow series) {
        this.kept = kept;
        this.series = series;
        instruments = kept.stream().map(k -> k.instrument(world)).toList();
        paths = new double[kept.size()][];
        for (int k = 0; k < paths.length; k++) {
            SweptOutput one = kept.get(k);
            paths[k] = one.quarterly().isPresent() && one.needsEveryQuarter()
                    ? new double[world.scenario().quarters()]
                    : null;
        }
        compares = kept.stream().anyMatch(SweptOutput::needsAbstainingTwin);
        countsCrises = kept.stream().anyMatch(k -> k.is(MeasureName.CRISES));
        if (kept.stream().anyMatch(SweptOutput::needsEveryQuarter)) {
            world.observe(this::note);
        }
    }

    private void note(World world) {
        if (compares) {
            effect.note(world);
        }
        if (countsCrises) {
            crises += Order.crises(world);
        }
        TableChunk row = series == null ? null : series.begin(world.quarter().toString());
        for (int k = 0; k < paths.length; k++) {
            if (paths[k] != null) {
                double value = instruments.get(k).applyAsDouble(world);
                paths[k][world.time()] = value;
                if (kept.get(k).isSeries()) {
                    row.add(value);
                }
            }
        }
        if (row != null) {
            row.endRow();
        }
    }

    /** The outcomes of a run that is over, without series, in their order. */
    double[] outcomes(World world, long seed, int replication) {
        World gravity = kept.stream().anyMatch(SweptOutput::needsGravityTwin)
                ? twin(world, seed, replication, Agency.GRAVITY_ONLY, null)
                : null;
        Effect abstaining = new Effect();
        if (compares) {
            Set<String> all = world.states().stream().map(MiddlePower::getCode).collect(Collectors.toSet());
            twin(world, seed, replication, Agency.abstaining(all), abstaining);
        }
        Dyads dyads = kept.stream().anyMatch(k -> k.run().isPresent()) ? new Dyads(world) : null;
        double[] values = new double[kept.size()];
        int size = 0;
        for (int k = 0; k < paths.length; k++) {
            if (!kept.get(k).isSeries()) {
                values[size++] = outcome(k, world, dyads, gravity, abstaining);
            }
        }
        return Arrays.copyOf(values, size);
    }

    private double outcome(int k, World world, Dyads dyads, World gravity, Effect abstaining) {
        SweptOutput one = kept.get(k);
        if (one.run().isPresent()) {
            return one.ofRun(world, dyads, gravity);
        } else if (one.is(MeasureName.CRISES)) {
            return crises;
        } else if (one.needsAbstainingTwin()) {
            return effect.less(abstaining, one.output().measure());
        }
        return paths[k] == null
                ? instruments.get(k).applyAsDouble(world)
                : one.window(world).of(paths[k]);
    }

    private static World twin(World world, long seed, int replication, Agency agency, Effect effect) {
        Scenario scenario = world.scenario();
        World twin = new World(scenario, seed, replication, agency);
        if (effect != null) {
            twin.observe(effect::note);
        }
        twin.run();
        return twin;
    }
}
