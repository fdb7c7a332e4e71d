package org.middlepowers.study.expect;

import java.util.Map;
import java.util.Optional;
import org.middlepowers.measure.Instrument;
import org.middlepowers.measure.MeasureName;
import org.middlepowers.measure.RunMeasure;
import org.middlepowers.measure.Window;
import org.middlepowers.scenario.Expectation.Number;
import org.middlepowers.scenario.Scenario;

/**
 * A number that a replication gives, made ready to be read off its worlds.
 *
 * @param less the twin whose path is taken off, for measures that are such differences
 */
record CheckedNumber(Instrument instrument, Side side, Optional<Side> less, Window window) {
    static CheckedNumber of(Number number, Scenario world) {
        Instrument instrument = Instrument.of(number.measure(), number.scope());
        MeasureName name = instrument.name();
        Side side = Side.of(number.twin());
        Optional<Side> less = Optional.empty();
        if (name.form() == MeasureName.NameForm.EFFECT) {
            less = Optional.of(side.still());
        } else if (name.form() == MeasureName.NameForm.RUN
                && RunMeasure.named(name.head()).orElseThrow().lessGravity()) {
            less = Optional.of(side.withoutAgency());
        }
        int from = number.from().map(q -> q.since(world.start())).orElse(0);
        int to = number.to().map(q -> q.since(world.start())).orElse(world.quarters() - 1);
        return new CheckedNumber(instrument, side, less, new Window(number.statistic(), from, to));
    }

    /** The number, from the paths of all worlds; NaN where it is not defined. */
    double value(Map<Side, Map<Instrument, double[]>> paths) {
        double[] path = paths.get(side).get(instrument);
        if (less.isPresent()) {
            path = path.clone();
            double[] other = paths.get(less.get()).get(instrument);
            for (int t = 0; t < path.length; t++) {
                path[t] -= other[t];
            }
        }
        return window.of(path);
    }
}
