package org.middlepowers.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of something that can be measured in a run, as in the columns of result tables: {@code tension},
 * {@code act_COMPLY}, {@code trade_CHN}; and with a part of the scenario behind a dot: {@code tension.USA-CHN},
 * {@code votes.es_11_1.abstain}, {@code routes.middle}.
 *
 * @param form what kind of name it is
 * @param head the name, or what stands before the part of the scenario
 * @param part a great power, a pair, a vote or a route; empty where there is none
 * @param answer of a vote: yes, no, abstain or absent; empty otherwise
 */
public record MeasureName(Form form, String head, String part, String answer) {
    /** Measures of the world, in the order of the tables. */
    static final List<String> WORLD = words(
            "tension poles poles_all leader_share concentration kantian norms_feedback crises sanctions_burden"
                    + " alternative_density universal_legitimacy western_legitimacy reexport_share");

    /** Measures of middle powers, in the order of the tables. */
    static final List<String> STATE = words(
            "dsi hedging brokerage autonomy ideal_point norms role status legitimacy protest grievance attention"
                    + " leverage recognition invoicing tolerance compliance output reexport_income transit_income"
                    + " projects excluded goal_economy goal_security goal_prestige goal_norms goal_domestic act_ABSTAIN act_DEFER"
                    + " act_DIVERSIFY act_ALT_INST act_ALT_CURR act_VOTE_AGAINST act_CIRCUMVENT act_MEDIATE act_FORUM"
                    + " act_UN_NORM act_CBM act_COMPLY act_NONPROLIF");

    /** Differences to a twin in which middle powers abstain. */
    static final List<String> EFFECT = words("effect.tension effect.poles");

    /** What only a run as a whole has, of middle powers. */
    static final List<String> RUN = words("coexistence comovement sector_breadth welfare");

    /** Ties of a state to a great power, before its code. */
    public static final List<String> TIES = words("trade security influence leverage recognition grievance demands refusals");

    static final List<String> ANSWERS = words("yes no abstain absent");

    private static final Pattern TIE = Pattern.compile("(" + String.join("|", TIES) + ")_([A-Z]{3})");
    private static final Pattern RUN_TIE = Pattern.compile("(coexistence|comovement)_([A-Z]{3})");
    private static final Pattern PAIR = Pattern.compile("(tension)\\.([A-Z]{3}-[A-Z]{3})");
    private static final Pattern ROUTE = Pattern.compile("(routes)\\.(" + References.NAME + ")");
    private static final Pattern VOTE =
            Pattern.compile("(votes)\\.(" + References.NAME + ")\\.(" + String.join("|", ANSWERS) + ")");

    /** Kinds of names. */
    public enum Form {
        /** Of the world; crises are those that begin in a quarter. */
        WORLD,
        /** Of a middle power, or the mean of several. */
        STATE,
        /** Of the world, less that of a twin in which all middle powers abstain. */
        EFFECT,
        /** Of a middle power and a run as a whole. */
        RUN,
        /** Tie of a middle power to a great power. */
        TIE,
        /** Tension of a pair of great powers. */
        PAIR,
        /** Share of a route in the traffic between its ends. */
        ROUTE,
        /** Share of middle powers that vote so. */
        VOTE
    }

    /** Reads a name; empty if it has no such form. Whether the scenario has the part is for others to say. */
    public static Optional<MeasureName> parse(String text) {
        if (WORLD.contains(text)) {
            return Optional.of(new MeasureName(Form.WORLD, text, "", ""));
        } else if (STATE.contains(text)) {
            return Optional.of(new MeasureName(Form.STATE, text, "", ""));
        } else if (EFFECT.contains(text)) {
            return Optional.of(new MeasureName(Form.EFFECT, text.substring("effect.".length()), "", ""));
        } else if (RUN.contains(text)) {
            return Optional.of(new MeasureName(Form.RUN, text, "", ""));
        }
        return match(Form.TIE, TIE, text)
                .or(() -> match(Form.RUN, RUN_TIE, text))
                .or(() -> match(Form.PAIR, PAIR, text))
                .or(() -> match(Form.ROUTE, ROUTE, text))
                .or(() -> match(Form.VOTE, VOTE, text));
    }

    private static Optional<MeasureName> match(Form form, Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        return m.matches()
                ? Optional.of(new MeasureName(form, m.group(1), m.group(2), m.groupCount() > 2 ? m.group(3) : ""))
                : Optional.empty();
    }

    /** Whether it can be said of a group or a state, and not of the world alone. */
    public boolean ofStates() {
        boolean reexports = form == Form.WORLD && head.equals("reexport_share");
        return reexports || form == Form.STATE || form == Form.RUN || form == Form.TIE || form == Form.VOTE;
    }

    /** All plain names, for hints and the schema. */
    static List<String> plain() {
        List<String> all = new ArrayList<>(WORLD);
        all.addAll(STATE);
        all.addAll(EFFECT);
        all.addAll(RUN);
        return all;
    }

    /** All names as one pattern, for the schema. */
    static String pattern() {
        return "^(" + String.join("|", plain()).replace(".", "\\.") + "|" + TIE + "|" + RUN_TIE + "|" + PAIR + "|" + ROUTE + "|" + VOTE
                + ")$";
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
