package org.middlepowers.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.middlepowers.scenario.PowerSpec;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.SeriesSpec;
import org.middlepowers.scenario.StateSpec;

/** A scenario with figures from data in place of its own. */
final class OpeningScenario {
    private OpeningScenario() {}

    /** The same world with the figures; a figure without a value is left to the model's own default. */
    static Scenario with(Scenario base, Map<String, Estimate> estimates) {
        Map<String, PowerSpec> powers = new LinkedHashMap<>();
        base.greatPowers().forEach((code, p) -> powers.put(code, power(code, p, estimates)));
        Map<String, StateSpec> states = new LinkedHashMap<>();
        base.middlePowers().forEach((code, s) -> states.put(code, state(code, s, estimates)));
        return Copy.of(
                base, Map.of("greatPowers", powers, "middlePowers", states, "series", series(base.series(), estimates)));
    }

    private static SeriesSpec series(SeriesSpec s, Map<String, Estimate> estimates) {
        return Copy.of(
                s,
                Map.of(
                        "capability", history(s.capability(), "capability", estimates),
                        "worldGdpShare", history(s.worldGdpShare(), "worldGdpShare", estimates),
                        "idealPoint", history(s.idealPoint(), "idealPoint", estimates)));
    }

    /** The history from data where there is one; the scenario's own where there is none. */
    private static Map<String, Map<Integer, Double>> history(
            Map<String, Map<Integer, Double>> own, String name, Map<String, Estimate> estimates) {
        Map<String, Map<Integer, Double>> all = new LinkedHashMap<>();
        own.forEach((power, points) -> {
            String prefix = "series." + name + "." + power + ".";
            Map<Integer, Double> values = new TreeMap<>();
            estimates.forEach((path, e) -> {
                if (path.startsWith(prefix)) {
                    values.put(Integer.valueOf(path.substring(prefix.length())), Rounding.of(path).value(e.value()));
                }
            });
            all.put(power, values.isEmpty() ? points : values);
        });
        return all;
    }

    private static PowerSpec power(String code, PowerSpec p, Map<String, Estimate> estimates) {
        String path = "greatPowers." + code + ".";
        return Copy.of(
                p,
                Map.of(
                        "capability", value(estimates, path + "capability", p.capability()),
                        "worldGdpShare", value(estimates, path + "worldGdpShare", p.worldGdpShare()),
                        "idealPoint", value(estimates, path + "idealPoint", p.idealPoint())));
    }

    private static StateSpec state(String code, StateSpec s, Map<String, Estimate> estimates) {
        String path = "middlePowers." + code + ".";
        boolean reliance = estimates.keySet().stream().anyMatch(k -> k.startsWith(path + "security."));
        Optional<Map<String, Double>> security =
                reliance ? Optional.of(shares(estimates, path + "security.")) : Optional.empty();
        return Copy.of(
                s,
                Map.of(
                        "output", value(estimates, path + "output", s.output()),
                        "idealPoint", value(estimates, path + "idealPoint", s.idealPoint()),
                        "norms", value(estimates, path + "norms", s.norms()),
                        "trade", shares(estimates, path + "trade."),
                        "tradeVolatility", shares(estimates, path + "tradeVolatility."),
                        "security", security,
                        "legitimacy", value(estimates, path + "legitimacy", s.legitimacy())));
    }

    private static double value(Map<String, Estimate> estimates, String path, double fallback) {
        Estimate estimate = estimates.get(path);
        return estimate == null || !estimate.present() ? fallback : Rounding.of(path).value(estimate.value());
    }

    private static Map<String, Double> shares(Map<String, Estimate> estimates, String prefix) {
        Map<String, Double> shares = new LinkedHashMap<>();
        estimates.forEach((path, e) -> {
            if (path.startsWith(prefix) && e.present() && Rounding.of(path).value(e.value()) > 0) {
                shares.put(path.substring(prefix.length()), Rounding.of(path).value(e.value()));
            }
        });
        return shares;
    }
}
