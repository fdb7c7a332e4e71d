package org.middlepowers.scenario;

import java.util.List;
import org.middlepowers.scenario.Field.Kind;

/** Sanctions against one target. */
public record SanctionSpec(
        @Field(value = "Whom they hit", required = true, kind = Kind.ACTOR) String target,
        @Field(value = "Great powers that impose them, leader first", required = true, kind = Kind.POWER)
                List<String> senders,
        @Field(value = "Severity, from 0 to 1 (a full embargo)", required = true, min = 0, max = 1)
                double severity,
        @Field(value = "Whether third countries that trade on are punished too", fallback = "false")
                boolean secondary,
        @Field(value = "Whether the UN Security Council mandates them", fallback = "false") boolean unMandate) {}
