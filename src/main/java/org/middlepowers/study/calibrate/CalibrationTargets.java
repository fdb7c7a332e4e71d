package org.middlepowers.study.calibrate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.middlepowers.analysis.calibrate.CalibrationFindings.RecordStatistic;
import org.middlepowers.analysis.score.Targets;
import org.middlepowers.analysis.score.Unit;
import org.middlepowers.analysis.score.YearlyRecord;
import org.middlepowers.data.InvalidDataException;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.study.hindcast.Hindcast;
import org.middlepowers.study.hindcast.HindcastData;
import org.middlepowers.study.hindcast.Replay;

/** What a calibration compares: statistics of the record, and of the model's worlds of the same years. */
final class CalibrationTargets {
    private static final int FEWEST = 3;

    private final CalibrationFile file;
    private final HindcastData data;
    private final List<String> parameters;
    private final List<Origin> origins = new ArrayList<>();
    private final List<RecordStatistic> statistics = new ArrayList<>();

    /** One origin: its world, and what is looked at of it. */
    private record Origin(int year, Scenario world, List<Target> targets) {}

    private record Target(String name, Statistics statistics) {}

    /**
     * Reads worlds and records.
     *
     * @throws IOException with a sentence, if files cannot be read
     * @throws InvalidDataException with all that is wrong with the data of an origin
     */
    CalibrationTargets(CalibrationFile file, HindcastData data) throws IOException, InvalidDataException {
        this.file = file;
        this.data = data;
        parameters = List.copyOf(file.parameters().keySet());
        for (int year : file.origins()) {
            Scenario world = data.world(year, true);
            List<Target> targets = new ArrayList<>();
            for (String name : file.targets()) {
                boolean position = name.equals(Targets.POSITION);
                YearlyRecord panel = position ? data.positions() : Hindcast.scoredTrade(data, year, world);
                List<Unit> units = panel.units().stream()
                        .filter(u -> !Double.isNaN(panel.level(u, year)))
                        .toList();
                if (units.size() < FEWEST) {
                    throw new InvalidDataException(List.of("For the origin " + year + " the data cover fewer than three "
                            + name + "s, too few to calibrate on. Leave the origin or the target out."));
                }
                Statistics of = new Statistics(panel, units, year, file.until(), position ? Pull.of(world) : Pull.NONE);
                targets.add(new Target(name, of));
                double[] recorded = of.of(units, panel::at);
                double[] errors = of.errors();
                for (int j = 0; j < recorded.length; j++) {
                    statistics.add(new RecordStatistic(year, name, of.names().get(j), recorded[j], errors[j]));
                }
            }
            origins.add(new Origin(year, world, targets));
        }
    }

    List<RecordStatistic> statistics() {
        return statistics;
    }

    double[] recorded() {
        return statistics.stream().mapToDouble(RecordStatistic::recorded).toArray();
    }

    /** What the records are. */
    String about() {
        return data.about();
    }

    /** The statistics of one run of every origin's world with the values of a draw. */
    double[] simulate(double[] draw, int replication) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int p = 0; p < draw.length; p++) {
            values.put(parameters.get(p), draw[p]);
        }
        DoubleStream all = DoubleStream.empty();
        for (Origin origin : origins) {
            Scenario s = origin.world();
            Replay replay =
                    Replay.run(s, ParameterRegistry.with(s.parameters(), values), file.seed(), replication);
            for (Target t : origin.targets()) {
                all = DoubleStream.concat(all, DoubleStream.of(t.statistics().of(t.statistics().units(), replay::at)));
            }
        }
        return all.toArray();
    }
}
