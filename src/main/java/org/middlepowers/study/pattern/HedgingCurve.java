package org.middlepowers.study.pattern;

import static org.middlepowers.results.LiteratureClaim.Check.negative;
import static org.middlepowers.results.LiteratureClaim.Check.positive;
import static org.middlepowers.results.LiteratureClaim.Check.shown;

import java.util.List;
import org.middlepowers.model.Act;
import org.middlepowers.results.LiteratureClaim;

/**
 * P7, hedging. Rule: with tension held still, hedging entropy (mean over states, last four quarters) is higher at .35
 * than at 0 and lower at .95 than at .35; the war, which sharpens rivalry, lowers it; under stable unipolarity it is
 * lower, and deference higher, than with the capabilities of 2014; and it is highest when unipolarity deconcentrates.
 * The same curve under the hedging preset of §10 is shown; defaults decide.
 */
final class HedgingCurve implements Pattern {
    private static final String UP = "hedging entropy at tension 0.35 less that at 0";
    private static final String DOWN = "hedging entropy at tension 0.95 less that at 0.35";

    @Override
    public LiteratureClaim claim() {
        return LiteratureClaim.test(
                "P7",
                "Hedging peaks at middling tension and in waning unipolarity",
                "Tessman 2012; Korolev 2019; Kuik 2021",
                "Tension is held still by switching off the feedback of hostility and giving all pairs one baseline."
                        + " Entropy runs from 0 to 1; mark how small its differences are.",
                positive("up", "tension held at 0.35 and 0", UP, "an inverted U"),
                negative("down", "tension held at 0.95 and 0.35", DOWN, "an inverted U"),
                negative(
                        "war",
                        "kazakhstan-2022 less kazakhstan-2022-no-war",
                        "hedging entropy, mean over states and 2023-2030",
                        "space to hedge shrinks as rivalry sharpens"),
                negative(
                        "unipolar",
                        "stable unipolarity less capabilities of 2014",
                        "hedging entropy, last four quarters",
                        "less hedging in stable unipolarity"),
                positive(
                        "defer",
                        "stable unipolarity less capabilities of 2014",
                        "share of states that defer to a great power, all quarters",
                        "bandwagoning in stable unipolarity"),
                positive(
                        "waning",
                        "deconcentrating less stable unipolarity",
                        "hedging entropy, last four quarters",
                        "most in deconcentrating unipolarity"),
                positive(
                        "waning_over_multipolar",
                        "deconcentrating unipolarity less capabilities of 2014",
                        "hedging entropy, last four quarters",
                        "most in deconcentrating unipolarity"),
                shown("up_preset", "hedging preset", UP, "an inverted U"),
                shown("down_preset", "hedging preset", DOWN, "an inverted U"),
                shown("level_war", PatternWorld.WAR.title(), "hedging entropy, 2023-2030", "none given"),
                shown("level_no_war", PatternWorld.NO_WAR.title(), "hedging entropy, 2023-2030", "none given"),
                shown("level_no_secondary", PatternWorld.NO_SECONDARY.title(), "hedging entropy, 2023-2030", "none given"));
    }

    @Override
    public List<PatternWorld> worlds() {
        return List.of(
                PatternWorld.WAR,
                PatternWorld.NO_WAR,
                PatternWorld.NO_SECONDARY,
                PatternWorld.TENSION_0,
                PatternWorld.TENSION_35,
                PatternWorld.TENSION_95,
                PatternWorld.HEDGING_0,
                PatternWorld.HEDGING_35,
                PatternWorld.HEDGING_95,
                PatternWorld.MULTIPOLAR,
                PatternWorld.UNIPOLAR,
                PatternWorld.DECONCENTRATING);
    }

    @Override
    public double[] figures(Replication r) {
        double middling = atEnd(r.of(PatternWorld.TENSION_35));
        double preset = atEnd(r.of(PatternWorld.HEDGING_35));
        double multipolar = atEnd(r.of(PatternWorld.MULTIPOLAR));
        double unipolar = atEnd(r.of(PatternWorld.UNIPOLAR));
        double waning = atEnd(r.of(PatternWorld.DECONCENTRATING));
        double war = afterWar(r.of(PatternWorld.WAR));
        double noWar = afterWar(r.of(PatternWorld.NO_WAR));
        return new double[] {
            middling - atEnd(r.of(PatternWorld.TENSION_0)),
            atEnd(r.of(PatternWorld.TENSION_95)) - middling,
            war - noWar,
            unipolar - multipolar,
            deference(r.of(PatternWorld.UNIPOLAR)) - deference(r.of(PatternWorld.MULTIPOLAR)),
            waning - unipolar,
            waning - multipolar,
            preset - atEnd(r.of(PatternWorld.HEDGING_0)),
            atEnd(r.of(PatternWorld.HEDGING_95)) - preset,
            war,
            noWar,
            afterWar(r.of(PatternWorld.NO_SECONDARY))
        };
    }

    private static double atEnd(Trace trace) {
        double sum = 0;
        for (int t = trace.quarters - 4; t < trace.quarters; t++) {
            sum += PatternStatistics.mean(trace.hedging[t]) / 4;
        }
        return sum;
    }

    private static double afterWar(Trace trace) {
        return trace.mean(2023, 1, 2030, 4, t -> PatternStatistics.mean(trace.hedging[t]));
    }

    private static double deference(Trace trace) {
        double sum = 0;
        for (int t = 0; t < trace.quarters; t++) {
            int quarter = t;
            sum += trace.mean(
                    trace.everybody(), k -> trace.world.states().get(k).chose(Act.DEFER, quarter) ? 1 : 0);
        }
        return sum / trace.quarters;
    }
}
