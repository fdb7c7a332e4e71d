package org.middlepowers.gui.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.middlepowers.gui.time.Cast;
import org.middlepowers.model.Act;

/** A close-up of the states that the story is about, each with what it does in words, where it hides nobody. */
final class LensLayer implements Layer {
    private final Layers inside = new Layers(
            List.of(new LandLayer(), new RouteLayer(), new SanctionLayer(), new TieLayer(), new ActLayer(), new ActorLayer()));
    private MapView whole;
    private MapView close;

    @Override
    public String title() {
        return "Close-up";
    }

    @Override
    public void draw(Graphics2D g, MapView view, Scene scene) {
        double u = view.unit();
        if (view != whole) {
            close = view.close();
            whole = view;
        }
        if (close == null) {
            return;
        }
        Rectangle2D box = close.area();
        Graphics2D own = (Graphics2D) g.create();
        own.clip(box);
        own.setColor(Palette.SEA);
        own.fill(box);
        inside.draw(own, close, scene);
        names(own, scene);
        own.dispose();
        g.setColor(Palette.INK);
        g.setStroke(Palette.line(1.2 * u));
        g.draw(box);
    }

    private void names(Graphics2D g, Scene scene) {
        Cast cast = close.cast();
        double u = close.unit();
        Font bold = Palette.font(Font.BOLD, 10.5 * u);
        Font plain = Palette.font(Font.PLAIN, 10 * u);
        List<Rectangle2D> taken = new ArrayList<>();
        for (int i : cast.focus()) {
            Point2D.Double at = close.state(i);
            double weight = scene.begun() ? scene.frame().states().get(i).output() : 0;
            double r = close.radius(weight) + 3 * u;
            taken.add(new Rectangle2D.Double(at.x - r, at.y - r, 2 * r, 2 * r));
        }
        for (int i : cast.focus()) {
            String name = cast.stateNames().get(i);
            String deed = "";
            Color color = Palette.INK;
            if (scene.begun()) {
                for (Act act : scene.frame().states().get(i).acts()) {
                    deed = act.brief();
                    color = Palette.act(act);
                }
            }
            Rectangle2D spot = spot(g, close.state(i), name, deed, bold, plain, taken);
            Typefaces.haloed(g, name, spot.getX(), spot.getY() + 10 * u, bold, Palette.INK);
            if (!deed.isEmpty()) {
                Typefaces.haloed(g, deed, spot.getX(), spot.getY() + 21 * u, plain, Palette.mix(color, Palette.INK, .15));
            }
        }
    }

    /** The first free place around a state; the last one tried if none is. */
    private Rectangle2D spot(
            Graphics2D g, Point2D.Double at, String name, String deed, Font bold, Font plain, List<Rectangle2D> taken) {
        double u = close.unit();
        double w = Math.max(Typefaces.width(g, bold, name), Typefaces.width(g, plain, "votes against") * .8);
        double h = (deed.isEmpty() ? 13 : 24) * u;
        double r = 12 * u;
        double[][] tries = {
            {at.x + r, at.y - h / 2}, {at.x - w / 2, at.y - r - h}, {at.x - w / 2, at.y + r - 2 * u}, {at.x - r - w, at.y - h / 2},
            {at.x + r, at.y - r - h}, {at.x + r, at.y + r}, {at.x - r - w, at.y + r}, {at.x - r - w, at.y - r - h}
        };
        Rectangle2D box = null;
        for (double[] t : tries) {
            Rectangle2D tried = new Rectangle2D.Double(t[0], t[1], w, h);
            if (close.area().contains(tried) && taken.stream().noneMatch(x -> x.intersects(tried))) {
                taken.add(tried);
                return tried;
            }
            box = box == null || close.area().contains(tried) ? tried : box;
        }
        taken.add(box);
        return box;
    }
}
