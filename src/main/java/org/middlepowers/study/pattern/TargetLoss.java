package org.middlepowers.study.pattern;

import static org.middlepowers.results.Claim.Check.shown;
import static org.middlepowers.results.Claim.Check.within;

import java.util.List;
import org.middlepowers.model.Maths;
import org.middlepowers.results.Claim;

/**
 * P11, what sanctions cost their target: log capability of Russia less that in a twin without sanctions, a year, with
 * its capability left to the model. Rule: over ten years 2.3 to 3.5 points a year under all other great powers (as the
 * UN), over seven .5 to .9 under the United States alone, and above 5 under an embargo by all others. The growth loss is
 * set from these magnitudes, so it does not count. Sanctions of full severity, for which the model's numbers were set;
 * an embargo by all is then the same world as the first, and cannot cost more.
 */
final class TargetLoss implements Pattern {
    @Override
    public Claim claim() {
        String all = Variant.ALL_POWERS.title();
        String one = Variant.ONE_POWER.title();
        return Claim.fitted(
                "P11",
                "What sanctions cost their target, in points of growth a year",
                "Neuenkirch and Neumeier 2015; Crozet and Hinz 2020",
                "targetLoss, coalitionExponent, sanctionHalfLife",
                "Set for a coalition of .8 of world GDP and for the first year; here the three other powers hold about"
                        + " .6, and the loss halves every five years. In the three scenarios Russia's capability is"
                        + " given, so none can show; senders lose nothing by construction (recorded: 0.3 % of exports).",
                within(
                        "un", all, "loss in points a year, mean of ten years", "UN: 2.3 to 3.5, up to ten years", 2.3, 3.5),
                within("us", one, "loss in points a year, mean of seven years", "US: 0.5 to 0.9, seven years", .5, .9),
                within(
                        "embargo",
                        all,
                        "loss in points a year, mean of ten years",
                        "embargo: above 5",
                        5,
                        Double.POSITIVE_INFINITY),
                shown("un_first", all, "loss in points in the first year", "none given"),
                shown("us_first", one, "loss in points in the first year", "none given"));
    }

    @Override
    public List<Variant> worlds() {
        return List.of(Variant.UNTOUCHED, Variant.ALL_POWERS, Variant.ONE_POWER);
    }

    @Override
    public double[] figures(Replication r) {
        Trace free = r.of(Variant.UNTOUCHED);
        Trace all = r.of(Variant.ALL_POWERS);
        Trace one = r.of(Variant.ONE_POWER);
        return new double[] {
            loss(free, all, 10), loss(free, one, 7), loss(free, all, 10), loss(free, all, 1), loss(free, one, 1)
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
