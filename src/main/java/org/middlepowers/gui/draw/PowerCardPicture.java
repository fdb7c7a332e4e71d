package org.middlepowers.gui.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import org.middlepowers.gui.time.Cast;
import org.middlepowers.gui.time.PowerCard;
import org.middlepowers.gui.time.PowerCard.Bar;

/** A great power's card: capability in words, rivals and those it courts as bars. */
public final class PowerCardPicture extends TextColumn {
    private PowerCardPicture(Graphics2D g, double width, double u) {
        super(g, width, 0, u);
    }

    /** Draws it from the top of a width; the height that it takes. */
    public static double draw(Graphics2D g, double width, PowerCard card, Cast cast, double u) {
        PowerCardPicture p = new PowerCardPicture(g, width, u);
        Color pole = Poles.of(cast).get(card.holder().power());
        p.title(card.holder().name() + " in " + card.holder().quarter(), pole);
        card.facts().forEach(p::text);
        p.bars("Tension with the other great powers, 0 to 1", card.rivals(), Palette.RIVALRY, "%.2f", 1);
        p.heading("Sanctions");
        card.sanctions().forEach(p::text);
        p.bars("Whom it courts: chance of its attention this quarter", card.courted(), pole, "%.0f %%", 100);
        p.heading("What it did to middle powers this quarter");
        if (card.did().isEmpty()) {
            p.text("Nothing that is on record.");
        }
        card.did().forEach(s -> p.text("It " + s + "."));
        return p.y + 10 * u;
    }

    private void bars(String title, List<Bar> bars, Color color, String format, double factor) {
        heading(title);
        double names = 130 * u;
        double room = width - 20 * u - names - 44 * u;
        for (Bar bar : bars) {
            y += 16 * u;
            Typefaces.draw(g, Typefaces.fit(g, font, bar.name(), names - 4 * u), 10 * u, y, font, Palette.INK);
            double w = Math.max(1, room * Math.min(1, bar.value()));
            g.setColor(color);
            g.fill(new Rectangle2D.Double(10 * u + names, y - 9 * u, w, 10 * u));
            Typefaces.draw(
                    g, String.format(Locale.ROOT, format, factor * bar.value()), 14 * u + names + w, y, font, Palette.FAINT);
        }
    }
}
