package org.middlepowers.draw;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.List;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.Manifest.ScenarioEntry;

/** A key to scenarios, for figures of several panels, where labels at the lines would repeat. */
final class Legend {
    private static final double SAMPLE = 64;
    private static final double DOT = 18;
    private static final double GAP = 36;

    private Legend() {}

    /** A key of dots, for the scenarios compared to the first. */
    static double dots(Graphics2D g, List<String> labels, double left, double top, double width) {
        return draw(g, labels, 1, left, top, width);
    }

    /** Draws the key from (left, top) in as many lines as it takes; returns its height. */
    static double lines(Graphics2D g, List<ScenarioEntry> scenarios, double left, double top, double width) {
        return draw(g, scenarios.stream().map(Wording::label).toList(), 0, left, top, width);
    }

    private static double draw(
            Graphics2D g, List<String> labels, int first, double left, double top, double width) {
        double sample = first == 0 ? SAMPLE : DOT;
        double line = Texts.lineHeight(g, Theme.LABEL) + 4;
        double x = left;
        double y = top;
        for (int i = 0; i < labels.size(); i++) {
            String label = Texts.fit(g, Theme.LABEL, labels.get(i), width - sample - 12);
            double size = sample + 12 + Texts.width(g, Theme.LABEL, label);
            if (x > left && x + size > left + width) {
                x = left;
                y += line;
            }
            g.setColor(Theme.line(first + i));
            if (first == 0) {
                g.setStroke(Theme.stroke(i));
                g.draw(new Line2D.Double(x, y + line / 2, x + sample, y + line / 2));
            } else {
                g.fill(new Ellipse2D.Double(x, y + line / 2 - DOT / 2, DOT, DOT));
            }
            Texts.draw(g, Theme.LABEL, Theme.text(first + i), label, x + sample + 12, y);
            x += size + GAP;
        }
        return y + line - top;
    }
}
