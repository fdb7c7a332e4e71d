package org.middlepowers.study.sweep;

import java.util.ArrayList;
import java.util.List;

/** Points of the unit cube: one number from 0 to 1 for each factor, whose axis says what it means. */
interface CubeDesign extends Design {
    /**
     * Where a point lies.
     *
     * @param point 0 to {@link #points} less one
     */
    double[] place(int point);

    @Override
    default List<String> values(int point, List<Axis> axes) {
        double[] place = place(point);
        List<String> values = new ArrayList<>(place.length);
        for (int k = 0; k < place.length; k++) {
            values.add(axes.get(k).value(place[k]));
        }
        return values;
    }
}
