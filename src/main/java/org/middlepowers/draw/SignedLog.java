package org.middlepowers.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A scale that shows the small beside the large, on both sides of zero: even near zero, logarithmic far from it
 * (the inverse hyperbolic sine).
 */
final class SignedLog {
    /** Marks nearer to an end than this would hang over it. */
    private static final double EDGE = .02;

    private final double bend;
    private final double low;
    private final double high;

    /**
     * @param values what the scale must hold; zero is always on it
     * @param margin room to leave at both ends, as a share of the longer side
     */
    SignedLog(double[] values, double margin) {
        double[] sizes = Arrays.stream(values).map(Math::abs).filter(v -> v > 0).sorted().toArray();
        double middle = sizes.length == 0 ? 1 : sizes[sizes.length / 2];
        bend = Math.pow(10, Math.floor(Math.log10(middle)));
        double least = Arrays.stream(values).min().orElse(0);
        double most = Arrays.stream(values).max().orElse(0);
        double reach = Math.max(place(most), -place(least));
        reach = reach > 0 ? reach : 1;
        // Neither side vanishes, so that quadrants without anybody can be seen to be empty.
        low = Math.min(place(least), -.45 * reach) - margin * reach;
        high = Math.max(place(most), .45 * reach) + margin * reach;
    }

    /** Where the scale bends from even to logarithmic: a power of ten. */
    double bend() {
        return bend;
    }

    /** Position of a value, from 0 at the low end to 1 at the high one. */
    double at(double value) {
        return (place(value) - low) / (high - low);
    }

    /** Values to mark: zero, and powers of ten that lie on the scale and far enough from each other. */
    List<Double> marks(double apart) {
        List<Double> marks = new ArrayList<>(List.of(0.0));
        for (int sign : new int[] {-1, 1}) {
            double last = at(0);
            for (double size = bend / 10; size < 1e9 * bend; size *= 10) {
                double at = at(sign * size);
                if (at < EDGE || at > 1 - EDGE) {
                    break;
                }
                if (Math.abs(at - last) >= apart) {
                    marks.add(sign * size);
                    last = at;
                }
            }
        }
        return marks;
    }

    /** A power of ten as text, without trailing zeros. */
    static String text(double value) {
        if (value == 0) {
            return "0";
        }
        int decimals = (int) Math.max(0, -Math.round(Math.log10(Math.abs(value))));
        String size = String.format(Locale.ROOT, "%." + decimals + "f", Math.abs(value));
        return (value < 0 ? "−" : "+") + size;
    }

    private double place(double value) {
        double u = Math.abs(value) / bend;
        return Math.copySign(Math.log(u + Math.sqrt(u * u + 1)), value);
    }
}
