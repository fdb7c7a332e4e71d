package org.middlepowers.gui.window;

import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.middlepowers.gui.draw.Palette;
import org.middlepowers.gui.draw.Scene;
import org.middlepowers.gui.draw.Typefaces;
import org.middlepowers.gui.time.BranchRun;
import org.middlepowers.gui.time.Story;
import org.middlepowers.gui.time.Track;
import org.middlepowers.model.World;

/** The course of one value of one actor over the whole run, found by running the world again from its start. */
final class PropertyChart extends JComponent {
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final double unit;
    private String name = "";
    private int actor;
    private transient Track of;
    private double[] values = {};

    PropertyChart(Session session, Sizes sizes) {
        this.session = session;
        unit = sizes.unit();
        setName("course of a value");
    }

    /** Works out the course of a value of an actor and shows it. */
    void show(int who, String property) {
        Track track = session.story().current();
        of = track;
        actor = who;
        name = property;
        session.work(() -> {
            double[] found = course(track, who, property);
            SwingUtilities.invokeLater(() -> {
                if (of == track && actor == who && name.equals(property)) {
                    values = found;
                    repaint();
                }
            });
        });
    }

    /** Goes on with the same value in another course; in another world there may be no such actor. */
    void follow(Story story) {
        if (of != null && of != story.current()) {
            if (of.cast().powers().equals(story.cast().powers()) && of.cast().states().equals(story.cast().states())) {
                show(actor, name);
            } else {
                of = null;
                name = "";
                values = new double[0];
            }
        }
        repaint();
    }

    /** What is drawn, a value a quarter; empty before something is chosen. */
    double[] values() {
        return values.clone();
    }

    private static double[] course(Track track, int actor, String property) {
        World world = BranchRun.to(new Track(track.branch()), -1).world();
        LiveProperties properties = new LiveProperties(world, track.cast(), actor);
        int place = properties.names().indexOf(property);
        double[] found = new double[track.quarters()];
        for (int t = 0; t < found.length; t++) {
            world.step();
            found[t] = properties.value(place) instanceof Number n ? n.doubleValue() : Double.NaN;
        }
        return found;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Palette.prepare(g);
        Scene scene = session.scene();
        Font font = Palette.font(Font.PLAIN, 10 * unit);
        int seen = scene.story().hidden() ? scene.story().time() + 1 : values.length;
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (int t = 0; t < Math.min(seen, values.length); t++) {
            if (!Double.isNaN(values[t])) {
                least = Math.min(least, values[t]);
                most = Math.max(most, values[t]);
            }
        }
        if (least > most) {
            String words = name.isEmpty() ? "Click a value above to see its course over the run."
                    : values.length == 0 ? "" : name + " is not a number.";
            Typefaces.draw(g, words, 10 * unit, 20 * unit, font, Palette.FAINT);
            g.dispose();
            return;
        }
        double span = most > least ? most - least : 1;
        double left = 58 * unit;
        double width = getWidth() - left - 12 * unit;
        double top = 26 * unit;
        double height = getHeight() - top - 20 * unit;
        Typefaces.draw(
                g, Typefaces.fit(g, font, name + " of " + of.cast().actor(actor), getWidth() - 20 * unit), 10 * unit, 14 * unit,
                Palette.font(Font.BOLD, 10.5 * unit), Palette.INK);
        Typefaces.draw(g, InspectPanel.number(most), 6 * unit, top + 5 * unit, font, Palette.FAINT);
        Typefaces.draw(g, InspectPanel.number(least), 6 * unit, top + height, font, Palette.FAINT);
        Path2D line = new Path2D.Double();
        boolean on = false;
        for (int t = 0; t < Math.min(seen, values.length); t++) {
            double x = left + width * (t + .5) / values.length;
            double y = top + height * (1 - (values[t] - least) / span);
            if (Double.isNaN(values[t])) {
                on = false;
            } else if (on) {
                line.lineTo(x, y);
            } else {
                line.moveTo(x, y);
                on = true;
            }
        }
        g.setColor(Palette.GRID);
        g.draw(new Line2D.Double(left, top + height, left + width, top + height));
        if (scene.begun()) {
            double x = left + width * (scene.story().time() + .5) / values.length;
            g.setColor(Palette.FAINT);
            g.draw(new Line2D.Double(x, top, x, top + height));
        }
        g.setColor(Palette.INK);
        g.setStroke(Palette.line(1.8 * unit));
        g.draw(line);
        Typefaces.draw(g, scene.cast().scenario().start().toString(), left, top + height + 14 * unit, font, Palette.FAINT);
        String end = scene.cast().scenario().end().toString();
        Typefaces.draw(
                g, end, left + width - Typefaces.width(g, font, end), top + height + 14 * unit, font, Palette.FAINT);
        g.dispose();
    }
}
