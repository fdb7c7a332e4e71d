package org.middlepowers.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.middlepowers.scenario.InstitutionSpec;
import org.middlepowers.scenario.InstitutionType;
import org.middlepowers.scenario.Parameters;
import org.middlepowers.scenario.PowerSpec;
import org.middlepowers.scenario.RouteSpec;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.StateSpec;

/** Turns what a scenario says of the first quarter into agents; where it is silent, data-free formulas stand in (§5). */
final class WorldBuilder {
    /** Distance over which proximity falls to 37 %, in kilometres (convention). */
    private static final double DISTANCE_SCALE = 3000;

    private static final double LARGEST_TRADE_SHARE = .95;
    private static final double SMALLEST_TRADE_SHARE = 1e-4;
    private static final double RELIANCE_PER_PROXIMITY = .4;

    private final Scenario scenario;
    private final Parameters parameters;
    private final List<String> powerCodes;
    private final List<String> stateCodes;
    private final Map<String, Integer> statePlaces = new HashMap<>();
    /** Names of the regions of a state that names none. */
    private final String[] numbered;

    private final double unit;
    private final GreatPower[] powers;
    private final PowerSeries histories;
    private final MiddlePower[] states;
    private final Institution[] institutions;
    private final TransitRoute[] routes;

    WorldBuilder(Scenario scenario) {
        this.scenario = scenario;
        parameters = scenario.parameters();
        numbered = numbered(parameters.subnational().regions());
        powerCodes = scenario.greatPowers().keySet().stream().sorted().toList();
        stateCodes = scenario.middlePowers().keySet().stream().sorted().toList();
        for (String code : stateCodes) {
            statePlaces.put(code, statePlaces.size());
        }
        double sum = 0;
        for (String code : powerCodes) {
            sum += scenario.greatPowers().get(code).capability();
        }
        for (String code : stateCodes) {
            sum += scenario.middlePowers().get(code).output();
        }
        unit = 1 / sum;
        powers = buildPowers();
        // The first quarter's own GDP shares, so that trade shares given for it would stay as they are.
        histories = new PowerSeries(scenario, powers, unit);
        for (GreatPower g : powers) {
            histories.apply(g, 0);
        }
        states = buildStates();
        institutions = buildInstitutions();
        routes = buildRoutes();
    }

    WorldParts parts() {
        return new WorldParts(
                new WorldParts.PowerParts(powers, hegemon(), histories, baselineHostility()), states, institutions, routes);
    }

    /** Index of the power whose currency leads, or -1. */
    private int hegemon() {
        Optional<String> named = scenario.rules().hegemon();
        if (named.isPresent()) {
            return powerCodes.indexOf(named.get());
        }
        int usa = powerCodes.indexOf("USA");
        if (usa >= 0) {
            return usa;
        }
        int largest = 0;
        for (GreatPower g : powers) {
            if (g.worldGdpShare > powers[largest].worldGdpShare) {
                largest = g.index;
            }
        }
        return largest;
    }

    private double[] baselineHostility() {
        int n = powers.length;
        double[] nu = new double[n * n];
        for (int g = 0; g < n; g++) {
            for (int h = 0; h < n; h++) {
                nu[g * n + h] = g == h ? 0 : parameters.hostility().baselineHostility();
            }
        }
        scenario.rivalry().forEach((pair, value) -> {
            int[] ends = pair(pair, powerCodes);
            nu[ends[0] * n + ends[1]] = value;
            nu[ends[1] * n + ends[0]] = value;
        });
        return nu;
    }

    /** The indices of the two powers named by text such as USA-CHN. */
    static int[] pair(String text, List<String> codes) {
        String[] ends = text.split("-", 2);
        return new int[] {codes.indexOf(ends[0]), codes.indexOf(ends[1])};
    }

