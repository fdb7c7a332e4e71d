package org.middlepowers.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.middlepowers.analysis.AblationFindings;
import org.middlepowers.analysis.AblationFindings.DyadFinding;
import org.middlepowers.analysis.LayerVerdict;
import org.middlepowers.analysis.Wording;
import org.middlepowers.draw.Charts.WrittenChart;
import org.middlepowers.results.ResultsFolder;

/** The chart of an ablation: a panel per outcome with the four cells, and below it the interaction with its placebo. */
public final class AblationFigure {
    private static final String NAME = "ablate";
    private static final int COLUMNS = 4;
    private static final double GAP = 26;
    private static final double DOT = 16;

    private final AblationFindings findings;

    private AblationFigure(AblationFindings findings) {
        this.findings = findings;
    }

    /**
     * Writes the chart as PNG and SVG.
     *
     * @throws IOException with a sentence, if the folder cannot be written to
     */
    public static WrittenChart write(ResultsFolder folder, AblationFindings findings) throws IOException {
        return Charts.write(folder, new AblationFigure(findings).figure());
    }

    private Figure figure() {
        long n = findings.manifest().replications();
        return new Figure(
                NAME,
                title(),
                findings.dyad() + ", each outcome without and with sub-national conflict; mean and 95 % interval of "
                        + Wording.count(n, "replication"),
                "For each outcome of the dyad its mean in four worlds: with and without state-level asymmetry (two"
                        + " lines), with and without sub-national conflict (left and right). Parallel lines mean that"
                        + " the layers do not interact. Below each panel the interaction (filled) and that of the"
                        + " placebo, in which the couplings between the layers are taken away (hollow).",
                List.of("Interaction: what both layers do beyond the sum of what each does alone; zero is the upright"
                        + " line. Placebo: the same without the couplings by which protest reaches great powers."
                        + " Effects of this model, not evidence about the world."),
                this::draw);
    }

    private String title() {
        List<DyadFinding> judged = judged();
        long complement = judged.stream()
                .filter(o -> o.verdict() == LayerVerdict.COMPLEMENT)
                .count();
        long substitutes = judged.stream()
                .filter(o -> o.verdict() == LayerVerdict.SUBSTITUTES)
                .count();
        String of = " of " + Wording.count(judged.size(), "outcome");
        if (complement == 0 && substitutes == 0) {
            return "Asymmetry and sub-national conflict neither reinforce nor replace each other";
        }
        if (substitutes == 0) {
            return "Asymmetry and sub-national conflict reinforce each other in " + complement + of;
        }
        return complement == 0
                ? "Asymmetry and sub-national conflict replace each other in " + substitutes + of
                : "Asymmetry and sub-national conflict reinforce each other in " + complement + of + ", replace each"
                        + " other in " + substitutes;
    }

    private List<DyadFinding> judged() {
        return findings.outcomes().stream().filter(o -> !o.exempt()).toList();
    }

    private void draw(Graphics2D g, Rectangle2D area) {
        double key = key(g, area);
        List<DyadFinding> outcomes = judged();
        int lines = (outcomes.size() + COLUMNS - 1) / COLUMNS;
        double width = (area.getWidth() - (COLUMNS - 1) * GAP) / COLUMNS;
        double height = (area.getHeight() - key - (lines - 1) * GAP) / lines;
        for (int k = 0; k < outcomes.size(); k++) {
            double x = area.getX() + k % COLUMNS * (width + GAP);
            double y = area.getY() + key + k / COLUMNS * (height + GAP);
            new AblationPanel(outcomes.get(k)).draw(g, new Rectangle2D.Double(x, y, width, height));
        }
    }

    /** The key in one line; returns its height. */
    private static double key(Graphics2D g, Rectangle2D area) {
        double line = Texts.lineHeight(g, Theme.LABEL);
        double x = area.getX();
        x = lineKey(g, x, area.getY() + line / 2, 0, "with asymmetry");
        x = lineKey(g, x, area.getY() + line / 2, 1, "without asymmetry");
        x = dotKey(g, x, area.getY() + line / 2, true, "interaction");
        dotKey(g, x, area.getY() + line / 2, false, "placebo");
        return line + 14;
    }

    private static double lineKey(Graphics2D g, double x, double y, int style, String text) {
        g.setColor(Theme.line(style));
        g.setStroke(Theme.stroke(style));
        g.draw(new Line2D.Double(x, y, x + 60, y));
        g.fill(new Ellipse2D.Double(x + 30 - DOT / 2, y - DOT / 2, DOT, DOT));
        Texts.draw(g, Theme.LABEL, Theme.text(style), text, x + 72, y - Texts.lineHeight(g, Theme.LABEL) / 2);
        return x + 72 + Texts.width(g, Theme.LABEL, text) + 46;
    }

    private static double dotKey(Graphics2D g, double x, double y, boolean filled, String text) {
        dot(g, x + DOT / 2, y, DOT, Theme.INK, filled);
        Texts.draw(g, Theme.LABEL, Theme.INK, text, x + DOT + 12, y - Texts.lineHeight(g, Theme.LABEL) / 2);
        return x + DOT + 12 + Texts.width(g, Theme.LABEL, text) + 46;
    }

    /** A dot, filled or hollow. */
    static void dot(Graphics2D g, double x, double y, double size, Color color, boolean filled) {
        Ellipse2D circle = new Ellipse2D.Double(x - size / 2, y - size / 2, size, size);
        g.setColor(filled ? color : Theme.PAPER);
        g.fill(circle);
        g.setColor(color);
        g.setStroke(new BasicStroke(3));
        g.draw(circle);
    }
}
