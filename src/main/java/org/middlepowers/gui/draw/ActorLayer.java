package org.middlepowers.gui.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.List;
import org.middlepowers.gui.time.Frame;
import org.middlepowers.gui.time.Frame.State;
import org.middlepowers.gui.time.Story;

/**
 * Actors as discs as large as their weight: great powers in the colour of their pole; middle powers in that of their
 * conduct, with a ring that shows whose influence they are under, its gap being nobody's.
 */
final class ActorLayer implements Layer {
    @Override
    public String title() {
        return "Actors";
    }

    @Override
    public void draw(Graphics2D g, MapView view, Scene scene) {
        double u = view.unit();
        int powers = view.cast().powers().size();
        List<Color> poles = Poles.of(view.cast());
        for (int p = 0; p < powers; p++) {
            double weight = scene.begun()
                    ? scene.frame().powers().get(p).capability()
                    : .1;
            double r = view.radius(weight);
            Point2D.Double at = view.power(p);
            if (p == scene.power()) {
                Discs.disc(g, at, r + 6 * u, Palette.HERO, Palette.INK, .8 * u);
            }
            Discs.disc(g, at, r, poles.get(p), Color.WHITE, 1.6 * u);
        }
        if (!scene.begun()) {
            for (int i = 0; i < view.cast().states().size(); i++) {
                Discs.disc(g, view.state(i), view.radius(0), Palette.conduct(0), Palette.INK, .8 * u);
            }
            return;
        }
        Frame frame = scene.frame();
        for (int i = 0; i < frame.states().size(); i++) {
            if (!scene.near(i)) {
                state(g, view, scene, i, poles);
            }
        }
        for (int i = 0; i < frame.states().size(); i++) {
            if (scene.near(i)) {
                state(g, view, scene, i, poles);
            }
        }
    }

    private static void state(Graphics2D g, MapView view, Scene scene, int i, List<Color> poles) {
        State state = scene.frame().states().get(i);
        double u = view.unit();
        double r = view.radius(state.output());
        Point2D.Double at = view.state(i);
        if (view.isCrowd() && !scene.near(i)) {
            Discs.disc(g, at, r, scene.color(i), Palette.NEUTRAL, .4 * u);
            return;
        }
        Discs.state(g, at, r, state, scene.color(i), poles, i == scene.hero(), u);
        if (differs(scene.story(), i)) {
            double d = r + 9 * u;
            g.setColor(Palette.BRANCH);
            g.setStroke(Palette.dashed(1.8 * u, 3 * u));
            g.draw(new Ellipse2D.Double(at.x - d, at.y - d, 2 * d, 2 * d));
        }
    }

    /** Whether a state does something else in the branch than it did in the original. */
    private static boolean differs(Story story, int i) {
        return story.branch().isPresent()
                && story.time() >= 0
                && story.time() < story.original().known()
                && i < story.original().frame(story.time()).states().size()
                && !story.original().frame(story.time()).states().get(i).acts().equals(
                        story.current().frame(story.time()).states().get(i).acts());
    }
}
