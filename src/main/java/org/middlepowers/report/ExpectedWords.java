package org.middlepowers.report;

import java.math.BigDecimal;
import java.math.MathContext;
import org.middlepowers.analysis.Expected.Test;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.results.Manifest.Check;

/** A check of an expectation in words: where its number should lie, and where it lies. */
final class ExpectedWords {
    private static final MathContext DIGITS = new MathContext(6);

    private final Test test;
    private final MeasureFormat format;
    private final boolean level;
    private final boolean ratio;

    ExpectedWords(Test test) {
        this.test = test;
        level = test.check().kind().equals(Check.LEVEL);
        ratio = test.check().kind().equals(Check.RATIO);
        format = MeasureFormat.of(ratio ? "" : test.check().unit());
    }

    /** As in "below 20 %", "higher", "the same within 0.1", "2 to 3 times as much, by 0.5 at least to matter". */
    String expected() {
        return where() + (test.matters() > 0 ? " (a matter of " + bound(test.matters()) + " at least)" : "");
    }

    private String where() {
        double low = test.low();
        double high = test.high();
        double neutral = ratio ? 1 : 0;
        if (!level && low == neutral && high == neutral) {
            return "exactly the same";
        } else if (!level && low == neutral && Double.isInfinite(high)) {
            return "higher";
        } else if (!level && high == neutral && Double.isInfinite(low)) {
            return "lower";
        } else if (ratio) {
            return range(low, high) + " times as much";
        } else if (level) {
            return range(low, high);
        } else if (low == -high) {
            return "the same within " + bound(high);
        } else if (low > 0 && Double.isInfinite(high)) {
            return "higher by more than " + bound(low);
        } else if (high < 0 && Double.isInfinite(low)) {
            return "lower by more than " + bound(-high);
        }
        return "a difference " + range(low, high);
    }

    /** The same with what it is compared with, as in "higher than a twin without war", "2 to 3 times 2021". */
    String expectedOf() {
        String than = test.check().than();
        String words = expected();
        if (level) {
            return words;
        } else if (words.endsWith(" as much")) {
            return words.substring(0, words.length() - " as much".length()) + " the figure of: " + than;
        } else if (words.startsWith("a difference")) {
            return words + " to: " + than;
        }
        return words + (words.contains("the same") ? " as " : words.contains("more than") ? ", compared with " : " than ") + than;
    }

    private String range(double low, double high) {
        if (Double.isInfinite(low)) {
            return "below " + bound(high);
        }
        return Double.isInfinite(high) ? "above " + bound(low) : "between " + bound(low) + " and " + bound(high);
    }

    private String bound(double value) {
        BigDecimal shown = new BigDecimal(value * format.factor()).round(DIGITS).stripTrailingZeros();
        String text = shown.toPlainString().replace('-', '−');
        return text + (level ? format.suffix() : ratio ? "" : format.differenceSuffix());
    }

    /** The figure, as in "12 %", "+0.03" or "2.8 times". */
    String came() {
        if (!test.figure().known()) {
            return "no figure";
        } else if (ratio) {
            return format.value(test.figure()) + " times";
        }
        return level ? format.value(test.figure()) : format.signed(test.figure()) + format.differenceSuffix();
    }

    /** Its 95 % interval. */
    String bounds() {
        return level || ratio ? format.bounds(test.figure()) : format.signedBounds(test.figure());
    }

    /** The two numbers of a comparison, as in "0.45 against 0.42."; empty for a level. */
    String sides() {
        if (level || !test.number().known() || !test.than().known()) {
            return "";
        }
        MeasureFormat own = MeasureFormat.of(test.check().unit());
        return own.value(test.number()) + " against " + own.value(test.than()) + ".";
    }
}
