package org.middlepowers.study.pattern;

import static org.middlepowers.results.LiteratureClaim.Check.positive;
import static org.middlepowers.results.LiteratureClaim.Check.shown;

import org.middlepowers.model.Act;
import org.middlepowers.model.Institution;
import org.middlepowers.model.Maths;
import org.middlepowers.results.LiteratureClaim;

/**
 * P13, mediators. Rule: across states, the share of quarters in which a state mediates has a positive rank correlation
 * with how evenly its portfolio lies between powers at odds (brokerage), and with the same computed from trade alone.
 * Size and memberships are shown: the literature is ambiguous on the first, and the model gives the second no part.
 */
final class Mediators implements Pattern {
    private static final String WAR = PatternWorld.WAR.title();

    @Override
    public LiteratureClaim claim() {
        return LiteratureClaim.test(
                "P13",
                "Mediation is supplied by states with ties to both sides",
                "Crescenzi et al. 2011",
                "Balanced ties give access to mediation by construction; that they decide who mediates is not given.",
                positive(
                        "ties",
                        WAR,
                        "rank correlation of mediation with balance of all ties between powers at odds",
                        "ties to both: above 0"),
                positive(
                        "trade",
                        WAR,
                        "rank correlation of mediation with balance of trade between powers at odds",
                        "trade ties: above 0"),
                shown("size", WAR, "rank correlation of mediation with output", "ambiguous"),
                shown(
                        "bodies",
                        WAR,
                        "rank correlation of mediation with memberships in organisations",
                        "shared organisations: above 0"),
                shown("rate", WAR, "share of states that mediate in a quarter", "none given"));
    }

    @Override
    public double[] figures(Replication r) {
        Trace war = r.of(PatternWorld.WAR);
        double[] rate = new double[war.states];
        double[] ties = new double[war.states];
        double[] trade = new double[war.states];
        double[] size = new double[war.states];
        double[] bodies = new double[war.states];
        for (int k = 0; k < war.states; k++) {
            for (int t = 0; t < war.quarters; t++) {
                rate[k] += war.world.states().get(k).chose(Act.MEDIATE, t) ? 1.0 / war.quarters : 0;
                ties[k] += war.brokerage[t][k];
                trade[k] += balance(war.trade[t][k], war.tension[t]);
                size[k] += Maths.log(war.output[t][k]);
            }
            for (Institution m : war.world.institutions()) {
                bodies[k] += war.world.states().get(k).isMember(m) ? 1 : 0;
            }
        }
        return new double[] {
            PatternStatistics.rankCorrelation(ties, rate),
            PatternStatistics.rankCorrelation(trade, rate),
            PatternStatistics.rankCorrelation(size, rate),
            PatternStatistics.rankCorrelation(bodies, rate),
            PatternStatistics.mean(rate)
        };
    }

    /** Mean over pairs of powers, weighted by their tension, of 4·w_g·w_h/(w_g+w_h)²: 1 if all ties are equal. */
    static double balance(double[] ties, double[] tension) {
        double between = 0;
        double all = 0;
        for (int g = 0; g < ties.length; g++) {
            for (int h = g + 1; h < ties.length; h++) {
                double sum = ties[g] + ties[h];
                double weight = tension[g * ties.length + h];
                between += sum > 0 ? weight * 4 * ties[g] * ties[h] / (sum * sum) : 0;
                all += weight;
            }
        }
        return all > 0 ? between / all : 0;
    }
}
