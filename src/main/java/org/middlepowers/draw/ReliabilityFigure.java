package org.middlepowers.draw;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.data.Range;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.score.HindcastCard.SkillRow;
import org.middlepowers.draw.Charts.WrittenChart;
import org.middlepowers.results.ResultsFolder;

/** Skill by years ahead, and where records lie in the predictive distributions. */
public final class ReliabilityFigure {
    private static final double GAP = 40;

    private ReliabilityFigure() {}

    /**
     * Writes the chart.
     *
     * @param skills of the model by years ahead, against one baseline or more
     * @param pit counts of recorded values by tenth of their predictive distributions
     * @throws IOException with a sentence, if the folder cannot be written to
     */
    public static WrittenChart write(ResultsFolder folder, String name, String title, List<SkillRow> skills, int[] pit)
            throws IOException {
        return Charts.write(
                folder,
                new Figure(
                        name,
                        title,
                        "Left: skill by RMSE, a row for each number of years ahead, with 95 % over states. Right:"
                                + " records by tenth of the forecast",
                        "Skill of the model by years ahead against " + String.join(" and ", against(skills))
                                + ", and the histogram of where recorded values lie in the forecasts; flat is calibrated.",
                        List.of("Right: flat is calibrated; peaks at both ends indicate that intervals are too narrow, a"
                                + " peak in the middle that they are too wide. The line is the flat one."),
                        (g, area) -> draw(g, area, skills, pit)));
    }

    private static List<String> against(List<SkillRow> skills) {
        return skills.stream().map(SkillRow::against).distinct().toList();
    }

    private static void draw(Graphics2D g, Rectangle2D area, List<SkillRow> skills, int[] pit) {
        double half = area.getWidth() / 2;
        List<String> against = against(skills);
        double x = area.getX();
        for (int k = 0; k < against.size(); k++) {
            String word = "against " + against.get(k);
            Texts.draw(g, Theme.LABEL, Theme.text(k), word, x, area.getY());
            x += Texts.width(g, Theme.LABEL, word) + 30;
        }
        double below = Texts.lineHeight(g, Theme.LABEL) + 4;
        Map<String, List<DotPanel.Dot>> rows = new LinkedHashMap<>();
        for (SkillRow s : skills) {
            Interval skill = s.skill().rmse();
            rows.computeIfAbsent(s.at(), at -> new ArrayList<>())
                    .add(new DotPanel.Dot(skill, against.indexOf(s.against()), false, ""));
        }
        List<DotPanel.Row> named = rows.entrySet().stream()
                .map(e -> new DotPanel.Row("" + Integer.parseInt(e.getKey()), Theme.INK, e.getValue()))
                .toList();
        new DotPanel(named, MeasureFormat.of(""), "Skill by RMSE", "worse", "better")
                .draw(
                        g,
                        new Rectangle2D.Double(area.getX(), area.getY() + below, half - GAP, area.getHeight() - below),
                        70);
        histogram(g, new Rectangle2D.Double(area.getX() + half, area.getY(), half, area.getHeight()), pit,
                "Place of the record in its forecast, low to high", "Share of records");
    }

    /** Shares of counts along 0 to 1, and the line of even ones. */
    static void histogram(Graphics2D g, Rectangle2D outer, int[] pit, String level, String upright) {
        int sum = Arrays.stream(pit).sum();
        int most = Arrays.stream(pit).max().orElse(0);
        double flat = 1.0 / pit.length;
        Axes axes = Axes.empty();
        axes.levelRange(new Range(0, 1), level);
        axes.uprightRange(new Range(0, Math.max(1.5 * flat, 1.1 * most / Math.max(1, sum))), upright);
        axes.draw(g, outer, 4, Axes.LEFT, Axes.BOTTOM + 36, 30);
        g.setColor(Theme.line(0));
        for (int k = 0; k < pit.length; k++) {
            double top = axes.y((double) pit[k] / Math.max(1, sum));
            double left = axes.x((double) k / pit.length) + 2;
            g.fill(new Rectangle2D.Double(
                    left, top, axes.x((k + 1.0) / pit.length) - 2 - left, axes.area().getMaxY() - top));
        }
        g.setColor(Theme.INK);
        g.setStroke(new BasicStroke(2.4f));
        g.draw(new Line2D.Double(axes.x(0), axes.y(flat), axes.x(1), axes.y(flat)));
    }
}
