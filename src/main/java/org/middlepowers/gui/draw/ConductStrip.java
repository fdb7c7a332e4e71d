package org.middlepowers.gui.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.middlepowers.gui.time.ActWords;
import org.middlepowers.gui.time.Cast;
import org.middlepowers.gui.time.Frame;
import org.middlepowers.model.Act;
import org.middlepowers.scenario.Quarter;

/**
 * What the states that the story is about did, quarter by quarter, up to the one shown: a row a state.
 *
 * @param u pixels of a point
 */
public record ConductStrip(double u) {
    private static final int ROWS = 5;
    /** Most of the width that names take. */
    private static final double NAMES = .4;

    /** Draws it into a rectangle. */
    public void draw(Graphics2D g, Rectangle2D area, Scene scene) {
        Palette.prepare(g);
        Cast cast = scene.cast();
        List<Integer> rows = rows(scene);
        Font bold = Palette.font(Font.BOLD, 10.5 * u);
        Font font = Palette.font(Font.PLAIN, 9 * u);
        double names = 0;
        for (int i : rows) {
            names = Math.max(names, Typefaces.width(g, bold, cast.stateNames().get(i)));
        }
        names = Math.min(names, NAMES * area.getWidth());
        double cell = 0;
        for (Act act : Act.values()) {
            cell = Math.max(cell, Typefaces.width(g, font, act.brief()) + 6 * u);
        }
        double left = area.getX() + names + 12 * u;
        double top = area.getY() + 19 * u;
        double height = Math.min(20 * u, (area.getMaxY() - top - 2 * u) / rows.size());
        int columns = Math.max(1, (int) ((area.getMaxX() - left - 2 * u) / cell));
        double width = (area.getMaxX() - left - 2 * u) / columns;
        int last = Math.max(scene.story().time(), columns - 1);
        int first = last - columns + 1;
        Quarter start = cast.scenario().start();
        for (int t = first; t <= last; t++) {
            Quarter q = start.plus(t);
            double x = left + (t - first) * width;
            boolean now = t == scene.story().time();
            Typefaces.draw(g, q.toString(), x + 3 * u, area.getY() + 13 * u, now ? bold : font, now ? Palette.INK : Palette.FAINT);
            if (!cast.shocks(q).isEmpty() && t <= scene.story().time()) {
                g.setColor(Palette.RIVALRY);
                g.setStroke(Palette.line(2 * u));
                g.draw(new Line2D.Double(x + 1, area.getY() + 3 * u, x + 1, top + rows.size() * height));
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            double y = top + r * height;
            String name = Typefaces.fit(g, bold, cast.stateNames().get(rows.get(r)), names);
            Typefaces.draw(g, name, area.getX() + 6 * u, y + height * .7, bold, Palette.INK);
            for (int t = Math.max(0, first); t <= scene.story().time(); t++) {
                Frame frame = scene.story().current().frame(t);
                List<Act> acts = frame.states().get(rows.get(r)).acts();
                Act act = acts.isEmpty() ? Act.ABSTAIN : acts.get(acts.size() - 1);
                cell(g, new Rectangle2D.Double(left + (t - first) * width + 2 * u, y + 1, width - 2 * u, height - 2), act, t == scene.story().time(), font);
            }
        }
    }

    /** The states that have a row. */
    private static List<Integer> rows(Scene scene) {
        List<Integer> rows = new ArrayList<>();
        if (scene.selected() >= 0) {
            rows.add(scene.selected());
        }
        for (int i : scene.cast().focus()) {
            if (rows.size() < ROWS && !rows.contains(i)) {
                rows.add(i);
            }
        }
        return rows;
    }

    /** What the row at a place shows, in sentences; "" where there is none. */
    public String meaning(Rectangle2D area, Scene scene, Point2D at) {
        List<Integer> rows = rows(scene);
        double top = area.getY() + 19 * u;
        double height = Math.min(20 * u, (area.getMaxY() - top - 2 * u) / rows.size());
        int r = (int) Math.floor((at.getY() - top) / height);
        String how = "A row a state, a column a quarter, the present one framed: orange drives change, blue stabilises, grey defers.";
        if (r < 0 || r >= rows.size() || !scene.begun()) {
            return how;
        }
        int i = rows.get(r);
        String acts = scene.frame().states().get(i).acts().stream()
                .map(a -> new ActWords(scene.cast(), scene.frame(), i).verb(a))
                .collect(Collectors.joining(" and "));
        return scene.cast().stateNames().get(i) + " in " + scene.frame().quarter() + ": " + acts + ". " + how;
    }

    private void cell(Graphics2D g, Rectangle2D box, Act act, boolean now, Font font) {
        Color color = act == Act.ABSTAIN ? new Color(0xF1F1F1) : Palette.mix(Color.WHITE, Palette.act(act), now ? 1 : .55);
        g.setColor(color);
        g.fill(box);
        if (now) {
            g.setColor(Palette.INK);
            g.setStroke(Palette.line(1.2 * u));
            g.draw(box);
        }
        String words = act == Act.ABSTAIN ? "–" : act.brief();
        String text = Typefaces.fit(g, font, words, box.getWidth() - 3 * u);
        Typefaces.draw(g, text, box.getX() + 3 * u, box.getY() + box.getHeight() * .5 + font.getSize2D() * .36, font,
                act == Act.ABSTAIN ? Palette.FAINT : Palette.on(color));
    }
}
