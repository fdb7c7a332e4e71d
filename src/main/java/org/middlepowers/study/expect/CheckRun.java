package org.middlepowers.study.expect;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.middlepowers.measure.Instrument;
import org.middlepowers.model.Twins;
import org.middlepowers.model.World;
import org.middlepowers.results.TableChunk;
import org.middlepowers.scenario.Scenario;

/**
 * The numbers of one replication. Worlds that are run anyway are watched; the other twins join them on the same draws.
 */
public final class CheckRun {
    /** Columns of checks.csv behind those that name the run. */
    public static final List<String> COLUMNS = List.of("claim", "check", "number", "than", "value", "reason");

    private final CheckPlan plan;
    private final Map<Side, Twins.TwinRun> twins = new LinkedHashMap<>();
    private final Map<Side, Map<Instrument, double[]>> paths = new LinkedHashMap<>();

    CheckRun(CheckPlan plan) {
        this.plan = plan;
    }

    /** Has worlds run for the numbers, but those that are watched: the scenario's own, and both of its plain twins. */
    public void joinBeside(Twins worlds) {
        plan.twins.forEach((side, scenario) -> {
            if (!side.equals(Side.ITSELF) && !side.equals(Side.ITSELF.still()) && !side.equals(Side.ITSELF.withoutAgency())) {
                join(worlds, side, scenario);
            }
        });
    }

    private void join(Twins worlds, Side side, Scenario scenario) {
        twins.put(side, worlds.add(scenario, side.agency(scenario), world -> watch(side, world)));
    }

    /** Watches the scenario's own world, which is about to start. */
    public void watch(World world) {
        watch(Side.ITSELF, world);
    }

    /** Watches its twin in which all middle powers abstain. */
    public void watchStill(World world) {
        watch(Side.ITSELF.still(), world);
    }

    /** Watches its twin without anybody's agency. */
    public void watchWithoutAgency(World world) {
        watch(Side.ITSELF.withoutAgency(), world);
    }

    private void watch(Side side, World world) {
        Set<Instrument> wanted = plan.readings.getOrDefault(side, Set.of());
        Map<Instrument, double[]> series = new LinkedHashMap<>();
        for (Instrument instrument : wanted) {
            double[] path = new double[world.scenario().quarters()];
            Arrays.fill(path, Double.NaN);
            ToDoubleFunction<World> value = instrument.in(world);
            world.observe(w -> path[w.time()] = value.applyAsDouble(w));
            series.put(instrument, path);
        }
        paths.put(side, series);
    }

    /**
     * Adds a row for each check, once the worlds have run. A twin that fails leaves its checks without a value and with
     * the reason.
     *
     * @param begin adds the fields that name the run
     */
    public void finish(TableChunk chunk, Consumer<TableChunk> begin) {
        Map<Side, String> failures = failures();
        for (CheckPlan.Task task : plan.tasks) {
            String reason = failure(task.own(), failures);
            double own = reason.isEmpty() ? task.own().value(paths) : Double.NaN;
            double other = Double.NaN;
            double value = own;
            if (task.other().isPresent()) {
                String second = failure(task.other().get(), failures);
                other = second.isEmpty() ? task.other().get().value(paths) : Double.NaN;
                value = task.check().ratio() ? quotient(own, other) : own - other;
                reason = reason.isEmpty() ? second : reason;
            }
            begin.accept(chunk);
            chunk.add(task.claim()).add(task.number()).add(own).add(other).add(value).add(reason);
            chunk.endRow();
        }
    }

    /**
     * Runs all worlds that it takes; the number of each check, or its difference or quotient, in their order. NaN where it
     * is not defined or its world failed.
     */
    public double[] values(long seed, int replication) {
        Twins worlds = new Twins(plan.past, seed, replication);
        plan.twins.forEach((side, scenario) -> join(worlds, side, scenario));
        worlds.run();
        Map<Side, String> failures = failures();
        double[] values = new double[plan.tasks.size()];
        for (int k = 0; k < values.length; k++) {
            CheckPlan.Task task = plan.tasks.get(k);
            boolean there = failure(task.own(), failures).isEmpty()
                    && task.other().map(o -> failure(o, failures).isEmpty()).orElse(true);
            values[k] = there ? value(task) : Double.NaN;
        }
        return values;
    }

    private double value(CheckPlan.Task task) {
        double own = task.own().value(paths);
        if (task.other().isEmpty()) {
            return own;
        }
        double other = task.other().get().value(paths);
        return task.check().ratio() ? quotient(own, other) : own - other;
    }

    /** Why those twins failed that did. */
    private Map<Side, String> failures() {
        Map<Side, String> failures = new LinkedHashMap<>();
        twins.forEach((side, twin) -> {
            try {
                twin.world();
            } catch (RuntimeException e) {
                failures.put(side, String.valueOf(e.getMessage() == null ? e : e.getMessage()));
            }
        });
        return failures;
    }

    private static double quotient(double a, double b) {
        return b == 0 ? Double.NaN : a / b;
    }

    private static String failure(CheckedNumber figure, Map<Side, String> failures) {
        return failures.getOrDefault(
                figure.side(), figure.less().map(l -> failures.getOrDefault(l, "")).orElse(""));
    }
}
