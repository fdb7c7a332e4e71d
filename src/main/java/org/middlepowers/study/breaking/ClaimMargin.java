package org.middlepowers.study.breaking;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.middlepowers.analysis.Bound;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.ScenarioBase;
import org.middlepowers.scenario.Expectation;
import org.middlepowers.scenario.Expectation.Check;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.study.Settings;
import org.middlepowers.study.expect.CheckPlan;

/**
 * The margin of an expectation: how far the means of its numbers over replications lie from the bound that they would
 * have to cross for it to fail, relative to the same at the defaults; of several numbers the least. All places are
 * simulated on the same draws.
 */
public final class ClaimMargin implements Margin {
    private static final int FEWEST_COARSE = 4;
    private static final int COARSE = 4;

    private final ScenarioBase base;
    private final FreeParameters freedom;
    private final Expectation expectation;
    private final Settings settings;
    private final Runs runs;
    private final double[] atDefaults;

    /** Where the runs of a place come from. */
    interface Runs {
        /**
         * The numbers of runs, each by check.
         *
         * @param stage why the place is looked at
         */
        double[][] of(Stage stage, List<Run> runs) throws IOException;
    }

    /** Why a place is looked at. */
    enum Stage {
        SCENARIO,
        COARSE,
        SEARCH,
        CONFIRM
    }

    /**
     * A run of a place.
     *
     * @param moved values of the parameters that were moved
     * @param numbers simulates it: the number of each check, NaN where not defined
     */
    record Run(Map<String, Double> moved, int replication, Supplier<double[]> numbers) {}

    /** Reads the margin at the defaults; nothing is thrown where the claim does not hold. */
    ClaimMargin(ScenarioBase base, FreeParameters freedom, Expectation expectation, Settings settings, Runs runs)
            throws IOException {
        this.base = base;
        this.freedom = freedom;
        this.expectation = expectation;
        this.settings = settings;
        this.runs = runs;
        double[][] values = values(
                Stage.SCENARIO, new double[freedom.size()], settings.first(), settings.replications());
        atDefaults = new double[values.length];
        for (int c = 0; c < values.length; c++) {
            atDefaults[c] = distance(c, mean(values[c], values[c].length));
        }
    }

    /** Distance of each number from its nearest bound at the defaults; negative where it lies beyond. */
    public double[] atDefaults() {
        return atDefaults.clone();
    }

    /** Whether the claim holds at the defaults. */
    public boolean holds() {
        for (double d : atDefaults) {
            if (!(d > 0)) {
                return false;
            }
        }
        return atDefaults.length > 0;
    }

    @Override
    public double at(double[] departure, boolean coarse) throws IOException {
        int n = settings.replications();
        double[][] values = values(
                coarse ? Stage.COARSE : Stage.SEARCH,
                departure,
                settings.first(),
                coarse ? Math.min(n, Math.max(FEWEST_COARSE, n / COARSE)) : n);
        if (values.length == 0) {
            return Double.NaN;
        }
        double least = Double.POSITIVE_INFINITY;
        for (int c = 0; c < values.length; c++) {
            double distance = distance(c, mean(values[c], values[c].length)) / atDefaults[c];
            if (Double.isNaN(distance)) {
                return Double.NaN;
            }
            least = Math.min(least, distance);
        }
        return least;
    }

    /**
     * The numbers of each check, by check and replication, NaN where not defined; none if there is no such world.
     *
     * @param first number of the first replication
     */
    double[][] values(Stage stage, double[] departure, int first, int replications) throws IOException {
        Map<String, Double> moved = freedom.values(departure);
        CheckPlan plan;
        try {
            Scenario scenario = base.with(moved).scenario();
            plan = CheckPlan.of(LoadedScenario.of(base.unchanged().name(), scenario.expecting(List.of(expectation))));
        } catch (IllegalArgumentException | InvalidScenarioException e) {
            return new double[0][];
        }
        List<Run> place = IntStream.range(first, first + replications)
                .mapToObj(r -> new Run(moved, r, () -> plan.begin().values(settings.seed(), r)))
                .toList();
        double[][] rows = runs.of(stage, place);
        double[][] values = new double[expectation.check().size()][rows.length];
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < values.length; c++) {
                values[c][r] = rows[r][c];
            }
        }
        return values;
    }

    /** How far a number is from the nearest bound of a check; negative beyond it. */
    public double distance(int check, double value) {
        Check c = expectation.check().get(check);
        return Bound.between(c.bounds().low(), c.bounds().high()).margin(value);
    }

    private static double mean(double[] values, int n) {
        double sum = 0;
        int known = 0;
        for (int k = 0; k < n; k++) {
            if (!Double.isNaN(values[k])) {
                sum += values[k];
                known++;
            }
        }
        // Of numbers that mostly are not defined no mean is reported.
        return known * 2 > n ? sum / known : Double.NaN;
    }
}
