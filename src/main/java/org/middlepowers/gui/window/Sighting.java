package org.middlepowers.gui.window;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.middlepowers.gui.draw.Palette;
import org.middlepowers.gui.draw.Scene;
import org.middlepowers.gui.draw.Typefaces;

/**
 * What is seen in the window as a picture: the tabs that lie open with their layers and zoom, and below, in place of the
 * controls, the name of the run, with which anybody opens it. Used on the thread that draws.
 */
final class Sighting {
    private static final double LINE = 13;

    private final Session session;
    private final JComponent window;
    private final List<? extends Component> parts;
    private final Supplier<String> name;
    private final double unit;
    private final int end;

    /** Something that shows what it was last given, and has to be given a scene to show it. */
    interface Told {
        void tell(Scene scene);
    }

    /**
     * What is seen at present.
     *
     * @param parts of the window that the picture holds
     * @param end where the controls begin
     * @param name of the run at its moment
     */
    Sighting(Session session, JComponent window, List<? extends Component> parts, int end, Supplier<String> name, double unit) {
        this.session = session;
        this.window = window;
        this.parts = parts;
        this.end = end;
        this.name = name;
        this.unit = unit;
    }

    /** Size of the picture as the screen has it. */
    Dimension size() {
        return new Dimension(window.getWidth(), (int) Math.ceil(end + (lines(null).size() + 1) * LINE * unit));
    }

    /** Draws it; charts that wait for a moment in which quarters stand still are brought up to the quarter first. */
    void paint(Graphics2D g) {
        tell();
        g.setColor(Palette.PAPER);
        g.fillRect(0, 0, window.getWidth(), size().height);
        for (Component part : parts) {
            Point at = SwingUtilities.convertPoint(part, 0, 0, window);
            Graphics2D own = (Graphics2D) g.create(at.x, at.y, part.getWidth(), part.getHeight());
            part.print(own);
            own.dispose();
        }
        Palette.prepare(g);
        double y = end;
        for (String line : lines(g)) {
            y += LINE * unit;
            Typefaces.draw(g, line, 10 * unit, y, font(), Palette.FAINT);
        }
    }

    /** Draws another scene in the same way. */
    void paint(Graphics2D g, Scene scene) {
        session.pose(scene);
        try {
            paint(g);
        } finally {
            session.pose(null);
            tell();
        }
    }

    private void tell() {
        Scene scene = session.scene();
        for (Component part : parts) {
            if (part instanceof Told told) {
                told.tell(scene);
            }
        }
    }

    private Font font() {
        return Palette.font(Font.PLAIN, 9.5 * unit);
    }

    /** The name in lines as wide as the window; without graphics, as many as there will be or one more. */
    private List<String> lines(Graphics2D g) {
        String rest = name.get();
        int letters = Math.max(20, (int) (window.getWidth() / (9.5 * unit * .62)));
        List<String> lines = new ArrayList<>();
        while (rest.length() > letters) {
            lines.add(rest.substring(0, letters));
            rest = rest.substring(letters);
        }
        lines.add(rest);
        return lines;
    }
}
