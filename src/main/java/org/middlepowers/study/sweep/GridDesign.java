package org.middlepowers.study.sweep;

import java.util.List;

/** Every combination of the factors' levels; the last factor changes fastest. */
final class GridDesign implements CubeDesign {
    private final List<Axis> axes;
    private final int points;

    GridDesign(List<Axis> axes) {
        this.axes = axes;
        points = axes.stream().mapToInt(Axis::levels).reduce(1, Math::multiplyExact);
    }

    @Override
    public int points() {
        return points;
    }

    @Override
    public double[] place(int point) {
        double[] place = new double[axes.size()];
        int rest = point;
        for (int k = axes.size() - 1; k >= 0; k--) {
            place[k] = axes.get(k).at(rest % axes.get(k).levels());
            rest /= axes.get(k).levels();
        }
        return place;
    }
}
