package org.middlepowers.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.scenario.Field.Kind;

/**
 * A lesson for a class, without its words: a world, what students predict before they see it, what they may vary
 * afterwards, and which decisions are explained. The words stand apart, in one file per language.
 */
public record Lesson(
        @Field(value = "The world, a scenario's name", required = true) String scenario,
        @Field("Values that differ from it in all worlds of the lesson, each as path=value") List<String> set,
        @Field(value = "Middle power that the class follows", required = true, kind = Kind.COUNTRY) String state,
        @Field(value = "What is drawn over time, by a short name", required = true) Map<String, Chart> charts,
        @Field(value = "What students commit to before they see anything, by a short name", required = true)
                Map<String, Prediction> predictions,
        @Field("What may be varied, by a short name; the first option of each is the world as first shown")
                Map<String, Lever> levers,
        @Field("Decisions that are explained, by a short name") Map<String, Turn> turns,
        @Field("What the lesson of ten minutes keeps; absent: the first choice and its lever") Optional<Brief> brief,
        @Field("Concept test: the right option of each item, a to d; the items stand among the words") List<String> test,
        @Field(value = "Runs of each world", fallback = "40", min = 2, max = 1000) int replications) {

    /** Worlds that a lesson may compute: every combination of its levers. */
    public static final int MOST_WORLDS = 64;

    /** The same lesson with another number of runs of each world. */
    public Lesson withReplications(int runs) {
        return new Lesson(scenario, set, state, charts, predictions, levers, turns, brief, test, runs);
    }

    /** A measure over time. */
    public record Chart(
            @Field(value = "What is measured, by the name of its column", required = true, kind = Kind.MEASURE)
                    String measure,
            @Field(value = "Whom it is about: world, a group, or a middle power", fallback = "world") String scope,
            @Field(value = "What of it is drawn: as it is now, its total, its change since the first quarter, or its average"
                            + " over the quarters so far in which it is defined",
                    fallback = "now")
                    Shown shown,
            @Field(value = "What it is multiplied by where it is shown, as 100 for shares in percent", fallback = "1")
                    double times,
            @Field("The least and the most that a class may think of, as shown: the axis on which a prediction is drawn."
                            + " Absent: from 0 to twice what is known before")
                    List<Double> span) {
        /** A measure as it is. */
        public Chart(String measure, String scope, List<Double> span) {
            this(measure, scope, Shown.NOW, 1, span);
        }
    }

    /** What of a measure is drawn, quarter by quarter. */
    public enum Shown {
        NOW,
        TOTAL,
        CHANGE,
        AVERAGE;

        /** Whether what stands at the end sums up what went before. */
        public boolean isCumulative() {
            return this != NOW;
        }
    }

    /** Something to predict. */
    public record Prediction(
            @Field(value = "Which chart", required = true) String chart,
            @Field(value = "How: draw the curve, or choose between higher, lower and no difference", required = true)
                    Form form,
            @Joined PredictedQuarters quarters,
            @Joined Alternatives alternatives) {}

    /** Which quarters are predicted. */
    public record PredictedQuarters(
            @Field("First quarter to predict; absent: the second of the run") Optional<Quarter> from,
            @Field("Last quarter to predict; absent: the last of the run") Optional<Quarter> to) {}

    /** Between what a choice is. */
    public record Alternatives(
            @Field("For a choice: the lever") Optional<String> lever,
            @Field("For a choice: its option; is the chart higher or lower there than under the other?")
                    Optional<String> option,
            @Field("For a choice: the other option; absent: the first of the lever") Optional<String> against,
            @Field(value = "For a choice: the smallest difference that counts, in the chart's unit; what lies wholly"
                            + " within it is about the same",
                    fallback = "0", min = 0)
                    double matters) {}

    /** How something is predicted. */
    public enum Form {
        CURVE,
        CHOICE
    }

    /** Something that students may vary. */
    public record Lever(
            @Field(value = "Its options by a short name", required = true) Map<String, Option> options) {}

    /** A position of a lever; nothing said is the lesson's world as it is. */
    public record Option(
            @Field("Another scenario") Optional<String> scenario,
            @Field("A theory to read the world by") Optional<String> theory,
            @Field("Values that differ, each as path=value") List<String> set) {}

    /** What the lesson of ten minutes keeps. */
    public record Brief(
            @Field(value = "The prediction", required = true) String prediction,
            @Field(value = "The lever", required = true) String lever) {}

    /** A decision to explain: that of the first replication of the world as first shown. */
    public record Turn(
            @Field(value = "When", required = true) Quarter quarter,
            @Field(value = "Whose", required = true, kind = Kind.COUNTRY) String state) {}
}
