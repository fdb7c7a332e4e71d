package org.middlepowers.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Labels beside the ends of lines, pushed apart where they would overlap. */
final class EndLabels {
    private static final double REACH = 34;
    private static final double GAP = 8;

    private final List<Label> labels = new ArrayList<>();

    /** A label for a line that ends at (x, y). */
    private record Label(double x, double y, List<String> lines, Color color) {}

    void add(double x, double y, List<String> lines, Color color) {
        labels.add(new Label(x, y, lines, color));
    }

    /** Draws all labels right of {@code left}, between top and bottom. */
    void draw(Graphics2D g, double left, double top, double bottom) {
        labels.sort(Comparator.comparingDouble(Label::y));
        double line = Texts.lineHeight(g, Theme.LABEL);
        double[] heights = labels.stream().mapToDouble(l -> l.lines().size() * line).toArray();
        double[] wanted = new double[heights.length];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = labels.get(i).y() - heights[i] / 2;
        }
        double[] tops = spread(wanted, heights, top, bottom);
        for (int i = 0; i < tops.length; i++) {
            Label label = labels.get(i);
            g.setColor(label.color());
            g.setStroke(new BasicStroke(1.6f));
            g.draw(new Line2D.Double(label.x() + 4, label.y(), left + REACH - 6, tops[i] + heights[i] / 2));
            for (int k = 0; k < label.lines().size(); k++) {
                Texts.draw(g, Theme.LABEL, label.color(), label.lines().get(k), left + REACH, tops[i] + k * line);
            }
        }
    }

    /** Moves blocks, given from top to bottom, as little as needed so that none overlaps the next. */
    static double[] spread(double[] wanted, double[] heights, double top, double bottom) {
        int n = wanted.length;
        double total = 0;
        double[] offset = new double[n];
        for (int i = 0; i < n; i++) {
            offset[i] = total;
            total += heights[i] + GAP;
        }
        // Without their heights, blocks must only keep their order: the best such order is a run of averages.
        List<double[]> runs = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double[] run = {wanted[i] - offset[i], 1};
            while (!runs.isEmpty() && runs.get(runs.size() - 1)[0] >= run[0]) {
                double[] last = runs.remove(runs.size() - 1);
                run = new double[] {(last[0] * last[1] + run[0] * run[1]) / (last[1] + run[1]), last[1] + run[1]};
            }
            runs.add(run);
        }
        double[] tops = new double[n];
        int i = 0;
        double most = Math.max(top, bottom - total + GAP);
        for (double[] run : runs) {
            for (int k = 0; k < run[1]; k++) {
                tops[i] = Math.max(top, Math.min(most, run[0])) + offset[i];
                i++;
            }
        }
        return tops;
    }
}
