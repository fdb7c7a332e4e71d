package org.middlepowers.study.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.middlepowers.measure.Instrument;
import org.middlepowers.model.Act;
import org.middlepowers.model.Agency;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.World;
import org.middlepowers.scenario.Lesson;
import org.middlepowers.scenario.Scenario;

/**
 * One run of a world of a lesson.
 *
 * @param series by chart, then by quarter
 * @param acts of the first replication, a letter for each quarter, by state; empty in others
 */
record LessonPath(List<double[]> series, Map<String, String> acts, double[] tension) {
    /** Runs a replication and reads the charts off it. */
    static LessonPath of(Lesson lesson, Scenario scenario, long seed, int replication) {
        World world = new World(scenario, seed, replication, Agency.FULL);
        List<Lesson.Chart> charts = List.copyOf(lesson.charts().values());
        List<ToDoubleFunction<World>> instruments = charts.stream()
                .map(c -> Instrument.of(c.measure(), c.scope()).in(world))
                .toList();
        List<double[]> series = new ArrayList<>();
        charts.forEach(c -> series.add(new double[scenario.quarters()]));
        double[] tension = new double[scenario.quarters()];
        Map<String, StringBuilder> acts = new LinkedHashMap<>();
        world.observe(w -> {
            for (int k = 0; k < charts.size(); k++) {
                series.get(k)[w.time()] = charts.get(k).times() * instruments.get(k).applyAsDouble(w);
            }
            tension[w.time()] = LessonStatistics.round(w.meanTension());
            if (replication == 1) {
                for (MiddlePower i : w.states()) {
                    acts.computeIfAbsent(i.getCode(), c -> new StringBuilder()).append(letter(i));
                }
            }
        });
        world.run();
        for (int k = 0; k < charts.size(); k++) {
            show(series.get(k), charts.get(k).shown());
        }
        Map<String, String> letters = new LinkedHashMap<>();
        acts.forEach((code, text) -> letters.put(code, text.toString()));
        return new LessonPath(series, letters, tension);
    }

    /** Makes of values, quarter by quarter, what is drawn of them. */
    private static void show(double[] series, Lesson.Shown shown) {
        double first = series[0];
        double sum = 0;
        int defined = 0;
        for (int t = 0; t < series.length && shown.isCumulative(); t++) {
            if (!Double.isNaN(series[t])) {
                sum += series[t];
                defined++;
            }
            series[t] = switch (shown) {
                case NOW -> series[t];
                case TOTAL -> sum;
                case CHANGE -> series[t] - first;
                case AVERAGE -> defined == 0 ? Double.NaN : sum / defined;
            };
        }
    }

    /** The first act that a state chose this quarter, as a letter. */
    private static char letter(MiddlePower i) {
        for (Act act : Act.values()) {
            if (i.chose(act)) {
                return (char) ('a' + act.ordinal());
            }
        }
        throw new IllegalStateException(i.getCode() + " chose nothing, not even to do nothing");
    }
}
