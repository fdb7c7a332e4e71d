package org.middlepowers.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.TournamentTable;
import org.middlepowers.analysis.TournamentTable.Rank;
import org.middlepowers.analysis.Wording;
import org.middlepowers.draw.Charts.WrittenChart;
import org.middlepowers.draw.DotPanel.Dot;
import org.middlepowers.draw.DotPanel.Row;
import org.middlepowers.results.ResultsFolder;

/** A tournament at a glance: a panel for each criterion, policies from the best down. */
public final class TournamentFigure {
    private static final MeasureFormat HUNDREDTHS = MeasureFormat.of("share");
    private static final int ACROSS = 2;

    private final ResultsFolder folder;
    private final TournamentTable table;
    private final String title;
    private final List<String> units;

    private TournamentFigure(ResultsFolder folder, TournamentTable table, String title, List<String> units) {
        this.folder = folder;
        this.table = table;
        this.title = title;
        this.units = units;
    }

    /**
     * Writes the chart.
     *
     * @param title the one message
     * @param units what a gain by each criterion is measured in, in the order of the criteria
     * @throws IOException with a sentence, if the folder cannot be written to
     */
    public static WrittenChart write(ResultsFolder folder, TournamentTable table, String title, List<String> units)
            throws IOException {
        return new TournamentFigure(folder, table, title, units).written();
    }

    private WrittenChart written() throws IOException {
        Figure figure = new Figure(
                "tournament",
                title,
                "Gain over the state's own reasoning, in the same company and on the same draws; right is better",
                "Gain of each policy by each criterion over the state's own reasoning, with 95 % intervals over "
                        + Wording.count(table.replications(), "replication") + "; the best stands on top.",
                List.of("Dots are means over all seats that a policy played; bars hold the mean with 95 % confidence."),
                (g, area) -> draw(g, area));
        return Charts.write(folder, figure);
    }

    private void draw(Graphics2D g, Rectangle2D area) {
        List<String> criteria = table.criteria();
        int down = (criteria.size() + ACROSS - 1) / ACROSS;
        double width = area.getWidth() / ACROSS;
        double height = area.getHeight() / down;
        double names = table.policies().stream()
                        .mapToDouble(p -> Texts.width(g, Theme.LABEL, p))
                        .max()
                        .orElse(0)
                + 34;
        for (int k = 0; k < criteria.size(); k++) {
            double x = area.getX() + k % ACROSS * width;
            double y = area.getY() + k / ACROSS * height;
            Texts.draw(g, Theme.PANEL, Theme.INK, Wording.capital(criteria.get(k)), x, y);
            double below = Texts.lineHeight(g, Theme.PANEL);
            Rectangle2D panel = new Rectangle2D.Double(x, y + below, width - 24, height - below - 8);
            new DotPanel(rows(criteria.get(k)), HUNDREDTHS, units.get(k), "", "")
                    .draw(g, panel, Math.min(names, width / 3));
        }
    }

    private List<Row> rows(String criterion) {
        List<Row> rows = new ArrayList<>();
        List<Rank> ranking = new ArrayList<>(table.ranking(criterion));
        for (Rank rank : ranking) {
            int style = table.policies().indexOf(rank.policy());
            rows.add(new Row(rank.policy(), Theme.text(style), List.of(new Dot(rank.gain(), style, false, ""))));
        }
        return rows;
    }
}
