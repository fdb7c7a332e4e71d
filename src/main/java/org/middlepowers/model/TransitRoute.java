package org.middlepowers.model;

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

    TransitRoute(String code, String name, int from, int to, int[] legs, int[] states, double[] parts, double cost, double capacity) {
        this.code = code;
        this.name = name;
        this.from = from;
        this.to = to;
        this.legs = legs;
        this.states = states;
        this.parts = parts;
        this.cost = cost;
        this.capacity = capacity;
    }

    /** The same as it stands in another world. */
    TransitRoute(TransitRoute past) {
        this(
                past.code, past.name, past.from, past.to, past.legs.clone(), past.states.clone(), past.parts.clone(), past.cost,
                past.capacity);
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
