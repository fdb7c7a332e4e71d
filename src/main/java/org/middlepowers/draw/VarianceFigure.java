package org.middlepowers.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.middlepowers.analysis.Wording;
import org.middlepowers.analysis.sweep.Factor.Kind;
import org.middlepowers.analysis.sweep.SweepFindings;
import org.middlepowers.analysis.sweep.SweepFindings.OfOutcome;
import org.middlepowers.analysis.sweep.VarianceSplit;
import org.middlepowers.analysis.sweep.VarianceSplit.Part;

/** Where the variance between runs comes from: a bar for each outcome, cut into its parts. */
final class VarianceFigure {
    private static final double LEFT = 430;
    private static final double FAT = 64;

    private final SweepFindings findings;
    private final List<OfOutcome> shown;

    private VarianceFigure(SweepFindings findings, List<OfOutcome> shown) {
        this.findings = findings;
        this.shown = shown;
    }

    static Figure of(SweepFindings findings, List<OfOutcome> shown) {
        return new VarianceFigure(findings, shown).figure();
    }

    private Figure figure() {
        OfOutcome first = shown.get(0);
        return new Figure(
                "variance",
                title(findings.labels().title(first.name()), first.variance()),
                "Share of the variance between single runs, by where it comes from",
                "For each outcome a bar that is cut into the shares of variance of parameters, rule structure, scenario"
                        + " and seeds.",
                List.of("Seeds: runs of the same point differ. The rest: points differ, less the noise that seeds leave"
                        + " in their means."),
                (g, area) -> draw(g, area));
    }

    private static String title(String what, VarianceSplit split) {
        Part most = split.parts().get(0);
        for (Part part : split.parts()) {
            most = part.share().mean() > most.share().mean() ? part : most;
        }
        return String.format(
                Locale.ROOT,
                "%s: %.0f %% of the variance comes from %s",
                what,
                100 * most.share().mean(),
                most.name());
    }

    private void draw(Graphics2D g, Rectangle2D area) {
        double key = key(g, area);
        double step = Math.min(130, (area.getHeight() - key) / shown.size());
        double fat = Math.min(FAT, .66 * step);
        double width = area.getWidth() - LEFT - 10;
        for (int k = 0; k < shown.size(); k++) {
            double middle = area.getY() + key + (k + .5) * step;
            List<String> name = Texts.wrap(g, Theme.NOTE, findings.labels().title(shown.get(k).name()), LEFT - 24);
            double line = Texts.lineHeight(g, Theme.NOTE);
            int lines = Math.max(1, Math.min(name.size(), (int) (step / line)));
            for (int n = 0; n < lines; n++) {
                Texts.drawRight(
                        g, Theme.NOTE, Theme.INK, name.get(n), area.getX() + LEFT - 16,
                        middle + (n - lines / 2.0) * line);
            }
            double x = area.getX() + LEFT;
            for (Part part : shown.get(k).variance().parts()) {
                double share = Double.isNaN(part.share().mean()) ? 0 : part.share().mean();
                g.setColor(tone(part.name()));
                g.fill(new Rectangle2D.Double(x, middle - fat / 2, share * width, fat));
                label(g, part, share, x, middle, width, fat);
                x += share * width;
            }
        }
    }

    private static void label(Graphics2D g, Part part, double share, double x, double middle, double width, double fat) {
        String text = String.format(Locale.ROOT, "%.0f %%", 100 * share);
        Font font = Theme.LABEL.deriveFont((float) Math.min(Theme.LABEL.getSize2D(), .6 * fat));
        double size = Texts.width(g, font, text);
        if (size + 12 < share * width) {
            Color paper = tone(part.name());
            boolean dark = .3 * paper.getRed() + .59 * paper.getGreen() + .11 * paper.getBlue() < 140;
            Texts.draw(
                    g, font, dark ? Theme.PAPER : Theme.INK, text, x + (share * width - size) / 2,
                    middle - Texts.lineHeight(g, font) / 2);
        }
    }

    private double key(Graphics2D g, Rectangle2D area) {
        Set<String> names = new LinkedHashSet<>();
        shown.forEach(o -> o.variance().parts().forEach(p -> names.add(p.name())));
        double line = Texts.lineHeight(g, Theme.LABEL);
        double x = area.getX();
        double y = area.getY();
        for (String name : names) {
            String text = Wording.capital(name);
            double size = 40 + Texts.width(g, Theme.LABEL, text) + 34;
            if (x > area.getX() && x + size > area.getMaxX()) {
                x = area.getX();
                y += line + 6;
            }
            g.setColor(tone(name));
            g.fill(new Rectangle2D.Double(x, y + 4, 26, line - 8));
            Texts.draw(g, Theme.LABEL, Theme.INK, text, x + 38, y);
            x += size;
        }
        return y - area.getY() + line + 22;
    }

    private static Color tone(String part) {
        if (part.equals(Kind.PARAMETER.title())) {
            return Theme.line(0);
        } else if (part.equals(Kind.STRUCTURE.title())) {
            return Theme.line(1);
        } else if (part.equals(Kind.SCENARIO.title())) {
            return Theme.line(2);
        } else if (part.equals(VarianceSplit.TOGETHER)) {
            return Theme.line(4);
        }
        return part.equals(VarianceSplit.SEED_EVERYWHERE) ? new Color(0x8C8C8C) : new Color(0xCFCFCF);
    }
}
