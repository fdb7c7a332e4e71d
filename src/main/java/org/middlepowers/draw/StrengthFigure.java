package org.middlepowers.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Wording;
import org.middlepowers.analysis.sweep.Strengths;
import org.middlepowers.analysis.sweep.Strengths.Strength;

/** Which factors move an outcome: a row a factor, the strongest on top, with first- and total-order share. */
final class StrengthFigure {
    private static final int MOST = 14;
    private static final double LEFT = 330;
    private static final double HALF = .5;

    private StrengthFigure() {}

    /**
     * The figure.
     *
     * @param what the outcome or verdict, as it stands in a sentence
     * @param message the title, of the names of several factors and of that
     */
    static Figure of(String name, String what, BinaryOperator<String> message, Strengths strengths) {
        List<Strength> shown = strengths.ranked().stream().limit(MOST).toList();
        boolean total = shown.stream().anyMatch(s -> s.total().known());
        boolean first = shown.stream().anyMatch(s -> s.first().known());
        String left = shown.size() < strengths.list().size()
                ? " (the strongest " + MOST + " of " + strengths.list().size() + " factors)"
                : "";
        return new Figure(
                name,
                title(what, message, strengths),
                "Share of the variance of " + Wording.inSentence(what) + ", with 95 % intervals" + left,
                "For each factor the share of variance that it accounts for alone"
                        + (total ? " (hollow) and the share in which it has a part at all (filled)" : "")
                        + ", of " + Wording.inSentence(what) + ".",
                List.of(strengths.method().title() + (first && total
                        ? ". The distance from the hollow dot to the filled one is due to interaction with other factors."
                        : ".")),
                (g, area) -> draw(g, area, shown, first && total));
    }

    private static String title(String what, BinaryOperator<String> message, Strengths strengths) {
        List<Strength> ranked =
                strengths.ranked().stream().filter(Strength::told).toList();
        List<String> names = new ArrayList<>();
        double sum = 0;
        for (Strength s : ranked) {
            if (names.size() < 3 && (names.isEmpty() || sum < HALF)) {
                names.add(s.factor());
                sum += s.first().known() ? Math.max(0, s.first().mean()) : s.size();
            }
        }
        if (names.isEmpty()) {
            return "No factor is distinguishable from chance in " + Wording.inSentence(what);
        }
        String most = String.format(Locale.ROOT, "%.0f %%", 100 * ranked.get(0).size());
        if (names.size() > 1) {
            return message.apply(Wording.join(names), Wording.inSentence(what));
        }
        return names.get(0) + (ranked.get(0).total().known() ? " has a part in " : " alone accounts for ") + most
                + " of the variance of " + Wording.inSentence(what);
    }

    private static void draw(Graphics2D g, Rectangle2D area, List<Strength> shown, boolean both) {
        double key = 0;
        if (both) {
            double line = Texts.lineHeight(g, Theme.LABEL);
            double x = area.getX() + LEFT;
            for (boolean filled : new boolean[] {false, true}) {
                AblationFigure.dot(g, x + 9, area.getY() + line / 2, 18, Theme.line(0), filled);
                String text = filled ? "total order: alone and with others" : "first order: alone";
                Texts.draw(g, Theme.LABEL, Theme.text(0), text, x + 30, area.getY());
                x += 30 + Texts.width(g, Theme.LABEL, text) + 50;
            }
            key = line + 8;
        }
        List<DotPanel.Row> rows = new ArrayList<>();
        for (Strength s : shown) {
            List<DotPanel.Dot> dots = new ArrayList<>();
            if (s.first().known()) {
                dots.add(new DotPanel.Dot(s.first(), 0, both, ""));
            }
            if (s.total().known()) {
                dots.add(new DotPanel.Dot(s.total(), 0, false, ""));
            }
            rows.add(new DotPanel.Row(s.factor(), Theme.INK, dots));
        }
        new DotPanel(rows, MeasureFormat.of("share"), "% of the variance", "", "")
                .draw(
                        g,
                        new Rectangle2D.Double(
                                area.getX(), area.getY() + key, area.getWidth(), area.getHeight() - key),
                        LEFT);
    }
}
