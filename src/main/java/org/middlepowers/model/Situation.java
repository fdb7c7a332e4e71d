package org.middlepowers.model;

import org.middlepowers.scenario.PolicySpec.Signal;

/** What a state sees of its own situation as it decides: what policies may look at. */
public final class Situation {
    private Situation() {}

    /** What a signal shows to a state, in a world that stands between phases 4 and 5 of the schedule. */
    public static double observe(Signal signal, World w, MiddlePower i) {
        return switch (signal) {
            case TENSION -> w.meanTension;
            case DOMINANCE -> largest(i.alignment);
            case AUTONOMY -> i.autonomy;
            case COERCION -> largest(i.coercion);
            case OFFER -> i.offerPower >= 0 ? i.offerSize : 0;
            case PROTEST -> i.meanParticipation;
            case GRIEVANCE -> largest(i.meanGrievance);
            case LEGITIMACY -> i.legitimacy;
            case STATUS -> i.status;
            case LEVERAGE -> mean(i.leverage);
            case SANCTIONS -> Stakes.sanctionedTrade(w, i);
            case PENALTIES -> i.secondaryHits;
            case GROWTH -> i.growth;
        };
    }

    private static double largest(double[] values) {
        double most = Double.NEGATIVE_INFINITY;
        for (double v : values) {
            most = Math.max(most, v);
        }
        return most;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double v : values) {
            sum += v;
        }
        return sum / values.length;
    }
}
