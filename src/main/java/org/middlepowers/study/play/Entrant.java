package org.middlepowers.study.play;

import org.middlepowers.scenario.PolicySpec;

/**
 * A policy that takes part in a tournament.
 *
 * @param name short name, unique in the tournament
 */
public record Entrant(String name, PolicySpec policy) {}
