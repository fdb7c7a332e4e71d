package org.middlepowers.reader;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.middlepowers.measure.MeasureName;
import org.middlepowers.model.Act;
import org.middlepowers.scenario.Field;
import org.middlepowers.scenario.Field.Kind;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.PolicySpec;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;

/** What the names in a scenario may refer to. */
final class References {
    private static final Pattern NAMES = Pattern.compile(Field.NAME);
    private static final Pattern PAIR = Pattern.compile("([A-Z]{3})-([A-Z]{3})");
    private static final int LISTED = 16;
    /** Acts by name. */
    static final Set<String> ACTS = names(Arrays.stream(Act.values()));
    /** Acts that cost something: all but abstention. */
    static final Set<String> COSTLY_ACTS = names(Arrays.stream(Act.values()).filter(a -> a != Act.ABSTAIN));

    /** Words for all acts of a tag. */
    static final Set<String> TAGS = Arrays.stream(Act.Tag.values())
            .map(Act.Tag::word)
            .flatMap(Optional::stream)
            .collect(Collectors.toCollection(LinkedHashSet::new));

    private static final Set<String> SIGNALS = new LinkedHashSet<>(Shape.words(PolicySpec.Signal.class));

    private final Set<String> powers;
    private final Set<String> states;
    private final Set<String> institutions;
    private final Problems problems;

    /** Takes the names that there are from the tree of a scenario. */
    References(Node.Entries root, Problems problems) {
        this.powers = keys(root, "greatPowers");
        this.states = new LinkedHashSet<>(keys(root, "middlePowers"));
        this.institutions = new LinkedHashSet<>(keys(root, "institutions"));
        this.problems = problems;
    }

    /** Adds the names of all that a scenario has. */
    void add(Scenario scenario) {
        states.addAll(scenario.middlePowers().keySet());
        institutions.addAll(scenario.institutions().keySet());
    }

