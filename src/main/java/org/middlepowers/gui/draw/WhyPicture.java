package org.middlepowers.gui.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.middlepowers.gui.time.Captions;
import org.middlepowers.gui.time.Digits;
import org.middlepowers.measure.Decision.Alternative;
import org.middlepowers.measure.Decision;
import org.middlepowers.measure.Tipping.Part;
import org.middlepowers.measure.Tipping.Reason;
import org.middlepowers.model.Exclusion;
import org.middlepowers.study.DecisionSentence;
import org.middlepowers.study.Explanation;
import org.middlepowers.study.Flip;
import org.middlepowers.study.WhyPage;

/** A decision as a picture: what each act was worth and why, what was excluded, what tipped it, what would have turned it. */
public final class WhyPicture extends TextColumn {
    private static final String[] GOALS = {"economy", "security", "status", "norms", "home", "cost, habit"};
    private static final Color[] COLORS = {
        new Color(0x117733), new Color(0x332288), new Color(0xDDAA33), new Color(0x88CCEE), new Color(0xCC6677),
        new Color(0x999999)
    };
    private static final int FLIPS = 3;
    private static final int PARTS = 5;

    private WhyPicture(Graphics2D g, double width, double from, double u) {
        super(g, width, from, u);
    }

    /** Draws it below a height; the height where it ends. */
    public static double draw(Graphics2D g, double width, double from, Explanation why, double u) {
        WhyPicture p = new WhyPicture(g, width, from, u);
        p.text(why.summary(), p.bold, Palette.INK);
        p.worth(why);
        p.excluded(why);
        p.tipped(why);
        p.flips(why);
        return p.y + 10 * u;
    }

    /** Bars of what each goal adds, to the right, or takes away, to the left; below, the odds before chance was drawn. */
    private void worth(Explanation why) {
        heading("What each act was worth to it, by goal");
        List<Alternative> options = why.decision().considered().stream()
                .sorted(Comparator.comparingDouble((Alternative o) -> -o.worth().propensity()))
                .toList();
        double most = .05;
        double least = .02;
        for (Alternative o : options) {
            double up = 0;
            double down = 0;
            for (double part : parts(o)) {
                up += Math.max(0, part);
                down += Math.max(0, -part);
            }
            most = Math.max(most, up);
            least = Math.max(least, down);
        }
        double names = 150 * u;
        double odds = 44 * u;
        double room = width - 20 * u - names - odds;
        double scale = room / (most + least);
        double zero = 10 * u + names + least * scale;
        for (Alternative o : options) {
            if (o.chosen()) {
                g.setColor(Palette.fade(Palette.HERO, .45));
                g.fill(new Rectangle2D.Double(6 * u, y + 1 * u, width - 12 * u, 17 * u));
            }
            Typefaces.draw(g, Typefaces.fit(g, font, o.title(), names - 4 * u), 10 * u, y + 13 * u, o.chosen() ? bold : font, Palette.INK);
            double right = zero;
            double left = zero;
            double[] parts = parts(o);
            for (int k = 0; k < parts.length; k++) {
                double w = Math.abs(parts[k]) * scale;
                g.setColor(COLORS[k]);
                g.fill(new Rectangle2D.Double(parts[k] > 0 ? right : left - w, y + 4 * u, w, 11 * u));
                right += parts[k] > 0 ? w : 0;
                left -= parts[k] > 0 ? 0 : w;
            }
            double sum = zero + o.worth().utility() * scale;
            g.setColor(Palette.INK);
            g.setStroke(Palette.line(2 * u));
            g.draw(new Line2D.Double(sum, y + 2 * u, sum, y + 17 * u));
            String chance = String.format(Locale.ROOT, "%.0f %%", 100 * o.odds().probability());
            Typefaces.draw(g, chance, width - 10 * u - Typefaces.width(g, font, chance), y + 13 * u, font, Palette.FAINT);
            y += 19 * u;
        }
        key();
    }

