package org.middlepowers.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.middlepowers.model.Draws;
import org.middlepowers.model.Maths;
import org.middlepowers.model.Purpose;
import org.middlepowers.scenario.Parameter;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.ParameterRegistry.Entry;
import org.middlepowers.scenario.Parameters;

/**
 * Values of the free parameters, drawn evenly from their ranges: what is believed of them before any data are looked
 * at. Weights of influence and of goals are drawn evenly from their simplexes (§7.12); pairs that may add to 1 at most,
 * evenly from where they do. A draw depends on the seed and its number alone, and is the same for every actor.
 */
public final class ParameterDraws {
    private static final List<List<String>> SIMPLEXES = List.of(
            List.of("influenceTrade", "influenceSecurity", "influenceInstitutions", "influenceCurrency"),
            List.of("goalEconomy", "goalSecurity", "goalPrestige", "goalNorms", "goalDomestic"));

    /** n_s+n_r<1, or hostility would grow for ever; the others are parts of a share. */
    private static final List<List<String>> PAIRS = List.of(
            List.of("selfExcitation", "reciprocity"),
            List.of("recognitionBase", "recognitionSlope"),
            List.of("mediationBase", "mediationNorm"));

    private final Parameters base;
    private final long seed;
    private final Set<String> held;
    private final List<String> names = new ArrayList<>();

    /**
     * Draws around some parameters.
     *
     * @param held names that keep the value they have in {@code base}; one held weight holds its whole simplex
     * @param seed any number
     */
    public ParameterDraws(Parameters base, Collection<String> held, long seed) {
        this.base = base;
        this.seed = seed;
        this.held = new HashSet<>(held);
        for (List<String> simplex : SIMPLEXES) {
            if (simplex.stream().anyMatch(held::contains)) {
                this.held.addAll(simplex);
            }
        }
        for (Entry entry : ParameterRegistry.entries().values()) {
            if (entry.meta().source() == Parameter.Source.FREE && !this.held.contains(entry.name())) {
                names.add(entry.name());
            }
        }
    }

    /** Names of the parameters that are drawn, in the model's order. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /**
     * The drawn values by name, in the model's order.
     *
     * @param number 1, 2, …
     */
    public Map<String, Double> values(int number) {
        Draws draws = new Draws(seed, number);
        Map<String, Double> values = new LinkedHashMap<>();
        names.forEach(name -> values.put(name, single(draws, name, 0)));
        SIMPLEXES.forEach(simplex -> spread(draws, simplex, values));
        PAIRS.forEach(pair -> fit(draws, pair.get(0), pair.get(1), values));
        return values;
    }

    /** All parameters with the drawn values among them. */
    public Parameters parameters(int number) {
        Map<String, Double> all = ParameterRegistry.values(base);
        all.putAll(values(number));
        return ParameterRegistry.parameters(all);
    }

    private static double uniform(Draws draws, String name, int index) {
        return draws.uniform(Purpose.INIT, Draws.key(name), index);
    }

    private static double single(Draws draws, String name, int index) {
        Entry entry = ParameterRegistry.entries().get(name);
        double min = entry.meta().min();
        double max = entry.meta().max();
        double u = uniform(draws, name, index);
        return entry.whole() ? min + Math.floor(u * (max - min + 1)) : min + u * (max - min);
    }

    /** Even on a simplex: exponential numbers over their sum. */
    private void spread(Draws draws, List<String> simplex, Map<String, Double> values) {
        if (held.contains(simplex.get(0))) {
            return;
        }
        double sum = 0;
        for (String name : simplex) {
            double part = -Maths.log(uniform(draws, name, 0));
            values.put(name, part);
            sum += part;
        }
        for (String name : simplex) {
            values.put(name, values.get(name) / sum);
        }
    }

    /** Draws a pair again until it adds to less than 1; beside one that is held, the other from what it leaves. */
    private void fit(Draws draws, String first, String second, Map<String, Double> values) {
        if (held.contains(first) && held.contains(second)) {
            return;
        }
        if (held.contains(first) || held.contains(second)) {
            String fixed = held.contains(first) ? first : second;
            String free = held.contains(first) ? second : first;
            double room = 1 - ParameterRegistry.values(base).get(fixed);
            double max = Math.min(ParameterRegistry.entries().get(free).meta().max(), room);
            values.put(free, uniform(draws, free, 0) * max);
            return;
        }
        for (int index = 1; values.get(first) + values.get(second) >= 1; index++) {
            values.put(first, single(draws, first, index));
            values.put(second, single(draws, second, index));
        }
    }
}
