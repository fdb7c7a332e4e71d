package org.middlepowers.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/**
 * Numbers of one measure as text, with as many digits as their interval supports. Shares are written in per cent.
 * Negative numbers carry a true minus sign (U+2212).
 *
 * @param factor what to multiply by before writing
 * @param suffix after a value
 * @param differenceSuffix after a difference
 */
public record MeasureFormat(double factor, String suffix, String differenceSuffix) {
    private static final int MOST_DECIMALS = 6;
    private static final int FEWEST_DECIMALS = 0;
    private static final int SIGNIFICANT = 3;
    private static final String ALIKE = "all alike";
    /** What {@link #UNSURE} means, for the caption of a table. */
    public static final String UNSURE_MEANS = "? = made by few replications, so that the interval may be too narrow";

    private static final String UNSURE = "?";
    private static final MeasureFormat PLAIN = new MeasureFormat(1, "", "");
    private static final MeasureFormat PER_CENT = new MeasureFormat(100, " %", " percentage points");

    /** By the unit that the manifest gives: what begins with "share" is written in per cent. */
    public static MeasureFormat of(String unit) {
        return unit.toLowerCase(Locale.ROOT).startsWith("share") ? PER_CENT : PLAIN;
    }

    /** Unit as it reads after scaling: "share of GDP" becomes "% of GDP". */
    public static String axisUnit(String unit) {
        return of(unit) == PER_CENT ? "%" + unit.substring("share".length()) : unit;
    }

    /** A mean, as in 0.42 or 12.3 %. */
    public String value(Interval interval) {
        return interval.known() ? number(interval.mean(), decimals(interval)) + suffix : "–";
    }

    /** A mean known from elsewhere, with the decimals that suit {@code like}. */
    public String value(double mean, Interval like) {
        return Double.isNaN(mean) ? "–" : number(mean, decimals(like)) + suffix;
    }

    /** The bounds, as in "0.40 to 0.44"; a dash without bounds, words where all replications came to one number. */
    public String bounds(Interval interval) {
        int decimals = decimals(interval);
        if (interval.alike()) {
            return ALIKE;
        }
        return interval.bounded()
                ? number(interval.low(), decimals) + " to " + number(interval.high(), decimals) + suffix + mark(interval)
                : "–";
    }

    /** A difference with its sign, as in +0.12. */
    public String signed(Interval difference) {
        return difference.known() ? signed(difference.mean(), decimals(difference)) : "–";
    }

    /** Bounds of a difference with signs, as in "+0.10 to +0.14". */
    public String signedBounds(Interval difference) {
        int decimals = decimals(difference);
        if (difference.alike()) {
            return ALIKE;
        }
        return difference.bounded()
                ? signed(difference.low(), decimals) + " to " + signed(difference.high(), decimals) + mark(difference)
                : "–";
    }

    /**
     * A mean and how far its interval reaches to the farther side, as in "0.42 ±0.02", without suffix; with no more
     * decimals than {@code most}. Where all replications came to one number nothing follows it, for ±0 would say that
     * nothing else can come.
     */
    public String valueWithHalf(Interval interval, int most) {
        int decimals = Math.min(decimals(interval), most);
        return number(interval.mean(), decimals) + half(interval, decimals);
    }

    /** A difference with its sign and half its interval, as in "+0.12 ±0.02", in the same way. */
    public String signedWithHalf(Interval difference, int most) {
        int decimals = Math.min(decimals(difference), most);
        return signed(difference.mean(), decimals) + half(difference, decimals);
    }

    /** Size and direction of a difference in words, as in "0.12 higher". */
    public String words(Interval difference) {
        return words(difference.mean(), decimals(difference));
    }

    /** Size of a difference, as in "0.12" or "3.1 percentage points". */
    public String size(Interval difference) {
        return number(Math.abs(difference.mean()), decimals(difference)) + differenceSuffix;
    }

    /** Bounds of a difference in words, as in "0.10 to 0.14 higher" or "0.01 lower to 0.05 higher". */
    public String wordBounds(Interval difference) {
        int decimals = decimals(difference);
        double low = difference.low();
        double high = difference.high();
        if (difference.alike()) {
            return "the same in every replication";
        }
        if (low < 0 && high > 0) {
            return words(low, decimals) + " to " + words(high, decimals);
        }
        double near = Math.min(Math.abs(low), Math.abs(high));
        double far = Math.max(Math.abs(low), Math.abs(high));
        return number(near, decimals) + " to " + number(far, decimals) + differenceSuffix
                + (high > 0 ? " higher" : " lower");
    }

    /** What follows bounds that may hold the truth less often than they say, since few replications make the number. */
    private static String mark(Interval interval) {
        return interval.trusted() ? "" : UNSURE;
    }

    /**
     * Decimals that show two digits of the interval's half-width, but only one where that takes more than three digits
     * of the number itself, and never more than five of those.
     */
    public int decimals(Interval interval) {
        double half = interval.half() * factor;
        double mean = Math.abs(interval.mean() * factor);
        double largest = half > 0 ? mean + half : mean;
        if (!(largest > 0)) {
            return FEWEST_DECIMALS;
        }
        int place = (int) Math.floor(Math.log10(largest));
        int digits = 2 - place;
        if (half > 0) {
            int halfPlace = (int) Math.floor(Math.log10(half));
            digits = Math.min(1 - halfPlace, Math.max(digits, -halfPlace));
        }
        return Math.max(0, Math.min(MOST_DECIMALS, Math.min(4 - place, digits)));
    }

    private String half(Interval interval, int decimals) {
        if (!interval.bounded() || interval.alike()) {
            return "";
        }
        String text = number(Math.max(interval.high() - interval.mean(), interval.mean() - interval.low()), decimals);
        String least = "<" + String.format(Locale.ROOT, "%." + decimals + "f", Math.pow(10, -decimals));
        return " ±" + (isZero(text) ? least : text) + mark(interval);
    }

    private String words(double difference, int decimals) {
        String text = number(Math.abs(difference), decimals);
        if (isZero(text)) {
            return text + differenceSuffix;
        }
        return text + differenceSuffix + (difference > 0 ? " higher" : " lower");
    }

    /** A number with its sign and so many decimals, as in +0.12; none before a zero, and a dash for NaN. */
    public String signed(double value, int decimals) {
        String text = number(value, decimals);
        return value > 0 && !isZero(text) ? "+" + text : text;
    }

    /** A number with so many decimals, no sign before a zero, and a dash for NaN. */
    public String number(double value, int decimals) {
        if (Double.isNaN(value)) {
            return "–";
        }
        String text = String.format(Locale.ROOT, "%." + decimals + "f", Math.abs(value * factor));
        return value < 0 && !isZero(text) ? "−" + text : text;
    }

    /** A number with three significant digits and no exponent; a dash where it is not finite. */
    public static String significant(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        return BigDecimal.valueOf(value)
                .round(new MathContext(SIGNIFICANT))
                .stripTrailingZeros()
                .toPlainString()
                .replace('-', '−');
    }

    private static boolean isZero(String number) {
        return number.chars().allMatch(c -> c == '0' || c == '.');
    }
}
