package org.middlepowers.gui.draw;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.gui.atlas.Atlas;
import org.middlepowers.gui.atlas.Crimea;
import org.middlepowers.gui.atlas.EqualEarth;
import org.middlepowers.gui.time.Cast;
import org.middlepowers.scenario.Scenario;

/** Where everything lies when the map fills a rectangle: worked out once for a cast and a size. */
public final class MapView {
    /** Share of the map's width beyond which a close view would show no more than the map does. */
    private static final double FAR = .2;
    /** Width of a close view in points that its words need. */
    private static final double LENS = 205;
    /** Share of the room left above a map that leaves the foot to its close view. */
    private static final double ABOVE = .25;
    /** How far from a disc's middle it is still meant, in points. */
    private static final double REACH = 9;

    private final Cast cast;
    private final Crimea crimea;
    private final boolean crowd;
    private final Optional<Rectangle2D> closeUp;
    private final Optional<Rectangle2D> lens;
    private final Rectangle2D area;
    private final double unit;
    private final boolean close;
    private final AffineTransform place = new AffineTransform();
    private final List<Point2D.Double> powers = new ArrayList<>();
    private final List<Point2D.Double> states = new ArrayList<>();
    private final Map<String, Shape> areas = new HashMap<>();
    private final Map<String, Shape> borders = new HashMap<>();

    /**
     * A view.
     *
     * @param unit size of a point of type in pixels, 1 on an ordinary screen
     */
    public MapView(Scene scene, Rectangle2D area, double unit) {
        this(scene.cast(), scene.look().crimea(), area, unit, Atlas.SHOWN, false);
    }

    private MapView(Cast cast, Crimea crimea, Rectangle2D area, double unit, Rectangle2D shown, boolean close) {
        this.cast = cast;
        this.crimea = crimea;
        this.area = area;
        this.unit = unit;
        this.close = close;
        crowd = Scene.crowd(cast);
        Atlas atlas = Atlas.world(crimea);
        Scenario s = cast.scenario();
        for (String code : cast.powers()) {
            powers.add(capital(atlas, s.greatPowers().get(code).capital(), code, powers.size(), cast.powers().size()));
        }
        for (String code : cast.states()) {
            states.add(capital(atlas, s.middlePowers().get(code).capital(), code, states.size(), cast.states().size()));
        }
        double scale = Math.min(area.getWidth() / shown.getWidth(), area.getHeight() / shown.getHeight());
        closeUp = closeUp(atlas, scale);
        lay(shown, scale);
        powers.forEach(at -> place.transform(at, at));
        states.forEach(at -> place.transform(at, at));
        lens = closeUp.map(c -> new LensPlace(this).find());
        atlas.codes().forEach(code -> remember(atlas, code));
        cast.powers().forEach(code -> remember(atlas, code));
        cast.states().forEach(code -> remember(atlas, code));
    }

    /** In the middle; with a close view, which stands at the foot, rather at the top and at the right. */
    private void lay(Rectangle2D shown, double scale) {
        double right = area.getWidth() - scale * shown.getWidth();
        double below = area.getHeight() - scale * shown.getHeight();
        place.translate(
                area.getX() + (closeUp.isPresent() ? right : right / 2), area.getY() + below * (closeUp.isPresent() ? ABOVE : .5));
        place.scale(scale, scale);
        place.translate(-shown.getX(), -shown.getY());
    }

    private void remember(Atlas atlas, String code) {
        if (!areas.containsKey(code)) {
            atlas.area(code).ifPresent(a -> areas.put(code, place.createTransformedShape(a)));
            atlas.border(code).ifPresent(b -> borders.put(code, place.createTransformedShape(b)));
        }
    }

    /** The capital as given; else the middle of the country; imagined states are spread over the middle of the map. */
    private static Point2D.Double capital(Atlas atlas, List<Double> given, String code, int index, int count) {
        Optional<Path2D> land = atlas.area(code);
        if (!given.isEmpty()) {
            return EqualEarth.place(given.get(0), given.get(1));
        }
        if (land.isPresent()) {
            return Atlas.inside(land.get());
        }
        // A sunflower keeps any number of imagined states apart.
        double angle = index * Math.PI * (3 - Math.sqrt(5));
        double radius = Math.sqrt((index + .5) / count);
        return new Point2D.Double(2.1 * radius * Math.cos(angle), .95 * radius * Math.sin(angle) - .15);
    }

