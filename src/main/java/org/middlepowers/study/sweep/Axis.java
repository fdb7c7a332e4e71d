package org.middlepowers.study.sweep;

import java.util.List;
import org.middlepowers.reader.LoadedSweep;
import org.middlepowers.results.Decimals;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.Sweep;

/**
 * One factor as an axis from 0 to 1: a design says where on it a point lies, and the axis what that means. Numbers are
 * rounded to eight significant digits, so that tables and names of runs stay short and say exactly what was run.
 */
final class Axis {
    private static final int DIGITS = 8;

    private final String name;
    private final Sweep.Factor factor;
    private final boolean whole;
    private final List<String> choices;

    Axis(String name, Sweep.Factor factor) {
        this.name = name;
        this.factor = factor;
        ParameterRegistry.Entry parameter = ParameterRegistry.entries().get(path());
        whole = parameter != null && parameter.whole() || path().equals("rules.actsPerQuarter");
        choices = factor.options().isEmpty() ? factor.values() : List.copyOf(factor.options().keySet());
    }

    String name() {
        return name;
    }

    Sweep.Factor factor() {
        return factor;
    }

    /** What it changes; meaningless for named sets of values. */
    String path() {
        return LoadedSweep.path(name, factor);
    }

    /** Whether it takes values of a list, or named sets. */
    boolean isChoice() {
        return !choices.isEmpty();
    }

    /** Values that it takes on a grid, or in a list. */
    int levels() {
        return isChoice() ? choices.size() : factor.steps();
    }

    /** Where the middle of a level lies; of a range, levels reach from end to end. */
    double at(int level) {
        return isChoice() ? (level + .5) / choices.size() : (double) level / (levels() - 1);
    }

    /**
     * The value at a place, as it stands in tables.
     *
     * @param place 0 to 1, both included
     */
    String value(double place) {
        if (isChoice()) {
            return choices.get((int) Math.min(choices.size() - 1, Math.floor(place * choices.size())));
        }
        double low = factor.range().get(0);
        double high = factor.range().get(1);
        double value;
        if (whole) {
            value = Math.min(high, low + Math.floor(place * (high - low + 1)));
        } else if (factor.scale() == Sweep.Scale.LOG) {
            value = low * StrictMath.pow(high / low, place);
        } else {
            value = low + place * (high - low);
        }
        double rounded = Decimals.round(value, DIGITS);
        return Decimals.text(Math.max(low, Math.min(high, rounded)));
    }
}
