package org.middlepowers.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.middlepowers.scenario.Countries;
import org.middlepowers.scenario.Parameters;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.Scenario.PowerSpec;
import org.middlepowers.scenario.Scenario.StateSpec;

/** A scenario with figures from data in place of its own. */
final class OpeningScenario {
    private OpeningScenario() {}

    /** The same world with the figures; a figure without a value is left to the model's own default. */
    static Scenario with(Scenario base, Map<String, Estimate> estimates) {
        Map<String, PowerSpec> powers = new LinkedHashMap<>();
        base.greatPowers().forEach((code, p) -> powers.put(code, power(code, p, estimates)));
        Map<String, StateSpec> states = new LinkedHashMap<>();
        base.middlePowers().forEach((code, s) -> states.put(code, state(code, s, estimates)));
        return new Scenario(
                base.title(), base.question(), base.expect(), base.start(), base.end(), base.parameters(), base.rules(),
                powers, states, base.rivalry(), base.institutions(), base.routes(), base.series(), base.shocks(),
                base.votes(), base.groups(), base.focus(), base.sources());
    }

    private static PowerSpec power(String code, PowerSpec p, Map<String, Estimate> estimates) {
        String path = "greatPowers." + code + ".";
        return new PowerSpec(
                p.name(), p.capital(), value(estimates, path + "capability", p.capability()),
                value(estimates, path + "worldGdpShare", p.worldGdpShare()),
                value(estimates, path + "idealPoint", p.idealPoint()), p.invest(), p.coerce(), p.guarantee(), p.engage(),
                p.attentionSlots());
    }

    private static StateSpec state(String code, StateSpec s, Map<String, Estimate> estimates) {
        String path = "middlePowers." + code + ".";
        Map<String, Double> security = shares(estimates, path + "security.");
        boolean reliance = estimates.keySet().stream().anyMatch(k -> k.startsWith(path + "security."));
        return new StateSpec(
                s.name(), s.capital(), value(estimates, path + "output", s.output()), s.location(), s.resources(),
                s.proximity(), s.transitAccess(), value(estimates, path + "idealPoint", s.idealPoint()), s.identity(),
                value(estimates, path + "norms", s.norms()), s.role(), shares(estimates, path + "trade."),
                reliance ? Optional.of(security) : Optional.empty(), value(estimates, path + "legitimacy", s.legitimacy()),
                s.invoicing(), s.autonomy(), s.status(), s.tolerance(), s.regions(), s.peers());
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
