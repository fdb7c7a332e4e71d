package org.middlepowers.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.middlepowers.model.VoteResult;
import org.middlepowers.scenario.Field;

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
public record MeasureName(NameForm form, String head, String part, String answer) {
    private static final List<String> WORLD =
            Measures.WORLD.stream().map(WorldMeasure::name).toList();
    private static final List<String> STATE =
            Measures.STATE.stream().map(StateMeasure::name).toList();
    private static final List<String> YEAR =
            LastYear.ALL.stream().map(StateMeasure::name).toList();
    private static final List<String> RUN =
            RunMeasure.ALL.stream().map(RunMeasure::name).toList();
    private static final List<String> EXCHANGE =
            Exchange.ALL.stream().map(Exchange::name).toList();
    private static final List<String> ANSWERS = Arrays.stream(VoteResult.Ballot.values())
            .map(v -> v.name().toLowerCase(Locale.ROOT))
            .toList();

    /** Crises that begin in a run; of the whole world. */
    public static final String CRISES = "crises_total";

    private static final String LESS_ABSTENTION = "effect.";

    /** Differences to a twin in which middle powers abstain. */
    public static final List<String> EFFECT = Stream.of("tension", "poles").map(LESS_ABSTENTION::concat).toList();

    private static final Pattern TIE = ofPower(TieMeasure.ALL.stream().map(TieMeasure::name));
    private static final Pattern RUN_TIE = ofPower(
            RunMeasure.ALL.stream().filter(m -> m.ofPair().isPresent()).map(RunMeasure::name));
    private static final Pattern PAIR = Pattern.compile("(tension)\\.([A-Z]{3}-[A-Z]{3})");
    private static final Pattern ROUTE = Pattern.compile("(routes)\\.(" + Field.NAME + ")");
    private static final Pattern VOTE =
            Pattern.compile("(votes)\\.(" + Field.NAME + ")\\.(" + String.join("|", ANSWERS) + ")");

    /** Kinds of names. */
    public enum NameForm {
        /** Of the world; crises are those that begin in a quarter. */
        WORLD,
        /** Of a middle power, or the mean of several. */
        STATE,
        /** What a middle power did over the last year; not in the tables of results. */
        YEAR,
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
        VOTE,
        /** What great and middle powers exchange; not in the tables of results. */
        EXCHANGE
    }

    /**
     * Reads a name, acts in capital or small letters; empty if it has no such form. Whether the scenario has the part is
     * for others to say.
     */
    public static Optional<MeasureName> parse(String text) {
        if (WORLD.contains(text)) {
            return plain(NameForm.WORLD, text);
        } else if (STATE.contains(act(text))) {
            return plain(NameForm.STATE, act(text));
        } else if (YEAR.contains(text)) {
            return plain(NameForm.YEAR, text);
        } else if (EFFECT.contains(text)) {
            return plain(NameForm.EFFECT, text.substring(LESS_ABSTENTION.length()));
        } else if (RUN.contains(text)) {
            return plain(NameForm.RUN, text);
        } else if (EXCHANGE.contains(text)) {
            return plain(NameForm.EXCHANGE, text);
        }
        return match(NameForm.TIE, TIE, text)
                .or(() -> match(NameForm.RUN, RUN_TIE, text))
                .or(() -> match(NameForm.PAIR, PAIR, text))
                .or(() -> match(NameForm.ROUTE, ROUTE, text))
                .or(() -> match(NameForm.VOTE, VOTE, text));
    }

    private static Optional<MeasureName> plain(NameForm form, String head) {
        return Optional.of(new MeasureName(form, head, "", ""));
    }

    private static String act(String text) {
        return text.startsWith(Measures.ACT) ? Measures.ACT + text.substring(Measures.ACT.length()).toUpperCase(Locale.ROOT) : text;
    }

    private static Pattern ofPower(Stream<String> names) {
        return Pattern.compile("(" + names.collect(Collectors.joining("|")) + ")_([A-Z]{3})");
    }

    private static Optional<MeasureName> match(NameForm form, Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        return m.matches()
                ? Optional.of(new MeasureName(form, m.group(1), m.group(2), m.groupCount() > 2 ? m.group(3) : ""))
                : Optional.empty();
    }

    /** Whether it can be said of a group or a state, and not of the world alone. */
    public boolean ofStates() {
        boolean reexports = form == NameForm.WORLD && head.equals(Measures.REEXPORT_SHARE);
        return reexports || form == NameForm.STATE || form == NameForm.YEAR || form == NameForm.RUN || form == NameForm.TIE || form == NameForm.VOTE;
    }

    /** All plain names, for hints and the schema. */
    public static List<String> plain() {
        return Stream.of(WORLD, STATE, YEAR, EFFECT, RUN, EXCHANGE).flatMap(List::stream).toList();
    }

    /** Names of what the outputs of a sweep may be, in alphabetical order. */
    public static Set<String> ofSweeps() {
        return Stream.concat(
                        Stream.of(WORLD, STATE, EFFECT, RUN).flatMap(List::stream), Stream.of(CRISES))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All names as one pattern, for the schema. */
    public static String pattern() {
        Stream<String> small = STATE.stream().filter(n -> n.startsWith(Measures.ACT)).map(n -> n.toLowerCase(Locale.ROOT));
        return "^(" + Stream.concat(plain().stream(), small).collect(Collectors.joining("|")).replace(".", "\\.") + "|" + TIE
                + "|" + RUN_TIE + "|" + PAIR + "|" + ROUTE + "|" + VOTE + ")$";
    }
}
