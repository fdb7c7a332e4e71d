package org.middlepowers.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.middlepowers.model.Draws;
import org.middlepowers.model.Maths;
import org.middlepowers.model.Purpose;
import org.middlepowers.reader.ImaginedState;
import org.middlepowers.reader.RandomNumbers;
import org.middlepowers.reader.SyntheticBodies;
import org.middlepowers.scenario.GrievanceSpec;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.Parameters;
import org.middlepowers.scenario.PowerSpec;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Rules;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.SeriesSpec;
import org.middlepowers.scenario.ShockSpec;
import org.middlepowers.scenario.StateSpec;

/**
 * Imagined worlds: five great powers as of 2000 and any number of middle powers drawn at random (§5, note H). They are
 * placeholders and not data. The same seed and replication give the same middle powers whatever else is asked for, so
 * that two worlds differ only in that.
 */
public final class SyntheticWorld {
    /** As many middle powers as there are country codes left free for imagined states. */
    public static final int MOST_STATES = 1092;

    private static final Quarter START = Quarter.of(2000, 1);
    private static final String GRIEVED = "CHN";
    private static final String LEADER = "USA";
    private static final int STATES_PER_REGION = 12;

    // US, EU, China, Russia, India; the EU's ideal point lies between those of Britain and Germany.
    private static final List<String> POWERS = List.of("USA", "EUU", "CHN", "RUS", "IND");
    private static final double[][] POWER = {
        // capability, GDP share, ideal point, invest, coerce, guarantee, engage
        {.36, .30, 2.66, .35, .9, 1, .3},
        {.24, .26, 1.45, .30, .5, .3, .5},
        {.07, .04, -.74, 1.2, .5, .3, .6},
        {.03, .01, .21, .2, .9, .8, .2},
        {.025, .015, -1.63, .2, .3, .1, .4}
    };
    private static final Map<String, Double> RIVALRY = Map.of(
            "USA-CHN", .25, "USA-RUS", .25, "EUU-RUS", .15, "CHN-IND", .15, "EUU-CHN", .08, "CHN-RUS", .05,
            "USA-EUU", .02);
    private static final double OTHER_RIVALRY = .03;

    private final int states;
    private final int quarters;
    private final Map<String, Double> parameters;
    private Rules rules = new Rules(true, true, true, false, 1, Optional.empty());
    private OptionalDouble norms = OptionalDouble.empty();
    private OptionalDouble density = OptionalDouble.empty();
    private OptionalDouble tension = OptionalDouble.empty();
    private OptionalDouble leader = OptionalDouble.empty();
    private double grievance;
    private int grievanceAt;

    /**
     * @param states number of middle powers, 1 to {@link #MOST_STATES}
     * @param quarters length of a run
     * @param parameters those that depart from their defaults
     */
    public SyntheticWorld(int states, int quarters, Map<String, Double> parameters) {
        if (states < 1 || states > MOST_STATES || quarters < 1) {
            throw new IllegalArgumentException("a synthetic world has 1 to " + MOST_STATES + " middle powers");
        }
        this.states = states;
        this.quarters = quarters;
        this.parameters = new LinkedHashMap<>(parameters);
    }

    public SyntheticWorld rules(Rules value) {
        rules = value;
        return this;
    }

    /** Norm internalisation of all middle powers at the start, instead of random ones. */
    public SyntheticWorld norms(double value) {
        norms = OptionalDouble.of(value);
        return this;
    }

    /** Density of all institutions at the start. */
    public SyntheticWorld density(double value) {
        density = OptionalDouble.of(value);
        return this;
    }

    /** Tension at which all pairs of great powers are held throughout: hostile events excite nothing. */
    public SyntheticWorld tension(double value) {
        tension = OptionalDouble.of(value);
        return this;
    }

    /** Share of the United States in the capability of all actors; the others keep their proportions. */
    public SyntheticWorld leader(double value) {
        leader = OptionalDouble.of(value);
        return this;
    }

    /** Grievance against China that strikes every region of every middle power in a quarter, counted from 0. */
    public SyntheticWorld grievance(double amount, int quarter) {
        grievance = amount;
        grievanceAt = quarter;
        return this;
    }

