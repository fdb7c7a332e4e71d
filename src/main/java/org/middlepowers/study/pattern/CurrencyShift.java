package org.middlepowers.study.pattern;

import static org.middlepowers.results.LiteratureClaim.Check.positive;
import static org.middlepowers.results.LiteratureClaim.Check.shown;
import static org.middlepowers.results.LiteratureClaim.Check.within;

import java.util.List;
import org.middlepowers.results.LiteratureClaim;

/**
 * P14, currencies. Rule: from 2021Q4 to 2023Q4 the share that states outside the West settle in other currencies than
 * the dollar rises more with the war's sanctions than without; it rises slowly, by at most 1.1 points a year over the
 * nine years to 2030Q4, twice the pace at which the dollar left reserves (71 to 59 % from 1999 to 2021, .55 points a
 * year); and in a world without any sanctions it moves by no more than that pace a year.
 */
final class CurrencyShift implements Pattern {
    private static final double EROSION = .0055;
    private static final String SHIFT = "change of the share settled outside the dollar, 2021Q4-2023Q4";

    @Override
    public LiteratureClaim claim() {
        return LiteratureClaim.test(
                "P14",
                "Settlement leaves the dollar only under sanctions, and slowly",
                "Chupilkin et al. 2023 (WP281); Arslanalp et al. 2022",
                "Sign and pace decide; mark that the size falls far short of the 4 points, which are of one flow. States"
                        + " other than Japan, South Korea, Australia, Canada and the United Kingdom. The yuan's share of"
                        + " Russia's own imports has no counterpart, for Russia is a great power here.",
                positive(
                        "sanctions",
                        "kazakhstan-2022 less kazakhstan-2022-no-war",
                        SHIFT,
                        "a shift under sanctions; +4 points in partners that do not sanction (of one flow)"),
                within(
                        "slow",
                        PatternWorld.WAR.title(),
                        "change a year of the share settled outside the dollar, 2021Q4-2030Q4",
                        "reserves: 0.0055 a year",
                        0,
                        2 * EROSION),
                within(
                        "drift",
                        PatternWorld.NO_SANCTIONS.title(),
                        "change a year of the share settled outside the dollar, first to last quarter",
                        "no shift without sanctions: within 0.0055 a year",
                        -EROSION,
                        EROSION),
                shown("shift_war", PatternWorld.WAR.title(), SHIFT, "0.04"),
                shown("shift_no_war", PatternWorld.NO_WAR.title(), SHIFT, "none given"),
                shown("shift_no_secondary", PatternWorld.NO_SECONDARY.title(), SHIFT, "0.04"),
                shown("shift_asia", "kazakhstan-2022, Central Asia", SHIFT, "0.04"));
    }

    @Override
    public List<PatternWorld> worlds() {
        return List.of(PatternWorld.WAR, PatternWorld.NO_WAR, PatternWorld.NO_SECONDARY, PatternWorld.NO_SANCTIONS);
    }

    @Override
    public double[] figures(Replication r) {
        Trace war = r.of(PatternWorld.WAR);
        Trace noWar = r.of(PatternWorld.NO_WAR);
        Trace none = r.of(PatternWorld.NO_SANCTIONS);
        boolean[] who = outsideTheWest(war);
        double shift = shift(war, who, 2023);
        double shiftNoWar = shift(noWar, who, 2023);
        double years = (none.quarters - 1) / 4.0;
        return new double[] {
            shift - shiftNoWar,
            shift(war, who, 2030) / 9,
            (share(none, who, none.quarters - 1) - share(none, who, 0)) / years,
            shift,
            shiftNoWar,
            shift(r.of(PatternWorld.NO_SECONDARY), who, 2023),
            shift(war, war.group("central_asia"), 2023)
        };
    }

    private static boolean[] outsideTheWest(Trace trace) {
        boolean[] who = trace.group("western_allies");
        for (int k = 0; k < who.length; k++) {
            who[k] = !who[k];
        }
        return who;
    }

    private static double shift(Trace trace, boolean[] who, int year) {
        return trace.in(year, 4, t -> share(trace, who, t)) - trace.in(2021, 4, t -> share(trace, who, t));
    }

    private static double share(Trace trace, boolean[] who, int t) {
        return trace.mean(who, k -> trace.invoicing[t][k]);
    }
}
