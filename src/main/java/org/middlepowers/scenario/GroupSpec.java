package org.middlepowers.scenario;

import java.util.List;
import org.middlepowers.scenario.Field.Kind;

/** States reported on together. */
public record GroupSpec(
        @Field(value = "Name to print", required = true) String name,
        @Field(value = "Members", required = true, kind = Kind.STATE) List<String> members) {}
