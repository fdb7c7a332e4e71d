package org.middlepowers.analysis;

import java.util.EnumMap;
import java.util.Map;
import org.middlepowers.analysis.Quadrants.Quadrant;

/**
 * What one actor does to the system: the world with it less its twin without it, run by run. Filled once, then read.
 */
public final class ActorEffect {
    private final String code;
    private final String name;
    private final String kind;
    private final Moments tension = Moments.ofDifferences();
    private final Moments poles = Moments.ofDifferences();
    private final Map<Quadrant, Long> counts = new EnumMap<>(Quadrant.class);
    private double products;
    private long none;
    private long driving;
    private long stabilising;
    private long failed;

    ActorEffect(String code, String name, String kind) {
        this.code = code;
        this.name = name;
        this.kind = kind;
    }

    void add(double polesEffect, double tensionEffect) {
        double step = polesEffect - (poles.n() == 0 ? 0 : poles.mean());
        tension.add(tensionEffect);
        poles.add(polesEffect);
        products += step * (tensionEffect - tension.mean());
        driving += polesEffect > 0 ? 1 : 0;
        stabilising += tensionEffect < 0 ? 1 : 0;
        if (polesEffect == 0 && tensionEffect == 0) {
            none++;
        } else {
            counts.merge(Quadrant.of(polesEffect, tensionEffect), 1L, Long::sum);
        }
    }

    void fail() {
        failed++;
    }

    /** Country code, key of a group, or acts. */
    public String code() {
        return code;
    }

    /** Name to print. */
    public String name() {
        return name;
    }

    /** {@code state}, {@code group}, {@code act} or {@code acts}. */
    public String kind() {
        return kind;
    }

    /** Whether it stands for all others together. */
    public boolean whole() {
        return code.equals(EffectFindings.ALL) || kind.equals("acts");
    }

    /** Runs counted. */
    public long n() {
        return tension.n();
    }

    /** Runs that failed and are left out. */
    public long failed() {
        return failed;
    }

    /** Mean change in tension, 0 to 1, with its interval; positive if the actor raises it. */
    public Interval tension() {
        return tension.interval();
    }

    /** Mean change in the effective number of great-power poles, with its interval. */
    public Interval poles() {
        return poles.interval();
    }

    /** Share of runs in a quadrant. Whoever changes poles but not tension is in none ({@link Quadrant#NEITHER}). */
    public Interval share(Quadrant quadrant) {
        return Wilson.of(counts.getOrDefault(quadrant, 0L), n());
    }

    /** Share of runs without any effect at all: both differences are exactly zero. */
    public Interval none() {
        return Wilson.of(none, n());
    }

    /** Share of runs in which the actor raises the number of poles. */
    public Interval driving() {
        return Wilson.of(driving, n());
    }

    /** Share of runs in which the actor lowers tension. */
    public Interval stabilising() {
        return Wilson.of(stabilising, n());
    }

    /**
     * An ellipse around the means of both effects, as points (poles, tension), whose shadow on either axis is Student's
     * 95 % interval of that effect, so that it tells no other story than the numbers; its tilt shows how both go
     * together. None of fewer than three runs.
     */
    public double[][] ellipse(int points) {
        if (n() < 3) {
            return new double[0][];
        }
        double radius = radius();
        double xx = poles.variance();
        double yy = tension.variance();
        double xy = products / (n() - 1);
        // Cholesky root of the covariance turns the circle into the ellipse.
        double a = Math.sqrt(xx);
        double b = a > 0 ? xy / a : 0;
        double c = Math.sqrt(Math.max(0, yy - b * b));
        double[][] path = new double[points][];
        for (int k = 0; k < points; k++) {
            double angle = 2 * Math.PI * k / points;
            double u = radius * Math.cos(angle);
            double v = radius * Math.sin(angle);
            path[k] = new double[] {poles.mean() + a * u, tension.mean() + b * u + c * v};
        }
        return path;
    }

    /** Whether the signs of both effects are settled: neither interval includes zero. */
    public boolean settled() {
        return poles().excludesZero() && tension().excludesZero();
    }

    private double radius() {
        return StudentT.quantile975(n() - 1) / Math.sqrt(n());
    }
}
