package org.middlepowers.gui.atlas;

import java.awt.geom.Point2D;

/**
 * The Equal Earth projection, on which every country has its true share of the area (Šavrič, Patterson and Jenny 2018,
 * doi:10.1080/13658816.2018.1504949). The map is cut along the meridian of the Bering Strait, so that no country is.
 */
public final class EqualEarth {
    /** Longitude in the middle of the map, in degrees; the cut lies opposite. */
    public static final double MIDDLE = 11;

    private static final double A1 = 1.340264;
    private static final double A2 = -.081106;
    private static final double A3 = .000893;
    private static final double A4 = .003796;
    private static final double M = Math.sqrt(3) / 2;

    private EqualEarth() {}

    /**
     * Where a place lies on the map: x grows eastwards from the middle meridian, y southwards from the equator, in radii of
     * the globe.
     *
     * @param latitude in degrees, -90 to 90
     * @param longitude in degrees
     */
    public static Point2D.Double place(double latitude, double longitude) {
        double from = longitude - MIDDLE;
        return onPlane(latitude, from - 360 * Math.floor((from + 180) / 360));
    }

    /** The same for degrees east of the middle meridian, which may lie beyond the edge of the map. */
    static Point2D.Double onPlane(double latitude, double east) {
        double lambda = Math.toRadians(east);
        double theta = Math.asin(M * Math.sin(Math.toRadians(latitude)));
        double t2 = theta * theta;
        double t6 = t2 * t2 * t2;
        double x = lambda * Math.cos(theta) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
        double y = theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
        return new Point2D.Double(x, -y);
    }
}
