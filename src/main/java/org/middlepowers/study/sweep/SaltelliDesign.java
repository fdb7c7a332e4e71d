package org.middlepowers.study.sweep;

import java.util.Arrays;
import java.util.List;

/**
 * For each base point of a sequence of twice as many dimensions as there are factors: A, its first half; B, its second
 * half; and for each factor AB, which is A with that factor from B (Saltelli et al. 2010). Base points follow each
 * other, so that a design cut short is a smaller design.
 */
record SaltelliDesign(int size, List<String> names, ShiftedSobol sequence) implements CubeDesign {
    @Override
    public int points() {
        return Math.multiplyExact(size, names.size() + 2);
    }

    @Override
    public double[] place(int point) {
        int factors = names.size();
        double[] both = sequence.point(point / (factors + 2));
        int matrix = point % (factors + 2);
        if (matrix == 1) {
            return Arrays.copyOfRange(both, factors, 2 * factors);
        }
        double[] place = Arrays.copyOf(both, factors);
        if (matrix > 1) {
            place[matrix - 2] = both[factors + matrix - 2];
        }
        return place;
    }

    @Override
    public Role role(int point) {
        int matrix = point % (names.size() + 2);
        String name = matrix == 0 ? "A" : matrix == 1 ? "B" : "AB:" + names.get(matrix - 2);
        return new Role("" + point / (names.size() + 2), name, "", "", "");
    }
}
