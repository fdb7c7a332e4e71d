package org.middlepowers.study.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.middlepowers.study.sweep.Design.Role;

/** Designs have the properties that define them. */
class DesignsTest {
    private static final List<String> NAMES = List.of("a", "b", "c");

    @Test
    void aSaltelliDesignHasABAndForEachFactorAWithThatOneFromB() {
        SaltelliDesign design = new SaltelliDesign(16, NAMES, new ShiftedSobol(6, 7));

        assertThat(design.points()).isEqualTo(16 * 5);
        for (int base = 0; base < 16; base++) {
            double[] a = design.place(base * 5);
            double[] b = design.place(base * 5 + 1);
            assertThat(design.role(base * 5)).isEqualTo(new Role("" + base, "A", "", "", ""));
            assertThat(design.role(base * 5 + 1).matrix()).isEqualTo("B");
            for (int k = 0; k < 3; k++) {
                double[] expected = a.clone();
                expected[k] = b[k];
                assertThat(design.place(base * 5 + 2 + k)).containsExactly(expected);
                assertThat(design.role(base * 5 + 2 + k).matrix()).isEqualTo("AB:" + NAMES.get(k));
                assertThat(a[k]).isNotEqualTo(b[k]);
            }
        }
    }

    @Test
    void theFirstBasePointsOfALargerSaltelliDesignAreThoseOfASmallerOne() {
        SaltelliDesign small = new SaltelliDesign(8, NAMES, new ShiftedSobol(6, 7));
        SaltelliDesign large = new SaltelliDesign(32, NAMES, new ShiftedSobol(6, 7));

        for (int point = 0; point < small.points(); point++) {
            assertThat(large.place(point)).containsExactly(small.place(point));
        }
    }

    /** Each of the 2^m intervals of length 2^-m has one of the first 2^m points, in every dimension and for any shift. */
    @Test
    void aShiftedSobolSequenceFillsElementaryIntervalsEvenly() {
        for (long seed = 1; seed <= 3; seed++) {
            ShiftedSobol sequence = new ShiftedSobol(5, seed);
            for (int dimension = 0; dimension < 5; dimension++) {
                int[] hits = new int[64];
                for (int i = 0; i < 64; i++) {
                    hits[(int) (64 * sequence.point(i)[dimension])]++;
                }
                assertThat(hits).containsOnly(1);
            }
        }
    }

    /** In the first two dimensions every box of sixteenths by quarters has one of 64 points: a (0, 6, 2)-net. */
    @Test
    void aShiftedSobolSequenceFillsBoxesEvenly() {
        ShiftedSobol sequence = new ShiftedSobol(2, 5);
        int[] hits = new int[64];
        for (int i = 0; i < 64; i++) {
            double[] point = sequence.point(i);
            hits[(int) (16 * point[0]) * 4 + (int) (4 * point[1])]++;
        }
        assertThat(hits).containsOnly(1);
    }

    @Test
    void anotherSeedShiftsTheSequence() {
        assertThat(new ShiftedSobol(3, 1).point(0)).isNotEqualTo(new ShiftedSobol(3, 2).point(0));
    }

    @Test
    void aPointOfTheSequenceIsTheSameInWhateverOrderPointsAreAskedFor() {
        ShiftedSobol forward = new ShiftedSobol(4, 1);
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            points.add(forward.point(i).clone());
        }
        ShiftedSobol backward = new ShiftedSobol(4, 1);
        for (int i = 19; i >= 0; i--) {
            assertThat(backward.point(i)).containsExactly(points.get(i));
        }
    }

    @Test
    void aLatinHypercubeHasOnePointInEachSliceOfEveryFactor() {
        LatinHypercube design = new LatinHypercube(37, NAMES, 3);

        for (int k = 0; k < 3; k++) {
            Set<Integer> slices = new HashSet<>();
            for (int point = 0; point < 37; point++) {
                double place = design.place(point)[k];
                assertThat(place).isStrictlyBetween(0.0, 1.0);
                slices.add((int) (place * 37));
            }
            assertThat(slices).hasSize(37);
        }
        assertThat(order(design, 0)).isNotEqualTo(order(design, 1));
    }

    private static List<Integer> order(LatinHypercube design, int factor) {
        List<Integer> order = new ArrayList<>();
        for (int point = 0; point < 37; point++) {
            order.add((int) (design.place(point)[factor] * 37));
        }
        return order;
    }

    @Test
    void aMorrisTrajectoryMovesEveryFactorOnceByTheSameStepAndStaysWithin() {
        for (int levels : new int[] {2, 4, 6}) {
            MorrisDesign design = new MorrisDesign(25, levels, NAMES, 9);
            double step = levels / (2.0 * (levels - 1));

            assertThat(design.points()).isEqualTo(100);
            for (int trajectory = 0; trajectory < 25; trajectory++) {
                Set<String> moved = new HashSet<>();
                assertThat(design.role(trajectory * 4).step()).isEmpty();
                for (int s = 1; s < 4; s++) {
                    double[] before = design.place(trajectory * 4 + s - 1);
                    double[] after = design.place(trajectory * 4 + s);
                    Role role = design.role(trajectory * 4 + s);
                    int factor = NAMES.indexOf(role.step());
                    for (int k = 0; k < 3; k++) {
                        double change = after[k] - before[k];
                        if (k == factor) {
                            assertThat(Math.abs(change)).isCloseTo(step, within());
                            assertThat(change).isCloseTo(Double.parseDouble(role.delta()), within());
                        } else {
                            assertThat(change).isZero();
                        }
                    }
                    assertThat(Arrays.stream(after).allMatch(v -> v >= 0 && v <= 1 && onLevel(v, levels))).isTrue();
                    moved.add(role.step());
                }
                assertThat(moved).containsExactlyInAnyOrderElementsOf(NAMES);
            }
        }
    }

    @Test
    void morrisTrajectoriesBeginAtAllLevelsAndMoveFactorsInDifferentOrders() {
        MorrisDesign design = new MorrisDesign(60, 4, NAMES, 9);
        Set<Double> starts = new HashSet<>();
        Set<String> first = new HashSet<>();
        for (int trajectory = 0; trajectory < 60; trajectory++) {
            starts.add(design.place(trajectory * 4)[0]);
            first.add(design.role(trajectory * 4 + 1).step());
        }
        assertThat(starts).hasSize(4);
        assertThat(first).hasSize(3);
    }

    private static boolean onLevel(double value, int levels) {
        double level = value * (levels - 1);
        return Math.abs(level - Math.rint(level)) < 1e-9;
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-12);
    }

    @Test
    void randomPointsDependOnTheirNumberAloneAndAreSpreadEvenly() {
        RandomDesign small = new RandomDesign(10, NAMES, 4);
        RandomDesign large = new RandomDesign(4000, NAMES, 4);
        assertThat(large.place(9)).containsExactly(small.place(9));

        double sum = 0;
        for (int point = 0; point < 4000; point++) {
            sum += large.place(point)[1];
        }
        assertThat(sum / 4000).isBetween(.48, .52);
    }
}
