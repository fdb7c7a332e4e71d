package org.middlepowers.gui.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.middlepowers.gui.time.Cast;
import org.middlepowers.gui.time.StateCard;
import org.middlepowers.model.Act;

/** A state's card: its ties to the great powers as bars, its acts so far as a tally, its reading of the world in words. */
public final class CardPicture extends TextColumn {
    private CardPicture(Graphics2D g, double width, double u) {
        super(g, width, 0, u);
    }

    /** Draws it from the top of a width; the height that it takes. */
    public static double draw(Graphics2D g, double width, StateCard card, Cast cast, double u) {
        CardPicture p = new CardPicture(g, width, u);
        p.title(card.name() + " in " + card.quarter(), Palette.INK);
        card.facts().forEach(p::text);
        p.y += 6 * u;
        p.ties("Trade", card.ties().trade(), Poles.of(cast));
        p.ties("Security", card.ties().security(), Poles.of(cast));
        p.ties("Influence", card.ties().influence(), Poles.of(cast));
        p.y += 4 * u;
        p.text("Member of " + String.join(", ", card.bodies()) + ".", p.font, Palette.FAINT);
        p.y += 6 * u;
        p.tally(card.acts());
        return p.y + 6 * u;
    }

    private void ties(String name, double[] shares, List<Color> poles) {
        Typefaces.draw(g, name, 10 * u, y + 11 * u, bold, Palette.INK);
        double at = 72 * u;
        double full = width - 82 * u;
        g.setColor(new Color(0xEEEEEE));
        g.fill(new Rectangle2D.Double(at, y, full, 13 * u));
        for (int p = 0; p < shares.length; p++) {
            double w = full * shares[p];
            g.setColor(poles.get(p));
            g.fill(new Rectangle2D.Double(at, y, w, 13 * u));
            String percent = String.format(Locale.ROOT, "%.0f %%", 100 * shares[p]);
            if (w > Typefaces.width(g, font, percent) + 4 * u) {
                Typefaces.draw(g, percent, at + 3 * u, y + 10.5 * u, font, Palette.on(poles.get(p)));
            }
            at += w;
        }
        y += 17 * u;
    }

    private void tally(Map<Act, Integer> acts) {
        Typefaces.draw(g, "Acts so far", 10 * u, y + 10 * u, bold, Palette.INK);
        y += 15 * u;
        double at = 10 * u;
        for (Map.Entry<Act, Integer> e : acts.entrySet()) {
            String text = e.getValue() + " " + (e.getKey() == Act.ABSTAIN ? "none" : e.getKey().brief());
            double w = Typefaces.width(g, font, text) + 10 * u;
            if (at + w > width - 10 * u && at > 10 * u) {
                at = 10 * u;
                y += 19 * u;
            }
            Color color = e.getKey() == Act.ABSTAIN ? new Color(0xE4E4E4) : Palette.act(e.getKey());
            g.setColor(color);
            g.fill(new Rectangle2D.Double(at, y, w, 16 * u));
            Typefaces.draw(g, text, at + 5 * u, y + 12 * u, font, Palette.on(color));
            at += w + 4 * u;
        }
        y += 20 * u;
    }
}
