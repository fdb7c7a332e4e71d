package org.middlepowers.gui.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.middlepowers.gui.time.Card;
import org.middlepowers.gui.time.Cast;
import org.middlepowers.model.Act;

/** A state's card: its ties to the great powers as bars, its acts so far as a tally, its reading of the world in words. */
public final class CardPicture {
    private CardPicture() {}

    /** Draws it from the top of a width; the height that it takes. */
    public static double draw(Graphics2D g, double width, Card card, Cast cast, double u) {
        Palette.prepare(g);
        Font title = Palette.font(Font.BOLD, 15 * u);
        Font bold = Palette.font(Font.BOLD, 11 * u);
        Font font = Palette.font(Font.PLAIN, 11 * u);
        double x = 10 * u;
        double y = 20 * u;
        Typefaces.draw(g, card.name() + " in " + card.quarter(), x, y, title, Palette.INK);
        y += 6 * u;
        for (String fact : card.facts()) {
            for (String line : Typefaces.wrap(g, font, fact, width - 2 * x)) {
                y += 14 * u;
                Typefaces.draw(g, line, x, y, font, Palette.INK);
            }
        }
        y += 8 * u;
        y = ties(g, x, y, width - 2 * x, List.of("Trade", "Security", "Influence"),
                List.of(card.trade(), card.security(), card.influence()), Poles.of(cast), bold, font, u);
        y += 4 * u;
        for (String line : Typefaces.wrap(g, font, "Member of " + String.join(", ", card.bodies()) + ".", width - 2 * x)) {
            y += 14 * u;
            Typefaces.draw(g, line, x, y, font, Palette.FAINT);
        }
        y += 8 * u;
        return tally(g, x, y, width - 2 * x, card.acts(), bold, font, u) + 6 * u;
    }

    private static double ties(
            Graphics2D g, double x, double from, double width, List<String> names, List<double[]> shares, List<Color> poles, Font bold,
            Font font, double u) {
        double y = from;
        double left = x + 62 * u;
        double full = width - 62 * u;
        for (int k = 0; k < names.size(); k++) {
            Typefaces.draw(g, names.get(k), x, y + 11 * u, bold, Palette.INK);
            double at = left;
            g.setColor(new Color(0xEEEEEE));
            g.fill(new Rectangle2D.Double(left, y, full, 13 * u));
            for (int p = 0; p < shares.get(k).length; p++) {
                double w = full * shares.get(k)[p];
                g.setColor(poles.get(p));
                g.fill(new Rectangle2D.Double(at, y, w, 13 * u));
                String percent = String.format(Locale.ROOT, "%.0f %%", 100 * shares.get(k)[p]);
                if (w > Typefaces.width(g, font, percent) + 4 * u) {
                    Typefaces.draw(g, percent, at + 3 * u, y + 10.5 * u, font, Palette.on(poles.get(p)));
                }
                at += w;
            }
            y += 17 * u;
        }
        return y;
    }

    private static double tally(
            Graphics2D g, double x, double from, double width, Map<Act, Integer> acts, Font bold, Font font, double u) {
        double y = from;
        Typefaces.draw(g, "Acts so far", x, y + 10 * u, bold, Palette.INK);
        y += 15 * u;
        double at = x;
        for (Map.Entry<Act, Integer> e : acts.entrySet()) {
            String text = e.getValue() + " " + (e.getKey() == Act.ABSTAIN ? "none" : e.getKey().brief());
            double w = Typefaces.width(g, font, text) + 10 * u;
            if (at + w > x + width && at > x) {
                at = x;
                y += 19 * u;
            }
            Color color = e.getKey() == Act.ABSTAIN ? new Color(0xE4E4E4) : Palette.act(e.getKey());
            g.setColor(color);
            g.fill(new Rectangle2D.Double(at, y, w, 16 * u));
            Typefaces.draw(g, text, at + 5 * u, y + 12 * u, font, Palette.on(color));
            at += w + 4 * u;
        }
        return y + 20 * u;
    }
}
