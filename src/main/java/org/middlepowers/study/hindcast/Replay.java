package org.middlepowers.study.hindcast;

import java.util.HashMap;
import java.util.Map;
import org.middlepowers.analysis.score.Unit;
import org.middlepowers.model.Agency;
import org.middlepowers.model.Draws;
import org.middlepowers.scenario.Parameters;
import org.middlepowers.scenario.Scenario;

/** One run of a world from an origin, read as data would record it. */
public final class Replay {
    private final Paths paths;
    private final HindcastData data;
    private final double positionError;
    private final Draws draws;
    private final Map<String, Integer> states = new HashMap<>();

    private Replay(Paths paths, HindcastData data, double positionError, Draws draws) {
        this.paths = paths;
        this.data = data;
        this.positionError = positionError;
        this.draws = draws;
    }

    /**
     * Runs the world.
     *
     * @param positionError standard error of a recorded position where the records do not say
     * @param replication which run, 1, 2, …
     */
    public static Replay run(
            HindcastData data, double positionError, Scenario world, Parameters parameters, long seed, int replication) {
        Scenario changed = Variant.with(world, parameters, world.rules());
        return new Replay(
                Paths.one(changed, Agency.FULL, seed, replication), data, positionError, new Draws(seed, replication));
    }

    /** A position with an error of record, or a share of trade; NaN before the world began. */
    public double at(Unit unit, int year) {
        int k = year - paths.firstYear();
        if (k < 0) {
            return Double.NaN;
        }
        int state = states.computeIfAbsent(unit.state(), paths::stateIndex);
        return unit.partner().isEmpty()
                ? paths.positions(state, k)[0] + Hindcast.error(data, positionError, draws, unit.state(), year)
                : paths.trade(state, paths.powerIndex(unit.partner()), k)[0];
    }
}
