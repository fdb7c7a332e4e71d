package org.middlepowers.analysis;

import java.util.Locale;

/**
 * One outcome of a 2×2 of layers A (asymmetry) and S (sub-national), replication by replication (§7.13). All is paired:
 * each replication gives one difference and one interaction I=O11−O10−O01+O00, and the standard errors are theirs. A
 * replication in which the outcome is not defined in all four cells is counted and left out.
 */
public final class Factorial {
    private final Moments[] cells = {new Moments(), new Moments(), new Moments(), new Moments()};
    private final Moments asymmetryAlone = Moments.ofDifferences();
    private final Moments subnationalAlone = Moments.ofDifferences();
    private final Moments asymmetry = Moments.ofDifferences();
    private final Moments subnational = Moments.ofDifferences();
    private final Moments interaction = Moments.ofDifferences();
    private final int[] undefinedIn = new int[4];
    private long undefined;

    /** The four cells; O11 is BOTH, O10 ASYMMETRY, O01 SUBNATIONAL, O00 NEITHER. */
    public enum Cell {
        BOTH("both layers"),
        ASYMMETRY("asymmetry alone"),
        SUBNATIONAL("sub-national alone"),
        NEITHER("neither");

        private final String title;

        Cell(String title) {
            this.title = title;
        }

        /** What it is called on charts and pages. */
        public String title() {
            return title;
        }

        /** Name in tables. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** I=O11−O10−O01+O00 of one replication; NaN if a cell is not defined. */
    public static double interaction(double both, double asymmetryOnly, double subnationalOnly, double neither) {
        return both - asymmetryOnly - subnationalOnly + neither;
    }

    /** Adds a replication. */
    public void add(double both, double asymmetryOnly, double subnationalOnly, double neither) {
        double[] values = {both, asymmetryOnly, subnationalOnly, neither};
        boolean whole = true;
        for (int c = 0; c < values.length; c++) {
            if (Double.isNaN(values[c])) {
                undefinedIn[c]++;
                whole = false;
            }
        }
        if (!whole) {
            undefined++;
            return;
        }
        for (int c = 0; c < values.length; c++) {
            cells[c].add(values[c]);
        }
        asymmetryAlone.add(asymmetryOnly - neither);
        subnationalAlone.add(subnationalOnly - neither);
        asymmetry.add((both - subnationalOnly + asymmetryOnly - neither) / 2);
        subnational.add((both - asymmetryOnly + subnationalOnly - neither) / 2);
        interaction.add(interaction(both, asymmetryOnly, subnationalOnly, neither));
    }

    /** The outcome in a cell. */
    public Moments cell(Cell cell) {
        return cells[cell.ordinal()];
    }

    /** O10−O00: what asymmetry does where nothing is sub-national. */
    public Moments asymmetryAlone() {
        return asymmetryAlone;
    }

    /** O01−O00: what the sub-national layer does where there is no asymmetry. */
    public Moments subnationalAlone() {
        return subnationalAlone;
    }

    /** Main effect of asymmetry: its effect with and without the other layer, averaged. */
    public Moments asymmetry() {
        return asymmetry;
    }

    /** Main effect of the sub-national layer: its effect with and without the other, averaged. */
    public Moments subnational() {
        return subnational;
    }

    /** I, what the layers do together beyond what each does. */
    public Moments interaction() {
        return interaction;
    }

    /** Replications left out because the outcome is not defined in some cell. */
    public long undefined() {
        return undefined;
    }

    /** Replications in which the outcome is not defined in this cell. */
    public int undefined(Cell cell) {
        return undefinedIn[cell.ordinal()];
    }
}
