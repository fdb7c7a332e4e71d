package org.middlepowers.scenario;

import java.util.List;
import org.middlepowers.scenario.Field.Kind;

/** What happens to an institution. */
public record InstitutionChange(
        @Field(value = "Added to its density", fallback = "0", min = -1, max = 1) double density,
        @Field(value = "Added to its legitimacy", fallback = "0", min = -1, max = 1) double legitimacy,
        @Field(value = "States that join", kind = Kind.STATE) List<String> join,
        @Field(value = "States that leave", kind = Kind.STATE) List<String> leave) {
    /** Whether it changes anything. */
    boolean hasEffect() {
        return density != 0 || legitimacy != 0 || !join.isEmpty() || !leave.isEmpty();
    }
}
