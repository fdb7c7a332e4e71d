package org.middlepowers.gui.atlas;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Outlines of countries on the {@link EqualEarth} map, from Natural Earth (public domain). */
public final class Atlas {
    /** The part of the map that is shown: between the ends of South America and of Greenland. */
    public static final Rectangle2D SHOWN = shown();

    private static final String FILE = "countries.txt";
    private static final double HUNDREDTH = .01;
    private static final double NORTH = 77;
    private static final double SOUTH = -55;
    private static final double SEAM = .1;

    /** A place in Crimea, which identifies its outline among the others. */
    private static final double[] CRIMEA = {45.2, 34.4};
    private static final Map<Crimea, Atlas> WORLDS = new EnumMap<>(Crimea.class);

    private final Map<String, Path2D> fills = new LinkedHashMap<>();
    private final Map<String, Path2D> borders = new LinkedHashMap<>();

    private final Crimea crimea;

    private Atlas(Crimea crimea) {
        this.crimea = crimea;
    }

    /** The countries of the world as the atlas has them. */
    public static Atlas world() {
        return world(Crimea.AS_HELD);
    }

    /** The countries of the world with Crimea drawn in one way or another. */
    public static synchronized Atlas world(Crimea crimea) {
        return WORLDS.computeIfAbsent(crimea, Atlas::read);
    }

    /** Codes of the countries that there are outlines of, ISO 3166-1 alpha-3. */
    public List<String> codes() {
        return List.copyOf(fills.keySet());
    }

    /** The area of an actor: a country, or the European Union's members together; empty where it is too small to draw. */
    public Optional<Path2D> area(String code) {
        return of(fills, code);
    }

    /** The outline of an actor, without the seam that the date line leaves in the data. */
    public Optional<Path2D> border(String code) {
        return of(borders, code);
    }

    private static Optional<Path2D> of(Map<String, Path2D> shapes, String code) {
        if (!code.equals(EuropeanUnion.CODE)) {
            return Optional.ofNullable(shapes.get(code));
        }
        Path2D all = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        EuropeanUnion.MEMBERS.stream().filter(shapes::containsKey).forEach(c -> all.append(shapes.get(c), false));
        return Optional.of(all);
    }

    private static Rectangle2D shown() {
        double left = EqualEarth.place(0, EqualEarth.MIDDLE - 179.99).x;
        double top = EqualEarth.place(NORTH, EqualEarth.MIDDLE).y;
        double bottom = EqualEarth.place(SOUTH, EqualEarth.MIDDLE).y;
        return new Rectangle2D.Double(left, top, -2 * left, bottom - top);
    }

    private static Atlas read(Crimea crimea) {
        Atlas atlas = new Atlas(crimea);
        try (InputStream in = Atlas.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    atlas.add(line.split(";"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return atlas;
    }

    private void add(String[] words) {
        for (int k = 1; k < words.length; k++) {
            List<double[]> ring = ring(words[k]);
            String code = words[0].equals(Crimea.AS_HELD.code()) && holds(ring, CRIMEA) ? crimea.code() : words[0];
            Path2D fill = fills.computeIfAbsent(code, c -> new Path2D.Double(Path2D.WIND_EVEN_ODD));
            Path2D border = borders.computeIfAbsent(code, c -> new Path2D.Double());
            boolean seam = false;
            double turn = turn(ring);
            for (int n = 0; n < ring.size(); n++) {
                double[] at = ring.get(n);
                Point2D p = EqualEarth.onPlane(at[0], at[1] + turn);
                boolean onSeam = Math.abs(Math.abs(at[1]) - 180) < SEAM;
                if (n == 0) {
                    fill.moveTo(p.getX(), p.getY());
                } else {
                    fill.lineTo(p.getX(), p.getY());
                }
                if (n == 0 || seam && onSeam) {
                    border.moveTo(p.getX(), p.getY());
                } else {
                    border.lineTo(p.getX(), p.getY());
                }
                seam = onSeam;
            }
            fill.closePath();
        }
    }

    private static boolean holds(List<double[]> ring, double[] place) {
        Path2D path = new Path2D.Double();
        path.moveTo(ring.get(0)[1], ring.get(0)[0]);
        ring.forEach(at -> path.lineTo(at[1], at[0]));
        return path.contains(place[1], place[0]);
    }

    /** What is added to the longitudes of a ring, so that as a whole it lies on one side of the cut. */
    private static double turn(List<double[]> ring) {
        double middle = ring.stream().mapToDouble(at -> at[1]).average().orElse(0) - EqualEarth.MIDDLE;
        return -EqualEarth.MIDDLE - 360 * Math.floor((middle + 180) / 360);
    }

    /** Latitudes and longitudes of a ring, without leaps at the date line, from steps in hundredths of a degree. */
    private static List<double[]> ring(String text) {
        String[] steps = text.split(" ");
        List<double[]> ring = new ArrayList<>();
        int longitude = 0;
        int latitude = 0;
        for (int k = 0; k + 1 < steps.length; k += 2) {
            longitude += Integer.parseInt(steps[k]);
            latitude += Integer.parseInt(steps[k + 1]);
            double east = longitude * HUNDREDTH;
            double last = ring.isEmpty() ? east : ring.get(ring.size() - 1)[1];
            ring.add(new double[] {latitude * HUNDREDTH, east - 360 * Math.rint((east - last) / 360)});
        }
        return Collections.unmodifiableList(ring);
    }

    /** A place for the disc of an area whose capital is not known: the middle of its largest part. */
    public static Point2D.Double inside(Path2D area) {
        Rectangle2D largest = new Rectangle2D.Double();
        Path2D part = new Path2D.Double();
        double[] c = new double[6];
        for (PathIterator i = area.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> {
                    part = new Path2D.Double();
                    part.moveTo(c[0], c[1]);
                }
                case PathIterator.SEG_LINETO -> part.lineTo(c[0], c[1]);
                default -> {
                    Rectangle2D box = part.getBounds2D();
                    if (box.getWidth() * box.getHeight() > largest.getWidth() * largest.getHeight()) {
                        largest = box;
                    }
                }
            }
        }
        return new Point2D.Double(largest.getCenterX(), largest.getCenterY());
    }
}
