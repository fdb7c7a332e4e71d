package org.middlepowers.draw;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.data.Range;
import org.middlepowers.analysis.Wording;
import org.middlepowers.analysis.sweep.SweepFindings;
import org.middlepowers.analysis.sweep.SweepFindings.OfOutcome;
import org.middlepowers.analysis.sweep.WidthCurve.Step;

/** How intervals narrowed as replications were added, in units of the width wanted. */
final class ReplicationsFigure {
    private static final int MOST_LINES = 6;
    private static final double ROOM = 400;
    private static final double CEILING = 5;

    private ReplicationsFigure() {}

    static Figure of(SweepFindings findings, List<OfOutcome> all) {
        List<OfOutcome> shown = all.stream()
                .filter(o -> o.widths().steps().size() > 1 && o.need().wanted() > 0)
                .limit(MOST_LINES)
                .toList();
        if (shown.isEmpty()) {
            return null;
        }
        long enough = all.stream().filter(o -> o.need().narrow()).count();
        int n = findings.data().mostReplications();
        String title = enough == all.size()
                ? n + " replications are enough for every outcome"
                : enough == 0
                        ? n + " replications are too few for the width wanted"
                        : n + " replications are enough for " + enough + " of " + Wording.count(all.size(), "outcome");
        return new Figure(
                "replications",
                title,
                "Half-width of the 95 % interval of a point's mean, median over points, in units of the half-width wanted",
                "A line for each outcome: half-width of the interval of the median point by number of replications,"
                        + " divided by the half-width wanted; below 1 is narrow enough.",
                List.of("Enough means that 95 % of the points keep within the width wanted; the table gives both."),
                (g, area) -> draw(g, area, findings, shown));
    }

    private static void draw(Graphics2D g, Rectangle2D outer, SweepFindings findings, List<OfOutcome> shown) {
        double most = 1.3;
        double last = 3;
        for (OfOutcome o : shown) {
            for (Step s : o.widths().steps()) {
                most = Math.max(most, Math.min(CEILING, s.half() / o.need().wanted()));
                last = Math.max(last, s.replications());
            }
        }
        Axes axes = Axes.empty();
        axes.wholeLevel();
        axes.levelRange(new Range(2, last), "Replications of each point");
        axes.uprightRange(new Range(0, 1.05 * most), "Half-width / half-width wanted");
        axes.draw(g, outer, 6, Axes.LEFT, Axes.BOTTOM + 36, ROOM);
        Rectangle2D area = axes.area();
        g.setColor(Theme.INK);
        g.setStroke(new BasicStroke(2.4f));
        g.draw(new Line2D.Double(area.getX(), axes.y(1), area.getMaxX(), axes.y(1)));
        EndLabels labels = new EndLabels();
        Shape clip = g.getClip();
        for (int k = 0; k < shown.size(); k++) {
            OfOutcome o = shown.get(k);
            Path2D line = new Path2D.Double();
            double x = 0;
            double y = 0;
            for (Step s : o.widths().steps()) {
                x = axes.x(s.replications());
                y = axes.y(s.half() / o.need().wanted());
                if (line.getCurrentPoint() == null) {
                    line.moveTo(x, y);
                } else {
                    line.lineTo(x, y);
                }
            }
            g.clip(area);
            g.setColor(Theme.line(k));
            g.setStroke(Theme.stroke(k));
            g.draw(line);
            g.setClip(clip);
            List<String> name = Texts.wrap(
                    g, Theme.LABEL, Texts.fit(g, Theme.LABEL, findings.labels().title(o.name()), 2 * (ROOM - 60)),
                    ROOM - 50);
            labels.add(x, Math.max(y, area.getY()), name, Theme.text(k));
        }
        labels.draw(g, area.getMaxX(), area.getY(), area.getMaxY());
        String wanted = "narrow enough below";
        Texts.drawOnPaper(
                g, Theme.NOTE, Theme.INK, wanted, area.getX() + 8, axes.y(1) + 4);
    }
}
