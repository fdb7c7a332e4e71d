package org.middlepowers.analysis.score;

/**
 * Chances of the three ways to vote: No (−1), withheld, which is an abstention or an absence (0), and Yes (1). Its ranked
 * probability score is the CRPS of these numbers.
 *
 * @param no above 0, as are the others; all add up to 1
 */
public record Chances(double no, double withheld, double yes) implements Predictive {
    private static final double ROUNDING = 1e-6;

    public Chances {
        if (!(no > 0 && withheld > 0 && yes > 0) || Math.abs(no + withheld + yes - 1) > ROUNDING) {
            throw new IllegalArgumentException("chances are above 0 and add up to 1");
        }
    }

    /** Frequencies, each way counted a third of a time more than it came: what did not come yet is not impossible. */
    public static Chances of(int no, int withheld, int yes) {
        double all = no + withheld + yes + 1;
        double third = 1 / 3.0;
        return new Chances((no + third) / all, (withheld + third) / all, (yes + third) / all);
    }

    /** Chances by what came in every replication. */
    public static Chances of(int[] votes) {
        int[] counts = new int[3];
        for (int vote : votes) {
            counts[vote + 1]++;
        }
        return of(counts[0], counts[1], counts[2]);
    }

    @Override
    public double mean() {
        return yes - no;
    }

    @Override
    public double sd() {
        return Math.sqrt(yes + no - mean() * mean());
    }

    @Override
    public double quantile(double p) {
        return p <= no ? -1 : p <= no + withheld ? 0 : 1;
    }

    @Override
    public double crps(double recorded) {
        double belowZero = no - (recorded < 0 ? 1 : 0);
        double belowOne = no + withheld - (recorded < 1 ? 1 : 0);
        return belowZero * belowZero + belowOne * belowOne;
    }

    /** Middle of the recorded way's part of the distribution. */
    @Override
    public double pit(double recorded) {
        return recorded < 0 ? no / 2 : recorded < 1 ? no + withheld / 2 : 1 - yes / 2;
    }

    @Override
    public double logScore(double recorded) {
        return Math.log(recorded < 0 ? no : recorded < 1 ? withheld : yes);
    }
}
