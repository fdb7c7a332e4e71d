package org.middlepowers.measure;

import org.middlepowers.model.Maths;

/** Cooperation and conflict between two actors, year by year, weighted by Goldstein's scale (§6.1). */
public final class Dyad {
    private final double[] cooperation;
    private final double[] conflict;

    Dyad(int years) {
        cooperation = new double[years];
        conflict = new double[years];
    }

    /** Adds an event of a year, counted from the first. */
    void add(int year, double goldstein) {
        if (goldstein > 0) {
            cooperation[year] += goldstein;
        } else {
            conflict[year] -= goldstein;
        }
    }

    /** Co, Goldstein-weighted cooperation of each year. */
    public double[] cooperation() {
        return cooperation.clone();
    }

    /** Cf, Goldstein-weighted conflict of each year, positive. */
    public double[] conflict() {
        return conflict.clone();
    }

    /** CX_d, mean over years of 4·Co·Cf/(Co+Cf)²: 1 where both are equal, 0 where one is missing. */
    public double coexistence() {
        double sum = 0;
        for (int y = 0; y < cooperation.length; y++) {
            double all = cooperation[y] + conflict[y];
            sum += all > 0 ? 4 * cooperation[y] * conflict[y] / (all * all) : 0;
        }
        return sum / cooperation.length;
    }

    /** ρ_d, correlation of ln(1+Co) and ln(1+Cf) across years; not defined where one does not vary. */
    public double comovement() {
        int n = cooperation.length;
        double meanX = 0;
        double meanY = 0;
        for (int y = 0; y < n; y++) {
            meanX += Maths.log(1 + cooperation[y]) / n;
            meanY += Maths.log(1 + conflict[y]) / n;
        }
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int y = 0; y < n; y++) {
            double dx = Maths.log(1 + cooperation[y]) - meanX;
            double dy = Maths.log(1 + conflict[y]) - meanY;
            xx += dx * dx;
            yy += dy * dy;
            xy += dx * dy;
        }
        return xx > 1e-12 && yy > 1e-12 ? xy / Math.sqrt(xx * yy) : Double.NaN;
    }
}
