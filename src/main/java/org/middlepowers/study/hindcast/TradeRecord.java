package org.middlepowers.study.hindcast;

import org.middlepowers.analysis.score.Unit;
import org.middlepowers.model.Draws;
import org.middlepowers.model.Purpose;
import org.middlepowers.scenario.Scenario;

/**
 * How shares of trade in a world are recorded. A share is recorded with an error twice: when the world opens with it, the
 * same for all years of a replication, and when it is held against the record. The world opens, besides, with the mean of a
 * year for the share at its end. All on log odds, so that it stays a share; more where the pair's trade was restless.
 */
public final class TradeRecord {
    /** Standard error of a recorded share of trade of usual volatility, log odds: from shares that both sides report. */
    public static final double USUAL_ERROR = 0.05;

    /**
     * What it adds to the variance of a change that a year's mean stands for the share at its end, as a part of the variance
     * of a yearly step of a random walk by quarters: 11/16 from one year's mean to the next, less 15/32 from a year's end to
     * the next year's mean.
     */
    private static final double MEAN_FOR_END = 7 / 32.0;

    private final Scenario world;
    private final double error;

    /**
     * @param world whose parameter tradeNoise tells how far a year's mean is from its end
     * @param error standard error of a recorded share of usual volatility, log odds
     */
    TradeRecord(Scenario world, double error) {
        this.world = world;
        this.error = error;
    }

    /** A share as it is recorded in one replication. */
    double of(double share, Unit unit, int year, Draws draws) {
        double restless = world.middlePowers().get(unit.state()).tradeVolatility().getOrDefault(unit.partner(), 1.0);
        double noise = world.parameters().trade().tradeNoise();
        double opening = Math.sqrt(error * error + MEAN_FOR_END * noise * noise);
        long key = Draws.key("record of " + unit.state() + " with " + unit.partner());
        double both = restless
                * (opening * draws.normal(Purpose.INIT, key, world.start().year() - 1)
                        + error * draws.normal(Purpose.INIT, key, year));
        return 1 / (1 + (1 / share - 1) * Math.exp(-both));
    }
}
