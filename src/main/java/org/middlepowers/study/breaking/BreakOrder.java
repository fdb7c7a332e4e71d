package org.middlepowers.study.breaking;

import org.middlepowers.scenario.Expectation;

/**
 * What is asked of a search for the smallest departure that reverses a claim.
 *
 * @param claim with at least one number
 * @param norm how a departure is measured
 * @param together how many of the strongest parameters are moved together; 0 for each alone only
 * @param evaluations most places to look at closely
 * @param minutes longest time for the search
 * @param confirm fresh replications that confirm what was found
 */
public record BreakOrder(
        Expectation claim, Norm norm, int together, int evaluations, double minutes, int confirm) {}
