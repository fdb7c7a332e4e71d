package org.middlepowers.study.hindcast;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.middlepowers.analysis.score.Baseline;
import org.middlepowers.analysis.score.BaselineRule;
import org.middlepowers.analysis.score.Break;
import org.middlepowers.analysis.score.Ensemble;
import org.middlepowers.analysis.score.Forecast;
import org.middlepowers.analysis.score.Forecasters;
import org.middlepowers.analysis.score.GravityRule;
import org.middlepowers.analysis.score.Predictive;
import org.middlepowers.analysis.score.Targets;
import org.middlepowers.analysis.score.TrainedBaseline;
import org.middlepowers.analysis.score.Unit;
import org.middlepowers.analysis.score.YearlyRecord;
import org.middlepowers.data.InvalidDataException;
import org.middlepowers.model.Draws;
import org.middlepowers.model.Purpose;
import org.middlepowers.reader.AsOf;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;

/**
 * Runs worlds of past years forward, versions of the model beside naive baselines, all of them knowing the years up to an
 * origin alone, and sets down what each forecast and what was recorded.
 */
public final class Hindcast {
    /** Opening shares that differ by more come from another source than the record, and are not scored. */
    private static final double SAME_SHARE = .002;

    private final HindcastData data;
    private final HindcastOrder order;
    private final List<Task> tasks = new ArrayList<>();
    private final Map<Integer, YearlyRecord> trade = new LinkedHashMap<>();
    private final VoteForecasts votes;
    private final Set<String> leftOut = new LinkedHashSet<>();
    private final Map<String, String> names = new TreeMap<>();
    private final Set<Break> breaks = new LinkedHashSet<>();

    /**
     * Makes the worlds of all origins.
     *
     * @throws IOException with a sentence, if files cannot be read
     * @throws InvalidDataException with all that is wrong with the data of an origin
     */
    public Hindcast(HindcastData data, HindcastOrder order) throws IOException, InvalidDataException {
        this.data = data;
        this.order = order;
        this.votes = new VoteForecasts(order.resolutions(), data.votes(), data.states());
        for (int origin : order.years().origins()) {
            Map<Boolean, Scenario> worlds = new LinkedHashMap<>();
            for (ModelVersion variant : order.variants()) {
                if (!worlds.containsKey(variant.given())) {
                    AsOf known = AsOf.of(data.world(origin, variant.given()), Quarter.of(origin, 4), !variant.given());
                    known.early().forEach(e -> leftOut.add(origin + ": " + e));
                    worlds.put(variant.given(), known.scenario());
                }
                Scenario world = variant.of(worlds.get(variant.given()), order.sampling().posterior());
                tasks.add(new Task(origin, variant, votes.in(world, origin, order.years().until())));
            }
            Scenario any = worlds.values().iterator().next();
            any.middlePowers().forEach((code, s) -> names.put(code, s.name()));
            any.greatPowers().forEach((code, g) -> names.put(code, g.name()));
            YearlyRecord scored = scoredTrade(data, origin, any);
            trade.put(origin, scored);
            data.breaks(origin).stream().filter(b -> scored.units().contains(b.unit())).forEach(breaks::add);
        }
    }

    /** One version at one origin. */
    private record Task(int origin, ModelVersion variant, Scenario world) {}

    /** Breaks of the record, across which nothing is scored. */
    public List<Break> breaks() {
        return List.copyOf(breaks);
    }

    /** What the worlds would have known too early and is left out of them, by origin, in words. */
    public List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    /** Names of actors by code. */
    public Map<String, String> names() {
        return names;
    }

    /** Number of tasks: the baselines of each origin first, then each version of the model at each origin. */
    public int tasks() {
        return order.years().origins().size() + tasks.size();
    }

    /** Who forecasts in a task. */
    public String by(int task) {
        int version = task - order.years().origins().size();
        return version < 0 ? "baselines" : tasks.get(version).variant().name();
    }

    /** From when a task forecasts. */
    public int origin(int task) {
        int version = task - order.years().origins().size();
        return version < 0 ? order.years().origins().get(task) : tasks.get(version).origin();
    }

    /** Makes the forecasts of a task, 0, 1, …; called by many threads at a time. */
    public List<Forecast> forecasts(int task) {
        int version = task - order.years().origins().size();
        if (version >= 0) {
            return simulate(tasks.get(version), trade.get(tasks.get(version).origin()));
        }
        int origin = order.years().origins().get(task);
        List<Forecast> all = new ArrayList<>();
        baselines(Targets.POSITION, data.positions(), List.of(Baseline.values()), origin, all);
        List<BaselineRule> rules = new ArrayList<>(List.of(Baseline.values()));
        rules.add(new GravityRule(data.weights()));
        baselines(Targets.TRADE, trade.get(origin), rules, origin, all);
        all.addAll(votes.baselines(origin, order.years().until()));
        return all;
    }

