package org.middlepowers.analysis.score;

/**
 * What a series of yearly numbers is of.
 *
 * @param state code of the middle power
 * @param partner code of the great power; empty for a number of the state alone
 */
public record Unit(String state, String partner) implements Comparable<Unit> {
    @Override
    public int compareTo(Unit other) {
        int first = state.compareTo(other.state);
        return first != 0 ? first : partner.compareTo(other.partner);
    }

    @Override
    public String toString() {
        return partner.isEmpty() ? state : state + "–" + partner;
    }
}
