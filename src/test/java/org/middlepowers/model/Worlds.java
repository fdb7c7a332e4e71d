package org.middlepowers.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.middlepowers.scenario.GrievanceSpec;
import org.middlepowers.scenario.GroupSpec;
import org.middlepowers.scenario.InstitutionChange;
import org.middlepowers.scenario.InstitutionSpec;
import org.middlepowers.scenario.InstitutionType;
import org.middlepowers.scenario.InstitutionWeight;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.PolicySpec;
import org.middlepowers.scenario.PowerChange;
import org.middlepowers.scenario.PowerSpec;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.RouteSpec;
import org.middlepowers.scenario.Rules;
import org.middlepowers.scenario.SanctionSpec;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.SeriesSpec;
import org.middlepowers.scenario.ShockSpec;
import org.middlepowers.scenario.Shocks;
import org.middlepowers.scenario.StateSpec;
import org.middlepowers.scenario.VoteSpec;

/** Small synthetic scenarios, written down in code; a test says only what matters to it. */
public final class Worlds {
    /** Codes of great powers, in the order in which a world takes them. */
    public static final List<String> POWERS = List.of("USA", "CHN", "RUS", "EUR", "IND", "JPN");

    public static final Quarter START = Quarter.of(2000, 1);

    public final Map<String, Power> powers = new LinkedHashMap<>();
    public final Map<String, State> states = new LinkedHashMap<>();
    public final Map<String, Double> parameters = new TreeMap<>();
    public final Map<String, Double> rivalry = new LinkedHashMap<>();
    public final Map<String, InstitutionSpec> institutions = new LinkedHashMap<>();
    public final Map<String, RouteSpec> routes = new LinkedHashMap<>();
    public final Map<String, ShockSpec> shocks = new LinkedHashMap<>();
    public final Map<String, VoteSpec> votes = new LinkedHashMap<>();
    public final Map<String, GroupSpec> groups = new LinkedHashMap<>();
    public final Map<String, PolicySpec> policies = new LinkedHashMap<>();
    public final Map<String, Map<Integer, Double>> gdpSeries = new LinkedHashMap<>();
    public final Map<String, Map<Integer, Double>> capabilitySeries = new LinkedHashMap<>();
    public int quarters = 8;
    public boolean asymmetry = true;
    public boolean subnational = true;
    public boolean payoffs = true;
    public boolean endogenous = false;
    public int acts = 1;
    public Optional<String> hegemon = Optional.empty();
    public Optional<InstitutionWeight> institutionWeight = Optional.empty();

    /** A great power to be. */
    public static final class Power {
        public double capability = .15;
        public double gdp = .15;
        public double idealPoint;
        public double invest = .5;
        public double coerce = .5;
        public double guarantee = .5;
        public double engage = .5;
        public OptionalDouble slots = OptionalDouble.empty();
    }

    /** A middle power to be. */
    public static final class State {
        public double output = .02;
        public double location = .5;
        public double resources = .5;
        public Map<String, Double> proximity = Map.of();
        public Map<String, Double> transitAccess = Map.of();
        public double idealPoint = -.2;
        public double norms = .5;
        public double role;
        public Map<String, Double> trade = Map.of();
        public Map<String, Double> tradeVolatility = Map.of();
        public Optional<Map<String, Double>> security = Optional.empty();
        public double legitimacy = .65;
        public double invoicing = .1;
        public double tolerance = .4;
        public List<String> regions = List.of();
        public List<String> peers = List.of();
    }

    /** A world of alike powers and states, without ties of one state to another. */
    public static Worlds of(int powers, int states) {
        Worlds w = new Worlds();
        for (String code : POWERS.subList(0, powers)) {
            Power p = new Power();
            p.capability = .6 / powers;
            p.gdp = .7 / powers;
            w.powers.put(code, p);
        }
        for (int k = 0; k < states; k++) {
            State s = new State();
            s.output = .4 / states;
            w.states.put(code(k), s);
        }
        return w;
    }

    /** Code of the k-th state, from 0. */
    public static String code(int k) {
        return "S" + (char) ('A' + k / 10) + k % 10;
    }

