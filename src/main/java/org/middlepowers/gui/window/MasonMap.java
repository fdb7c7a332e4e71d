package org.middlepowers.gui.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JScrollPane;
import org.middlepowers.gui.draw.Layer;
import org.middlepowers.gui.draw.Layers;
import org.middlepowers.gui.draw.MapView;
import org.middlepowers.gui.draw.Palette;
import sim.display.Display2D;
import sim.display.GUIState;

/** The map as a display of MASON's: layers can be switched, the wheel zooms, a drag pans, a click looks at a state. */
final class MasonMap extends Display2D {
    private static final long serialVersionUID = 1;
    private static final double STEP = 1.25;
    private static final double MOST = 16;

    private final transient Session session;
    private final transient LayerPortrayal.Canvas canvas;
    private Point grip;

    MasonMap(LiveState gui, Sizes sizes, Dimension size) {
        super(size.width, size.height, gui);
        session = gui.session();
        canvas = new LayerPortrayal.Canvas(
                session, sizes.unit(),
                () -> new Rectangle2D.Double(0, 0, insideDisplay.width * getScale(), insideDisplay.height * getScale()));
        setName("map");
        setBackdrop(Palette.SEA);
        // Files and films are made elsewhere, with all that belongs to the picture.
        remove(header);
        add(new MapTools(this, session, sizes), BorderLayout.NORTH);
        popup.removeAll(); // MASON's console, whose clock and buttons know nothing of going back
        bars(false);
        display.setBorder(null);
        List<Layer> layers = new Layers().all();
        for (int k = 0; k < layers.size(); k++) {
            attach(new LayerPortrayal(layers.get(k), canvas), layers.get(k).title());
        }
        gui.attach(this);
        fitted();
        MouseAdapter mouse = mouse();
        insideDisplay.addMouseListener(mouse);
        insideDisplay.addMouseMotionListener(mouse);
        insideDisplay.addMouseWheelListener(mouse);
        Tips.on(insideDisplay, at -> new ActorTip(session.scene()).of(canvas.view().actorAt(at)), sizes);
        session.watch(scene -> insideDisplay.repaint());
    }

    /** What fits needs no bars, and bars that come and go would change what fits. */
    private void bars(boolean wanted) {
        display.setHorizontalScrollBarPolicy(
                wanted ? JScrollPane.HORIZONTAL_SCROLLBAR_AS_NEEDED : JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        display.setVerticalScrollBarPolicy(
                wanted ? JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED : JScrollPane.VERTICAL_SCROLLBAR_NEVER);
    }

    /** The world fills the display, whatever its size. */
    private void fitted() {
        display.getViewport().addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                if (getScale() == 1) {
                    Dimension room = display.getViewport().getSize();
                    insideDisplay.width = Math.max(100, room.width);
                    insideDisplay.height = Math.max(60, room.height);
                    insideDisplay.revalidate();
                    insideDisplay.repaint();
                }
            }
        });
    }

    private MouseAdapter mouse() {
        return new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                click(e);
            }

            @Override
            public void mousePressed(MouseEvent e) {
                grip = e.getLocationOnScreen();
            }

            @Override
            public void mouseDragged(MouseEvent e) {
                Point to = e.getLocationOnScreen();
                Point corner = display.getViewport().getViewPosition();
                int x = corner.x - (to.x - grip.x);
                int y = corner.y - (to.y - grip.y);
                Dimension all = insideDisplay.getSize();
                Dimension seen = display.getViewport().getSize();
                display.getViewport().setViewPosition(new Point(
                        Math.max(0, Math.min(x, all.width - seen.width)), Math.max(0, Math.min(y, all.height - seen.height))));
                grip = to;
            }

            @Override
            public void mouseWheelMoved(MouseWheelEvent e) {
                zoom(e.getWheelRotation() < 0 ? STEP : 1 / STEP, e.getPoint());
            }
        };
    }

    /** Zooms so that what is under the mouse stays there. */
    void zoom(double factor, Point at) {
        double before = getScale();
        double after = Math.max(1, Math.min(MOST, before * factor));
        if (after != before) {
            Point corner = display.getViewport().getViewPosition();
            double ratio = after / before;
            bars(after > 1);
            setScale(after);
            display.validate();
            display.getViewport().setViewPosition(new Point(
                    Math.max(0, (int) (at.x * ratio - (at.x - corner.x))),
                    Math.max(0, (int) (at.y * ratio - (at.y - corner.y)))));
            insideDisplay.repaint();
        }
    }

    /** Shows the whole world again. */
    void whole() {
        bars(false);
        setScale(1);
        display.validate();
        Dimension room = display.getViewport().getSize();
        insideDisplay.width = Math.max(100, room.width);
        insideDisplay.height = Math.max(60, room.height);
        insideDisplay.revalidate();
        insideDisplay.repaint();
    }

    /** Zooms about the middle of what is seen. */
    void zoom(boolean in) {
        Rectangle seen = display.getViewport().getViewRect();
        zoom(in ? STEP * STEP : 1 / (STEP * STEP), new Point((int) seen.getCenterX(), (int) seen.getCenterY()));
    }

    private void click(MouseEvent e) {
        session.pick(canvas.view().actorAt(e.getPoint()));
    }

    /** MASON would open a window of its own; the tab of all values shows as much, and survives a rewind. */
    @Override
    public void createInspectors(Rectangle2D.Double at, GUIState gui) {}

    /** Where an actor of the event log stands, in the coordinates of the inner display. */
    Point actor(int number) {
        MapView view = canvas.view();
        return new Point((int) view.actor(number).x, (int) view.actor(number).y);
    }

    /** Code of the actor whose country holds a place on the globe; "" if nobody's does. */
    String at(double latitude, double longitude) {
        MapView view = canvas.view();
        List<String> codes = new ArrayList<>(view.cast().powers());
        codes.addAll(view.cast().states());
        return codes.stream()
                .filter(c -> view.area(c) != null && view.area(c).contains(view.place(latitude, longitude)))
                .findFirst()
                .orElse("");
    }

    /** Where a state stands, in the coordinates of the inner display. */
    Point place(int state) {
        MapView view = canvas.view();
        return new Point((int) view.state(state).x, (int) view.state(state).y);
    }
}