    private GreatPower[] buildPowers() {
        GreatPower[] built = new GreatPower[powerCodes.size()];
        for (int k = 0; k < built.length; k++) {
            PowerSpec spec = scenario.greatPowers().get(powerCodes.get(k));
            GreatPower g = new GreatPower(powerCodes.get(k), spec.name(), k, stateCodes.size());
            g.capability = spec.capability() * unit;
            g.capabilityGiven = scenario.series().capability().containsKey(g.code);
            g.worldGdpShare = spec.worldGdpShare();
            g.idealPoint = spec.idealPoint();
            g.invest = spec.invest();
            g.coerce = spec.coerce();
            g.guarantee = spec.guarantee();
            g.engage = spec.engage();
            g.attentionSlots =
                    spec.attentionSlots().orElse(parameters.attention().attentionSlots());
            built[k] = g;
        }
        return built;
    }

    private MiddlePower[] buildStates() {
        MiddlePower[] built = new MiddlePower[stateCodes.size()];
        double total = 0;
        for (int k = 0; k < built.length; k++) {
            built[k] = buildState(stateCodes.get(k), k);
            total += built[k].output;
        }
        double[] sorted = Arrays.stream(built).mapToDouble(i -> i.output).sorted().toArray();
        for (MiddlePower i : built) {
            i.outputShare = i.output / total;
            StateSpec spec = scenario.middlePowers().get(i.code);
            i.value = Maths.clip(
                    .5 * spec.location() + .25 * spec.resources() + .25 * sizePercentile(i.output, sorted), .05, .95);
            i.peers = spec.peers().stream().mapToInt(statePlaces::get).toArray();
        }
        return built;
    }

    private MiddlePower buildState(String code, int index) {
        StateSpec spec = scenario.middlePowers().get(code);
        String[] regions = spec.regions().isEmpty()
                ? numbered
                : spec.regions().toArray(String[]::new);
        MiddlePower i = new MiddlePower(
                code,
                spec.name(),
                index,
                powers.length,
                regions,
                scenario.quarters());
        i.output = spec.output() * unit;
        i.outputAtStart = i.output;
        i.idealPoint = spec.idealPoint();
        i.identity = spec.identity().orElse(spec.idealPoint());
        i.norms = spec.norms();
        i.role = spec.role();
        i.legitimacy = spec.legitimacy();
        i.legitimacyAtRest = spec.legitimacy();
        i.invoicing = Math.max(spec.invoicing(), parameters.institutions().invoicingFloor());
        i.status = spec.status();
        i.tolerance = spec.tolerance();
        Arrays.fill(i.recognised, spec.autonomy());
        setProximity(i, spec);
        setTrade(i, spec);
        for (int g = 0; g < powers.length; g++) {
            int power = g;
            i.transitAccess[g] = spec.transitAccess().getOrDefault(powerCodes.get(g), i.proximity[g]);
            i.security[g] = spec.security()
                    .map(q -> q.getOrDefault(powerCodes.get(power), 0.0))
                    .orElse(RELIANCE_PER_PROXIMITY * i.proximity[g]);
        }
        return i;
    }

    /** Proximity as given, or falling with the distance between capitals; rows add to 1. */
    private void setProximity(MiddlePower i, StateSpec spec) {
        double sum = 0;
        for (int g = 0; g < powers.length; g++) {
            if (spec.proximity().isEmpty()) {
                List<Double> there = scenario.greatPowers().get(powerCodes.get(g)).capital();
                List<Double> here = spec.capital();
                double km = there.isEmpty() || here.isEmpty()
                        ? 0
                        : Maths.kilometres(here.get(0), here.get(1), there.get(0), there.get(1));
                i.proximity[g] = Maths.exp(-km / DISTANCE_SCALE);
            } else {
                i.proximity[g] = spec.proximity().getOrDefault(powerCodes.get(g), 0.0);
            }
            sum += i.proximity[g];
        }
        for (int g = 0; g < powers.length; g++) {
            i.proximity[g] = sum > 0 ? i.proximity[g] / sum : 1.0 / powers.length;
            i.logProximity[g] = Maths.log(i.proximity[g] + parameters.attention().influenceFloor());
        }
    }