    /** The scenario of one replication. */
    public Scenario draw(long seed, int replication) {
        Draws draws = new Draws(seed, replication);
        List<String> codes = codes(states);
        Map<String, Double> values = new LinkedHashMap<>(parameters);
        if (tension.isPresent()) {
            values.put("selfExcitation", 0.0);
            values.put("reciprocity", 0.0);
        }
        Parameters known = ParameterRegistry.parameters(values);
        double others = leader.isPresent() ? (1 - leader.getAsDouble()) / (1 - POWER[0][0]) : 1;
        Map<String, StateSpec> drawn = states(draws, codes, others);
        return new Scenario(
                "Synthetic world of " + states + " middle powers",
                "What do the model's mechanisms do where no history is given?",
                List.of(),
                START,
                START.plus(quarters - 1),
                known,
                rules,
                powers(others),
                drawn,
                Optional.empty(),
                rivalry(known.hostility().tensionScale()),
                SyntheticBodies.of(drawn, POWERS, STATES_PER_REGION, density),
                Map.of(),
                new SeriesSpec(Map.of(), Map.of(), Map.of()),
                shocks(codes),
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Map.of(),
                List.of("Model specification, §5: placeholders and random draws, not data"));
    }

    private Map<String, PowerSpec> powers(double others) {
        Map<String, PowerSpec> specs = new LinkedHashMap<>();
        for (int k = 0; k < POWERS.size(); k++) {
            double[] p = POWER[k];
            String code = POWERS.get(k);
            double capability = code.equals(LEADER) ? leader.orElse(p[0]) : p[0] * others;
            specs.put(
                    code,
                    new PowerSpec(
                            code, List.of(), capability, p[1], p[2], p[3], p[4], p[5], p[6], OptionalDouble.empty()));
        }
        return specs;
    }

    private Map<String, StateSpec> states(Draws draws, List<String> codes, double others) {
        double free = 1;
        for (double[] p : POWER) {
            free -= p[0];
        }
        double[] output = new double[states];
        double total = 0;
        for (int k = 0; k < states; k++) {
            output[k] = ImaginedState.output(draws.normal(Purpose.INIT, Draws.key(codes.get(k)), 0));
            total += output[k];
        }
        Map<String, StateSpec> specs = new LinkedHashMap<>();
        for (int k = 0; k < states; k++) {
            String code = codes.get(k);
            specs.put(code, state(draws, code, k, codes, output[k] / total * free * others));
        }
        return specs;
    }

    /** All traits from one stream a state, in their order: the figures published about duels rest on these worlds. */
    private StateSpec state(Draws draws, String code, int place, List<String> codes, double output) {
        long key = Draws.key(code);
        RandomNumbers luck = new RandomNumbers(n -> draws.uniform(Purpose.INIT, key, n));
        StateSpec alone = ImaginedState.draw(code, POWERS, (trait, power) -> luck, output, norms, List.of());
        return alone.with(peers(luck, place, codes));
    }

    /** Two neighbours on either side of a ring, and two at random. */
    private List<String> peers(RandomNumbers luck, int place, List<String> codes) {
        Set<String> peers = new LinkedHashSet<>();
        for (int step : new int[] {1, -1, 2, -2}) {
            peers.add(codes.get(Math.floorMod(place + step, states)));
        }
        for (int k = 0; k < 2; k++) {
            peers.add(codes.get((int) luck.between(0, states)));
        }
        peers.remove(codes.get(place));
        return List.copyOf(peers);
    }

    private Map<String, Double> rivalry(double tensionScale) {
        Map<String, Double> pairs = new LinkedHashMap<>();
        for (int g = 0; g < POWERS.size(); g++) {
            for (int h = g + 1; h < POWERS.size(); h++) {
                String pair = POWERS.get(g) + "-" + POWERS.get(h);
                // Solves T=1−exp(−ν/κ_T) for ν.
                double held = tension.isPresent() ? -tensionScale * Maths.log(1 - tension.getAsDouble()) : Double.NaN;
                pairs.put(pair, tension.isPresent() ? held : RIVALRY.getOrDefault(pair, OTHER_RIVALRY));
            }
        }
        return pairs;
    }

    private Map<String, ShockSpec> shocks(List<String> codes) {
        if (grievance == 0) {
            return Map.of();
        }
        GrievanceSpec strike = new GrievanceSpec(GRIEVED, codes, List.of(), grievance);
        return Map.of(
                "grievance",
                new ShockSpec(START.plus(grievanceAt), "Grievance against China", strike));
    }

    /** Codes that ISO 3166-1 leaves to users, X first. */
    private static List<String> codes(int count) {
        List<String> codes = new ArrayList<>();
        letters("X", 'A', 'Z', codes);
        letters("Q", 'M', 'Z', codes);
        for (String prefix : List.of("AA", "ZZ")) {
            for (char last = 'A'; last <= 'Z'; last++) {
                codes.add(prefix + last);
            }
        }
        return codes.subList(0, count);
    }

    private static void letters(String first, char from, char to, List<String> codes) {
        for (char second = from; second <= to; second++) {
            for (char last = 'A'; last <= 'Z'; last++) {
                codes.add(first + second + last);
            }
        }
    }
}
