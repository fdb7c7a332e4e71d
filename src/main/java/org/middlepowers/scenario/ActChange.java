package org.middlepowers.scenario;

import java.util.List;
import org.middlepowers.scenario.Field.Kind;

/**
 * What happens to an act of foreign policy, for some states, from a quarter on. Factors of several shocks multiply;
 * of several groups that a state acts jointly with, the latest holds.
 */
public record ActChange(
        @Field(value = "Whom it concerns; the single word 'all' for every middle power", fallback = "all",
                kind = Kind.STATE, all = true)
                List<String> states,
        @Field(value = "Factor on what the act costs", fallback = "1", min = 0, max = 10) double cost,
        @Field(value = "Whether these states carry it out jointly: whoever of them does, the effort counts in the"
                        + " regional bodies of them all",
                fallback = "false")
                boolean joint) {}
