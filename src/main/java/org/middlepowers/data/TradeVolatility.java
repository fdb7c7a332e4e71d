package org.middlepowers.data;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.middlepowers.scenario.Parameters;
import org.middlepowers.scenario.StateSpec;

/**
 * How far a state's trade with each power moves of its own, as a factor of what is usual: from yearly changes of the log
 * odds of its share up to the year of the opening, less what moved most states' trade with that power alike. Few years say
 * little, so they are read together with some usual ones: it is the mean of the variance that is left unknown, under a
 * scaled inverse χ² prior (Gelman et al. 2013, ch. 2).
 */
final class TradeVolatility {
    /** A lasting step a year, log odds: what a factor of 1 stands for in the model. */
    private static final double USUAL_STEP = Parameters.defaults().trade().tradeNoise();

    /** Error of a recorded share, log odds: reports of the two sides differ by √2 of it (median over pairs, to 2012). */
    private static final double USUAL_ERROR = .05;

    /** A change of yearly means of a random walk has two thirds of the variance of its step; errors enter it twice. */
    private static final double USUAL_VARIANCE = 2.0 / 3 * USUAL_STEP * USUAL_STEP + 2 * USUAL_ERROR * USUAL_ERROR;

    /** Usual years that the years of a pair are read together with. */
    private static final int USUAL_YEARS = 5;

    private static final int FEWEST_STATES = 3;

    /** Smaller shares are rounded by their records to digits that make steps of their own. */
    private static final double SMALLEST = .001;
    private static final double MOST = StateSpec.MOST_VOLATILE;

    private final TradeShares shares;
    private final DataScope scope;
    private final Map<String, Map<Integer, Double>> common = new HashMap<>();

    TradeVolatility(TradeShares shares, DataScope scope) {
        this.shares = shares;
        this.scope = scope;
    }

    /** Factors by power; powers without a step up to the year are not there. */
    Map<String, Estimate> of(String state) {
        Map<String, Estimate> factors = new LinkedHashMap<>();
        for (String power : scope.actors().powers()) {
            TradeSeries series = series(state, power);
            Map<Integer, Double> all = common.computeIfAbsent(power, this::common);
            Map<Integer, Double> steps = steps(series);
            double squares = 0;
            for (Map.Entry<Integer, Double> e : steps.entrySet()) {
                double own = e.getValue() - all.getOrDefault(e.getKey(), 0.0);
                squares += own * own;
            }
            if (!steps.isEmpty()) {
                double variance = (squares + USUAL_YEARS * USUAL_VARIANCE) / (steps.size() + USUAL_YEARS - 2);
                List<ObservationOrigin> origins = series.years().values().stream().flatMap(e -> e.origins().stream()).distinct().toList();
                factors.put(power, new Estimate(
                        Math.min(MOST, Math.sqrt(variance / USUAL_VARIANCE)), scope.year(), origins,
                        "from " + steps.size() + (steps.size() == 1 ? " change" : " changes") + " up to " + scope.year(),
                        false));
            }
        }
        return factors;
    }

    private TradeSeries series(String state, String power) {
        return TradeSeries.telling(
                shares, state, power, scope.year(), scope.earliest() - DataScope.ARMS_YEARS, scope.year());
    }

    /** Changes between shares that are not mere digits of rounding. */
    private static Map<Integer, Double> steps(TradeSeries series) {
        Map<Integer, Double> steps = series.steps();
        steps.keySet().removeIf(y -> series.years().get(y).value() < SMALLEST || series.years().get(y - 1).value() < SMALLEST);
        return steps;
    }

    /** Medians over the states of a year's changes with a power. */
    private Map<Integer, Double> common(String power) {
        Map<Integer, Map<String, Double>> steps = new HashMap<>();
        for (String state : scope.actors().states()) {
            steps(series(state, power))
                    .forEach((year, step) ->
                            steps.computeIfAbsent(year, y -> new HashMap<>()).put(state, step));
        }
        Map<Integer, Double> medians = new HashMap<>();
        steps.forEach((year, of) -> {
            if (of.size() >= FEWEST_STATES) {
                medians.put(
                        year,
                        new Median().evaluate(of.values().stream().mapToDouble(d -> d).toArray()));
            }
        });
        return medians;
    }
}
