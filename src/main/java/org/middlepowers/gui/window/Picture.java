package org.middlepowers.gui.window;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import javax.swing.JComponent;
import org.middlepowers.gui.draw.Palette;
import org.middlepowers.gui.draw.Scene;

/** A part of the window that draws the scene itself. */
class Picture extends JComponent {
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final transient Painter painter;

    /** Draws a scene into a rectangle. */
    interface Painter {
        void paint(Graphics2D g, Rectangle2D area, Scene scene);
    }

    Picture(Session session, String name, Dimension preferred, Painter painter) {
        this.session = session;
        this.painter = painter;
        setName(name);
        setPreferredSize(preferred);
        setMinimumSize(new Dimension(10, 10));
        setOpaque(true);
        session.watch(scene -> repaint());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(Palette.PAPER);
        g.fillRect(0, 0, getWidth(), getHeight());
        Palette.prepare(g);
        painter.paint(g, new Rectangle2D.Double(0, 0, getWidth(), getHeight()), session.scene());
        g.dispose();
    }
}
