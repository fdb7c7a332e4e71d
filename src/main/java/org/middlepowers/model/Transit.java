package org.middlepowers.model;

import org.middlepowers.scenario.TransitParameters;

/** Land traffic between great powers: it takes the cheaper route, and tension along a route is a cost (§7.9). */
final class Transit {
    private final TransitParameters p;

    Transit(World w) {
        p = w.parameters.transit();
    }

    void run(World w) {
        if (w.routes.length == 0) {
            return; // nobody has ever had an income from transit
        }
        for (MiddlePower i : w.states) {
            i.transitIncome = 0;
        }
        for (int market = 0; market < w.routes.length; market++) {
            if (w.routes[market].market == market) {
                split(w, market);
            }
        }
        for (TransitRoute route : w.routes) {
            double traffic =
                    p.routeVolume() * w.powers[route.from].worldGdpShare * w.powers[route.to].worldGdpShare;
            double income = .25 * p.routeIncome() * traffic * route.share;
            for (int k = 0; k < route.states.length; k++) {
                w.states[route.states[k]].transitIncome += income * route.parts[k];
            }
        }
    }

    /** Logit shares of the routes of one market, cut to capacity; what does not fit goes where it is cheapest. */
    private void split(World w, int market) {
        double least = Double.POSITIVE_INFINITY;
        for (TransitRoute route : w.routes) {
            if (route.market == market) {
                route.currentCost = route.cost + p.routeTension() * worstTension(w, route);
                least = Math.min(least, route.currentCost);
            }
        }
        double sum = 0;
        for (TransitRoute route : w.routes) {
            if (route.market == market) {
                route.share = Maths.exp(-p.routeSensitivity() * (route.currentCost - least));
                sum += route.share;
            }
        }
        double excess = 0;
        for (TransitRoute route : w.routes) {
            if (route.market == market) {
                double share = route.share / sum;
                route.share = Math.min(share, capacity(w, route));
                excess += share - route.share;
            }
        }
        while (excess > 0) {
            TransitRoute open = cheapest(w, market, true);
            if (open == null) {
                cheapest(w, market, false).share += excess;
                return;
            }
            double moved = Math.min(excess, capacity(w, open) - open.share);
            open.share += moved;
            excess -= moved;
        }
    }

    private static TransitRoute cheapest(World w, int market, boolean withRoom) {
        TransitRoute cheapest = null;
        for (TransitRoute route : w.routes) {
            if (route.market == market
                    && (!withRoom || route.share < capacity(w, route) - 1e-12)
                    && (cheapest == null || route.currentCost < cheapest.currentCost)) {
                cheapest = route;
            }
        }
        return cheapest;
    }

    /** Capacity grows with the corridors of the states on the way, up to all the traffic. */
    private static double capacity(World w, TransitRoute route) {
        double corridors = 0;
        for (int state : route.states) {
            for (double z : w.states[state].corridor) {
                corridors += z / route.states.length;
            }
        }
        return Math.min(1, route.capacity * (1 + corridors));
    }

    private static double worstTension(World w, TransitRoute route) {
        double worst = 0;
        for (int g : route.legs) {
            for (int h : route.legs) {
                worst = Math.max(worst, w.tension(g, h));
            }
        }
        return worst;
    }
}
