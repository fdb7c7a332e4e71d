package org.middlepowers.study.sweep;

import java.util.List;

/** The first value of every factor, then the second of every factor, and so on. */
final class ListDesign implements CubeDesign {
    private final List<Axis> axes;

    ListDesign(List<Axis> axes) {
        this.axes = axes;
    }

    @Override
    public int points() {
        return axes.get(0).levels();
    }

    @Override
    public double[] place(int point) {
        return axes.stream().mapToDouble(axis -> axis.at(point)).toArray();
    }
}
