package org.middlepowers.analysis.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.middlepowers.results.Decimals;

/**
 * A box in the space of factors, by the points in it.
 *
 * @param limits by factor; those that hold all points restrict nothing
 * @param points in it
 * @param yes of them on the side asked for
 * @param all points on that side anywhere
 */
public record Box(List<Limit> limits, int points, int yes, int all) {
    /**
     * What a box holds of a factor.
     *
     * @param low least value; of a category 0
     * @param high largest value; of a category the last level's place
     * @param out levels of a category that lie outside
     * @param idle whether it leaves nothing out
     */
    public record Limit(Factor factor, double low, double high, List<Integer> out, boolean idle) {
        boolean holds(double x) {
            return idle || (factor.numeric() ? x >= low && x <= high : !out.contains((int) x));
        }

        /** In words, as in "normDamping 0.41 to 0.93" or "theory not realism". */
        public String words() {
            if (!factor.numeric()) {
                return factor.name() + " not "
                        + String.join(", ", out.stream().map(factor.levels()::get).toList());
            }
            if (low <= factor.low()) {
                return factor.name() + " up to " + number(high);
            }
            return factor.name() + (high >= factor.high() ? " from " + number(low) : " " + number(low) + " to " + number(high));
        }

        private static String number(double value) {
            return Decimals.text(Decimals.round(value, 3));
        }
    }

    public Box {
        limits = List.copyOf(limits);
    }

    /** Share of the points in the box that are on the side asked for. */
    public double density() {
        return points == 0 ? 0 : (double) yes / points;
    }

    /** Share of the side's points that are in the box. */
    public double coverage() {
        return all == 0 ? 0 : (double) yes / all;
    }

    /** Harmonic mean of coverage and density, which neither a tiny nor a loose box makes large. */
    public double balance() {
        return 2.0 * yes / (points + all);
    }

    /** Limits that leave something out. */
    public List<Limit> restrictions() {
        return limits.stream().filter(l -> !l.idle()).toList();
    }

    /** In words; "everywhere" without restrictions. */
    public String words() {
        return restrictions().isEmpty()
                ? "everywhere"
                : String.join(" and ", restrictions().stream().map(Limit::words).toList());
    }

    boolean holds(double[] x) {
        return IntStream.range(0, x.length).allMatch(f -> limits.get(f).holds(x[f]));
    }

    /** The same without the restriction of a factor, counted again. */
    Box without(int factor, double[][] x, boolean[] side) {
        List<Limit> wider = new ArrayList<>(limits);
        Limit old = limits.get(factor);
        wider.set(factor, new Limit(old.factor(), old.factor().low(), old.factor().high(), List.of(), true));
        return new Box(wider, 0, 0, all).counted(x, side);
    }

    /** The same limits, with the points of another sample. */
    Box counted(double[][] x, boolean[] side) {
        int in = 0;
        int inYes = 0;
        int allYes = 0;
        for (int k = 0; k < x.length; k++) {
            allYes += side[k] ? 1 : 0;
            if (holds(x[k])) {
                in++;
                inYes += side[k] ? 1 : 0;
            }
        }
        return new Box(limits, in, inYes, allYes);
    }
}