    /** Trade shares as given, missing ones by gravity; accessibility such that they would stay as they are (§5). */
    private void setTrade(MiddlePower i, StateSpec spec) {
        int n = powers.length;
        double restGdp = ExogenousPhase.restGdpShare(powers);
        double restBase = parameters.trade().restAccessibility();
        double rowMean = Arrays.stream(i.logProximity).sum() / n;
        double[] pull = new double[n];
        double all = restGdp * Maths.exp(restBase);
        for (int g = 0; g < n; g++) {
            pull[g] = powers[g].worldGdpShare * Maths.exp(i.logProximity[g] - rowMean);
            all += pull[g];
        }
        double sum = 0;
        for (int g = 0; g < n; g++) {
            i.trade[g] = spec.trade().getOrDefault(powerCodes.get(g), pull[g] / all);
            sum += i.trade[g];
        }
        double scale = sum > LARGEST_TRADE_SHARE ? LARGEST_TRADE_SHARE / sum : 1;
        sum = 0;
        for (int g = 0; g < n; g++) {
            i.trade[g] = Math.max(SMALLEST_TRADE_SHARE, i.trade[g] * scale);
            sum += i.trade[g];
        }
        i.restTrade = 1 - sum;
        for (int g = 0; g < n; g++) {
            i.tradeVolatility[g] = spec.tradeVolatility().getOrDefault(powerCodes.get(g), 1.0);
            i.accessibility[g] = Maths.log(i.trade[g] / i.restTrade)
                    - Maths.log(powers[g].worldGdpShare / restGdp)
                    + restBase;
        }
    }

    /** Share of the others that are smaller, of equals half. */
    private static double sizePercentile(double output, double[] sorted) {
        if (sorted.length == 1) {
            return .5;
        }
        int smaller = firstAbove(output, false, sorted);
        int equal = firstAbove(output, true, sorted) - smaller - 1;
        return (smaller + .5 * equal) / (sorted.length - 1);
    }

    /** Place of the first number above a value, or of the first that is not below it. */
    private static int firstAbove(double value, boolean strictly, double[] sorted) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (strictly ? sorted[middle] > value : sorted[middle] >= value) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static String[] numbered(int regions) {
        String[] names = new String[regions];
        for (int r = 0; r < regions; r++) {
            names[r] = "region " + (r + 1);
        }
        return names;
    }

    private Institution[] buildInstitutions() {
        List<Institution> built = new ArrayList<>();
        for (Map.Entry<String, InstitutionSpec> e : scenario.institutions().entrySet()) {
            InstitutionSpec spec = e.getValue();
            Institution m = new Institution(
                    e.getKey(),
                    spec,
                    built.size(),
                    powerCodes.indexOf(spec.sponsor().orElse("")),
                    spec.founded().orElse(scenario.start()).since(scenario.start()));
            built.add(m);
            boolean all = spec.members().equals(List.of("all"));
            for (String code : all ? stateCodes : spec.members()) {
                states[statePlaces.get(code)].member.add(m.index);
            }
        }
        Institution[] array = built.toArray(Institution[]::new);
        for (MiddlePower i : states) {
            i.homeBody = homeBody(i, array);
        }
        return array;
    }

    /** R(i), the founded regional body of largest density that a state is in, or -1. */
    static int homeBody(MiddlePower i, Institution[] institutions) {
        int home = -1;
        for (int k = 0; k < i.member.size(); k++) {
            Institution m = institutions[i.member.place(k)];
            if (m.type == InstitutionType.REGIONAL
                    && m.founded
                    && (home < 0 || m.density > institutions[home].density)) {
                home = m.index;
            }
        }
        return home;
    }

    private TransitRoute[] buildRoutes() {
        List<TransitRoute> built = new ArrayList<>();
        Map<String, Integer> markets = new HashMap<>();
        for (Map.Entry<String, RouteSpec> e : scenario.routes().entrySet()) {
            RouteSpec spec = e.getValue();
            int[] legs = Stream.concat(Stream.of(spec.from(), spec.to()), spec.through().stream())
                    .mapToInt(powerCodes::indexOf)
                    .toArray();
            int[] crossed = spec.states().stream().mapToInt(statePlaces::get).toArray();
            TransitRoute route = new TransitRoute(e.getKey(), spec, legs, crossed, parameters.transit());
            String market = Math.min(route.from, route.to) + "-" + Math.max(route.from, route.to);
            markets.putIfAbsent(market, built.size());
            route.market = markets.get(market);
            built.add(route);
        }
        return built.toArray(TransitRoute[]::new);
    }
}
