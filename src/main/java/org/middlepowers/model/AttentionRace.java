package org.middlepowers.model;

import org.middlepowers.scenario.AttentionParameters;

/**
 * Which middle powers a great power attends to: a softmax of their weight, value, proximity, salience and rivals'
 * presence, drawn without replacement (§7.3). The race of exponentials E/e^ζ is the Gumbel race of ζ in fewer logarithms.
 */
final class AttentionRace {
    /** Weights below e^-600 are that: none is 0. */
    private static final double LEAST = -600;

    private final AttentionParameters p;
    private final boolean asymmetry;
    private final int states;
    private final long[] keys;
    private final double[] finish;
    private final double[] scratch;
    private double threshold;

    AttentionRace(World w) {
        p = w.parameters.attention();
        asymmetry = w.rules.asymmetryLayer();
        states = w.states.length;
        keys = new long[states];
        for (MiddlePower i : w.states) {
            keys[i.index] = i.key;
        }
        finish = new double[states];
        scratch = new double[states];
    }

    /** Works out ζ of all powers, state by state, so that a large world passes through the processor's cache once. */
    void weigh(World w) {
        for (MiddlePower i : w.states) {
            for (GreatPower g : w.powers) {
                g.attention[i.index] = score(g, i);
            }
        }
    }

    /** Runs the race for one power; {@link #weigh} comes first. */
    void run(World w, GreatPower g) {
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < states; k++) {
            most = Math.max(most, g.attention[k]);
        }
        double sum = 0;
        for (int k = 0; k < states; k++) {
            // Relative to the largest, or salience that never fades would end beyond the largest number.
            double weight = Maths.exp(Math.max(LEAST, g.attention[k] - most));
            g.attention[k] = weight;
            sum += weight;
            finish[k] = weight / w.draws.exponential(Purpose.ATTENTION, Draws.pair(g.key, keys[k]), 0);
        }
        for (int k = 0; k < states; k++) {
            g.attention[k] /= sum;
        }
        double wanted = Math.rint(g.attentionSlots * (1 - p.tensionDistraction() * w.meanTension));
        g.slots = (int) Math.min(states, Math.max(1, wanted));
        System.arraycopy(finish, 0, scratch, 0, states);
        threshold = largest(scratch, g.slots);
    }

    /** Whether the power attends to the state at a place. */
    boolean attended(int state) {
        return finish[state] >= threshold;
    }

    /** ζ_gi. */
    private double score(GreatPower g, MiddlePower i) {
        if (!asymmetry) {
            return .5 * i.logSizeAtStart + p.attentionProximity() * i.logProximity[g.index];
        }
        return .5 * i.logSize
                + p.attentionValue() * i.value
                + p.attentionProximity() * i.logProximity[g.index]
                + p.salienceWeight() * i.salience[g.index]
                + p.attentionRivalry() * i.rivalPresence[g.index];
    }

    /** The k-th largest value, by quickselect; reorders the values. */
    private static double largest(double[] values, int k) {
        int low = 0;
        int high = values.length - 1;
        int wanted = k - 1;
        while (low < high) {
            double pivot = values[(low + high) >>> 1];
            int a = low;
            int b = high;
            while (a <= b) {
                while (values[a] > pivot) {
                    a++;
                }
                while (values[b] < pivot) {
                    b--;
                }
                if (a <= b) {
                    double swap = values[a];
                    values[a++] = values[b];
                    values[b--] = swap;
                }
            }
            if (wanted <= b) {
                high = b;
            } else if (wanted >= a) {
                low = a;
            } else {
                return values[wanted];
            }
        }
        return values[wanted];
    }
}
