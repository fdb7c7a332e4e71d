package org.middlepowers.study.pattern;

import static org.middlepowers.results.LiteratureClaim.Check.shown;

import java.util.List;
import org.middlepowers.results.LiteratureClaim;

/**
 * P16, Kazakhstan's path from 1995 to 2019. Not testable: no scenario begins before 2015. What can be said of 2019 is
 * shown; it is only five years from the start, and estimates of two releases differ.
 */
final class KazakhstanPath implements Pattern {
    @Override
    public LiteratureClaim claim() {
        String war = PatternWorld.WAR.title();
        return new LiteratureClaim(
                "P16",
                "Kazakhstan moves from the United States towards China, 1995 to 2019",
                "own computation on Bailey, Strezhnev and Voeten 2017 (release of April 2020); Yuneman 2023",
                "",
                "The path needs a hindcast from 1995; no scenario here begins in 1995. Figures of 2019 are shown: they"
                        + " lie five years from the given start, on another release of the data.",
                "",
                List.of(
                        shown("point", war, "Kazakhstan's ideal point, 2019Q4", "-0.61"),
                        shown("usa", war, "distance from the United States, 2019Q4", "3.3"),
                        shown("china", war, "distance from China, 2019Q4", "0.3"),
                        shown("russia", war, "distance from Russia, 2019Q4", "0.75")));
    }

    @Override
    public double[] figures(Replication r) {
        Trace war = r.of(PatternWorld.WAR);
        int k = war.state("KAZ");
        if (k < 0) {
            return new double[] {Double.NaN, Double.NaN, Double.NaN, Double.NaN};
        }
        return new double[] {
            war.in(2019, 4, t -> war.idealPoint[t][k]),
            distance(war, k, "USA"),
            distance(war, k, "CHN"),
            distance(war, k, "RUS")
        };
    }

    private static double distance(Trace trace, int state, String code) {
        int g = trace.power(code);
        return g < 0 ? Double.NaN : trace.in(2019, 4, t -> TradeAndConvergence.distance(trace, state, g, t));
    }
}
