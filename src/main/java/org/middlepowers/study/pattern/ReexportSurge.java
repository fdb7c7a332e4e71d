package org.middlepowers.study.pattern;

import static org.middlepowers.results.LiteratureClaim.Check.shown;
import static org.middlepowers.results.LiteratureClaim.Check.within;

import java.util.List;
import org.middlepowers.results.LiteratureClaim;

/**
 * P2, re-exports. Rule: what Armenia, Kazakhstan and Kyrgyzstan together send on makes good 5 to 10 % of the trade that
 * Russia lost, on average over 2022 and 2023. The re-exporters' half-saturation is fitted to this, so it does not count.
 */
final class ReexportSurge implements Pattern {
    private static final String ABOUT =
            "re-exports of Armenia, Kazakhstan and Kyrgyzstan over the trade that Russia lost, mean of ";

    @Override
    public LiteratureClaim claim() {
        return LiteratureClaim.fitted(
                "P2",
                "Neighbours make good 5 to 10 % of the trade that Russia lost",
                "Chupilkin, Javorcik and Plekhanov 2023, 2025",
                "reexportHalf",
                "The surge of exports to Kazakhstan (+80 %) is another flow; the model has only what is sent on.",
                within("share", PatternWorld.WAR.title(), ABOUT + "2022-2023", "0.05 to 0.10", .05, .10),
                shown("share_2022", PatternWorld.WAR.title(), ABOUT + "2022", "0.05 to 0.10"),
                shown("share_2023", PatternWorld.WAR.title(), ABOUT + "2023", "0.05 to 0.10"),
                shown("share_no_secondary", PatternWorld.NO_SECONDARY.title(), ABOUT + "2022-2023", "0.05 to 0.10"),
                shown(
                        "share_no_war",
                        PatternWorld.NO_WAR.title(),
                        ABOUT + "2022-2023, to the sanctions of 2014",
                        "none given"),
                shown(
                        "growth",
                        PatternWorld.WAR.title(),
                        "their re-exports of 2022 over those of 2021",
                        "exports of EU, UK and US to Kazakhstan +80 % (another flow)"));
    }

    @Override
    public List<PatternWorld> worlds() {
        return List.of(PatternWorld.WAR, PatternWorld.NO_SECONDARY, PatternWorld.NO_WAR);
    }

    @Override
    public double[] figures(Replication r) {
        Trace war = r.of(PatternWorld.WAR);
        return new double[] {
            share(war, 2022, 2023),
            share(war, 2022, 2022),
            share(war, 2023, 2023),
            share(r.of(PatternWorld.NO_SECONDARY), 2022, 2023),
            share(r.of(PatternWorld.NO_WAR), 2022, 2023),
            war.mean(2022, 1, 2022, 4, t -> flow(war, t)) / war.mean(2021, 1, 2021, 4, t -> flow(war, t))
        };
    }

    private static double share(Trace trace, int from, int to) {
        return trace.mean(from, 1, to, 4, t -> flow(trace, t))
                / trace.mean(from, 1, to, 4, t -> trace.lostTrade[t]);
    }

    private static double flow(Trace trace, int t) {
        double sum = 0;
        for (String code : List.of("ARM", "KAZ", "KGZ")) {
            int k = trace.state(code);
            sum += k < 0 ? Double.NaN : trace.reexport[t][k];
        }
        return sum;
    }
}
