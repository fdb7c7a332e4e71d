package org.middlepowers.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.middlepowers.analysis.Quarters;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.Manifest.ScenarioEntry;
import org.middlepowers.results.Manifest.Shock;

/**
 * Dated shocks on an axis of years: dashed lines, with labels above the plot that stay clear of each other. Where room
 * is short the labels are numbers, which small print explains.
 */
final class ShockMarks {
    private static final int MOST_LABELS = 6;
    private static final int LONGEST_ABOUT = 26;
    private static final double GAP = 14;
    private static final double ROW_GAP = 4;
    private static final double ABOVE = 8;
    private static final double BESIDE = 6;

    private final List<Mark> marks;
    private final boolean partial;
    private final boolean numbered;

    /** Shocks of one quarter. */
    private record Mark(int quarter, String text, String number) {
        double year() {
            return Quarters.year(quarter);
        }
    }

    /** A label's place. */
    private record Placed(double x, double left, int row, String label) {}

    private ShockMarks(List<Mark> marks, boolean partial, boolean numbered) {
        this.marks = marks;
        this.partial = partial;
        this.numbered = numbered;
    }

    /** The shocks of all scenarios; those that not every scenario has carry an asterisk. */
    static ShockMarks of(List<ScenarioEntry> scenarios) {
        Map<Integer, List<String>> labels = new TreeMap<>();
        boolean partial = false;
        for (ScenarioEntry scenario : scenarios) {
            for (Shock shock : scenario.shocks()) {
                int at = Quarters.index(shock.at());
                if (at < Quarters.index(scenario.start()) || at > Quarters.index(scenario.end())) {
                    continue;
                }
                boolean everywhere = scenarios.stream().allMatch(s -> has(s, shock));
                String label = label(shock) + (everywhere ? "" : "*");
                List<String> atOnce = labels.computeIfAbsent(at, a -> new ArrayList<>());
                if (!atOnce.contains(label)) {
                    atOnce.add(label);
                    partial |= !everywhere;
                }
            }
        }
        List<Mark> marks = new ArrayList<>();
        labels.forEach((at, texts) ->
                marks.add(new Mark(at, String.join(" + ", texts), String.valueOf(marks.size() + 1))));
        return new ShockMarks(marks, partial, marks.size() > MOST_LABELS);
    }

    /** The same marks with numbers for labels. */
    ShockMarks numbered() {
        return new ShockMarks(marks, partial, true);
    }

    /** Those marks that a scenario has a shock at. */
    ShockMarks in(ScenarioEntry scenario) {
        List<Mark> own = marks.stream()
                .filter(m -> scenario.shocks().stream().anyMatch(s -> Quarters.index(s.at()) == m.quarter()))
                .toList();
        return new ShockMarks(own, partial, numbered);
    }

    /** Small print that explains numbers and asterisks. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (numbered && !marks.isEmpty()) {
            notes.add(marks.stream()
                    .map(m -> m.number() + " " + m.text() + " (" + Quarters.text(m.quarter()) + ")")
                    .collect(Collectors.joining("; ")));
        }
        if (partial) {
            notes.add("* not in every scenario");
        }
        return notes.isEmpty() ? notes : List.of(String.join(".  ", notes));
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
            Texts.draw(g, Theme.NOTE, Theme.FAINT_INK, placed.label(), placed.left(), top);
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
            String label = numbered ? mark.number() : mark.text();
            double x = left + (mark.year() - from) / (to - from) * width;
            double size = Texts.width(g, Theme.NOTE, label);
            double start = numbered ? x - size / 2 : Math.min(x + BESIDE, limit - size);
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
            all.add(new Placed(x, start, row, label));
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
        boolean brief = !about.isEmpty() && about.length() <= LONGEST_ABOUT;
        return Wording.capital(brief ? about : shock.name().replace('_', ' ').replace('-', ' '));
    }
}
