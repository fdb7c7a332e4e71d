package org.middlepowers.scenario;

import org.middlepowers.scenario.ScenarioChecks.Report;

/** Dates against the horizon, and the two parameters that are bounded together. */
final class TimeChecks {
    private TimeChecks() {}

    static void check(Scenario scenario, Report report) {
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
            report.add("is " + at + "; allowed is a quarter from the start, " + start + ", to the end, " + end, path);
        }
    }

    /** Events that each lead to one more, or more, would never end. */
    private static void hostility(Parameters parameters, Report report) {
        double branching =
                parameters.hostility().selfExcitation() + parameters.hostility().reciprocity();
        if (branching >= 1) {
            String blamed = report.has("parameters", "selfExcitation") ? "selfExcitation" : "reciprocity";
            report.add(
                    "makes selfExcitation + reciprocity " + Texts.number(branching) + "; allowed is less than 1",
                    "parameters",
                    blamed);
        }
    }
}
