package org.middlepowers.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.middlepowers.scenario.Field.Kind;

/** An international institution. */
public record InstitutionSpec(
        @Field(value = "Name to print", required = true) String name,
        @Field(value = "Its place in the order", required = true) InstitutionType type,
        @Field(value = "The power or state that leads it; absent: nobody", kind = Kind.COUNTRY)
                Optional<String> sponsor,
        @Field("First quarter in which it exists; absent: from the start") Optional<Quarter> founded,
        @Field(value = "Middle powers in it; the single word 'all' for every one", kind = Kind.STATE, all = true)
                List<String> members,
        @Field(value = "Density of its rules and contacts; absent: the type's usual value", min = 0, max = 1)
                OptionalDouble density,
        @Field(value = "Legitimacy; absent: the type's usual value", min = 0, max = 1)
                OptionalDouble legitimacy) {}
