package org.middlepowers.gui.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.List;
import org.middlepowers.gui.time.Frame;
import org.middlepowers.gui.time.Frame.State;

/**
 * Influence ties: of the state that is looked at and of those that the story is about, a line to each great power as thick as
 * its influence; of all others those that grew this quarter.
 */
final class TieLayer implements Layer {
    private static final double GREW = .004;

    @Override
    public String title() {
        return "Influence ties";
    }

    @Override
    public void draw(Graphics2D g, MapView view, Scene scene) {
        if (!scene.begun()) {
            return;
        }
        double u = view.unit();
        Frame frame = scene.frame();
        List<Color> poles = Poles.of(view.cast());
        Frame before = scene.ago(1);
        for (int i = 0; i < frame.states().size(); i++) {
            State state = frame.states().get(i);
            Point2D.Double at = view.state(i);
            for (int p = 0; p < state.influence().length; p++) {
                double s = state.influence()[p];
                boolean hero = i == scene.hero();
                double gain = before == null ? 0 : s - before.states().get(i).influence()[p];
                if (hero || gain > GREW && !view.isCrowd()) {
                    g.setColor(Palette.fade(poles.get(p), hero ? .75 : .4));
                    g.setStroke(Palette.line(u * (hero ? .5 + 12 * s : 1)));
                    g.draw(Curves.between(at, view.power(p), -.06));
                }
            }
        }
    }
}
