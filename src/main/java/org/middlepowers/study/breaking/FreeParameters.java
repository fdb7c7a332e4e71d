package org.middlepowers.study.breaking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.middlepowers.analysis.Reversal;
import org.middlepowers.results.Decimals;
import org.middlepowers.scenario.Parameter;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.ParameterRegistry.Entry;
import org.middlepowers.scenario.Parameters;

/** Parameters that may be moved, from where a scenario has them to the ends of their ranges. */
public final class FreeParameters {
    private static final int DIGITS = 8;

    private final List<Entry> entries = new ArrayList<>();
    private final double[] base;

    /**
     * Freedom of some parameters.
     *
     * @param names of parameters of the model, in any order
     * @param from what they are in the scenario
     */
    public FreeParameters(List<String> names, Parameters from) {
        Map<String, Double> values = ParameterRegistry.values(from);
        names.forEach(name -> entries.add(ParameterRegistry.entries().get(name)));
        base = names.stream().mapToDouble(values::get).toArray();
    }

    /** Names of all parameters that are free to be calibrated, in the model's order. */
    public static List<String> free() {
        return ParameterRegistry.entries().values().stream()
                .filter(e -> e.meta().source() == Parameter.Source.FREE)
                .map(Entry::name)
                .toList();
    }

    public int size() {
        return entries.size();
    }

    /** The parameter at a place. */
    public Entry entry(int k) {
        return entries.get(k);
    }

    /** Its value in the scenario. */
    public double base(int k) {
        return base[k];
    }

    /** Least move of each parameter, in units of its range. */
    public double[] low() {
        double[] low = new double[base.length];
        for (int k = 0; k < low.length; k++) {
            low[k] = (entries.get(k).meta().min() - base[k]) / range(k);
        }
        return low;
    }

    /** Largest move of each. */
    public double[] high() {
        double[] high = new double[base.length];
        for (int k = 0; k < high.length; k++) {
            high[k] = (entries.get(k).meta().max() - base[k]) / range(k);
        }
        return high;
    }

    private double range(int k) {
        Parameter meta = entries.get(k).meta();
        return meta.max() > meta.min() ? meta.max() - meta.min() : 1;
    }

    /** Value of a parameter after a move; of a whole number the nearest one. */
    public double value(int k, double move) {
        Parameter meta = entries.get(k).meta();
        double value = move == 0 ? base[k] : base[k] + move * range(k);
        double rounded = entries.get(k).whole() ? Math.rint(value) : move == 0 ? value : Decimals.round(value, DIGITS);
        return Math.max(meta.min(), Math.min(meta.max(), rounded));
    }

    /** The values of those that were moved, by name. */
    public Map<String, Double> values(double[] departure) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int k = 0; k < departure.length; k++) {
            if (departure[k] != 0) {
                values.put(entries.get(k).name(), value(k, departure[k]));
            }
        }
        return values;
    }

    /**
     * A parameter as the answer tells it.
     *
     * @param together its move in the departure that was found; 0 for none
     */
    Reversal.Sensitivity move(DepartureSearch.Single alone, double together) {
        int k = alone.parameter();
        Parameter meta = entries.get(k).meta();
        return new Reversal.Sensitivity(
                new Reversal.Range(entries.get(k).name(), meta.symbol(), meta.about(), meta.min(), meta.max()),
                base[k],
                alone.atLow(),
                alone.atHigh(),
                place(k, alone.departure()),
                place(k, together == 0 ? Double.NaN : together));
    }

    private Reversal.Setting place(int k, double move) {
        return Double.isNaN(move) ? Reversal.Setting.NONE : new Reversal.Setting(value(k, move), move);
    }
}
