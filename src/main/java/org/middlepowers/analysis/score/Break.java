package org.middlepowers.analysis.score;

/**
 * A step of a recorded series that is a change of its source. Nothing is forecast or learnt across it.
 *
 * @param year first year of the other meaning
 * @param before number of the last year before it
 * @param after number of that year
 * @param reason what shows it, in words
 */
public record Break(Unit unit, int year, double before, double after, String reason) {}
