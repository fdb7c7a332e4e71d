package org.middlepowers.data;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Yearly shares of one pair by one kind of report (the state's own, or its partners'), with the breaks in it: years from
 * which the number means something else, so that a step to them is not a change of trade.
 */
final class TradeSeries {
    /** A step of log odds that another kind of report must bear out; four errors of the difference of two reports. */
    private static final double CONTRADICTED = .5;

    /** Distance in log odds of two kinds of report of one pair that no difference of definition explains. */
    private static final double APART = 1;

    /** Years within which another kind of report is looked for on either side of a step. */
    private static final int NEAR = 5;

    /** No trade of some size grows or shrinks as much in a year: odds times or through five … */
    private static final double UNHEARD_OF = Math.log(5);

    /** … where the larger of the two shares is at least this. */
    private static final double SOME_SIZE = .05;

    private static final double SMALLEST = 1e-4;

    private final NavigableMap<Integer, Estimate> years;
    private final NavigableMap<Integer, Estimate> others;
    private final NavigableMap<Integer, String> breaks = new TreeMap<>();

    private TradeSeries(NavigableMap<Integer, Estimate> years, NavigableMap<Integer, Estimate> others) {
        this.years = years;
        this.others = others;
        Integer before = null;
        for (int year : years.keySet()) {
            if (before != null) {
                int last = before;
                reason(last, year).ifPresent(r -> breaks.put(year, r));
            }
            before = year;
        }
    }

    /**
     * The series that covers a year: own reports where they do, else partners'; empty of years if neither does.
     *
     * @param from first year that is looked at
     * @param until last one; nothing later enters, breaks included
     */
    static TradeSeries telling(TradeShares shares, String state, String power, int year, int from, int until) {
        NavigableMap<Integer, Estimate> own = new TreeMap<>();
        NavigableMap<Integer, Estimate> mirrored = new TreeMap<>();
        for (int y = from; y <= until; y++) {
            int at = y;
            shares.own(state, power, y).ifPresent(e -> own.put(at, e));
            shares.mirrored(state, power, y).ifPresent(e -> mirrored.put(at, e));
        }
        if (own.containsKey(year)) {
            return new TradeSeries(own, mirrored);
        }
        return new TradeSeries(mirrored.containsKey(year) ? mirrored : new TreeMap<>(), own);
    }

    /** All years. */
    NavigableMap<Integer, Estimate> years() {
        return years;
    }

    /** First years of another meaning, with the reason in words. */
    NavigableMap<Integer, String> breaks() {
        return breaks;
    }

    /** The years around one that no break parts from it. */
    NavigableMap<Integer, Double> unbroken(int year) {
        Integer from = breaks.floorKey(year);
        Integer to = breaks.higherKey(year);
        NavigableMap<Integer, Double> values = new TreeMap<>();
        years.forEach((y, e) -> {
            if ((from == null || y >= from) && (to == null || y < to)) {
                values.put(y, e.value());
            }
        });
        return values;
    }

    /** Changes of log odds from the year before, those across breaks left out. */
    Map<Integer, Double> steps() {
        Map<Integer, Double> steps = new TreeMap<>();
        years.keySet().forEach(y -> {
            if (years.containsKey(y - 1) && !breaks.containsKey(y)) {
                steps.put(y, step(years, y - 1, y));
            }
        });
        return steps;
    }

    private Optional<String> reason(int before, int year) {
        String was = from(years.get(before));
        String is = from(years.get(year));
        if (!was.equals(is)) {
            return Optional.of("the source changes from " + was + " to " + is);
        }
        double step = step(years, before, year);
        if (Math.abs(step) > CONTRADICTED) {
            if (others.containsKey(before) && others.containsKey(year)) {
                return Math.abs(step - step(others, before, year)) > CONTRADICTED
                        ? Optional.of(from(others.get(year)) + " has no such step")
                        : Optional.empty();
            }
            Integer after = others.ceilingKey(year);
            if (after != null && after <= year + NEAR && apart(after)) {
                return Optional.of(from(others.get(after)) + " has " + NumberText.text(others.get(after).value()) + " in " + after);
            }
            Integer earlier = others.floorKey(before);
            if (earlier != null && earlier >= before - NEAR && apart(earlier)) {
                return Optional.of(
                        from(others.get(earlier)) + " has " + NumberText.text(others.get(earlier).value()) + " in " + earlier);
            }
        }
        double larger = Math.max(years.get(before).value(), years.get(year).value());
        return year == before + 1 && Math.abs(step) > UNHEARD_OF && larger >= SOME_SIZE
                ? Optional.of("no trade of this size changes fivefold in a year")
                : Optional.empty();
    }

    private boolean apart(int year) {
        return years.containsKey(year)
                && Math.abs(logOdds(years.get(year).value()) - logOdds(others.get(year).value())) > APART;
    }

    private static double step(NavigableMap<Integer, Estimate> series, int before, int year) {
        return logOdds(series.get(year).value()) - logOdds(series.get(before).value());
    }

    static double logOdds(double share) {
        double p = Math.max(SMALLEST, Math.min(1 - SMALLEST, share));
        return Math.log(p / (1 - p));
    }

    private static String from(Estimate e) {
        return new TreeSet<>(e.origins().stream().map(ObservationOrigin::from).collect(Collectors.toSet()))
                .stream().collect(Collectors.joining(" and "));
    }
}
