package org.middlepowers.study.breaking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for the smallest departure that reverses a claim: first each parameter alone, to both ends of its range and by
 * bisection from there; then the strongest together. It knows nothing of models: only of a {@link Margin}. Along a line
 * it takes the claim to be reversed from some length on; a reversal that comes and goes again before the end of a range
 * is not seen.
 */
public final class DepartureSearch {
    private static final int HALVINGS = 8;
    /** Parameters whose margin a coarse look leaves above this at both ends are not looked at closely, alone. */
    private static final double UNMOVED = .75;
    private static final int FEWEST_CLOSE = 12;

    private final double[] low;
    private final double[] high;
    private final Norm norm;
    private final Margin margin;
    private final int most;
    private final Map<List<Double>, Double> known = new HashMap<>();
    private double[] best;
    private int evaluations;

    /**
     * A parameter alone.
     *
     * @param departure the smallest move that reverses the claim, in units of the range; NaN if none does
     * @param atLow margin at the lower end of its range
     * @param atHigh margin at the upper end
     */
    public record Single(int parameter, double departure, double atLow, double atHigh) {
        /** How much the margin falls at the end where it falls more; not above 0 if it rises at both. */
        double drop() {
            double least = Math.min(Double.isNaN(atLow) ? 1 : atLow, Double.isNaN(atHigh) ? 1 : atHigh);
            return 1 - least;
        }
    }

    /**
     * What was found.
     *
     * @param departure the smallest departure that reverses the claim; empty if none was found
     * @param spent whether the search ended because it had used up its evaluations
     * @param stopped whether it was stopped before it had finished
     */
    public record Result(
            List<Single> singles, Optional<double[]> departure, int evaluations, boolean spent, boolean stopped) {}

    /** Thrown when the evaluations are used up, and by a margin when its time is; what was found so far stands. */
    static final class Over extends RuntimeException {
        private static final long serialVersionUID = 1;

        Over() {
            super("the search is over", null, false, false);
        }
    }

    /**
     * A search.
     *
     * @param low least move of each parameter, 0 or below
     * @param high largest, 0 or above
     * @param evaluations most places to look at closely
     */
    public DepartureSearch(double[] low, double[] high, Norm norm, Margin margin, int evaluations) {
        this.low = low.clone();
        this.high = high.clone();
        this.norm = norm;
        this.margin = margin;
        most = evaluations;
    }

    /**
     * Searches.
     *
     * @param together how many parameters are moved together; 0 for none
     * @param seed of the search for combinations
     */
    public Result run(int together, long seed) throws IOException {
        List<Single> singles = new ArrayList<>();
        boolean over = false;
        try {
            ends(singles);
            for (int k = 0; k < singles.size(); k++) {
                singles.set(k, alone(singles.get(k)));
            }
            int[] strongest = strongest(singles, together);
            if (strongest.length > 1) {
                new Combinations(this, strongest, singles).search(seed);
            }
        } catch (Over e) {
            over = true;
        }
        boolean spent = over && left() <= 0;
        return new Result(List.copyOf(singles), Optional.ofNullable(best), evaluations, spent, over && !spent);
    }

    /** A coarse look at the ends of all ranges, and a close one at those that matter. */
    private void ends(List<Single> singles) throws IOException {
        for (int i = 0; i < low.length; i++) {
            singles.add(new Single(
                    i, Double.NaN, low[i] < 0 ? coarse(i, low[i]) : 1, high[i] > 0 ? coarse(i, high[i]) : 1));
        }
        List<Single> order = new ArrayList<>(singles);
        order.sort(Comparator.comparingDouble(Single::drop).reversed());
        for (int k = 0; k < order.size(); k++) {
            Single s = order.get(k);
            if (k < FEWEST_CLOSE || 1 - s.drop() < UNMOVED) {
                int i = s.parameter();
                singles.set(i, new Single(
                        i, Double.NaN, low[i] < 0 ? at(unit(i, low[i])) : 1, high[i] > 0 ? at(unit(i, high[i])) : 1));
            }
        }
    }

    private double coarse(int parameter, double move) throws IOException {
        return margin.at(unit(parameter, move), true);
    }

    private Single alone(Single s) throws IOException {
        double least = Double.NaN;
        if (s.atLow() <= 0) {
            least = low[s.parameter()] * shorten(unit(s.parameter(), low[s.parameter()]));
        }
        if (s.atHigh() <= 0) {
            double up = high[s.parameter()] * shorten(unit(s.parameter(), high[s.parameter()]));
            least = Double.isNaN(least) || up < -least ? up : least;
        }
        return new Single(s.parameter(), least, s.atLow(), s.atHigh());
    }

    private static int[] strongest(List<Single> singles, int together) {
        return singles.stream()
                .sorted(Comparator.comparingDouble(Single::drop).reversed())
                .limit(together)
                .mapToInt(Single::parameter)
                .toArray();
    }

    private double[] unit(int parameter, double move) {
        double[] departure = new double[low.length];
        departure[parameter] = move;
        return departure;
    }

    /** The shortest part of a departure, between 0 and 1, at which the claim is still reversed, as it is at its end. */
    double shorten(double[] end) throws IOException {
        double holds = 0;
        double reversed = 1;
        for (int k = 0; k < HALVINGS; k++) {
            double middle = (holds + reversed) / 2;
            if (at(scaled(end, middle)) <= 0) {
                reversed = middle;
            } else {
                holds = middle;
            }
        }
        return reversed;
    }

    static double[] scaled(double[] departure, double by) {
        return Arrays.stream(departure).map(d -> d * by).toArray();
    }

    /** The margin at a place; remembers the nearest place at which the claim is reversed. */
    double at(double[] departure) throws IOException {
        List<Double> key = Arrays.stream(departure).boxed().toList();
        Double there = known.get(key);
        if (there != null) {
            return there;
        }
        if (left() <= 0) {
            throw new Over();
        }
        double value = margin.at(departure, false);
        known.put(key, value);
        evaluations++;
        if (value <= 0 && (best == null || distance(departure) < distance(best))) {
            best = departure.clone();
        }
        return value;
    }

    /** The nearest place so far at which the claim is reversed; null if there is none. */
    double[] best() {
        return best;
    }

    double distance(double[] departure) {
        return norm.of(departure);
    }

    double low(int parameter) {
        return low[parameter];
    }

    double high(int parameter) {
        return high[parameter];
    }

    int size() {
        return low.length;
    }

    /** Places that may still be looked at. */
    int left() {
        return most - evaluations;
    }
}
