package org.middlepowers.gui.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import org.junit.jupiter.api.Test;

/** The projection keeps areas, and its edges lie where its authors say. */
class EqualEarthTest {
    @Test
    void edgesAreThoseOfThePublication() {
        assertThat(EqualEarth.place(90, 0).y).isCloseTo(-1.31737, within(1e-5));
        assertThat(EqualEarth.onPlane(0, 180).x).isCloseTo(2.70663, within(1e-5));
        assertThat(EqualEarth.place(0, EqualEarth.MIDDLE)).isEqualTo(new Point2D.Double(0, 0));
    }

    @Test
    void everyPatchKeepsItsShareOfTheGlobe() {
        double step = .01;
        for (double latitude = -80; latitude <= 80; latitude += 16) {
            for (double longitude = -170; longitude <= 170; longitude += 34) {
                Point2D.Double a = EqualEarth.onPlane(latitude, longitude);
                Point2D.Double b = EqualEarth.onPlane(latitude, longitude + step);
                Point2D.Double c = EqualEarth.onPlane(latitude + step, longitude);
                double onMap = Math.abs((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
                double radians = Math.toRadians(step);
                double onGlobe = radians
                        * (Math.sin(Math.toRadians(latitude + step)) - Math.sin(Math.toRadians(latitude)));
                assertThat(onMap / onGlobe).isCloseTo(1, within(2e-3));
            }
        }
    }

    @Test
    void whatLiesBeyondTheCutComesBackAtTheOtherSide() {
        double cut = EqualEarth.MIDDLE + 180;
        assertThat(EqualEarth.place(10, cut - 1).x).isPositive();
        assertThat(EqualEarth.place(10, cut + 1).x).isNegative();
    }
}
