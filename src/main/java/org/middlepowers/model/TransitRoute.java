package org.middlepowers.model;

import org.middlepowers.scenario.RouteSpec;
import org.middlepowers.scenario.TransitParameters;

/** A land route between two great powers; routes between the same two compete (§7.9). */
public final class TransitRoute {
    final String code;
    final String name;
    final int from;
    final int to;
    /** Great powers whose mutual tension raises its cost: ends and those crossed. */
    final int[] legs;
    final int[] states;
    /** Part of its income that each of these has. */
    final double[] parts;
    final double cost;
    final double capacity;
    /** Index of the first route between the same two powers. */
    int market;
    double currentCost;
    double share;

    /**
     * As a scenario gives it.
     *
     * @param legs great powers at its ends, then those crossed
     * @param states middle powers that it crosses
     */
    TransitRoute(String code, RouteSpec spec, int[] legs, int[] states, TransitParameters usual) {
        boolean crosses = !spec.through().isEmpty();
        this.code = code;
        this.name = spec.name();
        this.from = legs[0];
        this.to = legs[1];
        this.legs = legs;
        this.states = states;
        this.parts = parts(spec);
        this.cost = spec.cost().orElse(crosses ? 0 : usual.routeCost());
        this.capacity = spec.capacity().orElse(crosses ? 1 : usual.routeCapacity());
    }

    /** Each state's part of a route: as the kilometres on its land, or equal. */
    private static double[] parts(RouteSpec route) {
        double all = route.kilometres().values().stream().mapToDouble(Double::doubleValue).sum();
        return route.states().stream()
                .mapToDouble(code -> all > 0 ? route.kilometres().get(code) / all : 1.0 / route.states().size())
                .toArray();
    }

    /** The same as it stands in another world. */
    TransitRoute(TransitRoute past) {
        code = past.code;
        name = past.name;
        from = past.from;
        to = past.to;
        legs = past.legs.clone();
        states = past.states.clone();
        parts = past.parts.clone();
        cost = past.cost;
        capacity = past.capacity;
        market = past.market;
        currentCost = past.currentCost;
        share = past.share;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    /** Share of the traffic between its ends, 0 to 1. */
    public double getShare() {
        return share;
    }

    @Override
    public String toString() {
        return name;
    }
}
