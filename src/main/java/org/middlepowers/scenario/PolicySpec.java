package org.middlepowers.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.middlepowers.scenario.Field.Kind;

/**
 * A policy: which act a middle power chooses in which situation, in place of its own reasoning. Acts of given quarters
 * come first, then the rules in their order; an act that the state cannot consider at the time is passed over.
 */
public record PolicySpec(
        @Field(value = "Name to print", required = true) String title,
        @Field("Who wrote it") String author,
        @Field("What it is after, in words") String about,
        @Field(value = "Acts by quarter, as in {2022Q1: MEDIATE}; they come before the rules", kind = Kind.SCRIPT)
                Map<String, String> acts,
        @Field("Rules by a short name; the first that applies and finds an act decides") Map<String, Rule> rules,
        @Field(value = "What holds when nothing above decides: the state's own reasoning, or abstaining",
                fallback = "own")
                Otherwise otherwise,
        @Field("Program that chooses instead; it must be named on the command line too, since no file may start one")
                Optional<String> player) {
    /** A policy without a program. */
    public PolicySpec(
            String title, String author, String about, Map<String, String> acts, Map<String, Rule> rules,
            Otherwise otherwise) {
        this(title, author, about, acts, rules, otherwise, Optional.empty());
    }

    /** What to do, and when. */
    public record Rule(
            @Field(value = "Conditions that must all hold, by what is observed; absent: always", kind = Kind.SIGNAL)
                    Map<String, Bounds> when,
            @Field(value = "Acts to choose among; the words driving and stabilising stand for all acts of that tag",
                    required = true, kind = Kind.ACT)
                    List<String> choose,
            @Field(value = "Which of them: the first in the list, or the one that the state's own reasoning thinks most"
                            + " of",
                    fallback = "order")
                    By by) {}

    /** Where an observed value must lie; absent bounds hold always. */
    public record Bounds(
            @Field(value = "It is more than this", min = -100, max = 100) OptionalDouble above,
            @Field(value = "It is less than this", min = -100, max = 100) OptionalDouble below) {}

    /** How a rule picks among its acts. */
    public enum By {
        ORDER,
        REASON
    }

    /** What a state does when its policy says nothing. */
    public enum Otherwise {
        OWN,
        ABSTAIN
    }

    /** What a policy may look at: the situation of its state as it decides. */
    public enum Signal {
        /** Mean tension between great powers, 0 to 1. */
        TENSION,
        /** Largest share of one great power in the state's alignment, 0 to 1. */
        DOMINANCE,
        /** Part of its portfolio under nobody's influence, 0 to 1. */
        AUTONOMY,
        /** Most coercion felt from one great power. */
        COERCION,
        /** Size of the project offered this quarter, 0 without one. */
        OFFER,
        /** Mean participation in protest, 0 to 1. */
        PROTEST,
        /** Most grievance against one great power, mean over regions, 0 to 1. */
        GRIEVANCE,
        /** Domestic legitimacy, 0 to 1. */
        LEGITIMACY,
        /** International status, 0 to 1. */
        STATUS,
        /** Mean leverage on great powers, 0 to 1. */
        LEVERAGE,
        /** Trade with powers under sanctions, weighted by severity, 0 to 1. */
        SANCTIONS,
        /** Great powers that hit it with secondary sanctions this quarter. */
        PENALTIES,
        /** Growth of its output in the quarter before, over the trend. */
        GROWTH
    }
}
