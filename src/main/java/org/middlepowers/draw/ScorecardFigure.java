package org.middlepowers.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.middlepowers.analysis.Scorecard;
import org.middlepowers.analysis.Scorecard.Row;
import org.middlepowers.analysis.Verdict;

/** A scorecard at a glance: one line a pattern, misses on top, a square for each check. */
final class ScorecardFigure {
    private static final Color MET = new Color(0x00, 0x72, 0xB2);
    private static final Color MISSED = new Color(0xD5, 0x5E, 0x00);
    private static final Color OPEN = new Color(0x8C, 0x8C, 0x8C);

    private ScorecardFigure() {}

    static Figure of(Scorecard card) {
        String title = card.count(Verdict.HELD) + " of " + card.counted()
                + " patterns that test the model are reproduced";
        return new Figure(
                "patterns",
                title,
                "One line a pattern, one square a check: full met, empty missed, half unclear",
                "Each pattern with its verdict, and a square for each of its checks: full if met, empty if missed, half"
                        + " full if unclear. Patterns that parameters were fitted to, and those that cannot be tested"
                        + " here, stand at the end.",
                List.of("Met: the whole 95 % interval lies in the range set down beforehand; missed: all of it outside."),
                (g, area) -> draw(g, area, card.rows()));
    }

    private static void draw(Graphics2D g, Rectangle2D area, List<Row> rows) {
        double step = area.getHeight() / rows.size();
        Font font = Theme.NOTE.deriveFont((float) Math.min(Theme.NOTE.getSize2D() * 1.25, step * .62));
        double line = Texts.lineHeight(g, font);
        double box = Math.min(step * .5, 1.4 * line); // few rows leave their height to the words, not to the squares
        double id = Texts.width(g, font, "P19  ");
        double verdict = Texts.width(g, font, "fitted, not reproduced  ");
        int most = rows.stream().mapToInt(r -> r.counted().size()).max().orElse(0);
        double boxes = most * box * 1.35 + 20;
        double claim = area.getWidth() - id - verdict - boxes;
        for (int k = 0; k < rows.size(); k++) {
            Row row = rows.get(k);
            double top = area.getY() + k * step;
            double text = top + (step - line) / 2;
            Color ink = row.counts() ? Theme.INK : Theme.FAINT_INK;
            Texts.draw(g, font, ink, row.claim().id(), area.getX(), text);
            List<String> words = Texts.wrap(g, font, row.claim().title(), claim - 12);
            if (words.size() * line > step) {
                words = List.of(Texts.fit(g, font, row.claim().title(), claim - 12));
            }
            for (int w = 0; w < words.size(); w++) {
                double below = (w - (words.size() - 1) / 2.0) * line;
                Texts.draw(g, font, ink, words.get(w), area.getX() + id, text + below);
            }
            for (int c = 0; c < row.counted().size(); c++) {
                double x = area.getX() + id + claim + c * box * 1.35;
                square(g, row.counted().get(c).verdict(), x, top + (step - box) / 2, box, row.counts());
            }
            String word = row.fitted() ? "fitted, " + row.verdict().ofLiterature() : row.verdict().ofLiterature();
            Color tone = row.counts() ? color(row.verdict()) : ink;
            Texts.draw(g, font, tone, word, area.getX() + id + claim + boxes, text);
        }
    }

    private static void square(Graphics2D g, Verdict verdict, double x, double y, double size, boolean counts) {
        g.setColor(counts ? color(verdict) : OPEN);
        g.setStroke(new BasicStroke(2.5f));
        g.draw(new Rectangle2D.Double(x, y, size, size));
        if (verdict == Verdict.HELD) {
            g.fill(new Rectangle2D.Double(x, y, size, size));
        } else if (verdict == Verdict.UNCLEAR) {
            g.fill(new Rectangle2D.Double(x, y + size / 2, size, size / 2));
        }
    }

    private static Color color(Verdict verdict) {
        return switch (verdict) {
            case HELD -> MET;
            case NOT_HELD -> MISSED;
            default -> OPEN;
        };
    }
}
