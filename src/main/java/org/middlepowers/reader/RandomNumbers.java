package org.middlepowers.reader;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.util.FastMath;
import org.middlepowers.scenario.Chance;

/** Random numbers of several distributions, one after another, out of a numbered stream of uniform ones. */
public final class RandomNumbers {
    private final IntToDoubleFunction uniform;
    private int next = 1;

    /** @param uniform the n-th number in (0,1) of the stream; asked for 1, 2, … */
    public RandomNumbers(IntToDoubleFunction uniform) {
        this.uniform = uniform;
    }

    /** The stream of a key. */
    static RandomNumbers of(long key) {
        return new RandomNumbers(n -> Chance.uniform(Chance.next(key, n)));
    }

    double uniform() {
        return uniform.applyAsDouble(next++);
    }

    /** Even over an interval. */
    public double between(double low, double high) {
        return low + (high - low) * uniform();
    }

    /** Standard normal. */
    double normal() {
        return Chance.quantile(uniform());
    }

    /** Beta(2,3), the second smallest of four uniform numbers. */
    double beta23() {
        double[] four = {uniform(), uniform(), uniform(), uniform()};
        Arrays.sort(four);
        return four[1];
    }

    /** Gamma of a shape below 1 (Marsaglia and Tsang 2000). */
    double gamma(double shape) {
        double d = shape + 1 - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = normal();
            double v = 1 + c * x;
            double u = uniform();
            if (v > 0 && FastMath.log(u) < .5 * x * x + d - d * v * v * v + 3 * d * FastMath.log(v)) {
                return d * v * v * v * FastMath.pow(uniform(), 1 / shape);
            }
        }
    }
}
