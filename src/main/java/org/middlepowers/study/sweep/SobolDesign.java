package org.middlepowers.study.sweep;

/** The first points of a Sobol sequence. */
record SobolDesign(int points, ShiftedSobol sequence) implements Design {
    @Override
    public double[] place(int point) {
        return sequence.point(point);
    }
}
