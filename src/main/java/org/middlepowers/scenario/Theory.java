package org.middlepowers.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A theory of international relations as a stylised reading: parameters and rules of the one model, and what it predicts
 * of it, in words and as checks (§10).
 */
public record Theory(
        @Field(value = "Name to print", required = true) String title,
        @Field(value = "Who holds it, with an article, as in 'a realist'", required = true) String voice,
        @Field(value = "Works that it is read from, author and year, a line each", required = true)
                List<String> sources,
        @Field(value = "What it turns on and how that was put into parameters, in words", required = true)
                String reading,
        @Field("Model parameters that it sets; it leaves the others alone") Parameters parameters,
        @Field("Mechanisms that it switches on or off; it leaves the others alone") Rules rules,
        @Field("What it expects of a middle power between powers that clash, by a short name")
                Map<String, Expectation> expects,
        @Field("What it predicts of synthetic worlds, by a short name") Map<String, Prediction> predictions) {

    /** What a theory expects a middle power to do after a clash of great powers, compared with before. */
    public record Expectation(
            @Field(value = "The expectation, as a sentence", required = true) String text,
            @Field(value = "Measure that shows it, by the name of its column", required = true, kind = Field.Kind.MEASURE)
                    String measure,
            @Field(value = "How the measure changes", required = true) Shift change,
            @Field(value = "Change that still counts as the same", fallback = "0.05", min = 0, max = 10)
                    double margin) {}

    /** Direction of a change. */
    public enum Shift {
        MORE,
        LESS,
        SAME
    }

    /** A claim that a machine checks. */
    public record Prediction(
            @Field(value = "The claim, as a sentence", required = true) String text,
            @Field(value = "Whether it nearly follows from the parameters chosen, or comes out of the whole",
                    required = true)
                    Kind kind,
            @Field("What the model's numerical prototype gave (model specification, §9 and §10)")
                    Optional<String> prototype,
            @Field(value = "How it is checked", required = true) Check check) {}

    /** How much a prediction says. */
    public enum Kind {
        /** Nearly a definition: a check that the parameters do what they are there for. */
        CONSISTENCY,
        /** Not put in: it may fail. */
        EMERGENT
    }

    /** A number made from runs of synthetic worlds on common random numbers, and what it should be. */
    public record Check(
            @Field(value = "How the number is made", required = true) NumberRule type,
            @Field(value = "What is measured, by the name of its column or of an exchange of great and middle powers",
                    required = true, kind = Field.Kind.MEASURE)
                    String measure,
            @Field(value = "Which number a run gives", fallback = "mean") Statistic statistic,
            @Joined Varied varied,
            @Joined RunLength length,
            @Joined Wanted wanted) {}

    /** What differs between the worlds that a check compares. */
    public record Varied(
            @Field("What differs between worlds: norms, density, tension, leader, grievance, acting, or a parameter")
                    Optional<String> vary,
            @Field(value = "Its values, in order", min = -1000, max = 1000) List<Double> values) {}

    /** How long a run is, and which of its quarters count. */
    public record RunLength(
            @Field(value = "Length of a run in quarters", fallback = "60", min = 8, max = 200) int quarters,
            @Field(value = "First quarter that counts, from 0; grievance strikes then", fallback = "0", min = 0,
                    max = 199)
                    int from) {}

    /** Where the number of a check should lie. */
    public record Wanted(
            @Field(value = "Where the number should lie", required = true) Expect expect,
            @Field(value = "Above, below, or within which distance of zero", fallback = "0", min = -1000, max = 1000)
                    double threshold,
            @Field("Theories (or none, the model's defaults) beside which the number should lie so: the difference to"
                            + " each is then judged")
                    List<String> than) {}

    /** How a check makes its number. */
    public enum NumberRule {
        /** What one world gives. */
        LEVEL(0),
        /** What the second value gives, less what the first does. */
        DIFFERENCE(2),
        /** What the middle of three values gives, less what either end does; the smaller of the two. */
        PEAK(3),
        /** How much of the gap between two values at the beginning is left at the end, as a share. */
        PERSISTENCE(2);

        private final int values;

        NumberRule(int values) {
            this.values = values;
        }

        /** How many values it compares. */
        public int compares() {
            return values;
        }
    }

    /** Where a number should lie. */
    public enum Expect {
        ABOVE,
        BELOW,
        NEAR
    }
}
