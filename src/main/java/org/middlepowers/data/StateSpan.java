package org.middlepowers.data;

/**
 * A state that a data set names, and when it may stand for the one that it is taken for.
 *
 * @param code ISO 3166-1 alpha-3
 * @param from first year
 * @param to last year
 * @param since 0 for the state itself; for a predecessor the year since which it existed
 */
record StateSpan(String code, int from, int to, int since) {
    static StateSpan itself(String code) {
        return new StateSpan(code, Integer.MIN_VALUE, Integer.MAX_VALUE, 0);
    }

    boolean existed(int year) {
        return from <= year && year <= to;
    }
}
