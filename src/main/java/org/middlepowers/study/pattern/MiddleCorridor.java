package org.middlepowers.study.pattern;

import static org.middlepowers.results.LiteratureClaim.Check.positive;
import static org.middlepowers.results.LiteratureClaim.Check.shown;
import static org.middlepowers.results.LiteratureClaim.Check.within;

import java.util.List;
import org.middlepowers.results.LiteratureClaim;

/**
 * P4, the Middle Corridor. Rule: its share of the traffic between China and Europe is 2 to 3 times as large in 2022 as
 * in 2021 (recorded: 2.5), and larger in 2024 than in 2022 (recorded: three times).
 */
final class MiddleCorridor implements Pattern {
    private static final String FIRST = "middle route's share of China-Europe land traffic, 2022 over 2021";

    @Override
    public LiteratureClaim claim() {
        return LiteratureClaim.test(
                "P4",
                "The Middle Corridor grows 2.5 times in the war's first year, then on",
                "reports of the Trans-Caspian International Transport Route",
                "The model has the route's share of the traffic, the record tonnes.",
                within("first_year", PatternWorld.WAR.title(), FIRST, "0.6 to 1.5 Mt: 2.5", 2, 3),
                positive(
                        "goes_on",
                        PatternWorld.WAR.title(),
                        "middle route's share in 2024 less that in 2022",
                        "1.5 to 4.5 Mt: a further rise"),
                shown(
                        "third_year",
                        PatternWorld.WAR.title(),
                        "middle route's share, 2024 over 2021",
                        "0.6 to 4.5 Mt: 7.5"),
                shown("first_year_no_war", PatternWorld.NO_WAR.title(), FIRST, "none given"),
                shown("first_year_no_secondary", PatternWorld.NO_SECONDARY.title(), FIRST, "2.5"),
                shown("share_2021", PatternWorld.WAR.title(), "middle route's share in 2021", "none given"));
    }

    @Override
    public List<PatternWorld> worlds() {
        return List.of(PatternWorld.WAR, PatternWorld.NO_WAR, PatternWorld.NO_SECONDARY);
    }

    @Override
    public double[] figures(Replication r) {
        Trace war = r.of(PatternWorld.WAR);
        return new double[] {
            share(war, 2022) / share(war, 2021),
            share(war, 2024) - share(war, 2022),
            share(war, 2024) / share(war, 2021),
            share(r.of(PatternWorld.NO_WAR), 2022) / share(r.of(PatternWorld.NO_WAR), 2021),
            share(r.of(PatternWorld.NO_SECONDARY), 2022) / share(r.of(PatternWorld.NO_SECONDARY), 2021),
            share(war, 2021)
        };
    }

    private static double share(Trace trace, int year) {
        int route = trace.route("middle");
        return route < 0 ? Double.NaN : trace.mean(year, 1, year, 4, t -> trace.routeShare[t][route]);
    }
}