    /** A close view of the states that the story is about; null where they are far apart. */
    MapView close() {
        if (closeUp.isEmpty()) {
            return null;
        }
        // Where it had to be made small, its words are smaller too.
        double points = Math.min(unit, lens.orElseThrow().getWidth() / LENS);
        return new MapView(cast, crimea, lens.get(), points, closeUp.get(), true);
    }

    /** Whether there is a close view. */
    boolean hasClose() {
        return closeUp.isPresent();
    }

    /** The part of the map that a close view shows, before the map is laid out. */
    private Optional<Rectangle2D> closeUp(Atlas atlas, double scale) {
        Rectangle2D box = null;
        for (int i : cast.focus()) {
            Optional<Path2D> land = atlas.area(cast.states().get(i));
            boolean alone = cast.focus().size() < 3 && land.isPresent();
            Rectangle2D own = alone
                    ? land.get().getBounds2D()
                    : new Rectangle2D.Double(states.get(i).x, states.get(i).y, .01 / scale, .01 / scale);
            box = box == null ? own : box.createUnion(own);
        }
        if (close || crowd || box.getWidth() > Atlas.SHOWN.getWidth() * FAR) {
            return Optional.empty();
        }
        double margin = Math.max(box.getWidth(), box.getHeight()) * .3 + 2 * unit / scale;
        return Optional.of(new Rectangle2D.Double(
                box.getX() - margin, box.getY() - margin, box.getWidth() + 2 * margin, box.getHeight() + 2 * margin));
    }

    /** Where the close view stands; empty without one. */
    Optional<Rectangle2D> lens() {
        return lens;
    }

    /** Whether there are so many states that they are dots. */
    boolean isCrowd() {
        return crowd;
    }

    /** Whether this is the close view of a few states. */
    boolean isClose() {
        return close;
    }

    public Cast cast() {
        return cast;
    }

    public Rectangle2D area() {
        return area;
    }

    /** Size of a point of type in pixels. */
    public double unit() {
        return unit;
    }

    /** Where a great power stands. */
    public Point2D.Double power(int place) {
        return powers.get(place);
    }

    /** Where a middle power stands. */
    public Point2D.Double state(int place) {
        return states.get(place);
    }

    /** Where an actor of the event log stands; null for an institution or none. */
    public Point2D.Double actor(int number) {
        if (number < 0 || number >= powers.size() + states.size()) {
            return null;
        }
        return number < powers.size() ? powers.get(number) : states.get(number - powers.size());
    }

    /** The area of a country on the screen; null where it is too small or imagined. */
    public Shape area(String code) {
        return areas.get(code);
    }

    public Shape border(String code) {
        return borders.get(code);
    }

    /** Radius of a disc for a weight in the unit of capability; its area is the weight, but the smallest are enlarged. */
    public double radius(double weight) {
        return unit * Math.max(close ? 6 : crowd ? 1.6 : 3.4, 25 * Math.sqrt(Math.min(weight, 1)));
    }

    /** Where a place on the globe lies. */
    public Point2D.Double place(double latitude, double longitude) {
        Point2D.Double at = EqualEarth.place(latitude, longitude);
        place.transform(at, at);
        return at;
    }

    /** Whether this view still fits. */
    public boolean fits(Scene scene, Rectangle2D rectangle, double size) {
        return cast == scene.cast() && crimea == scene.look().crimea() && area.equals(rectangle) && unit == size;
    }

    /** The actor whose disc is at a place, else whose country it is; actor numbers as in the event log, -1 for none. */
    public int actorAt(Point2D at) {
        int n = cast.powers().size();
        int nearest = -1;
        double best = REACH * unit;
        for (int a = 0; a < n + cast.states().size(); a++) {
            double distance = actor(a).distance(at);
            if (distance < best) {
                nearest = a;
                best = distance;
            }
        }
        for (int a = n + cast.states().size() - 1; a >= 0 && nearest < 0; a--) {
            Shape land = area(a < n ? cast.powers().get(a) : cast.states().get(a - n));
            if (land != null && land.contains(at)) {
                nearest = a;
            }
        }
        return nearest;
    }
}
