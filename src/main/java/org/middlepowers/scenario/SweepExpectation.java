package org.middlepowers.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the author of a sweep expects to see over its points. Expectations change nothing in a run. */
public record SweepExpectation(
        @Field(value = "What is expected, as a sentence", required = true) String claim,
        @Field("The theory, source or reason behind it") String because,
        @Field("Numbers that show whether it holds; it holds if all of them do") List<Check> check) {

    /**
     * A number that the points of the sweep give, and where it must lie: a mean or a share of runs between bounds, or,
     * with {@code than}, its difference to the same number in another part of the design.
     */
    public record Check(
            @Field(value = "What is measured, by its name under outputs: its mean over the runs", required = true)
                    String outcome,
            @Field("Side of a bound: the number is then the share of runs in which the outcome lies there")
                    Optional<Side> share,
            @Field("Part of the design that counts, by factor; absent: all of it") Map<String, Part> where,
            @Field("What it is compared with: the same number in another part of the design") Optional<Than> than,
            @Joined ClaimLimits limits) {

        /** Where the number must lie. */
        public ClaimBounds bounds() {
            return new ClaimBounds(than.isPresent(), false, limits);
        }
    }

    /** A side of a bound. */
    public record Side(
            @Field(value = "The outcome lies above this", min = -1e9, max = 1e9) OptionalDouble above,
            @Field(value = "The outcome lies below this", min = -1e9, max = 1e9) OptionalDouble below) {}

    /** Values of a factor: an interval of a range, or one of its values or options. */
    public record Part(
            @Field(value = "The factor lies above this", min = -1e9, max = 1e9) OptionalDouble above,
            @Field(value = "The factor lies below this", min = -1e9, max = 1e9) OptionalDouble below,
            @Field("The value or option that the factor takes") Optional<String> is) {}

    /** The part of the design that a number is compared with. */
    public record Than(
            @Field(value = "Part of the design, by factor", required = true) Map<String, Part> where) {}
}
