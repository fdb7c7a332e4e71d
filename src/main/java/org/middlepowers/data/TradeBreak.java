package org.middlepowers.data;

/**
 * A step of a series of trade shares that is a change of its source, not of trade.
 *
 * @param state code of the middle power
 * @param power code of the great power
 * @param year first year of the other meaning
 * @param before share of the last year before it
 * @param after share of that year
 * @param reason what shows it, in words
 */
public record TradeBreak(String state, String power, int year, double before, double after, String reason) {}
