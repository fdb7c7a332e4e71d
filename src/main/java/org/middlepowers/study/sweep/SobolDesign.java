package org.middlepowers.study.sweep;

/** The first points of a Sobol sequence. */
record SobolDesign(int points, ShiftedSobol sequence) implements CubeDesign {
    @Override
    public double[] place(int point) {
        return sequence.point(point);
    }
}