    public Worlds set(String parameter, double value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Applies a change and gives the world back. */
    public Worlds with(Consumer<Worlds> change) {
        change.accept(this);
        return this;
    }

    public Worlds power(String code, Consumer<Power> change) {
        change.accept(powers.get(code));
        return this;
    }

    public Worlds state(String code, Consumer<State> change) {
        change.accept(states.get(code));
        return this;
    }

    public Worlds everyState(Consumer<State> change) {
        states.values().forEach(change);
        return this;
    }

    public Worlds institution(String name, InstitutionType type, String sponsor, List<String> members) {
        institutions.put(name, new InstitutionSpec(
                name, type, Optional.ofNullable(sponsor), Optional.empty(), members, OptionalDouble.empty(),
                OptionalDouble.empty()));
        return this;
    }

    public Worlds route(String name, String from, String to, List<String> through, List<String> across) {
        routes.put(name, new RouteSpec(name, from, to, through, across, Map.of(), OptionalDouble.empty(), OptionalDouble.empty()));
        return this;
    }

    public Worlds shock(int quarter, ShockDraft draft) {
        shocks.put("shock" + shocks.size(), draft.at(START.plus(quarter)));
        return this;
    }

    public Worlds sanction(int quarter, String target, List<String> senders, double severity, boolean secondary) {
        return shock(quarter, Worlds.imposing(target, senders, severity, secondary, false));
    }

    public Worlds vote(int quarter, String target, double cost) {
        String name = "vote" + votes.size();
        votes.put(name, new VoteSpec(name, START.plus(quarter), target, 1, cost, Optional.empty()));
        return this;
    }

    /** A shock still without its date. */
    public interface ShockDraft {
        ShockSpec at(Quarter when);
    }

    public static ShockDraft imposing(
            String target, List<String> senders, double severity, boolean secondary, boolean mandate) {
        SanctionSpec s = new SanctionSpec(target, senders, severity, secondary, mandate);
        return q -> Shocks.at(q, Map.of("sanction", Optional.of(s)));
    }

    public static ShockDraft hostility(String pair, double passing, double lasting) {
        return q -> Shocks.at(q, Map.of("hostility", Map.of(pair, passing), "rivalry", Map.of(pair, lasting)));
    }

    public static ShockDraft grievance(String power, List<String> states, List<String> regions, double amount) {
        GrievanceSpec g = new GrievanceSpec(power, states, regions, amount);
        return q -> Shocks.at(q, Map.of("grievance", Optional.of(g)));
    }

    /** Secondary sanctions begin against some actors, sanctions against others end. */
    public static ShockDraft turning(List<String> secondary, List<String> lift) {
        return q -> Shocks.at(q, Map.of("secondarySanctions", secondary, "lift", lift));
    }

    public static ShockDraft parameter(String name, double value) {
        return q -> Shocks.at(q, Map.of("parameters", Map.of(name, value)));
    }

    public static ShockDraft changing(Map<String, PowerChange> powers, Map<String, InstitutionChange> institutions) {
        return q -> Shocks.at(q, Map.of("powers", powers, "institutions", institutions));
    }

    public Scenario scenario() {
        Map<String, PowerSpec> p = new LinkedHashMap<>();
        powers.forEach((code, x) -> p.put(code, new PowerSpec(
                code, List.of(), x.capability, x.gdp, x.idealPoint, x.invest, x.coerce, x.guarantee, x.engage,
                x.slots)));
        Map<String, StateSpec> s = new LinkedHashMap<>();
        states.forEach((code, x) -> s.put(code, new StateSpec(
                code, List.of(), x.output, x.location, x.resources, proximity(x), x.transitAccess, x.idealPoint,
                OptionalDouble.empty(), x.norms, x.role, x.trade, x.tradeVolatility, x.security, x.legitimacy, x.invoicing, .5, .1,
                x.tolerance, x.regions, x.peers)));
        Rules rules = new Rules(asymmetry, subnational, payoffs, endogenous, acts, hegemon, institutionWeight);
        return new Scenario(
                "test", "What?", List.of(), START, START.plus(quarters - 1), ParameterRegistry.parameters(parameters),
                rules, p, s, Optional.empty(), copy(rivalry), copy(institutions), copy(routes),
                new SeriesSpec(copy(capabilitySeries), copy(gdpSeries), Map.of()), copy(shocks), copy(votes),
                copy(groups), copy(policies), Optional.empty(), Map.of(), List.of());
    }

    /** What is written later is of the next scenario only. */
    private static <T> Map<String, T> copy(Map<String, T> map) {
        return new LinkedHashMap<>(map);
    }

    /** As given; else all powers are equally near. */
    private Map<String, Double> proximity(State x) {
        if (!x.proximity.isEmpty()) {
            return x.proximity;
        }
        Map<String, Double> even = new LinkedHashMap<>();
        powers.keySet().forEach(code -> even.put(code, 1.0 / powers.size()));
        return even;
    }

    public World world() {
        return world(Agency.FULL);
    }

    public World world(Agency agency) {
        return new World(scenario(), 1, 1, agency);
    }

    /** A world that has run to its end. */
    public World run() {
        World w = world();
        w.run();
        return w;
    }

    /** Codes of all states. */
    public List<String> everybody() {
        return new ArrayList<>(states.keySet());
    }
}
