package org.middlepowers.study.lesson;

import java.util.List;
import java.util.Map;

/**
 * What a class page shows, worked out beforehand. Series run from the first quarter of their world to the last.
 *
 * @param world title of the scenario
 * @param command makes the same runs again
 * @param worlds one for each combination of levers; the first is the one first shown
 * @param answers to the predictions that are choices, by their short names
 * @param test the right option of each item of the concept test
 */
public record LessonData(
        String lesson,
        String world,
        String program,
        String command,
        String state,
        int replications,
        long seed,
        List<Actor> powers,
        List<Actor> states,
        List<ActName> acts,
        Map<String, ChartData> charts,
        Map<String, PredictionData> predictions,
        Map<String, List<String>> levers,
        List<LessonWorld> worlds,
        Map<String, LeverEffect> answers,
        List<Turn> turns,
        Brief brief,
        List<String> test) {

    /** What the lesson of ten minutes keeps: a prediction and a lever; empty where there is none. */
    public record Brief(String prediction, String lever) {}

    /** A great or middle power: where its capital is, and its weight. */
    public record Actor(String code, String name, double latitude, double longitude, double weight) {}

    /** An act; tag 1 drives, -1 stabilises, 0 neither. */
    public record ActName(String name, String title, int tag) {}

    /** A measure over time: the name of its column, whom it is about, and the ends of the axis for predictions, or none. */
    public record ChartData(String measure, String scope, List<Double> span) {}

    /** What is to be predicted, from one quarter to another, by their places; the option beside the other. */
    public record PredictionData(
            String chart, String form, int from, int to, String lever, String option, String against, double matters) {}

    /** An event of a world: the place of its quarter, and what happens. */
    public record Event(int at, String about) {}

    /**
     * One world.
     *
     * @param key its options, joined by |
     * @param acts acts of the first replication, a letter for each quarter, by state: a for the first act
     * @param tension mean tension between great powers in that replication
     */
    public record LessonWorld(
            String key,
            String name,
            int year,
            int quarter,
            List<Event> events,
            Map<String, SpreadOverTime> series,
            Map<String, String> acts,
            double[] tension) {}

    /** Mean over replications, and the range that holds eight in ten of them. */
    public record SpreadOverTime(double[] mean, double[] low, double[] high) {}

    /**
     * Mean difference with its 95 % interval.
     *
     * @param verdict higher or lower where the whole interval is at least the smallest difference that counts; same where
     *     it lies wholly within that; unsettled otherwise
     * @param spread standard deviation of the runs of the first world, in the same unit
     */
    public record LeverEffect(double difference, double low, double high, String verdict, double spread) {}

    /**
     * A decision explained: what was chosen, and the acts it was weighed against, likeliest first.
     *
     * @param target code of the great power that it was aimed at; empty if at none
     * @param next the act that came next, as {@code why} and the window name it; empty if nothing else was open
     * @param ahead what spoke most for the act against that one, by the names of {@code Tipping.Reason}
     */
    public record Turn(
            String name, String quarter, String state, String target, String next, List<String> ahead,
            List<Weighed> acts, List<Flipped> flips) {}

    /** The smallest change of one thing that would have turned the choice, and to which acts; the key as in {@code Flip}. */
    public record Flipped(String key, String title, double from, double to, List<String> acts) {}

    /** An act as the state saw it: what each goal added, and whether it was open. */
    public record Weighed(
            String act, boolean open, boolean chosen, double economy, double security, double status, double norms,
            double home, double cost, double probability) {}
}
