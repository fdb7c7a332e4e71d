package org.middlepowers.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.Manifest.ScenarioEntry;

/** A key to scenarios, for figures of several panels, where labels at the lines would repeat. */
final class Legend {
    private static final double SAMPLE = 64;
    private static final double GAP = 36;

    private Legend() {}

    /** Draws the key from (left, top) in as many lines as it takes; returns its height. */
    static double draw(Graphics2D g, List<ScenarioEntry> scenarios, double left, double top, double width) {
        double line = Texts.lineHeight(g, Theme.LABEL) + 4;
        double x = left;
        double y = top;
        for (int i = 0; i < scenarios.size(); i++) {
            String label = Texts.fit(g, Theme.LABEL, Wording.label(scenarios.get(i)), width - SAMPLE - 12);
            double size = SAMPLE + 12 + Texts.width(g, Theme.LABEL, label);
            if (x > left && x + size > left + width) {
                x = left;
                y += line;
            }
            g.setColor(Theme.line(i));
            g.setStroke(Theme.stroke(i));
            g.draw(new Line2D.Double(x, y + line / 2, x + SAMPLE, y + line / 2));
            Texts.draw(g, Theme.LABEL, Theme.text(i), label, x + SAMPLE + 12, y);
            x += size + GAP;
        }
        return y + line - top;
    }
}
