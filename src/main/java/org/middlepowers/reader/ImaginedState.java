package org.middlepowers.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.util.FastMath;
import org.middlepowers.scenario.StateSpec;

/**
 * A middle power drawn at random, from the distributions of the model's specification (§5, note H): proximity
 * Dirichlet(.6), security reliance proximity·U(0,.8), ideal point N(−.2,.7), worth Beta(2,3), norms U(.2,.8), role
 * U(−.4,.4), legitimacy U(.5,.8), output lognormal(0,.8) before it is scaled. Placeholders, not data.
 */
public final class ImaginedState {
    private static final double DIRICHLET = .6;
    private static final double OUTPUT_SPREAD = .8;
    private static final double FARTHEST = 5;

    private ImaginedState() {}

    /** What is drawn for a state. The order is part of the definition of every imagined world: append, never reorder. */
    public enum Trait {
        OUTPUT,
        PROXIMITY,
        SECURITY,
        IDEAL_POINT,
        WORTH,
        NORMS,
        ROLE,
        LEGITIMACY,
        TIES
    }

    /** Where the random numbers of one state come from. */
    public interface Randomness {
        /**
         * The stream of one trait.
         *
         * @param power the great power that the trait is about, or ""
         */
        RandomNumbers of(Trait trait, String power);
    }

    /** Output, lognormal(0,.8), of which only ratios matter, from a standard normal number. */
    public static double output(double normal) {
        return FastMath.exp(OUTPUT_SPREAD * normal);
    }

    /**
     * Draws a state.
     *
     * @param powers codes of the great powers
     * @param output in the unit of the great powers' capability
     * @param norms instead of random ones
     * @param peers states that it looks to
     */
    public static StateSpec draw(
            String name, List<String> powers, Randomness source, double output, OptionalDouble norms, List<String> peers) {
        double[] parts = new double[powers.size()];
        double sum = 0;
        for (int g = 0; g < parts.length; g++) {
            parts[g] = source.of(Trait.PROXIMITY, powers.get(g)).gamma(DIRICHLET);
            sum += parts[g];
        }
        Map<String, Double> proximity = new LinkedHashMap<>();
        Map<String, Double> security = new LinkedHashMap<>();
        for (int g = 0; g < parts.length; g++) {
            double near = parts[g] / sum;
            proximity.put(powers.get(g), near);
            security.put(powers.get(g), near * source.of(Trait.SECURITY, powers.get(g)).between(0, .8));
        }
        double idealPoint = -.2 + .7 * source.of(Trait.IDEAL_POINT, "").normal();
        double worth = source.of(Trait.WORTH, "").beta23();
        double ownNorms = source.of(Trait.NORMS, "").between(.2, .8);
        return new StateSpec(
                name,
                List.of(),
                output,
                worth,
                worth,
                proximity,
                Map.of(),
                Math.max(-FARTHEST, Math.min(FARTHEST, idealPoint)),
                OptionalDouble.empty(),
                norms.orElse(ownNorms),
                source.of(Trait.ROLE, "").between(-.4, .4),
                Map.of(),
                Map.of(),
                Optional.of(security),
                source.of(Trait.LEGITIMACY, "").between(.5, .8),
                .1,
                .5,
                .1,
                .4,
                List.of(),
                peers);
    }
}
