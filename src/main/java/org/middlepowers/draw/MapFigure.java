package org.middlepowers.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import org.middlepowers.analysis.Wording;
import org.middlepowers.analysis.sweep.HeatMap;
import org.middlepowers.analysis.sweep.HeatMap.Cell;
import org.middlepowers.analysis.sweep.HeatMap.Edge;
import org.middlepowers.results.Decimals;

/** An outcome over the plane of two factors: a cell for each pair of values, its mean written in it. */
final class MapFigure {
    private static final Color LOW = new Color(0x0072B2);
    private static final Color HIGH = new Color(0xD55E00);
    private static final Color EMPTY = new Color(0xF4F4F4);
    private static final double LEFT = 170;
    private static final double FOOT = 86;
    private static final double MOST_ROWS = 12;

    private final HeatMap map;
    private final boolean share;
    private final double middle;
    private final double reach;

    private MapFigure(HeatMap map, boolean share) {
        this.map = map;
        this.share = share;
        double low = map.cells().stream().mapToDouble(Cell::mean).min().orElse(0);
        double high = map.cells().stream().mapToDouble(Cell::mean).max().orElse(1);
        // White is where sides part: half of the runs, or zero if the map crosses it.
        middle = share ? .5 : low < 0 && high > 0 ? 0 : (low + high) / 2;
        reach = share ? .5 : Math.max(1e-12, Math.max(high - middle, middle - low));
    }

    /** An outcome over the plane of the two factors that move it most. */
    static Figure of(String name, String what, String unit, HeatMap map) {
        return new MapFigure(map, false)
                .figure(
                        name,
                        Wording.capital(what) + " by " + map.level().name() + " and "
                                + map.upright().name(),
                        "Mean over all other factors" + (unit.isEmpty() ? "" : ", " + unit)
                                + "; the two factors that move it most");
    }

    /** Share of runs on one side of a verdict, over the plane of the two factors that decide it most. */
    static Figure shares(String name, String verdict, HeatMap map) {
        double low = map.cells().stream().mapToDouble(Cell::mean).min().orElse(0);
        double high = map.cells().stream().mapToDouble(Cell::mean).max().orElse(0);
        return new MapFigure(map, true)
                .figure(
                        name,
                        Wording.capital(verdict) + ": " + between(low, high) + ", by " + map.level().name() + " and "
                                + map.upright().name(),
                        "Runs with " + Wording.inSentence(verdict) + ", % of all in the cell; the two factors that decide"
                                + " it most");
    }

    /** As in "from 3 to 80 % of the runs". */
    private static String between(double low, double high) {
        String least = String.format(Locale.ROOT, "%.0f", 100 * low);
        String most = String.format(Locale.ROOT, "%.0f", 100 * high);
        return least.equals(most) ? most + " % of the runs everywhere" : "from " + least + " to " + most + " % of the runs";
    }

    private Figure figure(String name, String title, String subtitle) {
        return new Figure(
                name,
                title,
                subtitle,
                "A table of colours: " + map.level().name() + " to the right, " + map.upright().name()
                        + " upwards, the mean written in each cell.",
                List.of(share
                        ? "Orange: more than half; blue: less than half. Numbers are per cent."
                        : "Orange: high; blue: low" + (middle == 0 ? "; white is zero." : ".")),
                this::draw);
    }

