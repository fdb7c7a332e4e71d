package org.middlepowers.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A column of a table of points: as numbers while all of it are numbers, to be small, and else as texts. */
final class PointColumn {
    private final String name;
    private double[] numbers = new double[64];
    private List<String> texts;
    private final Map<String, Integer> lines = new HashMap<>();
    private int size;
    private int lowest;
    private int highest;
    private int lowestLine;
    private int highestLine;

    /** @param verbatim whether texts are to stay as they are, numbers too */
    PointColumn(String name, boolean verbatim) {
        this.name = name;
        texts = verbatim ? new ArrayList<>() : null;
    }

    String name() {
        return name;
    }

    void add(String text, int line) {
        if (texts == null && !PlainScalar.isFinite(text)) {
            texts = new ArrayList<>();
            for (int k = 0; k < size; k++) {
                note(PlainScalar.number(numbers[k]), k + 2);
            }
            numbers = new double[0];
        }
        if (texts != null) {
            note(text, line);
        } else {
            double value = Double.parseDouble(text) + 0.0; // -0 becomes 0
            numbers = size < numbers.length ? numbers : Arrays.copyOf(numbers, 2 * size);
            numbers[size] = value;
            if (size == 0 || value < numbers[lowest]) {
                lowest = size;
                lowestLine = line;
            }
            if (size == 0 || value > numbers[highest]) {
                highest = size;
                highestLine = line;
            }
        }
        size++;
    }

    private void note(String text, int line) {
        texts.add(text);
        lines.putIfAbsent(text, line);
    }

    /** Whether every field is a number. */
    boolean isNumeric() {
        return texts == null;
    }

    int size() {
        return size;
    }

    /** The value of a row, from 0. */
    String value(int row) {
        return texts == null ? PlainScalar.number(numbers[row]) : texts.get(row);
    }

    double low() {
        return numbers[lowest];
    }

    double high() {
        return numbers[highest];
    }

    /** Every different text, sorted. */
    List<String> different() {
        return lines.keySet().stream().sorted().toList();
    }

    /** The first line that holds a text or, of numbers, the least or largest. */
    int line(String value) {
        return texts != null ? lines.getOrDefault(value, 0) : value.equals(PlainScalar.number(low())) ? lowestLine : highestLine;
    }
}
