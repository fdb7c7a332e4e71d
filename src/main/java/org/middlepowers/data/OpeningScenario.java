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
    private final Scenario base;
    private final Map<String, Estimate> estimates;

    private OpeningScenario(Scenario base, Map<String, Estimate> estimates) {
        this.base = base;
        this.estimates = estimates;
    }
    /** The same world with the figures; a figure without a value is left to the model's own default. */
    static Scenario with(Scenario base, Map<String, Estimate> estimates) {
        return new OpeningScenario(base, estimates).opened();
    }

    private Scenario opened() {
        Map<String, PowerSpec> powers = new LinkedHashMap<>();
        base.greatPowers().forEach((code, p) -> powers.put(code, power(code, p)));
        Map<String, StateSpec> states = new LinkedHashMap<>();
        base.middlePowers().forEach((code, s) -> states.put(code, state(code, s)));
        return Copy.of(
                base, Map.of("greatPowers", powers, "middlePowers", states, "series", series(base.series())));
    }

    private SeriesSpec series(SeriesSpec s) {
        return Copy.of(
                s,
                Map.of(
                        "capability", history(s.capability(), "capability"),
                        "worldGdpShare", history(s.worldGdpShare(), "worldGdpShare"),
                        "idealPoint", history(s.idealPoint(), "idealPoint")));
    }

    /** The history from data where there is one; the scenario's own where there is none. */
    private Map<String, Map<Integer, Double>> history(Map<String, Map<Integer, Double>> own, String name) {
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

    private PowerSpec power(String code, PowerSpec p) {
        String path = "greatPowers." + code + ".";
        return Copy.of(
                p,
                Map.of(
                        "capability", value(path + "capability", p.capability()),
                        "worldGdpShare", value(path + "worldGdpShare", p.worldGdpShare()),
                        "idealPoint", value(path + "idealPoint", p.idealPoint())));
    }

    private StateSpec state(String code, StateSpec s) {
        String path = "middlePowers." + code + ".";
        boolean reliance = estimates.keySet().stream().anyMatch(k -> k.startsWith(path + "security."));
        Optional<Map<String, Double>> security =
                reliance ? Optional.of(shares(path + "security.")) : Optional.empty();
        return Copy.of(
                s,
                Map.of(
                        "output", value(path + "output", s.output()),
                        "idealPoint", value(path + "idealPoint", s.idealPoint()),
                        "norms", value(path + "norms", s.norms()),
                        "trade", shares(path + "trade."),
                        "tradeVolatility", shares(path + "tradeVolatility."),
                        "security", security,
                        "legitimacy", value(path + "legitimacy", s.legitimacy())));
    }

    private double value(String path, double fallback) {
        Estimate estimate = estimates.get(path);
        return estimate == null || !estimate.present() ? fallback : Rounding.of(path).value(estimate.value());
    }

    private Map<String, Double> shares(String prefix) {
        Map<String, Double> shares = new LinkedHashMap<>();
        estimates.forEach((path, e) -> {
            if (path.startsWith(prefix) && e.present() && Rounding.of(path).value(e.value()) > 0) {
                shares.put(path.substring(prefix.length()), Rounding.of(path).value(e.value()));
            }
        });
        return shares;
    }
}