    private void draw(Graphics2D g, Rectangle2D outer) {
        int columns = map.columns().size();
        int rows = map.rows().size();
        double width = (outer.getWidth() - LEFT) / columns;
        double height = (outer.getHeight() - FOOT) / rows;
        double x0 = outer.getX() + LEFT;
        double bottom = outer.getMaxY() - FOOT;
        g.setColor(EMPTY);
        g.fill(new Rectangle2D.Double(x0, outer.getY(), columns * width, rows * height));
        Font font = Theme.LABEL.deriveFont((float) Math.min(Theme.LABEL.getSize2D(), Math.min(.5 * height, .22 * width)));
        for (Cell cell : map.cells()) {
            Rectangle2D place = new Rectangle2D.Double(
                    x0 + cell.column() * width + 1, bottom - (cell.row() + 1) * height + 1, width - 2, height - 2);
            double t = Math.max(-1, Math.min(1, (cell.mean() - middle) / reach));
            Color color = blend(t > 0 ? HIGH : LOW, Math.abs(t));
            g.setColor(color);
            g.fill(place);
            String text = share
                    ? String.format(Locale.ROOT, "%.0f", 100 * cell.mean())
                    : fixed(cell.mean());
            boolean dark = .3 * color.getRed() + .59 * color.getGreen() + .11 * color.getBlue() < 130;
            Texts.draw(
                    g, font, dark ? Theme.PAPER : Theme.INK, text,
                    place.getCenterX() - Texts.width(g, font, text) / 2,
                    place.getCenterY() - Texts.lineHeight(g, font) / 2);
        }
        names(g, outer, x0, bottom, width, height);
    }

    private void names(Graphics2D g, Rectangle2D outer, double x0, double bottom, double width, double height) {
        double line = Texts.lineHeight(g, Theme.NOTE);
        List<Edge> columns = map.columns();
        for (int c = 0; c < columns.size(); c++) {
            String text = Texts.fit(g, Theme.NOTE, name(columns.get(c)), width - 6);
            Texts.draw(
                    g, Theme.NOTE, Theme.INK, text,
                    x0 + (c + .5) * width - Texts.width(g, Theme.NOTE, text) / 2, bottom + 6);
        }
        List<Edge> rows = map.rows();
        int every = (int) Math.max(1, Math.ceil(rows.size() / MOST_ROWS));
        for (int r = 0; r < rows.size(); r += every) {
            String text = Texts.fit(g, Theme.NOTE, name(rows.get(r)), LEFT - 50);
            Texts.drawRight(
                    g, Theme.NOTE, Theme.INK, text, x0 - 10, bottom - (r + .5) * height - line / 2);
        }
        String level = map.level().name() + (map.level().logarithmic() ? " (log scale)" : "");
        double half = Texts.width(g, Theme.AXIS, level) / 2;
        Texts.draw(
                g, Theme.AXIS, Theme.INK, level, x0 + (outer.getMaxX() - x0) / 2 - half, bottom + 12 + line);
        String upright = map.upright().name() + (map.upright().logarithmic() ? " (log scale)" : "");
        Graphics2D turned = (Graphics2D) g.create();
        double middleY = (outer.getY() + bottom) / 2;
        turned.rotate(-Math.PI / 2, outer.getX(), middleY);
        Texts.draw(
                turned, Theme.AXIS, Theme.INK, upright,
                outer.getX() - Texts.width(turned, Theme.AXIS, upright) / 2, middleY - 4);
        turned.dispose();
    }

    private String fixed(double value) {
        String text = String.format(Locale.ROOT, "%." + decimals() + "f", value);
        return text.matches("-[0.]+") ? text.substring(1) : text.replace('-', '−');
    }

    /** Two digits of the largest value. */
    private int decimals() {
        double most = map.cells().stream().mapToDouble(c -> Math.abs(c.mean())).max().orElse(1);
        return most > 0 ? (int) Math.max(0, Math.min(6, 2 - Math.ceil(Math.log10(most)))) : 0;
    }

    private static String name(Edge edge) {
        if (!edge.name().isEmpty()) {
            return edge.name();
        }
        return edge.low() == edge.high()
                ? number(edge.low())
                : number(edge.low()) + "–" + number(edge.high());
    }

    private static String number(double value) {
        return Decimals.text(Decimals.round(value, 2)).replace('-', '−');
    }

    private static Color blend(Color full, double t) {
        double keep = Math.pow(t, .8);
        return new Color(
                (int) Math.round(255 + keep * (full.getRed() - 255)),
                (int) Math.round(255 + keep * (full.getGreen() - 255)),
                (int) Math.round(255 + keep * (full.getBlue() - 255)));
    }
}
