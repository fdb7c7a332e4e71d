package org.middlepowers.study.pattern;

import java.util.Arrays;

/** Rows of observations of several variables, each row of some unit (a state, a pair) that may have a level of its own. */
final class PanelSample {
    private final int variables;
    private double[][] columns;
    private int[] units;
    private int size;

    /** @param variables of a row */
    PanelSample(int variables) {
        this.variables = variables;
        columns = new double[variables][256];
        units = new int[256];
    }

    /** Adds a row of a unit, numbered from 0; a row with anything undefined is left out. */
    void add(int unit, double... values) {
        if (values.length != variables) {
            throw new IllegalArgumentException(values.length + " values for " + variables + " variables");
        }
        for (double v : values) {
            if (Double.isNaN(v)) {
                return;
            }
        }
        if (size == units.length) {
            units = Arrays.copyOf(units, 2 * size);
            for (int k = 0; k < variables; k++) {
                columns[k] = Arrays.copyOf(columns[k], 2 * size);
            }
        }
        for (int k = 0; k < variables; k++) {
            columns[k][size] = values[k];
        }
        units[size++] = unit;
    }

    /** A variable in all rows. */
    double[] column(int variable) {
        return Arrays.copyOf(columns[variable], size);
    }

    /** A variable in all rows, less its mean over the unit's rows. */
    double[] within(int variable) {
        double[] x = column(variable);
        int count = size == 0 ? 0 : Arrays.stream(units, 0, size).max().getAsInt() + 1;
        double[] sums = new double[count];
        int[] rows = new int[count];
        for (int n = 0; n < size; n++) {
            sums[units[n]] += x[n];
            rows[units[n]]++;
        }
        for (int n = 0; n < size; n++) {
            x[n] -= sums[units[n]] / rows[units[n]];
        }
        return x;
    }

    int size() {
        return size;
    }
}
