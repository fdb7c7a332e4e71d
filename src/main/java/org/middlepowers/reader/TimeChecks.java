package org.middlepowers.reader;

import java.util.Optional;
import org.middlepowers.reader.ScenarioChecks.Report;
import org.middlepowers.scenario.Parameters;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;

/** Dates against the horizon, and the two parameters that are bounded together. */
final class TimeChecks implements ScenarioCheck {
    @Override
    public void check(Scenario scenario, Report report) {
        hostility(scenario.parameters(), report);
        Quarter start = scenario.start();
        Quarter end = scenario.end();
        if (start == null || end == null) {
            return;
        }
        if (end.compareTo(start) <= 0) {
            report.add("is " + end + "; allowed is a quarter after the start, " + start, "end");
            return;
        }
        scenario.shocks().forEach((name, shock) -> {
            if (shock != null) {
                within(shock.at(), start, end, report, "shocks", name, "at");
            }
        });
        scenario.votes().forEach((name, vote) -> {
            if (vote != null) {
                within(vote.at(), start, end, report, "votes", name, "at");
            }
        });
        scenario.institutions().forEach((name, institution) -> {
            if (institution != null
                    && institution.founded().filter(f -> f.compareTo(end) > 0).isPresent()) {
                report.add(
                        "is " + institution.founded().get() + "; allowed is a quarter up to the end, " + end,
                        "institutions",
                        name,
                        "founded");
            }
        });
    }

    private static void within(Quarter at, Quarter start, Quarter end, Report report, String... path) {
        if (at != null && (at.compareTo(start) < 0 || at.compareTo(end) > 0)) {
            String earlier = at.compareTo(start) < 0
                    ? "; the opening figures do not hold what came before, so leave it out or begin with a world of a"
                            + " later year"
                    : "";
            report.add(
                    "is " + at + "; allowed is a quarter from the start, " + start + ", to the end, " + end + earlier,
                    path);
        }
    }

    private static void hostility(Parameters parameters, Report report) {
        objection(parameters).ifPresent(why -> {
            String blamed = report.has("parameters", "selfExcitation") ? "selfExcitation" : "reciprocity";
            report.add("makes " + why, "parameters", blamed);
        });
    }

    /**
     * What is wrong with parameters that are right each by itself; empty if nothing is. Events that each lead to one
     * more, or more, would never end.
     */
    static Optional<String> objection(Parameters parameters) {
        double branching =
                parameters.hostility().selfExcitation() + parameters.hostility().reciprocity();
        return branching < 1
                ? Optional.empty()
                : Optional.of(
                        "selfExcitation + reciprocity " + PlainScalar.number(branching) + "; allowed is less than 1");
    }
}