    private void key() {
        double x = 10 * u;
        for (int k = 0; k < GOALS.length; k++) {
            double w = 14 * u + Typefaces.width(g, font, GOALS[k]) + 8 * u;
            if (x + w > width) {
                x = 10 * u;
                y += 15 * u;
            }
            g.setColor(COLORS[k]);
            g.fill(new Rectangle2D.Double(x, y + 4 * u, 10 * u, 10 * u));
            Typefaces.draw(g, GOALS[k], x + 13 * u, y + 13 * u, font, Palette.INK);
            x += w;
        }
        y += 16 * u;
        text("Black line: the sum. At the right: its odds before chance was drawn.", font, Palette.FAINT);
    }

    private static double[] parts(Alternative o) {
        Decision.GoalTerms g = o.worth().goals();
        double takenOff = -o.worth().cost() - o.worth().habit();
        return new double[] {g.economy(), g.security(), g.prestige(), g.norms(), g.domestic(), takenOff};
    }

    private void excluded(Explanation why) {
        List<Alternative> out = why.decision().options().stream().filter(o -> !o.considered()).toList();
        if (out.isEmpty()) {
            return;
        }
        heading("What it could not even consider");
        for (Exclusion reason : Exclusion.values()) {
            String acts = out.stream()
                    .filter(o -> o.gate().exclusion() == reason)
                    .map(Alternative::title)
                    .collect(Collectors.joining(", "));
            if (!acts.isEmpty()) {
                text(because(reason) + ": " + acts + ".");
            }
        }
    }

    private static String because(Exclusion reason) {
        return switch (reason) {
            case PRECONDITION -> "The world lacks what it needs";
            case APPROPRIATENESS -> "Breaks with its norms or role";
            case WIN_SET -> "More protest than the government can carry";
            case REMOVED -> "Taken away by the experiment";
        };
    }

    private void tipped(Explanation why) {
        if (why.tipping().runnerUp() == null) {
            return;
        }
        heading("For it (dark) and against it (pale), beside “" + why.tipping().runnerUp().title() + "”");
        List<Part> parts = why.tipping().advantage().parts().stream()
                .filter(p -> Math.abs(p.lead()) >= .005)
                .limit(PARTS)
                .toList();
        double most = parts.stream().mapToDouble(p -> Math.abs(p.lead())).max().orElse(1);
        double names = 170 * u;
        double half = (width - 20 * u - names) / 2;
        double zero = 10 * u + names + half;
        for (Part p : parts) {
            Typefaces.draw(g, matter(p.reason()), 10 * u, y + 12 * u, font, Palette.INK);
            double w = Math.abs(p.lead()) / most * (half - 36 * u);
            g.setColor(p.lead() > 0 ? Palette.INK : Palette.mix(Palette.INK, Palette.PAPER, .6));
            g.fill(new Rectangle2D.Double(p.lead() > 0 ? zero : zero - w, y + 3 * u, w, 10 * u));
            String text = Digits.signed(p.lead(), 2);
            double at = p.lead() > 0 ? zero + w + 3 * u : zero - w - 3 * u - Typefaces.width(g, font, text);
            Typefaces.draw(g, text, at, y + 12 * u, font, Palette.FAINT);
            y += 16 * u;
        }
    }

    /** What a difference is about, whichever way it goes. */
    private static String matter(Reason reason) {
        return switch (reason) {
            case ECONOMY -> "economy";
            case SECURITY -> "security";
            case PRESTIGE -> "status";
            case NORMS -> "norms and role";
            case DOMESTIC -> "politics at home";
            case COST -> "cost";
            case HABIT -> "habit: wear by repetition";
            case EXPERIENCE -> "experience with it";
            case CHANCE -> "chance";
        };
    }

    private void flips(Explanation why) {
        heading("The smallest changes that would have turned it, experience last");
        if (why.flips().isEmpty()) {
            text("None: nothing that could be varied alone would have.");
        }
        for (Flip f : why.told().stream().limit(FLIPS).toList()) {
            text(Captions.capital(f.title()) + ": " + WhyPage.to(f) + " instead of "
                    + WhyPage.from(f) + "; then it would " + DecisionSentence.acts(f.chosen()) + ".");
        }
    }
}
