package org.middlepowers.study.pattern;

import static org.middlepowers.results.LiteratureClaim.Check.negative;
import static org.middlepowers.results.LiteratureClaim.Check.positive;
import static org.middlepowers.results.LiteratureClaim.Check.shown;

import java.util.List;
import org.middlepowers.model.Act;
import org.middlepowers.results.LiteratureClaim;

/**
 * P3, reversal. Rule: re-exports over lost trade are lower four quarters after secondary sanctions begin (2023Q4) than
 * in the quarter before; they fall more than in the twin without secondary sanctions; and more states comply in the four
 * quarters of 2024 than in the four before.
 */
final class SecondaryReversal implements Pattern {
    private static final String FALL = "re-exports over lost trade, 2024Q4 less 2023Q3";
    private static final String COMPLY = "share of states that choose to comply, 2024 less the year to 2023Q3";

    @Override
    public LiteratureClaim claim() {
        return LiteratureClaim.test(
                "P3",
                "Re-exports turn back once secondary sanctions are credible",
                "press reports on Kazakhstan's tracking and export bans of 2023",
                "",
                negative("fall", PatternWorld.WAR.title(), FALL, "a fall within a year"),
                negative(
                        "fall_due",
                        "kazakhstan-2022 less kazakhstan-2022-no-secondary",
                        FALL,
                        "a fall owed to secondary sanctions"),
                positive("comply", PatternWorld.WAR.title(), COMPLY, "compliance rises"),
                shown("fall_no_secondary", PatternWorld.NO_SECONDARY.title(), FALL, "none given"),
                shown("comply_no_secondary", PatternWorld.NO_SECONDARY.title(), COMPLY, "none given"),
                shown("before", PatternWorld.WAR.title(), "re-exports over lost trade, 2023Q3", "none given"),
                shown("after", PatternWorld.WAR.title(), "re-exports over lost trade, 2024Q4", "none given"));
    }

    @Override
    public List<PatternWorld> worlds() {
        return List.of(PatternWorld.WAR, PatternWorld.NO_SECONDARY);
    }

    @Override
    public double[] figures(Replication r) {
        Trace war = r.of(PatternWorld.WAR);
        Trace free = r.of(PatternWorld.NO_SECONDARY);
        return new double[] {
            fall(war),
            fall(war) - fall(free),
            comply(war),
            fall(free),
            comply(free),
            war.in(2023, 3, t -> war.reexportShare[t]),
            war.in(2024, 4, t -> war.reexportShare[t])
        };
    }

    private static double fall(Trace trace) {
        return trace.in(2024, 4, t -> trace.reexportShare[t]) - trace.in(2023, 3, t -> trace.reexportShare[t]);
    }

    private static double comply(Trace trace) {
        return trace.mean(2024, 1, 2024, 4, t -> share(trace, t)) - trace.mean(2022, 4, 2023, 3, t -> share(trace, t));
    }

    private static double share(Trace trace, int t) {
        return trace.mean(
                trace.everybody(), k -> trace.world.states().get(k).chose(Act.COMPLY, t) ? 1 : 0);
    }
}
