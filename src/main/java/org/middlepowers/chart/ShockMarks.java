package org.middlepowers.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.middlepowers.analysis.Quarters;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.Manifest.ScenarioEntry;
import org.middlepowers.results.Manifest.Shock;

/** Dated shocks on an axis of years: dashed lines, with labels above the plot that stay clear of each other. */
final class ShockMarks {
    private static final int LONGEST_ABOUT = 26;
    private static final double GAP = 14;
    private static final double ROW_GAP = 4;
    private static final double ABOVE = 8;

    private final List<Mark> marks;
    private final boolean partial;

    private record Mark(double year, String label) {}

    /** A label's place. */
    private record Placed(Mark mark, double x, double left, int row) {}

    private ShockMarks(List<Mark> marks, boolean partial) {
        this.marks = marks;
        this.partial = partial;
    }

    /** The shocks of all scenarios; those that not every scenario has carry an asterisk. */
    static ShockMarks of(List<ScenarioEntry> scenarios) {
        Map<Integer, List<String>> labels = new TreeMap<>();
        boolean partial = false;
        for (ScenarioEntry scenario : scenarios) {
            for (Shock shock : scenario.shocks()) {
                int at = Quarters.index(shock.at());
                boolean everywhere = scenarios.stream().allMatch(s -> has(s, shock));
                String label = label(shock) + (everywhere ? "" : "*");
                List<String> atOnce = labels.computeIfAbsent(at, a -> new ArrayList<>());
                if (at >= 0 && !atOnce.contains(label)) {
                    atOnce.add(label);
                    partial |= !everywhere;
                }
            }
        }
        List<Mark> marks = new ArrayList<>();
        labels.forEach((at, texts) -> marks.add(new Mark(Quarters.year(at), String.join(" + ", texts))));
        return new ShockMarks(marks, partial);
    }

    /** Small print that explains the asterisk; nothing if there is none. */
    List<String> notes() {
        return partial ? List.of("* not in every scenario") : List.of();
    }

    /** Height that the labels need above axes of that place and width; no label reaches beyond {@code limit}. */
    double height(Graphics2D g, Axes axes, double left, double width, double limit) {
        int rows = 0;
        for (Placed placed : place(g, axes, left, width, limit)) {
            rows = Math.max(rows, placed.row() + 1);
        }
        return rows == 0 ? ABOVE : rows * rowHeight(g) + ABOVE;
    }

    /** Draws lines and labels on axes that are drawn already. */
    void draw(Graphics2D g, Axes axes, double limit) {
        Rectangle2D area = axes.area();
        for (Placed placed : place(g, axes, area.getX(), area.getWidth(), limit)) {
            double top = area.getY() - ABOVE - (placed.row() + 1) * rowHeight(g) + ROW_GAP;
            double lineTop = placed.left() > placed.x() ? top + 2 : top + rowHeight(g);
            g.setColor(Theme.MARK);
            g.setStroke(new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {7, 6}, 0));
            g.draw(new Line2D.Double(placed.x(), lineTop, placed.x(), area.getMaxY()));
            Texts.draw(g, Theme.NOTE, Theme.FAINT_INK, placed.mark().label(), placed.left(), top);
        }
    }

    /** From right to left, each label in the lowest row that is free, so that no line crosses a label. */
    private List<Placed> place(Graphics2D g, Axes axes, double left, double width, double limit) {
        List<Placed> all = new ArrayList<>();
        List<Double> free = new ArrayList<>();
        double from = axes.years().getLowerBound();
        double to = axes.years().getUpperBound();
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark mark = marks.get(i);
            if (mark.year() < from || mark.year() > to) {
                continue;
            }
            double x = left + (mark.year() - from) / (to - from) * width;
            double size = Texts.width(g, Theme.NOTE, mark.label());
            double start = Math.min(x + 6, limit - size);
            int row = 0;
            while (row < free.size() && start + size + GAP > free.get(row)) {
                row++;
            }
            if (row == free.size()) {
                free.add(Double.MAX_VALUE);
            }
            for (int lower = 0; lower <= row; lower++) {
                free.set(lower, Math.min(free.get(lower), Math.min(x, start)));
            }
            all.add(new Placed(mark, x, start, row));
        }
        return all;
    }

    private static double rowHeight(Graphics2D g) {
        return Texts.lineHeight(g, Theme.NOTE) + ROW_GAP;
    }

    private static boolean has(ScenarioEntry scenario, Shock shock) {
        return scenario.shocks().stream()
                .anyMatch(s -> s.at().equals(shock.at()) && s.name().equals(shock.name()));
    }

    private static String label(Shock shock) {
        String about = shock.about();
        String text = about.isEmpty() || about.length() > LONGEST_ABOUT ? shock.name() : about;
        return Wording.capital(text.replace('_', ' ').replace('-', ' '));
    }
}
