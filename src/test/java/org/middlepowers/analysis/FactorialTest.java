package org.middlepowers.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.middlepowers.analysis.Factorial.Cell;

/** Arithmetic of the 2×2, on numbers that can be checked by hand. */
class FactorialTest {
    @Test
    void interactionIsWhatBothDoBeyondTheSum() {
        assertThat(Factorial.interaction(10, 4, 3, 1)).isEqualTo(4);
        assertThat(Factorial.interaction(6, 4, 3, 1)).isZero();
    }

    @Test
    void effectsAreOfEachReplicationAndTheirErrorsAreSmallWhereLevelsVaryWidely() {
        Factorial f = new Factorial();
        // Levels differ by hundreds between replications, effects by at most 2.
        f.add(110, 104, 103, 101);
        f.add(512, 506, 503, 501);
        Interval i = f.interaction().interval();
        assertThat(i.mean()).isEqualTo((4 + 4) / 2.0);
        assertThat(f.interaction().variance()).isZero();
        assertThat(f.asymmetryAlone().mean()).isEqualTo((3 + 5) / 2.0);
        assertThat(f.subnationalAlone().mean()).isEqualTo(2);
        assertThat(f.asymmetry().mean()).isEqualTo(((7 + 3) / 2.0 + (9 + 5) / 2.0) / 2);
        assertThat(f.subnational().mean()).isEqualTo(((6 + 2) / 2.0 + (6 + 2) / 2.0) / 2);
        assertThat(f.cell(Cell.BOTH).mean()).isEqualTo(311, within(1e-12));
    }

    @Test
    void aMainEffectIsTheEffectAlonePlusHalfTheInteraction() {
        Factorial f = new Factorial();
        f.add(9, 2.5, -1, 4);
        f.add(3, 7, 0, -2);
        double half = f.interaction().mean() / 2;
        assertThat(f.asymmetry().mean()).isEqualTo(f.asymmetryAlone().mean() + half, within(1e-12));
        assertThat(f.subnational().mean()).isEqualTo(f.subnationalAlone().mean() + half, within(1e-12));
    }

    @Test
    void aReplicationWithAnUndefinedCellIsCountedAndLeftOutOfAllFour() {
        Factorial f = new Factorial();
        f.add(10, 4, 3, 1);
        f.add(10, Double.NaN, 3, Double.NaN);
        assertThat(f.undefined()).isEqualTo(1);
        assertThat(f.undefined(Cell.ASYMMETRY)).isEqualTo(1);
        assertThat(f.undefined(Cell.NEITHER)).isEqualTo(1);
        assertThat(f.undefined(Cell.BOTH)).isZero();
        assertThat(f.cell(Cell.BOTH).n()).isEqualTo(1);
        assertThat(f.interaction().n()).isEqualTo(1);
    }
}
