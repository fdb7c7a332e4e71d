package org.middlepowers.analysis;

/** Quarters as the tables write them, 2015Q1, and as numbers to count and plot with. */
public final class Quarters {
    private Quarters() {}

    /** Quarters since 0000Q1; -1 if the text is not a quarter. */
    public static int index(String text) {
        if (text.length() != 6 || text.charAt(4) != 'Q') {
            return -1;
        }
        int year = 0;
        for (int i = 0; i < 4; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            year = 10 * year + digit;
        }
        int quarter = text.charAt(5) - '0';
        return quarter < 1 || quarter > 4 ? -1 : 4 * year + quarter - 1;
    }

    public static String text(int index) {
        return index / 4 + "Q" + (index % 4 + 1);
    }

    /** Where the quarter lies on an axis of years: 2015Q1 at 2015.0, 2015Q2 at 2015.25. */
    public static double year(int index) {
        return index / 4.0;
    }
}
