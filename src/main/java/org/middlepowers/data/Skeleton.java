package org.middlepowers.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.middlepowers.model.Maths;
import org.middlepowers.reader.Countries;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.scenario.Scenario;

/**
 * A world of given powers and states in which everything that no data set measures is assumed, by the rules of the model
 * description where it has any: propensities of great powers, peers by distance, the United Nations as the only body.
 */
final class Skeleton {
    /** How long the world lasts, in years. */
    private static final int YEARS = 15;

    private static final int PEERS = 6;

    /** invest, coerce, guarantee, engage: the model's prototypes (§5), and their middle for other powers. */
    private static final Map<String, double[]> PROPENSITIES = Map.of(
            "USA", new double[] {.35, .9, 1, .3},
            "EUU", new double[] {.3, .5, .3, .5},
            "CHN", new double[] {1.2, .5, .3, .6},
            "RUS", new double[] {.2, .9, .8, .2});

    private static final double[] OTHERS = {.3, .5, .3, .4};

    private Skeleton() {}

    /** The world, with placeholders where data belong. */
    static Scenario of(Actors actors, int year) throws InvalidScenarioException {
        StringBuilder yaml = new StringBuilder();
        yaml.append("title: World of ").append(year).append(" from data\n");
        yaml.append("question: What do these middle powers do to the order that the great powers of ")
                .append(year)
                .append(" make?\n");
        yaml.append("start: ").append(year + 1).append("Q1\nend: ").append(year + YEARS).append("Q4\n");
        yaml.append("greatPowers:\n");
        actors.powers().forEach(g -> power(yaml, g));
        yaml.append("middlePowers:\n");
        actors.states().forEach(i -> state(yaml, i, actors.states()));
        yaml.append("institutions:\n  UN: {name: United Nations, type: universal, members: all}\n");
        return ScenarioFiles.parse("from-data", "the world of " + year, yaml.toString()).scenario();
    }

    private static void power(StringBuilder yaml, String code) {
        double[] p = PROPENSITIES.getOrDefault(code, OTHERS);
        yaml.append(String.format(
                Locale.ROOT,
                "  %s: {name: \"%s\", capital: %s, capability: 0.1, worldGdpShare: 0.1, idealPoint: 0, invest: %s,"
                        + " coerce: %s, guarantee: %s, engage: %s}%n",
                code,
                Countries.name(code),
                Countries.capital(code),
                p[0],
                p[1],
                p[2],
                p[3]));
    }

    private static void state(StringBuilder yaml, String code, List<String> states) {
        yaml.append(String.format(
                Locale.ROOT,
                "  %s: {name: \"%s\", capital: %s, output: 0.01, peers: %s}%n",
                code,
                Countries.name(code),
                Countries.capital(code),
                peers(code, states)));
    }

    /** The nearest states by capital, nearest first. */
    private static List<String> peers(String code, List<String> states) {
        List<String> others = new ArrayList<>(states);
        others.remove(code);
        others.sort(Comparator.comparingDouble((String o) -> kilometres(code, o)).thenComparing(o -> o));
        return others.subList(0, Math.min(PEERS, others.size()));
    }

    private static double kilometres(String a, String b) {
        List<Double> from = Countries.capital(a);
        List<Double> to = Countries.capital(b);
        return Maths.kilometres(from.get(0), from.get(1), to.get(0), to.get(1));
    }

    /** Whether a power has propensities of its own. */
    static boolean hasPrototype(String power) {
        return PROPENSITIES.containsKey(power);
    }
}
