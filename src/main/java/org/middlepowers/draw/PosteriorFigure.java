package org.middlepowers.draw;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.draw.Charts.WrittenChart;
import org.middlepowers.results.ResultsFolder;

/** What a record leaves of parameters: a panel for each, the posterior's weight along the range of the prior. */
public final class PosteriorFigure {
    private static final int BINS = 15;
    private static final int COLUMNS = 4;
    private static final double GAP = 26;

    private PosteriorFigure() {}

    /**
     * A parameter.
     *
     * @param low least value of the prior, which is flat
     * @param values one for each draw
     */
    public record Marginal(String name, double low, double high, double[] values) {}

    /**
     * Writes the chart.
     *
     * @param weights of the draws, adding to 1
     * @throws IOException with a sentence, if the folder cannot be written to
     */
    public static WrittenChart write(ResultsFolder folder, String title, List<Marginal> marginals, double[] weights)
            throws IOException {
        return Charts.write(
                folder,
                new Figure(
                        "posterior",
                        title,
                        "Bars: weight of the draws along each parameter's range; line: the prior, which is flat",
                        "Posterior of every parameter against its flat prior.",
                        List.of("The two numbers at a panel's foot are the ends of the range."),
                        (g, area) -> draw(g, area, marginals, weights)));
    }

    /** Writes the histogram of ranks of known parameters in their posteriors. */
    public static WrittenChart ranks(ResultsFolder folder, String title, int[] ranks) throws IOException {
        return Charts.write(
                folder,
                new Figure(
                        "ranks",
                        title,
                        "Ranks of known parameters among the draws that were found for them; even ranks lie on the line",
                        "Histogram of ranks of known parameters in their posteriors; flat is right.",
                        List.of("Peaks at both ends indicate that posteriors are too narrow, a peak in the middle that"
                                + " they are too wide, a slope that they are shifted to one side."),
                        (g, area) -> ReliabilityFigure.histogram(
                                g, area, ranks, "Rank of the truth among the draws, low to high", "Share of truths")));
    }

    private static void draw(Graphics2D g, Rectangle2D area, List<Marginal> marginals, double[] weights) {
        int columns = Math.min(COLUMNS, marginals.size());
        int rows = (marginals.size() + columns - 1) / columns;
        double width = (area.getWidth() - (columns - 1) * GAP) / columns;
        double height = (area.getHeight() - (rows - 1) * GAP) / rows;
        double[][] shares = marginals.stream().map(m -> shares(m, weights)).toArray(double[][]::new);
        double most = Arrays.stream(shares).flatMapToDouble(Arrays::stream).max().orElse(1);
        for (int k = 0; k < marginals.size(); k++) {
            double x = area.getX() + k % columns * (width + GAP);
            double y = area.getY() + k / columns * (height + GAP);
            panel(g, new Rectangle2D.Double(x, y, width, height), marginals.get(k), shares[k], most);
        }
    }

    private static double[] shares(Marginal m, double[] weights) {
        double[] shares = new double[BINS];
        for (int d = 0; d < weights.length; d++) {
            int bin = (int) (BINS * (m.values()[d] - m.low()) / (m.high() - m.low()));
            shares[Math.max(0, Math.min(BINS - 1, bin))] += weights[d];
        }
        return shares;
    }

    private static void panel(Graphics2D g, Rectangle2D outer, Marginal m, double[] shares, double most) {
        double head = Texts.lineHeight(g, Theme.LABEL) + 4;
        double foot = Texts.lineHeight(g, Theme.NOTE) + 6;
        Texts.draw(g, Theme.LABEL, Theme.INK, m.name(), outer.getX(), outer.getY());
        double bottom = outer.getMaxY() - foot;
        double height = bottom - outer.getY() - head;
        double width = outer.getWidth() / BINS;
        g.setColor(Theme.line(0));
        for (int b = 0; b < BINS; b++) {
            double bar = height * shares[b] / most;
            g.fill(new Rectangle2D.Double(outer.getX() + b * width + 1, bottom - bar, width - 2, bar));
        }
        g.setColor(Theme.MARK);
        g.setStroke(new BasicStroke(1.5f));
        g.draw(new Line2D.Double(outer.getX(), bottom, outer.getMaxX(), bottom));
        double flat = bottom - height / BINS / most;
        g.setColor(Theme.line(1));
        g.setStroke(new BasicStroke(2.4f));
        g.draw(new Line2D.Double(outer.getX(), flat, outer.getMaxX(), flat));
        Texts.draw(g, Theme.NOTE, Theme.FAINT_INK, MeasureFormat.significant(m.low()), outer.getX(), bottom + 4);
        String high = MeasureFormat.significant(m.high());
        Texts.draw(g, Theme.NOTE, Theme.FAINT_INK, high, outer.getMaxX() - Texts.width(g, Theme.NOTE, high), bottom + 4);
    }
}
