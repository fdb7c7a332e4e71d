package org.middlepowers.study.sweep;

import java.util.List;

/**
 * As many slices of every factor as there are points, and one point in each slice, somewhere within (McKay, Beckman and
 * Conover 1979). Holds four bytes for each point and factor.
 */
final class LatinHypercube implements CubeDesign {
    private final int points;
    private final List<String> names;
    private final long seed;
    private final int[][] slices;

    LatinHypercube(int points, List<String> names, long seed) {
        this.points = points;
        this.names = names;
        this.seed = seed;
        slices = new int[names.size()][];
        for (int k = 0; k < slices.length; k++) {
            slices[k] = shuffled(names.get(k));
        }
    }

    private int[] shuffled(String name) {
        int[] order = new int[points];
        for (int i = 0; i < points; i++) {
            int j = (int) (Designs.uniform(seed, i, name, 1) * (i + 1));
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    @Override
    public int points() {
        return points;
    }

    @Override
    public double[] place(int point) {
        double[] place = new double[slices.length];
        for (int k = 0; k < place.length; k++) {
            place[k] = (slices[k][point] + Designs.uniform(seed, point, names.get(k), 0)) / points;
        }
        return place;
    }
}
