package org.middlepowers.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.middlepowers.analysis.sweep.NoncentralF;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableReader;

/**
 * How much of an outcome's variance over replications comes from the parameters that were drawn: what a linear
 * regression on them explains, corrected for the number of parameters (adjusted R²); the rest is the seeds' and what is
 * not linear in the parameters. The interval turns the noncentral F distribution round (Steiger 2004).
 *
 * @param scenario short name
 * @param outcome column of runs.csv
 * @param sd standard deviation over replications
 * @param share of the variance, 0 to 1
 */
public record DrawnShare(String scenario, String outcome, double sd, Interval share) {
    /** Outcomes of a run that carry its answer, of which a table has some. */
    private static final List<String> MAIN = List.of(
            "poles.mean", "tension.mean", "hedging.mean", "dsi.mean", "ideal_point.end", "effect.poles", "effect.tension");

    private static final double TAIL = .025;
    /** Replications beyond the number of parameters without which nothing is reported. */
    private static final int LEAST = 20;
    /** Columns that a fit takes for the same, beside the size of the residuals. */
    private static final double SINGULAR = 1e-10;

    /**
     * The shares of main outcomes of all scenarios of which parameters were drawn; empty where there are too few
     * replications, or the study has no such outcomes.
     *
     * @throws IOException with a sentence, if a table cannot be read
     */
    public static List<DrawnShare> read(ResultsFolder folder) throws IOException {
        if (!Files.exists(folder.runs()) || !Files.exists(folder.table("posterior.csv"))) {
            return List.of();
        }
        Map<String, Map<Integer, double[]>> draws = draws(folder);
        Map<String, Map<String, List<double[]>>> values = new LinkedHashMap<>();
        try (TableReader rows = TableReader.open(folder.runs())) {
            List<String> outcomes = MAIN.stream().filter(rows::has).toList();
            if (outcomes.isEmpty()) {
                return List.of();
            }
            String first = null;
            while (rows.next()) {
                String scenario = rows.text("scenario");
                String actor = rows.has("actor") ? rows.text("actor") : "";
                first = first == null ? actor : first;
                // The first actor is all of them together; numbered draws are of another kind, from whole ranges.
                boolean other = !actor.equals(first) || rows.has("draw") && rows.number("draw") > 0;
                Map<Integer, double[]> drawn = draws.get(scenario);
                if (other || drawn == null || !rows.text("status").equals("ok")) {
                    continue;
                }
                int replication = (int) rows.number("replication");
                for (String outcome : outcomes) {
                    double value = rows.number(outcome);
                    if (!Double.isNaN(value)) {
                        values.computeIfAbsent(scenario, s -> new LinkedHashMap<>())
                                .computeIfAbsent(outcome, o -> new ArrayList<>())
                                .add(with(value, drawn.get(replication)));
                    }
                }
            }
        }
        List<DrawnShare> shares = new ArrayList<>();
        values.forEach((scenario, outcomes) -> outcomes.forEach((outcome, rows) -> {
            DrawnShare share = of(scenario, outcome, rows);
            if (share.share.known()) {
                shares.add(share);
            }
        }));
        return shares;
    }

    private static double[] with(double value, double[] draw) {
        double[] row = new double[draw.length + 1];
        row[0] = value;
        System.arraycopy(draw, 0, row, 1, draw.length);
        return row;
    }

    /** Drawn values by scenario and replication. */
    private static Map<String, Map<Integer, double[]>> draws(ResultsFolder folder) throws IOException {
        Map<String, Map<Integer, double[]>> all = new HashMap<>();
        try (TableReader rows = TableReader.open(folder.table("posterior.csv"))) {
            List<String> names = rows.columns().subList(3, rows.columns().size());
            while (rows.next()) {
                List<Double> values = new ArrayList<>();
                for (String name : names) {
                    double value = rows.number(name);
                    if (!Double.isNaN(value)) {
                        values.add(value);
                    }
                }
                all.computeIfAbsent(rows.text("scenario"), s -> new HashMap<>())
                        .put(
                                (int) rows.number("replication"),
                                values.stream().mapToDouble(v -> v).toArray());
            }
        }
        return all;
    }

    /** @param rows the outcome, and then the drawn values, of each replication */
    static DrawnShare of(String scenario, String outcome, List<double[]> rows) {
        int n = rows.size();
        int p = n == 0 ? 0 : rows.get(0).length - 1;
        double[] y = rows.stream().mapToDouble(r -> r[0]).toArray();
        Moments moments = new Moments();
        for (double value : y) {
            moments.add(value);
        }
        double sd = Math.sqrt(moments.variance());
        if (n < p + LEAST || !(sd > 0)) {
            return new DrawnShare(scenario, outcome, sd, Interval.NONE);
        }
        double[][] x = rows.stream().map(r -> Arrays.copyOfRange(r, 1, r.length)).toArray(double[][]::new);
        double r2;
        try {
            OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression(SINGULAR);
            regression.newSampleData(y, x);
            r2 = regression.calculateRSquared();
        } catch (SingularMatrixException e) {
            return new DrawnShare(scenario, outcome, sd, Interval.NONE); // a parameter with one value explains nothing
        }
        double within = n - p - 1.0;
        double share = Math.max(0, 1 - (1 - r2) * (n - 1) / within);
        NoncentralF f = new NoncentralF(p, within);
        double ratio = r2 / p / ((1 - r2) / within);
        double low = f.lambda(ratio, 1 - TAIL);
        double high = f.lambda(ratio, TAIL);
        return new DrawnShare(
                scenario,
                outcome,
                sd,
                new Interval(n, share, Math.min(share, low / (low + n)), Math.max(share, high / (high + n))));
    }
}
