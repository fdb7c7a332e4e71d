package org.middlepowers.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
            @Joined Quantity quantity,
            @Field("What it is compared with: the same number, but for what this says") Optional<Than> than,
            @Joined ClaimLimits limits,
            @Field(value = "Whether the two numbers are divided instead of subtracted; only with than",
                    fallback = "false")
                    boolean ratio) {

        /** The number. */
        public Number number() {
            return new Number(quantity, Twin.NONE);
        }

        /** The number that it is compared with. */
        public Optional<Number> other() {
            return than.map(t -> new Number(t.other().or(quantity), t.twin()));
        }

        /** Where the level, difference or quotient must lie. */
        public ClaimBounds bounds() {
            return new ClaimBounds(than.isPresent(), ratio, limits);
        }
    }

    /** What is measured, of whom and when. */
    public record Quantity(
            @Field(value = "What is measured, by the name of its column", required = true, kind = Kind.MEASURE)
                    String measure,
            @Field(value = "Whom it is about: world, a group, or a middle power", fallback = Scenario.WORLD)
                    String scope,
            @Field("First quarter that counts; absent: the first of the run") Optional<Quarter> from,
            @Field("Last quarter that counts; absent: the last of the run") Optional<Quarter> to,
            @Field(value = "Which number these quarters give", fallback = "mean") Statistic statistic) {}

    /** What differs from the number that is checked. */
    public record Than(@Joined Elsewhere other, @Joined Twin twin) {
        /** Whether nothing differs. */
        public boolean isSame() {
            return other.equals(Elsewhere.NOTHING) && twin.equals(Twin.NONE);
        }
    }

    /** What differs from what is measured. */
    public record Elsewhere(
            @Field(value = "Another measure", kind = Kind.MEASURE) Optional<String> measure,
            @Field("Another group or state, or world") Optional<String> scope,
            @Field("Another first quarter") Optional<Quarter> from,
            @Field("Another last quarter") Optional<Quarter> to,
            @Field("Another number of these quarters") Optional<Statistic> statistic) {
        static final Elsewhere NOTHING =
                new Elsewhere(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        private Quantity or(Quantity usual) {
            return new Quantity(
                    measure.orElse(usual.measure),
                    scope.orElse(usual.scope),
                    from.or(() -> usual.from),
                    to.or(() -> usual.to),
                    statistic.orElse(usual.statistic));
        }
    }

    /** A twin of a world on the same draws: shocks that do not happen, values that differ, states that abstain. */
    public record Twin(
            @Field("Shocks that do not happen in a twin of this world on the same draws") List<String> without,
            @Field("Values that differ in such a twin, each as path=value") List<String> set,
            @Field(value = "Middle powers that abstain from every act in such a twin; the single word 'all' for every"
                            + " one",
                    all = true)
                    List<String> abstaining) {
        /** The world itself. */
        public static final Twin NONE = new Twin(List.of(), List.of(), List.of());

        /** What differs in the file, each as path=value. */
        public List<String> sets() {
            return Stream.concat(
                            without.stream().map(name -> "shocks." + name + "=null"), set.stream())
                    .toList();
        }
    }

    /** A number that every replication of a world gives. */
    public record Number(Quantity quantity, Twin twin) {
        public String measure() {
            return quantity.measure;
        }

        public String scope() {
            return quantity.scope;
        }

        public Optional<Quarter> from() {
            return quantity.from;
        }

        public Optional<Quarter> to() {
            return quantity.to;
        }

        public Statistic statistic() {
            return quantity.statistic;
        }
    }

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
