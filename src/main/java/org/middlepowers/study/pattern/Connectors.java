package org.middlepowers.study.pattern;

import static org.middlepowers.results.LiteratureClaim.Check.positive;
import static org.middlepowers.results.LiteratureClaim.Check.shown;

import java.util.List;
import org.middlepowers.model.Maths;
import org.middlepowers.results.LiteratureClaim;

/**
 * P17, connectors. A state's share is its part of all middle powers' trade with the great powers (output times trade
 * shares). Rule: across states, the log change of that share from 2021Q4 to 2025Q4 that the war makes (less the twin
 * without it) has a positive rank correlation with hedging entropy in 2021Q4; and the named connector states gain.
 */
final class Connectors implements Pattern {
    private static final String CHANGE = "log change of share in middle powers' trade with great powers, 2021Q4-2025Q4";

    @Override
    public LiteratureClaim claim() {
        String due = "kazakhstan-2022 less kazakhstan-2022-no-war";
        return LiteratureClaim.test(
                "P17",
                "Connector states gain trade as blocs part",
                "Gopinath et al. 2024",
                "The fall of trade and investment between blocs (−12 % and −20 %) cannot be tested: the model has no"
                        + " trade among great powers.",
                positive("hedgers", due, "rank correlation over states of hedging and " + CHANGE, "hedgers gain"),
                positive("connectors", due, "connectors' mean " + CHANGE, "connectors gain"),
                shown("connectors_war", PatternWorld.WAR.title(), "connectors' mean " + CHANGE, "none given"));
    }

    @Override
    public List<PatternWorld> worlds() {
        return List.of(PatternWorld.WAR, PatternWorld.NO_WAR);
    }

    @Override
    public double[] figures(Replication r) {
        Trace war = r.of(PatternWorld.WAR);
        Trace noWar = r.of(PatternWorld.NO_WAR);
        int before = war.at(2021, 4);
        int after = war.at(2025, 4);
        if (before < 0 || after < 0) {
            return new double[] {Double.NaN, Double.NaN, Double.NaN};
        }
        double[] change = change(war, before, after);
        double[] baseline = change(noWar, before, after);
        double[] due = new double[change.length];
        for (int k = 0; k < due.length; k++) {
            due[k] = change[k] - baseline[k];
        }
        boolean[] connectors = war.group("connectors");
        return new double[] {
            PatternStatistics.rankCorrelation(war.hedging[before], due),
            war.mean(connectors, k -> due[k]),
            war.mean(connectors, k -> change[k])
        };
    }

    private static double[] change(Trace trace, int before, int after) {
        double[] first = shares(trace.output[before], trace.trade[before]);
        double[] last = shares(trace.output[after], trace.trade[after]);
        double[] change = new double[first.length];
        for (int k = 0; k < change.length; k++) {
            change[k] = Maths.log(last[k] / first[k]);
        }
        return change;
    }

    /** Each state's part of all trade with great powers. */
    static double[] shares(double[] output, double[][] trade) {
        double[] shares = new double[output.length];
        double all = 0;
        for (int k = 0; k < output.length; k++) {
            for (double w : trade[k]) {
                shares[k] += output[k] * w;
            }
            all += shares[k];
        }
        for (int k = 0; k < output.length; k++) {
            shares[k] /= all;
        }
        return shares;
    }
}
