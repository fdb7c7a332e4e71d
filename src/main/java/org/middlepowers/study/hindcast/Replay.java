package org.middlepowers.study.hindcast;

import java.util.HashMap;
import java.util.Map;
import org.middlepowers.analysis.score.Unit;
import org.middlepowers.model.Agency;
import org.middlepowers.model.Draws;
import org.middlepowers.model.Purpose;
import org.middlepowers.scenario.Parameters;
import org.middlepowers.scenario.Scenario;

/**
 * One run of a world from an origin, read as data would record it: positions with an error of their own each year, of the
 * size that the parameter positionError says, and shares of trade with the usual one.
 */
public final class Replay {
    private final Paths paths;
    private final double positionError;
    private final TradeRecord trade;
    private final Draws draws;
    private final Map<String, Integer> states = new HashMap<>();

    private Replay(Paths paths, double positionError, TradeRecord trade, Draws draws) {
        this.paths = paths;
        this.positionError = positionError;
        this.trade = trade;
        this.draws = draws;
    }

    /**
     * Runs the world.
     *
     * @param replication which run, 1, 2, …
     */
    public static Replay run(Scenario world, Parameters parameters, long seed, int replication) {
        Scenario changed = world.with(parameters, world.rules());
        return new Replay(
                Paths.one(changed, Agency.FULL, seed, replication),
                parameters.reaction().positionError(),
                new TradeRecord(changed, TradeRecord.USUAL_ERROR),
                new Draws(seed, replication));
    }

    /** A position or a share of trade with an error of record; NaN before the world began. */
    public double at(Unit unit, int year) {
        int k = year - paths.firstYear();
        if (k < 0) {
            return Double.NaN;
        }
        int state = states.computeIfAbsent(unit.state(), paths::stateIndex);
        return unit.partner().isEmpty()
                ? paths.positions(state, k)[0] + positionError * error(unit.state(), year)
                : trade.of(paths.trade(state, paths.powerIndex(unit.partner()), k)[0], unit, year, draws);
    }

    private double error(String state, int year) {
        return draws.normal(Purpose.INIT, Draws.key("record of " + state), year);
    }
}
