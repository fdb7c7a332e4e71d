package org.middlepowers.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.middlepowers.analysis.Wording;
import org.middlepowers.analysis.sweep.Box;
import org.middlepowers.analysis.sweep.Discovery;
import org.middlepowers.analysis.sweep.Discovery.Found;
import org.middlepowers.analysis.sweep.SideOf;
import org.middlepowers.analysis.sweep.SweepFindings;
import org.middlepowers.report.Page.Table;

/** What scenario discovery found, in sentences and tables. */
final class BoxWords {
    static final String READING = "Density: share of the box's points on the side asked for. Coverage: share of that side's"
            + " points that lie in the box. A box is peeled by a twentieth of the points at a time (PRIM, Friedman and"
            + " Fisher 1999; Bryant and Lempert 2010); of all boxes on the way that with the best harmonic mean of both is"
            + " taken, and limits that chance may have made are dropped. Chance: how often a box as good is found where the"
            + " sides are dealt to the points at random (199 times). Held back: boxes found on a random half of the points,"
            + " as they do on the other half (mean of 20). The tree cuts the space by Gini's measure (CART, Breiman et al."
            + " 1984), four times at most one after the other.";

    private BoxWords() {}

    /** A paragraph for each verdict for which boxes were sought. */
    static List<String> all(SweepFindings findings) {
        List<String> all = new ArrayList<>();
        for (SideOf verdict : findings.sought()) {
            String title = Wording.capital(findings.labels().title(verdict));
            all.add(title + " " + findings.discoveries().stream()
                    .filter(d -> d.verdict().equals(verdict))
                    .findFirst()
                    .map(BoxWords::words)
                    .orElse("falls the same way at nearly all points, or there are fewer than 20: no box is sought."));
        }
        return all;
    }

    private static String words(Discovery d) {
        String everywhere = SweepWords.percent((double) d.yes() / d.points());
        if (d.boxes().isEmpty()) {
            return "(so at " + everywhere + " of " + d.points() + " points) gathers in no box that chance would not make as"
                    + " well"
                    + d.refused().map(f -> " (the best, " + f.box().words() + ", comes by chance " + often(f) + ")").orElse("")
                    + ".";
        }
        List<String> boxes = new ArrayList<>();
        for (Found f : d.boxes()) {
            boxes.add(f.box().words() + " (density " + SweepWords.percent(f.box().density()) + " of "
                    + f.box().points() + " points, coverage " + SweepWords.percent(f.coverage()) + "; on halves held back "
                    + SweepWords.percent(f.heldDensity()) + " and " + SweepWords.percent(f.heldCoverage()) + "; by chance "
                    + often(f) + ")");
        }
        return "gathers where " + String.join("; of what is left, where ", boxes) + ". Everywhere it is so at " + everywhere
                + " of " + d.points() + " points.";
    }

    private static String often(Found f) {
        return f.chance() <= .005 ? "at most once in 200 times" : "in " + SweepWords.percent(f.chance()) + " of cases";
    }

    static List<Table> tables(Discovery d) {
        List<List<String>> rows = new ArrayList<>();
        d.boxes().forEach(f -> rows.add(row(f, "" + (rows.size() + 1))));
        d.refused().ifPresent(f -> rows.add(row(f, "may be chance")));
        List<List<String>> limits = new ArrayList<>();
        for (int k = 0; k < d.boxes().size(); k++) {
            Found f = d.boxes().get(k);
            for (int l = 0; l < f.chances().size(); l++) {
                Box.Limit limit = f.box().restrictions().get(l);
                limits.add(List.of(
                        "" + (k + 1), limit.words(), String.format(Locale.ROOT, "%.3f", f.chances().get(l))));
            }
        }
        List<Table> tables = new ArrayList<>();
        tables.add(new Table(
                "Boxes",
                List.of("Box", "Where", "Points", "Density", "Coverage", "Density held back", "Coverage held back", "Chance"),
                List.of(2, 3, 4, 5, 6, 7),
                rows));
        if (!limits.isEmpty()) {
            tables.add(new Table(
                    "Limits, and how likely the box is as dense without them but for chance",
                    List.of("Box", "Limit", "Quasi-p"),
                    List.of(2),
                    limits));
        }
        tables.add(new Table(
                "Tree of cuts: right about " + SweepWords.percent(d.right()) + " of points held back (ten folds), against "
                        + SweepWords.percent(d.rightAlways()) + " for the commoner side alone",
                List.of("Leaf", "Points", "Share on this side"),
                List.of(1, 2),
                d.tree().stream()
                        .map(r -> List.of(r.words(), "" + r.n(), SweepWords.percent(r.yes())))
                        .toList()));
        return tables;
    }

    private static List<String> row(Found f, String name) {
        return List.of(
                name,
                f.box().words(),
                "" + f.box().points(),
                SweepWords.percent(f.box().density()),
                SweepWords.percent(f.coverage()),
                SweepWords.percent(f.heldDensity()),
                SweepWords.percent(f.heldCoverage()),
                String.format(Locale.ROOT, "%.3f", f.chance()));
    }
}
