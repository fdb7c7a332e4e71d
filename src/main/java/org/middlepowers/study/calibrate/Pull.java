package org.middlepowers.study.calibrate;

import java.util.HashMap;
import java.util.Map;
import org.middlepowers.analysis.score.Unit;
import org.middlepowers.scenario.Scenario;

/**
 * Where the great powers' own changes of position would draw a state: their changes since the origin, weighted by the
 * state's trade with each when the world begins.
 */
interface Pull {
    /** For series that have none. */
    Pull NONE = (unit, year) -> Double.NaN;

    /** Of a unit in a year; NaN where it is not known. */
    double at(Unit unit, int year);

    /** The pull in a world, of which positions and trade are given. */
    static Pull of(Scenario world) {
        int origin = world.start().year() - 1;
        Map<String, Map<Integer, Double>> positions = world.series().idealPoint();
        Map<String, Map<String, Double>> trade = new HashMap<>();
        world.middlePowers().forEach((code, state) -> trade.put(code, state.trade()));
        return (unit, year) -> {
            double sum = 0;
            double weights = 0;
            for (Map.Entry<String, Double> share : trade.getOrDefault(unit.state(), Map.of()).entrySet()) {
                Map<Integer, Double> series = positions.getOrDefault(share.getKey(), Map.of());
                Double then = series.getOrDefault(origin, world.greatPowers().get(share.getKey()).idealPoint());
                Double now = series.get(year);
                if (now != null) {
                    sum += share.getValue() * (now - then);
                    weights += share.getValue();
                }
            }
            return weights > 0 ? sum / weights : Double.NaN;
        };
    }
}
