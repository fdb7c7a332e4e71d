package org.middlepowers.analysis;

import java.util.Arrays;

/**
 * Count, mean and variance of numbers that pass by once (Welford 1962), and what an interval of rare events takes. NaN is
 * "not defined" and is left out.
 */
public final class Moments {
    /** With so many replications that differ from the rest, or more, Student's interval holds. */
    private static final long MANY = 60;
    /** With fewer replications it cannot be seen what is rare. */
    private static final long FEWEST = 5;
    /** Replications that Student's interval takes for each unit of squared skewness. */
    private static final double SKEWED = 25;
    /** Square of the standard normal number that is exceeded once in forty times. */
    private static final double CHANCE = 3.84;
    /** Standard deviations from the mean that one number in some million exceeds if they are normal. */
    private static final double FAR = 5;

    private final boolean differences;
    private long n;
    private double mean;
    private double squares;
    private double cubes;
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;
    private long atLeast;
    private long atMost;
    private long positive;
    private double sumPositive;
    private double squaresPositive;
    private long negative;
    private double sumNegative;
    private double squaresNegative;

    /** Of numbers that are no differences of pairs. */
    public Moments() {
        this(false);
    }

    private Moments(boolean differences) {
        this.differences = differences;
    }

    /** Of differences of pairs, of which 0 says that nothing differs. */
    public static Moments ofDifferences() {
        return new Moments(true);
    }

    /** So many of them of differences, all empty. */
    static Moments[] arrayOfDifferences(int size) {
        Moments[] moments = new Moments[size];
        Arrays.setAll(moments, i -> ofDifferences());
        return moments;
    }

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
        double part = step / n;
        cubes += step * part * part * (n - 1) * (n - 2) - 3 * part * squares;
        mean += part;
        squares += step * (value - mean);
        if (value <= least) {
            atLeast = value < least ? 1 : atLeast + 1;
            least = value;
        }
        if (value >= most) {
            atMost = value > most ? 1 : atMost + 1;
            most = value;
        }
        if (value > 0) {
            positive++;
            sumPositive += value;
            squaresPositive += value * value;
        } else if (value < 0) {
            negative++;
            sumNegative -= value;
            squaresNegative += value * value;
        }
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

    /**
     * Mean with its 95 % interval: Student's t, but where there are only two values that of a share, and where most
     * replications are alike that of rare events. Paired differences may go both ways, even where one alone was seen.
     */
    public Interval interval() {
        boolean bothWays = differences || least < 0 && most > 0;
        if (bothWays && rare(positive + negative)) {
            double largest = Math.max(most, -least);
            return RareMean.of(
                    n,
                    0,
                    new RareMean.Events(sumPositive, squaresPositive, largest),
                    new RareMean.Events(sumNegative, squaresNegative, largest));
        }
        if (!differences && n >= FEWEST && least < most) {
            if (atLeast + atMost == n) {
                return share();
            }
            if (rare(n - atLeast)) {
                return RareMean.of(n, least, oneSided(mean - least), RareMean.NONE);
            }
            if (rare(n - atMost)) {
                return RareMean.of(n, most, RareMean.NONE, oneSided(most - mean));
            }
        }
        return student();
    }

    private Interval share() {
        Interval share = ClopperPearson.of(atMost, n);
        double step = most - least;
        return new Interval(n, least + step * share.mean(), least + step * share.low(), least + step * share.high());
    }

    private Interval student() {
        if (n < 2) {
            return new Interval(n, mean(), Double.NaN, Double.NaN);
        }
        if (least == most) {
            return new Interval(n, least, least, least);
        }
        double half = StudentT.quantile975(n - 1) * Math.sqrt(variance() / n);
        return new Interval(n, mean, mean - half, mean + half, !lopsided());
    }

    /**
     * Whether few large numbers make the mean; false below five numbers: the skewness is too great for so many numbers
     * (Cochran 1977, §2.15: n should exceed 25 times its square) by more than chance brings it about, or one lies too many
     * standard deviations away.
     */
    boolean lopsided() {
        if (n < FEWEST || least == most) {
            return false;
        }
        double skewness = Math.sqrt(n) * cubes / Math.pow(squares, 1.5);
        double farthest = Math.max(most - mean, mean - least) / Math.sqrt(squares / n);
        return skewness * skewness > n / SKEWED + CHANCE * 6 / n || farthest > FAR;
    }

    /** Whether replications that differ from the others are a minority, and few. */
    private boolean rare(long different) {
        return n >= FEWEST && different > 0 && different * 2 < n && different < MANY;
    }

    /** Deviations from an end of the range by so much in the mean. */
    private RareMean.Events oneSided(double distance) {
        return new RareMean.Events(n * distance, squares + n * distance * distance, most - least);
    }
}
