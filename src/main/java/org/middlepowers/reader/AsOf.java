package org.middlepowers.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.middlepowers.scenario.InstitutionSpec;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.Parameters;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.SeriesSpec;
import org.middlepowers.scenario.ShockSpec;
import org.middlepowers.scenario.StateSpec;
import org.middlepowers.scenario.VoteSpec;

/**
 * A scenario as it could have been written at the end of a quarter. What is known later goes: shocks, votes, foundations
 * and points of histories by their own dates, and whatever the section {@code known} dates. The opening figures are known
 * in the quarter before the start.
 *
 * @param scenario what is left; parameters are back at their defaults, memberships and transit access gone
 * @param early what the scenario knows too early, in its order
 */
public record AsOf(Scenario scenario, List<Early> early) {
    /** The path under which opening figures stand together. */
    static final String OPENING = "greatPowers and middlePowers";

    /**
     * Something that was not known yet.
     *
     * @param path its place in the scenario
     * @param known when it came to be known
     * @param why what dates it, in words
     */
    public record Early(String path, Quarter known, String why) {
        @Override
        public String toString() {
            return path + ": " + known + ", " + why;
        }
    }

    /**
     * Leaves out what was not known.
     *
     * @param series whether the great powers' histories end as well; else they are given, and stay
     */
    public static AsOf of(Scenario s, Quarter quarter, boolean series) {
        return new Sieve(s, quarter).sift(series);
    }

    private static final class Sieve {
        private final Scenario s;
        private final Quarter quarter;
        private final List<Early> early = new ArrayList<>();

        Sieve(Scenario s, Quarter quarter) {
            this.s = s;
            this.quarter = quarter;
        }

        AsOf sift(boolean series) {
            late(OPENING, Optional.of(s.start().plus(-1)), "the quarter before the start");
            Parameters parameters = parameters();
            Map<String, StateSpec> states = new LinkedHashMap<>();
            s.middlePowers().forEach((code, state) -> states.put(code, access("middlePowers." + code + ".", state)));
            Map<String, InstitutionSpec> institutions = new LinkedHashMap<>();
            s.institutions().forEach((name, i) -> {
                if (!late("institutions." + name, i.founded(), "founded")) {
                    institutions.put(name, members("institutions." + name + ".members.", i));
                }
            });
            SeriesSpec histories = series
                    ? new SeriesSpec(
                            history("capability", s.series().capability()),
                            history("worldGdpShare", s.series().worldGdpShare()),
                            history("idealPoint", s.series().idealPoint()))
                    : s.series();
            Map<String, ShockSpec> shocks = dated("shocks", s.shocks(), ShockSpec::at);
            shocks.entrySet().removeIf(e -> {
                boolean unknown = !institutions.keySet().containsAll(e.getValue().institutions().keySet());
                if (unknown) {
                    early.add(new Early("shocks." + e.getKey(), e.getValue().at(), "of an institution not known yet"));
                }
                return unknown;
            });
            Map<String, VoteSpec> votes = dated("votes", s.votes(), VoteSpec::at);
            Scenario left = new Scenario(
                    s.title(), s.question(), s.expect(), s.start(), s.end(), parameters, s.rules(), s.greatPowers(), states,
                    s.synthetic(), s.rivalry(), institutions, s.routes(), histories, shocks, votes, s.groups(), s.policies(),
                    s.focus(), s.known(), s.sources(), s.posterior());
            return new AsOf(left, List.copyOf(early));
        }

        /** Whether something is known too late; then it is noted. */
        private boolean late(String path, Optional<Quarter> own, String why) {
            Optional<Quarter> said = Optional.ofNullable(s.known().get(path));
            Optional<Quarter> known = said.or(() -> own);
            boolean late = known.filter(k -> k.compareTo(quarter) > 0).isPresent();
            if (late) {
                early.add(new Early(path, known.get(), said.isPresent() ? "as its file says" : why));
            }
            return late;
        }

        private Parameters parameters() {
            Map<String, Double> usual = ParameterRegistry.values(Parameters.defaults());
            Map<String, Double> values = ParameterRegistry.values(s.parameters());
            values.replaceAll((name, value) ->
                    late("parameters." + name, Optional.empty(), "") ? usual.get(name) : value);
            return ParameterRegistry.parameters(values);
        }

        private StateSpec access(String path, StateSpec state) {
            Map<String, Double> known = kept(state.transitAccess(), (power, v) -> !late(
                    path + "transitAccess." + power, Optional.empty(), ""));
            return known.size() == state.transitAccess().size() ? state : state.withAccess(known);
        }

        private InstitutionSpec members(String path, InstitutionSpec i) {
            List<String> known = i.members().stream()
                    .filter(m -> !late(path + m, Optional.empty(), ""))
                    .toList();
            return new InstitutionSpec(i.name(), i.type(), i.sponsor(), i.founded(), known, i.density(), i.legitimacy());
        }

        private Map<String, Map<Integer, Double>> history(String name, Map<String, Map<Integer, Double>> all) {
            Map<String, Map<Integer, Double>> left = new LinkedHashMap<>();
            all.forEach((power, points) -> {
                Map<Integer, Double> known = new TreeMap<>(points);
                known.keySet().removeIf(year -> Quarter.of(year, 4).compareTo(quarter) > 0);
                if (known.size() < points.size()) {
                    Quarter last = Quarter.of(new TreeMap<>(points).lastKey(), 4);
                    early.add(new Early("series." + name + "." + power, last, "its last year"));
                }
                if (!known.isEmpty()) {
                    left.put(power, known);
                }
            });
            return left;
        }

        private <T> Map<String, T> dated(String section, Map<String, T> all, Function<T, Quarter> at) {
            return kept(all, (name, thing) -> !late(section + "." + name, Optional.of(at.apply(thing)), "its date"));
        }

        private static <T> Map<String, T> kept(Map<String, T> all, BiPredicate<String, T> keep) {
            Map<String, T> left = new LinkedHashMap<>(all);
            left.entrySet().removeIf(e -> !keep.test(e.getKey(), e.getValue()));
            return left;
        }
    }
}
