package org.middlepowers.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.middlepowers.scenario.PowerSpec;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.SeriesSpec;
import org.middlepowers.scenario.StateSpec;

/**
 * A figure in which a scenario differs from the data.
 *
 * @param path where it stands, as in {@code middlePowers.KAZ.norms}
 * @param scenario what the scenario says; empty where it is silent
 * @param data what the data say, rounded as in a scenario; empty where they are silent
 * @param rule how the data's figure was obtained, or why there is none
 */
public record OpeningDifference(String path, OptionalDouble scenario, OptionalDouble data, String rule) {
    private static final double EXACT = 1e-12;

    /** All figures in which a scenario differs, in the order of its actors. */
    static List<OpeningDifference> between(Scenario scenario, Map<String, Estimate> estimates) {
        List<OpeningDifference> differences = new ArrayList<>();
        Set<String> paths = new LinkedHashSet<>(estimates.keySet());
        scenario.middlePowers().forEach((code, s) -> {
            s.trade().keySet().forEach(g -> paths.add("middlePowers." + code + ".trade." + g));
            s.tradeVolatility().keySet().forEach(g -> paths.add("middlePowers." + code + ".tradeVolatility." + g));
        });
        history(scenario.series().capability(), "capability", estimates, paths);
        history(scenario.series().worldGdpShare(), "worldGdpShare", estimates, paths);
        history(scenario.series().idealPoint(), "idealPoint", estimates, paths);
        for (String path : paths) {
            Estimate estimate = estimates.get(path);
            OptionalDouble own = in(scenario, path);
            OptionalDouble data = estimate == null || !estimate.present()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(Rounding.of(path).value(estimate.value()));
            if (!same(path, own, data)) {
                String rule = estimate == null ? "" : estimate.rule();
                differences.add(new OpeningDifference(path, own, data, rule));
            }
        }
        return differences;
    }

    /** Adds a scenario's years to those of the data, if the data have that history at all. */
    private static void history(
            Map<String, Map<Integer, Double>> own, String name, Map<String, Estimate> estimates, Set<String> paths) {
        own.forEach((power, points) -> {
            String prefix = "series." + name + "." + power + ".";
            if (estimates.keySet().stream().anyMatch(p -> p.startsWith(prefix))) {
                points.keySet().forEach(year -> paths.add(prefix + year));
            }
        });
    }

    private static boolean same(String path, OptionalDouble a, OptionalDouble b) {
        boolean zeroIsNothing = path.contains(".security");
        double nothing = zeroIsNothing ? 0 : Double.NaN;
        double x = a.orElse(nothing);
        double y = b.orElse(nothing);
        return Double.isNaN(x) && Double.isNaN(y) || Math.abs(x - y) < EXACT;
    }

    /** What a scenario says at a path; empty where it says nothing. */
    private static OptionalDouble in(Scenario scenario, String path) {
        String[] parts = path.split("\\.");
        if (parts[0].equals("greatPowers")) {
            PowerSpec p = scenario.greatPowers().get(parts[1]);
            return p == null
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(
                            switch (parts[2]) {
                                case "capability" -> p.capability();
                                case "worldGdpShare" -> p.worldGdpShare();
                                default -> p.idealPoint();
                            });
        }
        if (parts[0].equals("series")) {
            SeriesSpec series = scenario.series();
            Map<String, Map<Integer, Double>> all =
                    switch (parts[1]) {
                        case "capability" -> series.capability();
                        case "worldGdpShare" -> series.worldGdpShare();
                        default -> series.idealPoint();
                    };
            Double value = all.getOrDefault(parts[2], Map.of()).get(Integer.valueOf(parts[3]));
            return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
        }
        StateSpec s = scenario.middlePowers().get(parts[1]);
        if (s == null) {
            return OptionalDouble.empty();
        }
        return switch (parts[2]) {
            case "output" -> OptionalDouble.of(s.output());
            case "idealPoint" -> OptionalDouble.of(s.idealPoint());
            case "norms" -> OptionalDouble.of(s.norms());
            case "legitimacy" -> OptionalDouble.of(s.legitimacy());
            case "trade" -> share(Optional.of(s.trade()), parts);
            case "tradeVolatility" -> share(Optional.of(s.tradeVolatility()), parts);
            default -> share(s.security(), parts);
        };
    }

    private static OptionalDouble share(Optional<Map<String, Double>> shares, String[] parts) {
        Double value = parts.length < 4 || shares.isEmpty() ? null : shares.get().get(parts[3]);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
