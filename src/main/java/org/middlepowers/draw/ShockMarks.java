package org.middlepowers.draw;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.middlepowers.analysis.Quarters;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.Manifest.ScenarioEntry;
import org.middlepowers.results.Manifest.Shock;

/**
 * Dated shocks on an axis of years: dashed lines, with labels above the plot that stay clear of each other. Where there
 * are many the labels are numbers, which small print explains.
 */
final class ShockMarks {
    private static final int MOST_LABELS = 5;
    private static final int LONGEST_ABOUT = 26;
    private static final double GAP = 14;
    private static final double ROW_GAP = 4;
    private static final double ABOVE = 8;
    private static final double BESIDE = 6;

    private final List<Mark> marks;
    private final boolean partial;
    private final boolean numbered;

    /** Shocks of one quarter: in full, and short enough for a label. */
    private record Mark(int quarter, List<String> texts, List<String> brief, String number) {
        double year() {
            return Quarters.year(quarter);
        }
    }

    /** A label's place: the lowest of its rows, and its lines from the top. */
    private record Placed(double x, double left, int row, List<String> lines) {}

    private ShockMarks(List<Mark> marks, boolean partial, boolean numbered) {
        this.marks = marks;
        this.partial = partial;
        this.numbered = numbered;
    }

    /** The shocks of all scenarios that are to be marked; those that not every scenario has carry an asterisk. */
    static ShockMarks of(List<ScenarioEntry> scenarios) {
        Map<Integer, Map<String, String>> labels = new TreeMap<>();
        boolean partial = false;
        for (ScenarioEntry scenario : scenarios) {
            for (Shock shock : scenario.shocks()) {
                int at = Quarters.index(shock.at());
                boolean during = at >= Quarters.index(scenario.start()) && at <= Quarters.index(scenario.end());
                if (!during || !shock.mark()) {
                    continue;
                }
                String asterisk = scenarios.stream().allMatch(s -> has(s, shock)) ? "" : "*";
                partial |= !asterisk.isEmpty();
                labels.computeIfAbsent(at, a -> new LinkedHashMap<>())
                        .put(Wording.label(shock) + asterisk, brief(shock) + asterisk);
            }
        }
        List<Mark> marks = new ArrayList<>();
        labels.forEach((at, texts) -> marks.add(new Mark(
                at, List.copyOf(texts.keySet()), List.copyOf(texts.values()), String.valueOf(marks.size() + 1))));
        int lines = labels.values().stream().mapToInt(Map::size).sum();
        return new ShockMarks(marks, partial, lines > MOST_LABELS);
    }

    /** Those marks that a scenario has a shock at. */
    ShockMarks in(ScenarioEntry scenario) {
        List<Mark> own = marks.stream()
                .filter(m -> scenario.shocks().stream()
                        .anyMatch(s -> s.mark() && Quarters.index(s.at()) == m.quarter()))
                .toList();
        return new ShockMarks(own, partial, numbered);
    }

    /** Small print that explains numbers and asterisks. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (numbered && !marks.isEmpty()) {
            notes.add(marks.stream()
                    .map(m -> m.number() + " " + String.join(" + ", m.texts()) + " ("
                            + Quarters.text(m.quarter()) + ")")
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
            rows = Math.max(rows, placed.row() + placed.lines().size());
        }
        return rows == 0 ? ABOVE : rows * rowHeight(g) + ABOVE;
    }

    /** Draws lines and labels on axes that are drawn already. */
    void draw(Graphics2D g, Axes axes, double limit) {
        Rectangle2D area = axes.area();
        double row = rowHeight(g);
        double lowest = area.getY() - ABOVE + ROW_GAP;
        List<Placed> all = place(g, axes, area.getX(), area.getWidth(), limit);
        g.setColor(Theme.MARK);
        g.setStroke(new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {7, 6}, 0));
        for (Placed placed : all) {
            boolean beside = placed.left() > placed.x();
            double top = lowest - row * (placed.row() + (beside ? placed.lines().size() : 0));
            g.draw(new Line2D.Double(placed.x(), top, placed.x(), area.getMaxY()));
        }
        for (Placed placed : all) {
            double top = lowest - row * (placed.row() + placed.lines().size());
            for (int k = 0; k < placed.lines().size(); k++) {
                Texts.drawOnPaper(
                        g, Theme.NOTE, Theme.FAINT_INK, placed.lines().get(k), placed.left(), top + k * row);
            }
        }
    }

    /**
     * From right to left, each label in the lowest rows that are free. In a narrow plot a label pushed left may lie on
     * another's line, which it then interrupts.
     */
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
            List<String> lines = numbered ? List.of(mark.number()) : mark.brief();
            double x = left + (mark.year() - from) / (to - from) * width;
            double size = lines.stream().mapToDouble(l -> Texts.width(g, Theme.NOTE, l)).max().orElse(0);
            double start = numbered ? x - size / 2 : Math.min(x + BESIDE, limit - size);
            int row = 0;
            for (int r = free.size() - 1; r >= 0; r--) {
                if (start + size + GAP > free.get(r)) {
                    row = r + 1;
                    break;
                }
            }
            while (free.size() < row + lines.size()) {
                free.add(Double.MAX_VALUE);
            }
            for (int lower = 0; lower < row + lines.size(); lower++) {
                free.set(lower, Math.min(free.get(lower), Math.min(x, start)));
            }
            all.add(new Placed(x, start, row, lines));
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

    private static String brief(Shock shock) {
        boolean brief = !shock.about().isEmpty() && shock.about().length() <= LONGEST_ABOUT;
        return brief ? Wording.label(shock) : Wording.label(new Shock(shock.at(), shock.name(), "", true));
    }
}
