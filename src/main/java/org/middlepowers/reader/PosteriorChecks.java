package org.middlepowers.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.reader.ScenarioChecks.Report;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.PosteriorSpec;
import org.middlepowers.scenario.Scenario;

/** Checks of a posterior's draws: that they are draws, of parameters, within their ranges, each with a weight. */
final class PosteriorChecks implements ScenarioCheck {
    private static final String KEY = "posterior";

    @Override
    public void check(Scenario scenario, Report report) {
        scenario.posterior().ifPresent(posterior -> {
            if (report.problems().isAbout(KEY)) {
                return; // its parts are not there to be checked
            }
            check(posterior, report);
            if (!report.problems().isAbout(KEY) && !report.problems().isAbout("parameters")) {
                together(scenario, posterior, report);
            }
        });
    }

    static void check(PosteriorSpec posterior, Report report) {
        if (posterior.weights().stream().allMatch(w -> w == 0)) {
            report.add("add to 0, so that no draw can be taken; give at least one draw a weight", KEY, "weights");
        }
        if (posterior.values().isEmpty()) {
            report.add("has no column of a parameter, so nothing can be drawn", KEY);
        }
        posterior.values().forEach((name, values) -> {
            ParameterRegistry.Entry entry = ParameterRegistry.entries().get(name);
            if (entry == null) {
                report.add("is not a parameter", Spelling.nearest(name, ParameterRegistry.entries().keySet()),
                        KEY, "values", name);
            } else if (values.size() != posterior.weights().size()) {
                report.add("has " + values.size() + " values for " + posterior.weights().size() + " draws; give each"
                        + " draw one", KEY, "values", name);
            } else {
                within(entry, values, report);
            }
        });
    }

    private static void within(ParameterRegistry.Entry entry, List<Double> values, Report report) {
        for (int k = 0; k < values.size(); k++) {
            double value = values.get(k);
            if (!entry.admits(value)) {
                report.add("of draw " + (k + 1) + " is " + PlainScalar.number(value) + "; allowed is "
                        + ScalarBinder.range(entry), KEY, "values", entry.name());
                return;
            }
        }
    }

    /** Values that are right each by itself may not go together with others. */
    private static void together(Scenario scenario, PosteriorSpec posterior, Report report) {
        Map<String, Double> all = ParameterRegistry.values(scenario.parameters());
        for (int k = 0; k < posterior.weights().size(); k++) {
            Map<String, Double> one = new LinkedHashMap<>(all);
            one.putAll(posterior.values(k));
            Optional<String> objection = TimeChecks.objection(ParameterRegistry.parameters(one));
            if (objection.isPresent()) {
                report.add("makes " + objection.get() + ", in draw " + (k + 1), KEY);
                return;
            }
        }
    }
}
