package org.middlepowers.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.middlepowers.scenario.Field.Kind;

/**
 * What the author of a scenario expects to see in it, and how the program finds out whether it comes. Expectations
 * change nothing in a run.
 */
public record Expectation(
        @Field(value = "What is expected, as a sentence", required = true) String claim,
        @Field("The theory, source or reason behind it") String because,
        @Field("Numbers that show whether it holds; it holds if all of them do") List<Check> check,
        @Field("Why nothing checks it; the program writes it where a check does not fit the world") String unchecked) {

    /** A sentence alone, which nothing checks. */
    public static Expectation sentence(String claim) {
        return new Expectation(claim, "", List.of(), "");
    }

    /** The same without its checks, and why. */
    public Expectation without(String reason) {
        return new Expectation(claim, because, List.of(), reason);
    }

    /**
     * A number that every replication gives, and where it must lie: a level between bounds, or, with {@code than}, its
     * difference to the same number elsewhere.
     */
    public record Check(
            @Field(value = "What is measured, by the name of its column", required = true, kind = Kind.MEASURE)
                    String measure,
            @Field(value = "Whom it is about: world, a group, or a middle power", fallback = Scenario.WORLD)
                    String scope,
            @Field("First quarter that counts; absent: the first of the run") Optional<Quarter> from,
            @Field("Last quarter that counts; absent: the last of the run") Optional<Quarter> to,
            @Field(value = "Which number these quarters give", fallback = "mean") Statistic statistic,
            @Field("What it is compared with: the same number, but for what this says") Optional<Than> than,
            @Field("In which direction it differs; only with than") Optional<Direction> direction,
            @Field(value = "By how much at least; for the same, at most. Absent: any difference, or none at all",
                    min = 0, max = 1e6)
                    OptionalDouble margin,
            @Field(value = "Lower bound of the number or, with than, of the difference", min = -1e6, max = 1e6)
                    OptionalDouble above,
            @Field(value = "Upper bound of the number or, with than, of the difference", min = -1e6, max = 1e6)
                    OptionalDouble below,
            @Field(value = "Smallest size that counts: a number that is certain to lie less than this beyond its bound is"
                            + " a miss, as too small to matter", min = 0, max = 1e6)
                    OptionalDouble matters,
            @Field(value = "Whether the two numbers are divided instead of subtracted; only with than",
                    fallback = "false")
                    boolean ratio) {

        /** The number. */
        public Number number() {
            return new Number(measure, scope, from, to, statistic, Twin.NONE);
        }

        /** The number that it is compared with. */
        public Optional<Number> other() {
            return than.map(t -> new Number(
                    t.measure().orElse(measure),
                    t.scope().orElse(scope),
                    t.from().or(() -> from),
                    t.to().or(() -> to),
                    t.statistic().orElse(statistic),
                    new Twin(t.without(), t.set(), t.abstaining())));
        }

        /** Where the level, difference or quotient must lie. */
        public ClaimBounds bounds() {
            return new ClaimBounds(than.isPresent(), direction, margin, ratio, above, below, matters);
        }
    }

    /** What differs from the number that is checked. */
    public record Than(
            @Field(value = "Another measure", kind = Kind.MEASURE) Optional<String> measure,
            @Field("Another group or state, or world") Optional<String> scope,
            @Field("Another first quarter") Optional<Quarter> from,
            @Field("Another last quarter") Optional<Quarter> to,
            @Field("Another number of these quarters") Optional<Statistic> statistic,
            @Field("Shocks that do not happen in a twin of this world on the same draws") List<String> without,
            @Field("Values that differ in such a twin, each as path=value") List<String> set,
            @Field(value = "Middle powers that abstain from every act in such a twin; the single word 'all' for every"
                            + " one",
                    all = true)
                    List<String> abstaining) {
        /** Whether nothing differs. */
        public boolean isSame() {
            return measure.isEmpty()
                    && scope.isEmpty()
                    && from.isEmpty()
                    && to.isEmpty()
                    && statistic.isEmpty()
                    && new Twin(without, set, abstaining).equals(Twin.NONE);
        }
    }

    /** A twin of a world on the same draws: shocks that do not happen, values that differ, states that abstain. */
    public record Twin(List<String> without, List<String> set, List<String> abstaining) {
        /** The world itself. */
        public static final Twin NONE = new Twin(List.of(), List.of(), List.of());

        /** What differs in the file, each as path=value. */
        public List<String> sets() {
            return java.util.stream.Stream.concat(
                            without.stream().map(name -> "shocks." + name + "=null"), set.stream())
                    .toList();
        }
    }

    /** A number that every replication of a world gives. */
    public record Number(
            String measure,
            String scope,
            Optional<Quarter> from,
            Optional<Quarter> to,
            Statistic statistic,
            Twin twin) {}

    /** Direction of a difference. */
    public enum Direction {
        HIGHER,
        LOWER,
        SAME;

        double low(double margin) {
            return switch (this) {
                case HIGHER -> margin;
                case LOWER -> Double.NEGATIVE_INFINITY;
                case SAME -> -margin;
            };
        }

        double high(double margin) {
            return switch (this) {
                case HIGHER -> Double.POSITIVE_INFINITY;
                case LOWER -> -margin;
                case SAME -> margin;
            };
        }
    }
}
