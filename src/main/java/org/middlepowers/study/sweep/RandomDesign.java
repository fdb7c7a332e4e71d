package org.middlepowers.study.sweep;

import java.util.List;

/** Independent points, spread evenly; each depends on the seed and its number alone. */
record RandomDesign(int points, List<String> names, long seed) implements CubeDesign {
    @Override
    public double[] place(int point) {
        return names.stream().mapToDouble(name -> Designs.uniform(seed, point, name, 0)).toArray();
    }
}
