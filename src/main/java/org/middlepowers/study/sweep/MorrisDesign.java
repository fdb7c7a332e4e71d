package org.middlepowers.study.sweep;

import java.util.List;
import org.middlepowers.results.Decimals;

/**
 * Trajectories on a grid of p levels in which one factor after another, in random order, moves by p/(2(p−1)) of its
 * range (Morris 1991). From each level, with p even, just one of the two directions stays within the range.
 *
 * @param size number of trajectories
 * @param levels p, even
 */
record MorrisDesign(int size, int levels, List<String> names, long seed) implements CubeDesign {
    @Override
    public int points() {
        return Math.multiplyExact(size, names.size() + 1);
    }

    @Override
    public double[] place(int point) {
        int trajectory = point / (names.size() + 1);
        int step = point % (names.size() + 1);
        int[] order = order(trajectory);
        double[] place = new double[names.size()];
        for (int k = 0; k < place.length; k++) {
            int level = level(trajectory, k);
            place[k] = level / (levels - 1.0);
        }
        for (int s = 0; s < step; s++) {
            int level = level(trajectory, order[s]);
            place[order[s]] = (level + sign(level) * levels / 2) / (levels - 1.0);
        }
        return place;
    }

    @Override
    public Role role(int point) {
        int trajectory = point / (names.size() + 1);
        int step = point % (names.size() + 1);
        if (step == 0) {
            return new Role("", "", "" + trajectory, "", "");
        }
        int moved = order(trajectory)[step - 1];
        double delta = sign(level(trajectory, moved)) * levels / 2 / (levels - 1.0);
        return new Role("", "", "" + trajectory, names.get(moved), Decimals.text(Decimals.round(delta, 15)));
    }

    private int level(int trajectory, int factor) {
        return (int) (Designs.uniform(seed, trajectory, names.get(factor), 0) * levels);
    }

    /** The lower half of the levels can only go up, the upper half only down. */
    private int sign(int level) {
        return level < levels / 2 ? 1 : -1;
    }

    private int[] order(int trajectory) {
        int[] order = new int[names.size()];
        for (int i = 0; i < order.length; i++) {
            int j = (int) (Designs.uniform(seed, trajectory, "order", i) * (i + 1));
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
