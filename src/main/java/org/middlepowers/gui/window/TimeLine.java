package org.middlepowers.gui.window;

import java.awt.Color;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import javax.swing.JComponent;
import org.middlepowers.gui.draw.Palette;
import org.middlepowers.gui.draw.Scene;
import org.middlepowers.gui.draw.Typefaces;
import org.middlepowers.gui.time.Cast;
import org.middlepowers.scenario.Quarter;

/** All quarters of a run on a line, to be dragged along: shocks, what is known, where a branch began, and where we are. */
final class TimeLine extends JComponent {
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final double unit;

    TimeLine(Session session, double unit) {
        this.session = session;
        this.unit = unit;
        setName("timeline");
        setPreferredSize(new Dimension((int) (300 * unit), (int) (40 * unit)));
        setFocusable(true);
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        setToolTipText("");
        MouseAdapter mouse = new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                requestFocusInWindow();
                session.seek(time(e.getX()));
            }

            @Override
            public void mouseDragged(MouseEvent e) {
                session.seek(time(e.getX()));
            }
        };
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        session.watch(scene -> repaint());
    }

    private double left() {
        return 12 * unit;
    }

    private double width() {
        return getWidth() - 24 * unit;
    }

    /** The quarter at a place; the first stands for the start too. */
    private int time(double x) {
        int quarters = session.story().current().quarters();
        return (int) Math.max(-1, Math.min(quarters - 1, Math.floor((x - left()) / width() * quarters)));
    }

    private double x(int time) {
        return left() + (time + .5) / session.story().current().quarters() * width();
    }

    @Override
    public String getToolTipText(MouseEvent e) {
        Cast cast = session.story().cast();
        int time = Math.max(0, time(e.getX()));
        Quarter q = cast.scenario().start().plus(time);
        boolean hidden = session.story().hidden() && time > session.story().time();
        String shocks = hidden ? "" : String.join("; ", cast.shocks(q));
        return q + (shocks.isEmpty() ? ": go there" : ": " + shocks);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Palette.prepare(g);
        Scene scene = session.scene();
        Cast cast = scene.cast();
        int quarters = scene.story().current().quarters();
        double y = 12 * unit;
        double h = 5 * unit;
        bar(g, 0, quarters - 1, y, h, Palette.GRID);
        int known = scene.story().hidden() ? scene.story().time() + 1 : scene.story().current().known();
        bar(g, 0, known - 1, y, h, Palette.mix(Palette.STABILISER, Palette.PAPER, .6));
        bar(g, 0, scene.story().time(), y, h, Palette.STABILISER);
        scene.story().branch().ifPresent(b -> {
            int from = b.branch().from();
            bar(g, from, Math.max(from, scene.story().time()), y, h, Palette.branch(scene.story().shown()));
        });
        Font font = Palette.font(Font.PLAIN, 10 * unit);
        Quarter start = cast.scenario().start();
        int every = Math.max(1, (int) Math.ceil(Typefaces.width(g, font, "2000 ") * quarters / 4 / width()));
        for (int t = 0; t < quarters; t++) {
            Quarter q = start.plus(t);
            if (q.quarterOfYear() == 1 && q.year() % every == 0) {
                String text = String.valueOf(q.year());
                Typefaces.draw(g, text, x(t) - Typefaces.width(g, font, text) / 2, y + h + 15 * unit, font, Palette.FAINT);
            }
            boolean shown = !scene.story().hidden() || t <= scene.story().time();
            if (shown && !cast.shocks(q).isEmpty()) {
                g.setColor(Palette.RIVALRY);
                g.fill(new Rectangle2D.Double(x(t) - unit, y - 5 * unit, 2 * unit, h + 10 * unit));
            }
        }
        double r = 7 * unit;
        double at = scene.story().time() < 0 ? left() : x(scene.story().time());
        Ellipse2D thumb = new Ellipse2D.Double(at - r, y + h / 2 - r, 2 * r, 2 * r);
        g.setColor(Palette.PAPER);
        g.fill(thumb);
        g.setColor(Palette.INK);
        g.setStroke(Palette.line((isFocusOwner() ? 3 : 2) * unit));
        g.draw(thumb);
        g.dispose();
    }

    private void bar(Graphics2D g, int from, int to, double y, double h, Color color) {
        if (to >= from) {
            double half = width() / session.story().current().quarters() / 2;
            g.setColor(color);
            g.fill(new Rectangle2D.Double(x(from) - half, y, x(to) - x(from) + 2 * half, h));
        }
    }
}
