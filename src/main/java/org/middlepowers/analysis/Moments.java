package org.middlepowers.analysis;

/** Count, mean and variance of numbers that pass by once (Welford 1962). NaN is "not defined" and is left out. */
public final class Moments {
    private long n;
    private double mean;
    private double squares;

    /** So many of them, all empty. */
    static Moments[] array(int size) {
        Moments[] moments = new Moments[size];
        for (int i = 0; i < size; i++) {
            moments[i] = new Moments();
        }
        return moments;
    }

    public void add(double value) {
        if (Double.isNaN(value)) {
            return;
        }
        n++;
        double step = value - mean;
        mean += step / n;
        squares += step * (value - mean);
    }

    public long n() {
        return n;
    }

    /** Mean; NaN of nothing. */
    public double mean() {
        return n == 0 ? Double.NaN : mean;
    }

    /** Sample variance, with n − 1; NaN below two numbers. */
    public double variance() {
        return n < 2 ? Double.NaN : squares / (n - 1);
    }

    /** Mean with its 95 % interval. */
    public Interval interval() {
        return Interval.of(n, mean(), variance());
    }
}
