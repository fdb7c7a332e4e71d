package org.middlepowers.gui.draw;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.middlepowers.scenario.RouteSpec;

/** Land routes between great powers, as thick as the share of the traffic that they carry. */
final class RouteLayer implements Layer {
    @Override
    public String title() {
        return "Transit routes";
    }

    @Override
    public void draw(Graphics2D g, MapView view, Scene scene) {
        List<RouteSpec> routes = List.copyOf(view.cast().scenario().routes().values());
        double u = view.unit();
        for (int r = 0; r < routes.size(); r++) {
            List<Point2D.Double> stops = stops(view, routes.get(r));
            double share = scene.begun() ? scene.frame().routeShares()[r] : 0;
            Path2D path = new Path2D.Double();
            path.moveTo(stops.get(0).x, stops.get(0).y);
            for (int k = 1; k < stops.size(); k++) {
                path.lineTo(stops.get(k).x, stops.get(k).y);
            }
            g.setColor(Palette.fade(Palette.PAPER, .8));
            g.setStroke(Palette.line(u * (2.6 + 5 * share)));
            g.draw(path);
            g.setColor(Palette.fade(Palette.ROUTE, .85));
            g.setStroke(Palette.dashed(u * (1 + 5 * share), 6 * u));
            g.draw(path);
            if (scene.begun() && view.isClose()) {
                String text = String.format(Locale.ROOT, "%s %.0f %%", routes.get(r).name(), 100 * share);
                Font font = Palette.font(Font.BOLD, 9 * u);
                double base = view.area().getY() + (r + 1) * 12 * u;
                Typefaces.haloed(g, text, view.area().getX() + 5 * u, base, font, Palette.ROUTE);
            }
        }
    }

    /** End, states from east to west as the file has them between the ends, end. */
    private static List<Point2D.Double> stops(MapView view, RouteSpec route) {
        List<Point2D.Double> middle = new ArrayList<>();
        route.states().forEach(code -> middle.add(view.state(view.cast().states().indexOf(code))));
        route.through().forEach(code -> middle.add(view.power(view.cast().powers().indexOf(code))));
        Point2D.Double from = view.power(view.cast().powers().indexOf(route.from()));
        Point2D.Double to = view.power(view.cast().powers().indexOf(route.to()));
        middle.sort((a, b) -> Double.compare(along(from, to, a), along(from, to, b)));
        List<Point2D.Double> stops = new ArrayList<>(List.of(from));
        stops.addAll(middle);
        stops.add(to);
        return stops;
    }

    private static double along(Point2D.Double from, Point2D.Double to, Point2D.Double p) {
        return (p.x - from.x) * (to.x - from.x) + (p.y - from.y) * (to.y - from.y);
    }
}
