package org.middlepowers.data;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What one file reports: each fact once, the rows of one fact added up where a data set has several to one. */
final class Harvest {
    private final Map<Fact, Observation> figures = new LinkedHashMap<>();
    private final Map<Variable, Set<Integer>> covered = new EnumMap<>(Variable.class);

    /** What a figure is of. */
    record Fact(Variable variable, String state, String partner, int year) {
        @Override
        public String toString() {
            return variable.title() + " of " + state + (partner.isEmpty() ? "" : " and " + partner) + " in " + year;
        }
    }

    /** A state's own row comes before its predecessors', and of these the last. */
    private static int rank(Observation figure) {
        return figure.since() == 0 ? Integer.MAX_VALUE : figure.since();
    }

    /** Adds a figure; a second one that differs is a problem, unless one of them is a predecessor's. */
    void add(Fact fact, Observation figure, DataProblems problems) {
        Observation other = figures.putIfAbsent(fact, figure);
        if (other == null || other.value() == figure.value()) {
            return;
        }
        if (rank(other) != rank(figure)) {
            figures.put(fact, rank(other) > rank(figure) ? other : figure);
            return;
        }
        problems.add(
                figure.place().file(),
                figure.place().line(),
                "the " + fact + " is given twice: here " + NumberText.text(figure.value()) + ", in line " + other.place().line()
                        + " " + NumberText.text(other.value()) + ". Remove one of the two lines.");
    }

    /** Adds to the figure that is there; a predecessor's rows never to its successor's. */
    void sum(Fact fact, Observation figure) {
        figures.merge(
                fact, figure, (a, b) -> rank(a) == rank(b) ? a.plus(b) : rank(a) > rank(b) ? a : b);
    }

    /** Notes that the file lists all that there was of a variable in a year. */
    void cover(Variable variable, int year) {
        covered.computeIfAbsent(variable, v -> new TreeSet<>()).add(year);
    }

    void uncover(Variable variable) {
        covered.remove(variable);
    }

    Map<Fact, Observation> figures() {
        return figures;
    }

    Map<Variable, Set<Integer>> covered() {
        return covered;
    }
}
