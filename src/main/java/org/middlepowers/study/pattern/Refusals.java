package org.middlepowers.study.pattern;

import static org.middlepowers.results.LiteratureClaim.Check.positive;
import static org.middlepowers.results.LiteratureClaim.Check.shown;

import org.middlepowers.model.EventLog;
import org.middlepowers.model.EventType;
import org.middlepowers.results.LiteratureClaim;

/**
 * P18, refusals. Rule: over all demands of great powers on states, whether a state refuses rises with its leverage
 * (least squares of 0 or 1); and Kazakhstan's mean leverage on China exceeds that of Thailand and Viet Nam, the Mekong
 * states of the scenario, so that the first makes China meet it more.
 */
final class Refusals implements Pattern {
    private static final String WAR = PatternWorld.WAR.title();

    @Override
    public LiteratureClaim claim() {
        return LiteratureClaim.test(
                "P18",
                "States with more leverage refuse more, as Kazakhstan against Mekong states",
                "Ho 2017",
                "Leverage enters refusal by construction. Demands are of any kind; water is not told apart. Of the Mekong"
                        + " states the scenario has Thailand and"
                        + " Viet Nam.",
                positive("slope", WAR, "chance to refuse a demand per unit of leverage", "rises with leverage"),
                positive(
                        "kazakhstan",
                        WAR,
                        "Kazakhstan's leverage on China less that of Thailand and Viet Nam",
                        "more cooperative treatment of Kazakhstan"),
                shown("refused", WAR, "demands refused, as a share", "none given"));
    }

    @Override
    public double[] figures(Replication r) {
        Trace war = r.of(PatternWorld.WAR);
        PanelSample panel = new PanelSample(2);
        EventLog log = war.world.events();
        for (int e = 0; e < log.size(); e++) {
            boolean refused = log.type(e) == EventType.REJECT;
            if (refused || log.type(e) == EventType.YIELD) {
                panel.add(0, refused ? 1 : 0, war.leverage[log.quarter(e)][log.source(e) - war.powers][log.target(e)]);
            }
        }
        return new double[] {
            PatternStatistics.slopes(panel.column(0), panel.column(1))[0],
            leverage(war, "KAZ") - (leverage(war, "THA") + leverage(war, "VNM")) / 2,
            PatternStatistics.mean(panel.column(0))
        };
    }

    private static double leverage(Trace trace, String code) {
        int k = trace.state(code);
        int china = trace.power("CHN");
        double sum = 0;
        for (int t = 0; t < trace.quarters; t++) {
            sum += k < 0 || china < 0 ? Double.NaN : trace.leverage[t][k][china] / trace.quarters;
        }
        return sum;
    }
}
