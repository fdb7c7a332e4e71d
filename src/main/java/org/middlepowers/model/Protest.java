package org.middlepowers.model;

import org.middlepowers.scenario.SubnationalParameters;

/**
 * Participation in protest as a cascade of thresholds (Granovetter 1978) fed by grievance against an illegitimate
 * government (Epstein 2002): r ← ½r + ½Φ((b_R r + b_G ΣH(1−L) − μ)/σ_θ), region by region (§7.8).
 */
final class Protest {
    private final SubnationalParameters p;
    private final int iterations;
    private final double imitation;
    private double[] push = new double[8];

    Protest(World w) {
        p = w.parameters.subnational();
        iterations = p.protestIterations();
        imitation = p.protestImitation() / p.protestSpread();
    }

    /** Lets participation in all regions of a state settle, starting from a part of last quarter's. */
    void settle(World w, MiddlePower i) {
        int regions = i.regions.length;
        if (push.length < regions) {
            push = new double[regions];
        }
        double[] r = i.participation;
        boolean alike = true;
        for (int k = 0; k < regions; k++) {
            r[k] *= p.protestMemory();
            push[k] = push(grievance(w, i, k), i.legitimacy);
            alike &= r[k] == r[0] && push[k] == push[0];
        }
        // Regions without any history of their own, the usual case, share one cascade.
        int distinct = alike ? 1 : regions;
        for (int n = 0; n < iterations; n++) {
            for (int k = 0; k < distinct; k++) {
                r[k] = .5 * r[k] + .5 * Maths.phi(imitation * r[k] + push[k]);
            }
        }
        double sum = 0;
        for (int k = 0; k < regions; k++) {
            r[k] = alike ? r[0] : r[k];
            sum += r[k];
        }
        i.meanParticipation = sum / regions;
    }

    /** Participation that the project on the table would lead to in its region. */
    double projected(World w, MiddlePower i) {
        int region = i.offerRegion;
        double after = grievance(w, i, region) + w.sectorGrievance[i.offerSector] * i.offerSize;
        return settled(i.participation[region], after, i.legitimacy, iterations);
    }

    /** Participation after some steps of the cascade. */
    double settled(double from, double grievance, double legitimacy, int steps) {
        double push = push(grievance, legitimacy);
        double r = from;
        for (int n = 0; n < steps; n++) {
            r = .5 * r + .5 * Maths.phi(imitation * r + push);
        }
        return r;
    }

    private double push(double grievance, double legitimacy) {
        return (p.protestGrievance() * grievance * (1 - legitimacy) - p.protestThreshold()) / p.protestSpread();
    }

    private static double grievance(World w, MiddlePower i, int region) {
        int n = w.powers.length;
        double sum = 0;
        for (int g = 0; g < n; g++) {
            sum += i.grievance[region * n + g];
        }
        return sum;
    }
}
