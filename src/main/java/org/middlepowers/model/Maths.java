package org.middlepowers.model;

import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.util.FastMath;
import org.middlepowers.scenario.Chance;

/**
 * The transcendental functions of the model, from one place and with results that are the same to the last bit on
 * every JVM and processor; {@code java.lang.Math} promises less.
 */
public final class Maths {
    private static final double SQRT2 = Math.sqrt(2);
    private static final int CELLS_PER_UNIT = 128;
    private static final double TABLE_END = 9;
    private static final int CELLS = (int) (2 * TABLE_END) * CELLS_PER_UNIT;
    /** Φ and, beside it, its slope times the width of a cell, at each knot. */
    private static final double[] PHI = phiTable();

    private Maths() {}

    public static double exp(double x) {
        return FastMath.exp(x);
    }

    /** Natural logarithm. */
    public static double log(double x) {
        return FastMath.log(x);
    }

    public static double pow(double x, double y) {
        return FastMath.pow(x, y);
    }

    /** The number nearest to x in [0,1]. */
    public static double clip(double x) {
        return clip(x, 0, 1);
    }

    /** The number nearest to x in [low,high]. */
    public static double clip(double x, double low, double high) {
        return x < low ? low : x > high ? high : x;
    }

    /** x if positive, else 0. */
    public static double positive(double x) {
        return x > 0 ? x : 0;
    }

    /**
     * The standard normal distribution function Φ, to within 1e-11. Protest iterates it some seventy times per state and
     * quarter, so it is interpolated (cubic Hermite) in a table of exact values.
     */
    public static double phi(double x) {
        double at = (x + TABLE_END) * CELLS_PER_UNIT;
        if (!(at > 0)) {
            return 0;
        }
        if (at >= CELLS) {
            return 1;
        }
        int cell = (int) at;
        double t = at - cell;
        double y0 = PHI[2 * cell];
        double d0 = PHI[2 * cell + 1];
        double y1 = PHI[2 * cell + 2];
        double d1 = PHI[2 * cell + 3];
        double rise = y1 - y0;
        return y0 + t * (d0 + t * (3 * rise - 2 * d0 - d1 + t * (d0 + d1 - 2 * rise)));
    }

    /** The standard normal quantile of u in (0,1). */
    public static double quantile(double u) {
        return Chance.quantile(u);
    }

    /** Great-circle distance between two points given in degrees, in kilometres. */
    public static double kilometres(double latitude1, double longitude1, double latitude2, double longitude2) {
        double a = FastMath.toRadians(latitude1);
        double b = FastMath.toRadians(latitude2);
        double sinLat = FastMath.sin((b - a) / 2);
        double sinLon = FastMath.sin(FastMath.toRadians(longitude2 - longitude1) / 2);
        double h = sinLat * sinLat + FastMath.cos(a) * FastMath.cos(b) * sinLon * sinLon;
        return 2 * 6371 * FastMath.asin(Math.min(1, Math.sqrt(h)));
    }

    private static double[] phiTable() {
        double[] table = new double[2 * (CELLS + 1)];
        for (int k = 0; k <= CELLS; k++) {
            double x = (double) k / CELLS_PER_UNIT - TABLE_END;
            table[2 * k] = .5 * Erf.erfc(-x / SQRT2);
            table[2 * k + 1] = FastMath.exp(-x * x / 2) / Math.sqrt(2 * Math.PI) / CELLS_PER_UNIT;
        }
        return table;
    }
}
