package org.middlepowers.analysis.score;

import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Recorded yearly numbers of several units; years may be missing. */
public final class YearlyRecord {
    private static final int SMOOTHED = 3;

    private final TreeMap<Unit, TreeMap<Integer, Double>> values = new TreeMap<>();

    /** Adds a number; a second one of the same year replaces the first. */
    public void put(Unit unit, int year, double value) {
        values.computeIfAbsent(unit, u -> new TreeMap<>()).put(year, value);
    }

    public Set<Unit> units() {
        return values.keySet();
    }

    /** The years of a unit; none if it is not known. */
    public NavigableMap<Integer, Double> of(Unit unit) {
        return values.getOrDefault(unit, new TreeMap<>());
    }

    /** The number of a year; NaN where none is recorded. */
    public double at(Unit unit, int year) {
        return of(unit).getOrDefault(year, Double.NaN);
    }

    /** What was known at the end of a year. */
    public YearlyRecord until(int year) {
        YearlyRecord past = new YearlyRecord();
        values.forEach((unit, years) -> past.values.put(unit, new TreeMap<>(years.headMap(year, true))));
        return past;
    }

    /** First year of any unit; empty without any number. */
    public OptionalInt first() {
        return values.values().stream()
                .filter(y -> !y.isEmpty())
                .mapToInt(TreeMap::firstKey)
                .min();
    }

    /** Mean of the last three recorded years up to one; NaN without any. Changes are measured from it, not from one noisy year. */
    public double level(Unit unit, int year) {
        return mean(of(unit).headMap(year, true));
    }

    /** Mean of the last three numbers. */
    static double mean(NavigableMap<Integer, Double> years) {
        return years.descendingMap().values().stream()
                .limit(SMOOTHED)
                .mapToDouble(v -> v)
                .average()
                .orElse(Double.NaN);
    }

    /** All units with their years. */
    Map<Unit, TreeMap<Integer, Double>> all() {
        return values;
    }
}