    private static Set<String> names(Stream<Act> acts) {
        return acts.map(Act::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> keys(Node.Entries root, String name) {
        return root.get(name) instanceof Node.Entries map ? map.entries().keySet() : Set.of();
    }

    /**
     * Checks one name.
     *
     * @param verb how the sentence goes on after the path: "is" for a value, "has" for a member of a list
     * @return whether it is right; where it is not, that is a problem
     */
    boolean check(Kind kind, String text, Place place, String path, String verb) {
        switch (kind) {
            case ACT:
                return oneOf("an act", with(ACTS, TAGS), text, place, path, verb);
            case SCRIPT:
                return oneOf("an act", ACTS, text, place, path, verb);
            case SIGNAL:
                return oneOf("what a policy may look at", SIGNALS, text, place, path, verb);
            case COSTLY_ACT:
                return oneOf("an act of foreign policy", COSTLY_ACTS, text, place, path, verb);
            case PARAMETER:
                return parameter(text, place, path, verb);
            case MEASURE:
                return measure(text, place, path, verb);
            default:
                return actor(kind, text, place, path, verb);
        }
    }

    /** Checks a name that only means something among the actors of the scenario. */
    private boolean actor(Kind kind, String text, Place place, String path, String verb) {
        boolean nobody = kind != Kind.COUNTRY && kind != Kind.INSTITUTION && (powers.isEmpty() || states.isEmpty());
        if (nobody) {
            return true; // that nobody is there is said once, not at every name
        }
        return switch (kind) {
            case TEXT, VALUE -> true;
            case COUNTRY -> country(text, place, path, verb);
            case POWER -> oneOf("a great power of this scenario", powers, text, place, path, verb);
            case STATE -> oneOf("a middle power of this scenario", states, text, place, path, verb);
            case INSTITUTION -> oneOf("an institution of this scenario", institutions, text, place, path, verb);
            case HEGEMON ->
                oneOf("'none' or a great power of this scenario", with(powers, "none"), text, place, path, verb);
            case ACTOR ->
                oneOf(
                        "a great power or a middle power of this scenario",
                        with(powers, states),
                        text,
                        place,
                        path,
                        verb);
            case PAIR -> pair(text, place, path, verb);
            default -> throw new IllegalStateException(kind + " is not a kind of actor");
        };
    }

    /** Checks a key of a map; the path ends with the key. */
    boolean checkKey(Kind kind, String key, Place place, String path) {
        if (kind == Kind.SCRIPT) {
            return quarter(key, place, path);
        }
        if (kind == Kind.PLACE) {
            return KnownChecks.place(key, place, path, problems);
        }
        if (kind != Kind.TEXT) {
            return check(kind, key, place, path, "is keyed");
        }
        if (!NAMES.matcher(key).matches()) {
            problems.add(
                    place,
                    path,
                    "has a name that is not allowed; begin with a letter and use letters, digits, _ and -, 60 at most");
            return false;
        }
        return true;
    }

    private boolean measure(String text, Place place, String path, String verb) {
        if (MeasureName.parse(text).isPresent()) {
            return true;
        }
        problems.add(
                place,
                path,
                says(verb, text) + "allowed is a column of the tables of results, as tension, dsi, act_COMPLY or trade_CHN, or"
                        + " tension.USA-CHN, routes.NAME, votes.NAME.yes and the like",
                Spelling.nearest(text, MeasureName.plain()));
        return false;
    }

    private boolean quarter(String key, Place place, String path) {
        try {
            Quarter.parse(key);
            return true;
        } catch (IllegalArgumentException e) {
            problems.add(place, path, "is not a quarter; allowed is one as in 2022Q1");
            return false;
        }
    }

    private boolean country(String text, Place place, String path, String verb) {
        if (CountryCodes.isKnown(text)) {
            return true;
        }
        problems.add(
                place,
                path,
                says(verb, text) + "allowed is an ISO 3166 code of three letters, EUU, or XAA to XZZ for an imagined"
                        + " state" + CountryCodes.hint(text));
        return false;
    }

    private boolean parameter(String text, Place place, String path, String verb) {
        List<String> names = ParameterRegistry.changeable();
        if (ParameterRegistry.entries().containsKey(text) && !names.contains(text)) {
            problems.add(place, path, "only sets up the first quarter; give it under parameters, outside of shocks");
            return false;
        }
        return oneOf("a parameter of the model", Set.copyOf(names), text, place, path, verb);
    }

    private boolean pair(String text, Place place, String path, String verb) {
        Matcher m = PAIR.matcher(text);
        boolean form = m.matches();
        if (form
                && powers.contains(m.group(1))
                && powers.contains(m.group(2))
                && !m.group(1).equals(m.group(2))) {
            return true;
        }
        Set<String> pairs = new TreeSet<>();
        for (String a : powers) {
            powers.stream().filter(b -> !a.equals(b)).forEach(b -> pairs.add(a + "-" + b));
        }
        String why = form && m.group(1).equals(m.group(2)) ? "two different great powers" : "two great powers";
        problems.add(
                place,
                path,
                says(verb, text) + "allowed is a pair of " + why + " of this scenario, as in USA-CHN" + list(powers),
                Spelling.nearest(text, pairs));
        return false;
    }

    private boolean oneOf(String what, Set<String> names, String text, Place place, String path, String verb) {
        if (names.contains(text)) {
            return true;
        }
        Optional<String> nearest = Spelling.nearest(text, names)
                .or(() -> CountryCodes.nearest(text).filter(names::contains));
        problems.add(place, path, says(verb, text) + "allowed is " + what + list(names), nearest);
        return false;
    }

    private static String says(String verb, String text) {
        return verb.equals("is keyed") ? "is not known; " : verb + " '" + text + "'; ";
    }

    private static String list(Collection<String> names) {
        return names.isEmpty() || names.size() > LISTED ? "" : " (" + Shape.oneOf(List.copyOf(names)) + ")";
    }

    private static Set<String> with(Set<String> names, String... more) {
        return with(names, Set.of(more));
    }

    private static Set<String> with(Set<String> names, Set<String> more) {
        Set<String> all = new LinkedHashSet<>(names);
        all.addAll(more);
        return all;
    }
}
