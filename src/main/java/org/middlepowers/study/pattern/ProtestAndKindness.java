package org.middlepowers.study.pattern;

import static org.middlepowers.results.LiteratureClaim.Check.positive;
import static org.middlepowers.results.LiteratureClaim.Check.shown;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.middlepowers.measure.Dyads;
import org.middlepowers.model.EventType;
import org.middlepowers.results.LiteratureClaim;

/**
 * P6, protest and China's kindness. Rule: China's cooperative acts towards a state (engagement, offers, guarantees) rise
 * with protest against China of the quarter before (least squares within states); cooperation and conflict between China
 * and a state move together over the years (mean correlation above 0) with both layers on, and more than with either
 * off; and they move together more in the less legitimate half of states. The last contrast is built in nowhere.
 */
final class ProtestAndKindness implements Pattern {
    private static final Set<EventType> KIND = EnumSet.of(EventType.ENGAGE, EventType.OFFER, EventType.GUARANTEE);
    private static final String RHO =
            "correlation over years of cooperation and conflict between China and a state, mean over states";

    @Override
    public LiteratureClaim claim() {
        String war = PatternWorld.WAR.title();
        return LiteratureClaim.test(
                "P6",
                "Protest brings more Chinese diplomacy and aid, most in autocracies",
                "Yang et al. 2023",
                "Initial legitimacy, which contains V-Dem's polyarchy, stands for regime type.",
                positive(
                        "response",
                        war,
                        "China's cooperative acts a quarter per protest event of the quarter before",
                        "protest brings more of them"),
                positive("together", war, RHO, "above 0 with both layers"),
                positive("over_states_only", "both layers less sub-national layer off", RHO, "only with both layers"),
                positive("over_regions_only", "both layers less asymmetry layer off", RHO, "only with both layers"),
                positive(
                        "closed",
                        war,
                        "the same correlation, less legitimate half of states less the other half",
                        "stronger in autocracies"),
                shown("states_only", PatternWorld.STATES_ONLY.title(), RHO, "not above 0"),
                shown("regions_only", PatternWorld.REGIONS_ONLY.title(), RHO, "not above 0"));
    }

    @Override
    public List<PatternWorld> worlds() {
        return List.of(PatternWorld.WAR, PatternWorld.STATES_ONLY, PatternWorld.REGIONS_ONLY);
    }

    @Override
    public double[] figures(Replication r) {
        Trace war = r.of(PatternWorld.WAR);
        boolean[] low = war.lowLegitimacy();
        boolean[] high = new boolean[low.length];
        for (int k = 0; k < low.length; k++) {
            high[k] = !low[k];
        }
        double both = comovement(war, war.everybody());
        double statesOnly = comovement(r.of(PatternWorld.STATES_ONLY), war.everybody());
        double regionsOnly = comovement(r.of(PatternWorld.REGIONS_ONLY), war.everybody());
        return new double[] {
            response(war),
            both,
            both - statesOnly,
            both - regionsOnly,
            comovement(war, low) - comovement(war, high),
            statesOnly,
            regionsOnly
        };
    }

    private static double comovement(Trace trace, boolean[] who) {
        int china = trace.power("CHN");
        Dyads dyads = new Dyads(trace.world);
        double sum = 0;
        int count = 0;
        for (int k = 0; k < trace.states && china >= 0; k++) {
            double rho = who[k] ? dyads.of(china, k).comovement() : Double.NaN;
            if (!Double.isNaN(rho)) {
                sum += rho;
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    private static double response(Trace trace) {
        int china = trace.power("CHN");
        if (china < 0) {
            return Double.NaN;
        }
        double[][][] kind = trace.counts(KIND::contains);
        double[][][] protest = trace.counts(type -> type == EventType.PROTEST);
        PanelSample panel = new PanelSample(2);
        for (int k = 0; k < trace.states; k++) {
            int actor = trace.powers + k;
            for (int t = 1; t < trace.quarters; t++) {
                panel.add(k, kind[china][actor][t], protest[actor][china][t - 1]);
            }
        }
        return PatternStatistics.slopes(panel.within(0), panel.within(1))[0];
    }
}
