package org.middlepowers.study.expect;

import java.util.Map;
import java.util.Optional;
import org.middlepowers.reader.MeasureName;
import org.middlepowers.scenario.Expectation.Number;
import org.middlepowers.scenario.Expectation.Statistic;
import org.middlepowers.scenario.Scenario;

/**
 * A number that a replication gives, made ready to be read off its worlds.
 *
 * @param less the twin whose path is taken off, for measures that are such differences
 * @param from first quarter that counts, from 0
 * @param to last quarter that counts
 */
record Figure(Reading reading, Side side, Optional<Side> less, Statistic statistic, int from, int to) {
    static Figure of(Number number, Scenario world) {
        MeasureName name = MeasureName.parse(number.measure()).orElseThrow();
        Side side = Side.of(number.twin());
        Optional<Side> less = Optional.empty();
        if (name.form() == MeasureName.Form.EFFECT) {
            less = Optional.of(side.still());
        } else if (name.head().equals("welfare")) {
            less = Optional.of(side.withoutAgency());
        }
        return new Figure(
                new Reading(name, number.scope()),
                side,
                less,
                number.statistic(),
                number.from().map(q -> q.since(world.start())).orElse(0),
                number.to().map(q -> q.since(world.start())).orElse(world.quarters() - 1));
    }

    /** The number, from the paths of all worlds; NaN where it is not defined. */
    double value(Map<Side, Map<Reading, double[]>> paths) {
        double[] path = paths.get(side).get(reading);
        if (less.isPresent()) {
            double[] other = paths.get(less.get()).get(reading);
            double[] difference = new double[path.length];
            for (int t = 0; t < path.length; t++) {
                difference[t] = path[t] - other[t];
            }
            path = difference;
        }
        return PathStatistic.of(statistic, path, from, to);
    }
}
