package org.middlepowers.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.middlepowers.scenario.InstitutionChange;
import org.middlepowers.scenario.InstitutionSpec;
import org.middlepowers.scenario.InstitutionType;
import org.middlepowers.scenario.PowerChange;
import org.middlepowers.scenario.RouteSpec;

/** A small world in which everything happens that the model knows: every mechanism is at work within some quarters. */
public final class Rich {
    private Rich() {}

    public static Worlds world() {
        Worlds w = Worlds.of(4, 8);
        w.quarters = 24;
        w.endogenous = true;
        // Many projects, so that some turn into issues.
        w.set("projectValue", 1).set("issueTransport", .12);
        w.acts = 2;
        w.power("USA", p -> {
            p.idealPoint = 2.5;
            p.gdp = .25;
            p.coerce = .9;
        });
        w.power("CHN", p -> {
            p.idealPoint = -.8;
            p.gdp = .2;
            p.invest = 2;
        });
        w.power("RUS", p -> {
            p.idealPoint = .1;
            p.gdp = .03;
            p.guarantee = .9;
        });
        w.power("EUR", p -> {
            p.idealPoint = 1.2;
            p.gdp = .2;
            p.slots = OptionalDouble.of(4);
        });
        int k = 0;
        List<String> codes = w.everybody();
        for (Worlds.State s : w.states.values()) {
            s.output = .02 + .01 * k;
            s.location = .2 + .1 * k;
            s.idealPoint = -1 + .3 * k;
            s.norms = .2 + .08 * k;
            s.role = .5 - .15 * k;
            s.legitimacy = .3 + .05 * k;
            s.tolerance = .5;
            s.proximity = Map.of("USA", .1, "CHN", .2 + .05 * k, "RUS", .5 - .05 * k, "EUR", .2);
            s.transitAccess = Map.of("RUS", .3 + .08 * k, "CHN", .4);
            s.peers = List.of(codes.get((k + 1) % 8), codes.get((k + 7) % 8));
            if (k % 2 == 0) {
                s.trade = Map.of("USA", .15, "CHN", .2 + .03 * k, "RUS", .2);
                s.security = Optional.of(Map.of("RUS", .4, "USA", .2));
            }
            if (k == 3) {
                s.regions = List.of("north", "south");
            }
            k++;
        }
        w.rivalry.put("USA-CHN", .6);
        w.rivalry.put("USA-RUS", .8);
        w.rivalry.put("EUR-RUS", .5);
        w.institution("UN", InstitutionType.UNIVERSAL, null, List.of("all"));
        w.institution("NATO", InstitutionType.WESTERN, "USA", codes.subList(4, 8));
        w.institution("SCO", InstitutionType.ALTERNATIVE, "CHN", codes.subList(0, 3));
        w.institution("CICA", InstitutionType.REGIONAL, null, codes.subList(0, 5));
        w.institutions.put("BANK", new InstitutionSpec(
                "BANK", InstitutionType.ALTERNATIVE, Optional.of("CHN"), Optional.of(Worlds.START.plus(3)),
                codes.subList(2, 6), OptionalDouble.of(.4), OptionalDouble.empty()));
        w.route("north", "CHN", "EUR", List.of("RUS"), List.of());
        w.routes.put("middle", new RouteSpec(
                "middle", "CHN", "EUR", List.of(), codes.subList(0, 2), Map.of(codes.get(0), 1000.0, codes.get(1), 500.0), OptionalDouble.empty(),
                OptionalDouble.empty()));
        w.sanction(2, "RUS", List.of("USA", "EUR"), .9, false);
        w.sanction(3, "SA6", List.of("USA"), .5, false);
        w.shock(2, Worlds.hostility("USA-RUS", 4, .4));
        w.shock(2, Worlds.hostility("EUR-RUS", 4, .4));
        w.shock(4, Worlds.turning(List.of("RUS"), List.of()));
        w.shock(1, Worlds.grievance("CHN", codes, List.of(), .35));
        w.shock(6, Worlds.changing(
                Map.of("CHN", new PowerChange(1.5, 1, 1, 1, .5)),
                Map.of("SCO", new InstitutionChange(.1, .05, List.of("SA5"), List.of()))));
        w.vote(5, "RUS", .2);
        w.vote(9, "CHN", .5);
        return w;
    }
}
