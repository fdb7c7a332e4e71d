package org.middlepowers.gui.window;

import java.awt.Shape;
import java.awt.geom.Point2D;
import org.middlepowers.gui.draw.MapView;
import org.middlepowers.gui.draw.Scene;
import org.middlepowers.gui.time.Cast;

/** Which actor is meant by a place on the map. */
final class Hits {
    private static final double REACH = 9;

    private Hits() {}

    /** The actor whose disc is there, else whose country it is; actor numbers as in the event log, -1 for none. */
    static int actor(MapView view, Scene scene, Point2D at) {
        Cast cast = scene.cast();
        int n = cast.powers().size();
        int nearest = -1;
        double best = REACH * view.unit();
        for (int a = 0; a < n + cast.states().size(); a++) {
            double distance = view.actor(a).distance(at);
            if (distance < best) {
                nearest = a;
                best = distance;
            }
        }
        for (int a = n + cast.states().size() - 1; a >= 0 && nearest < 0; a--) {
            Shape land = view.area(a < n ? cast.powers().get(a) : cast.states().get(a - n));
            if (land != null && land.contains(at)) {
                nearest = a;
            }
        }
        return nearest;
    }
}
