package org.middlepowers.study.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.middlepowers.model.Agency;
import org.middlepowers.model.World;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.Sweep.Output;

/** Runs that belong to no design, with the outputs that a sweep's file would name. Safe for use by many threads. */
public final class SingleRuns {
    private final List<SweptOutput> kept = new ArrayList<>();

    /** @param outputs by name; none of them a series */
    public SingleRuns(Map<String, Output> outputs) {
        outputs.forEach((name, output) -> kept.add(SweptOutput.of(name, output)));
        if (kept.stream().anyMatch(SweptOutput::isSeries)) {
            throw new IllegalArgumentException("a single run gives numbers, not series");
        }
    }

    /** The outputs of one run, in their order; NaN where one is not defined. */
    public double[] run(Scenario scenario, long seed, int replication) {
        World world = new World(scenario, seed, replication, Agency.FULL);
        Recorder recorder = new Recorder(kept, world, null);
        world.run();
        return recorder.outcomes(world, seed, replication);
    }
}
