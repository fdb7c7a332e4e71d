package org.middlepowers.gui.window;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import javax.swing.JScrollPane;
import org.middlepowers.gui.draw.Palette;
import org.middlepowers.gui.draw.Plan;
import org.middlepowers.gui.draw.Scene;
import sim.display.Display2D;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Portrayal;
import sim.portrayal.SimplePortrayal2D;
import sim.util.Bag;

/** A picture of the world that is not a map, as a display of MASON's; a click looks at an actor. */
final class MasonPlan extends Display2D {
    private static final long serialVersionUID = 1;
    private static final double REACH = 14;

    private final transient Session session;
    private final transient Plan plan;
    private final double unit;

    MasonPlan(LiveState gui, Plan plan, Sizes sizes) {
        super(800, 400, gui);
        session = gui.session();
        this.plan = plan;
        unit = sizes.unit();
        setName(plan.title());
        setBackdrop(Palette.PAPER);
        remove(header);
        display.setBorder(null);
        display.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        display.setVerticalScrollBarPolicy(JScrollPane.VERTICAL_SCROLLBAR_NEVER);
        attach(new Whole(), plan.title());
        gui.attach(this);
        display.getViewport().addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                Dimension room = display.getViewport().getSize();
                insideDisplay.width = Math.max(100, room.width);
                insideDisplay.height = Math.max(60, room.height);
                insideDisplay.revalidate();
                insideDisplay.repaint();
            }
        });
        insideDisplay.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                session.pick(actor(e.getPoint()));
            }
        });
        Tips.on(insideDisplay, at -> new ActorTip(session.scene()).of(actor(at)), sizes);
        session.watch(scene -> insideDisplay.repaint());
    }

    /** MASON would open a window of its own; the tab of all values shows as much, and survives a rewind. */
    @Override
    public void createInspectors(Rectangle2D.Double at, GUIState gui) {}

    private Rectangle2D area() {
        return new Rectangle2D.Double(0, 0, insideDisplay.width, insideDisplay.height);
    }

    private int actor(Point2D at) {
        Scene scene = session.scene();
        int nearest = -1;
        double best = REACH * unit;
        for (int a = 0; a < scene.cast().powers().size() + scene.cast().states().size(); a++) {
            Point2D.Double place = plan.place(area(), scene, a, unit);
            if (place != null && place.distance(at) < best) {
                best = place.distance(at);
                nearest = a;
            }
        }
        return nearest;
    }

    /** The picture as a whole, as MASON's displays want it. */
    private final class Whole extends FieldPortrayal2D {
        @Override
        public Portrayal getDefaultPortrayal() {
            return new SimplePortrayal2D();
        }

        @Override
        protected void hitOrDraw(Graphics2D graphics, DrawInfo2D info, Bag putInHere) {
            if (graphics != null) {
                Graphics2D g = (Graphics2D) graphics.create();
                plan.draw(g, area(), session.scene(), unit);
                g.dispose();
            }
        }
    }
}
