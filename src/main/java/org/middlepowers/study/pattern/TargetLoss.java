package org.middlepowers.study.pattern;

import static org.middlepowers.results.LiteratureClaim.Check.shown;
import static org.middlepowers.results.LiteratureClaim.Check.within;

import java.util.List;
import org.middlepowers.model.Maths;
import org.middlepowers.results.LiteratureClaim;

/**
 * P11, what sanctions cost their target: log capability of Russia less that in a twin without sanctions, a year, with
 * its capability left to the model. Rule: over ten years 2.3 to 3.5 points a year under sanctions of the United Nations,
 * over seven .5 to .9 under those of the United States alone, and above 5 under an embargo by all. The literature's means
 * are over sanctions of every kind, and stand here for a severity of one half; an embargo is one of 1, and binds all as
 * the United Nations' do. The growth loss is set from these magnitudes, so it does not count.
 */
final class TargetLoss implements Pattern {
    @Override
    public LiteratureClaim claim() {
        String un = PatternWorld.UN_SANCTIONS.title();
        String embargo = PatternWorld.EMBARGO.title();
        String one = PatternWorld.ONE_POWER.title();
        return LiteratureClaim.fitted(
                "P11",
                "What sanctions cost their target, in points of growth a year",
                "Neuenkirch and Neumeier 2015; Crozet and Hinz 2020",
                "targetLoss, coalitionExponent, sanctionHalfLife",
                "Set together from these means, with a half-life of ten years, as long as effects are found. In the three"
                        + " scenarios Russia's capability is given, so none can show; senders lose nothing by"
                        + " construction (recorded: 0.3 % of exports).",
                within(
                        "un", un, "loss in points a year, mean of ten years", "UN: 2.3 to 3.5, up to ten years", 2.3, 3.5),
                within("us", one, "loss in points a year, mean of seven years", "US: 0.5 to 0.9, seven years", .5, .9),
                within(
                        "embargo",
                        embargo,
                        "loss in points a year, mean of ten years",
                        "embargo: above 5",
                        5,
                        Double.POSITIVE_INFINITY),
                shown("un_first", un, "loss in points in the first year", "none given"),
                shown("us_first", one, "loss in points in the first year", "none given"));
    }

    @Override
    public List<PatternWorld> worlds() {
        return List.of(PatternWorld.UNTOUCHED, PatternWorld.UN_SANCTIONS, PatternWorld.ONE_POWER, PatternWorld.EMBARGO);
    }

    @Override
    public double[] figures(Replication r) {
        Trace free = r.of(PatternWorld.UNTOUCHED);
        Trace un = r.of(PatternWorld.UN_SANCTIONS);
        Trace embargo = r.of(PatternWorld.EMBARGO);
        Trace one = r.of(PatternWorld.ONE_POWER);
        return new double[] {
            loss(free, un, 10), loss(free, one, 7), loss(free, embargo, 10), loss(free, un, 1), loss(free, one, 1)
        };
    }

    private static double loss(Trace free, Trace hit, int years) {
        int g = free.power("RUS");
        int t = 4 * years - 1;
        if (g < 0 || t >= hit.quarters) {
            return Double.NaN;
        }
        return 100 * (Maths.log(free.powerCapability[t][g]) - Maths.log(hit.powerCapability[t][g])) / years;
    }
}