    /** The pairs whose world opens with the recorded share; of others the record is another source's. */
    public static YearlyRecord scoredTrade(HindcastData data, int origin, Scenario world) {
        YearlyRecord recorded = data.trade(origin);
        Paths opening = Paths.opening(world);
        YearlyRecord scored = new YearlyRecord();
        for (Unit unit : recorded.units()) {
            double share = opening.openingTrade(
                    opening.stateIndex(unit.state()), opening.powerIndex(unit.partner()));
            if (Math.abs(share - recorded.at(unit, origin)) <= SAME_SHARE) {
                recorded.of(unit).forEach((year, value) -> scored.put(unit, year, value));
            }
        }
        return scored;
    }

    private void baselines(String target, YearlyRecord panel, List<BaselineRule> rules, int origin, List<Forecast> all) {
        List<TrainedBaseline> trained = rules.stream()
                .map(rule -> TrainedBaseline.of(rule, panel, origin, order.years().until() - origin))
                .toList();
        trained.forEach(t -> forecast(target, t.rule().title(), t, panel, origin, all));
        TrainedBaseline.best(trained).ifPresent(t -> forecast(target, Forecasters.BEST, t, panel, origin, all));
    }

    private void forecast(
            String target, String by, TrainedBaseline trained, YearlyRecord panel, int origin, List<Forecast> all) {
        for (Unit unit : panel.units()) {
            for (int year = origin + 1; year <= order.years().until(); year++) {
                Optional<Predictive> predicted = trained.forecast(unit, year);
                if (predicted.isPresent()) {
                    all.add(forecast(target, by, origin, unit, year, predicted.get(), panel));
                }
            }
        }
    }

    private static Forecast forecast(
            String target, String by, int origin, Unit unit, int year, Predictive predicted, YearlyRecord panel) {
        return new Forecast(
                target, by, origin, unit, year, predicted, panel.at(unit, year), panel.level(unit, origin));
    }

    private List<Forecast> simulate(Task task, YearlyRecord trade) {
        Scenario world = task.world();
        HeldPowers held = new HeldPowers(data.weights(), task.origin());
        Paths paths = Paths.run(
                r -> task.variant().given() ? world : held.of(world, order.sampling().seed(), r),
                task.variant().agency(world),
                order.sampling().seed(),
                order.sampling().replications());
        TradeRecord record = new TradeRecord(world, order.errors().trade());
        String by = task.variant().name();
        List<Forecast> forecasts = votes.of(paths, by, task.origin(), order.years().until());
        for (int k = 0; k < paths.years(); k++) {
            int year = paths.firstYear() + k;
            for (String state : data.states()) {
                Unit unit = new Unit(state, "");
                double[] draws = observed(paths.positions(paths.stateIndex(state), k), state, year);
                forecasts.add(forecast(
                        Targets.POSITION, by, task.origin(), unit, year, new Ensemble(draws), data.positions()));
            }
            for (Unit unit : trade.units()) {
                int i = paths.stateIndex(unit.state());
                double[] draws = observed(
                        paths.trade(i, paths.powerIndex(unit.partner()), k), record, unit, year);
                forecasts.add(forecast(Targets.TRADE, by, task.origin(), unit, year, new Ensemble(draws), trade));
            }
        }
        return forecasts;
    }

    /** A record is an estimate: draws get its error before they are held against it. The same in all versions. */
    private double[] observed(double[] positions, String state, int year) {
        double[] observed = new double[positions.length];
        for (int r = 0; r < observed.length; r++) {
            Draws draws = new Draws(order.sampling().seed(), r + 1);
            observed[r] = positions[r] + error(data, order.errors().position(), draws, state, year);
        }
        return observed;
    }

    private double[] observed(double[] shares, TradeRecord record, Unit unit, int year) {
        double[] observed = new double[shares.length];
        for (int r = 0; r < observed.length; r++) {
            observed[r] = record.of(shares[r], unit, year, new Draws(order.sampling().seed(), r + 1));
        }
        return observed;
    }

    /** The error with which a position is recorded in one replication. */
    static double error(HindcastData data, double usual, Draws draws, String state, int year) {
        double sd = data.positionError(state, year).orElse(usual);
        return sd * draws.normal(Purpose.INIT, Draws.key("record of " + state), year);
    }
}
