package org.middlepowers.model;

import java.util.Arrays;
import org.middlepowers.scenario.InfluenceParameters;

/** The influence portfolio of a middle power: whose it is, and how much of it is nobody's (§7.1). */
final class Portfolio {
    private Portfolio() {}

    /** Factor that brings weights of influence that add to more than 1 down to 1. */
    static double scale(InfluenceParameters weights) {
        double sum = weights.influenceTrade()
                + weights.influenceSecurity()
                + weights.influenceInstitutions()
                + weights.influenceCurrency();
        return sum > 1 ? 1 / sum : 1;
    }

    /** What a unit of trade share adds to influence. */
    static double tradeWeight(World w) {
        InfluenceParameters weights = w.parameters.influence();
        return weights.influenceTrade() * scale(weights);
    }

    /** Works out s, s_0 and p of a state from its ties (§7.1). */
    static void influence(World w, MiddlePower i) {
        InfluenceParameters weights = w.parameters.influence();
        double scale = scale(weights);
        double sum = 0;
        for (int g = 0; g < w.powers.length; g++) {
            double s = weights.influenceTrade() * i.trade[g]
                    + weights.influenceSecurity() * i.security[g]
                    + weights.influenceInstitutions() * i.membershipShare[g];
            if (g == w.hegemon) {
                s += weights.influenceCurrency() * (1 - i.invoicing);
            }
            i.influence[g] = s * scale;
            sum += i.influence[g];
        }
        i.autonomy = Math.max(0, 1 - sum);
        for (int g = 0; g < w.powers.length; g++) {
            i.alignment[g] = sum > 0 ? i.influence[g] / sum : 0;
        }
    }

    /** What an institution's density is multiplied with to give its weight: 1, or ℓ_m where the rules say so. */
    static double institutionFactor(World w, Institution m) {
        return w.legitimacyWeighs ? m.legitimacy : 1;
    }

    /** Works out M of a state from the institutions that it is in. */
    static void membership(World w, MiddlePower i) {
        Arrays.fill(i.membershipShare, 0);
        i.membershipDensity = 0;
        if (!w.rules.institutionPayoffs()) {
            return;
        }
        for (int k = 0; k < i.member.size(); k++) {
            Institution m = w.institutions[i.member.place(k)];
            if (m.founded) {
                double weight = m.density * institutionFactor(w, m);
                i.membershipDensity += weight;
                if (m.sponsor >= 0) {
                    i.membershipShare[m.sponsor] += weight;
                }
            }
        }
        if (i.membershipDensity > 0) {
            for (int g = 0; g < w.powers.length; g++) {
                i.membershipShare[g] /= i.membershipDensity;
            }
        }
    }
}
