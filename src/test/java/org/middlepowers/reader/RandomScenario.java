package org.middlepowers.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.middlepowers.model.Players;
import org.middlepowers.scenario.ActChange;
import org.middlepowers.scenario.ClaimLimits;
import org.middlepowers.scenario.DemandChange;
import org.middlepowers.scenario.Expectation;
import org.middlepowers.scenario.Expectation.Check;
import org.middlepowers.scenario.Expectation.Direction;
import org.middlepowers.scenario.Expectation.Elsewhere;
import org.middlepowers.scenario.Expectation.Quantity;
import org.middlepowers.scenario.Expectation.Than;
import org.middlepowers.scenario.Expectation.Twin;
import org.middlepowers.scenario.GrievanceSpec;
import org.middlepowers.scenario.GroupSpec;
import org.middlepowers.scenario.InstitutionChange;
import org.middlepowers.scenario.InstitutionSpec;
import org.middlepowers.scenario.InstitutionType;
import org.middlepowers.scenario.InstitutionWeight;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.Parameters;
import org.middlepowers.scenario.PolicySpec;
import org.middlepowers.scenario.PolicySpec.Bounds;
import org.middlepowers.scenario.PolicySpec.By;
import org.middlepowers.scenario.PolicySpec.Otherwise;
import org.middlepowers.scenario.PolicySpec.Rule;
import org.middlepowers.scenario.PosteriorSpec;
import org.middlepowers.scenario.PowerChange;
import org.middlepowers.scenario.PowerSpec;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.RouteSpec;
import org.middlepowers.scenario.Rules;
import org.middlepowers.scenario.SanctionSpec;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.SeriesSpec;
import org.middlepowers.scenario.ShockSpec;
import org.middlepowers.scenario.StateSpec;
import org.middlepowers.scenario.Statistic;
import org.middlepowers.scenario.SyntheticSpec;
import org.middlepowers.scenario.Tally;
import org.middlepowers.scenario.VoteSpec;

/** Makes valid scenarios, a different one for every seed, with awkward texts and numbers in them. */
final class RandomScenario extends RandomValues {
    private final List<String> powers;
    private final List<String> states;
    private final List<String> pairs = new ArrayList<>();
    private final Quarter start;
    private final boolean drawn;
    /** Whether every state says how near powers are, so that nobody needs a capital. */
    private final boolean near;
    private final Map<String, List<String>> regions = new LinkedHashMap<>();
    private final Quarter end;
    private List<String> shockNames = List.of();

    private RandomScenario(long seed) {
        super(seed);
        start = Quarter.of(1995, 3).plus(random.nextInt(8));
        powers = some(List.of("USA", "CHN", "RUS", "EUU", "IND", "XAA"), 1);
        states = some(List.of("KAZ", "UZB", "KGZ", "TJK", "TKM", "NOR", "AAA", "QMZ"), 1);
        end = start.plus(1 + random.nextInt(60));
        near = flip();
        states.forEach(code -> regions.put(code, flip() ? List.of() : List.of("West " + code, "5")));
        drawn = random.nextInt(4) == 0 && states.stream().noneMatch(SyntheticCodes::isCode);
        for (int a = 0; a < powers.size(); a++) {
            for (int b = 0; b < a; b++) {
                pairs.add(
                        random.nextBoolean()
                                ? powers.get(a) + "-" + powers.get(b)
                                : powers.get(b) + "-" + powers.get(a));
            }
        }
    }

    static Scenario of(long seed) {
        return Population.grow(new RandomScenario(seed).scenario());
    }

    private Scenario scenario() {
        Map<String, InstitutionSpec> institutions =
                map(some(List.of("UN", "SCO", "true", "a-b_c"), 0), n -> institution());
        Map<String, GroupSpec> groups =
                map(some(List.of("a", "b_2", "null"), 0), n -> new GroupSpec(text(), some(states, 1)));
        shockNames = some(List.of("war", "yes", "No", "e1"), 0);
        Map<String, ShockSpec> shocks = map(shockNames, n -> shock(institutions));
        return new Scenario(
                text(),
                text(),
                expectations(),
                start,
                end,
                parameters(),
                new Rules(
                        flip(),
                        flip(),
                        flip(),
                        flip(),
                        1 + random.nextInt(3),
                        maybe(() -> flip() ? "none" : powers.get(0)),
                        maybe(() -> InstitutionWeight.values()[random.nextInt(2)])),
                map(powers, p -> power()),
                map(states, this::state),
                drawn ? Optional.of(synthetic()) : Optional.empty(),
                shares(some(pairs, 0), 20),
                institutions,
                powers.size() < 2 ? Map.of() : map(some(List.of("north", "middle"), 0), n -> route()),
                new SeriesSpec(series(), series(), series()),
                shocks,
                map(
                        some(List.of("es1", "es2"), 0),
                        n -> new VoteSpec(
                                text(),
                                quarter(),
                                states.get(0),
                                share(),
                                share(),
                                maybe(() -> new Tally(votes(), votes(), votes(), votes())))),
                groups,
                map(some(states, 0), n -> policy()),
                groups.isEmpty()
                        ? Optional.empty()
                        : maybe(() -> groups.keySet().iterator().next()),
                flip() ? Map.of() : Map.of("parameters.voteConstant", quarter(), "shocks.war", quarter()),
                texts(),
                maybe(this::posterior));
    }

    private PosteriorSpec posterior() {
        int draws = 1 + random.nextInt(4);
        List<Double> weights = new ArrayList<>();
        for (int k = 0; k < draws; k++) {
            weights.add(between(.1, 9));
        }
        Map<String, List<Double>> values = new LinkedHashMap<>();
        for (String name : some(List.of("socialInfluence", "alignmentNoise", "normDamping"), 1)) {
            double most = ParameterRegistry.entries().get(name).meta().max();
            values.put(name, weights.stream().map(w -> most - w * most / 100).toList());
        }
        boolean told = flip();
        return new PosteriorSpec(
                text(), flip() ? "" : "0123456789a" + draws, told ? OptionalDouble.of(1990 + draws) : OptionalDouble.empty(),
                told ? OptionalDouble.of(2000 + draws) : OptionalDouble.empty(), weights, values);
    }

    private List<Expectation> expectations() {
        List<Expectation> all = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            List<Check> checks = new ArrayList<>();
            for (int c = random.nextInt(3); c > 0; c--) {
                checks.add(flip() ? level() : comparison());
            }
            String why = flip() ? "" : text();
            all.add(new Expectation(text(), why, checks, checks.isEmpty() && flip() ? text() : ""));
        }
        return all;
    }

    private Check level() {
        double bound = between(-5, 5);
        return new Check(
                new Quantity(
                        flip() ? "hedging" : "trade_" + powers.get(0),
                        flip() ? "world" : states.get(0),
                        maybe(() -> start.plus(random.nextInt(2))),
                        maybe(() -> end),
                        Statistic.values()[random.nextInt(Statistic.values().length)]),
                Optional.empty(),
                new ClaimLimits(
                        Optional.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.of(bound),
                        flip() ? OptionalDouble.empty() : OptionalDouble.of(bound + 1),
                        OptionalDouble.empty()),
                false);
    }

    private Check comparison() {
        boolean direction = flip();
        boolean hedging = flip();
        List<String> set = flip() ? List.of() : List.of("habitDecay=" + between(0, 0.9));
        Than than = new Than(
                new Elsewhere(
                        hedging ? Optional.of("hedging") : maybe(() -> "poles"),
                        maybe(() -> hedging && flip() ? states.get(0) : "world"),
                        maybe(() -> start),
                        maybe(() -> end),
                        maybe(() -> flip() ? Statistic.PEAK : Statistic.MEAN)),
                new Twin(some(shockNames, 0), set, set.isEmpty() || flip() ? List.of("all") : some(states, 0)));
        return new Check(
                new Quantity("tension", "world", Optional.empty(), Optional.empty(), Statistic.MEAN),
                Optional.of(than),
                new ClaimLimits(
                        direction ? Optional.of(Direction.values()[random.nextInt(3)]) : Optional.empty(),
                        direction ? number(0, 1) : OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        direction ? OptionalDouble.empty() : OptionalDouble.of(between(-5, 5)),
                        direction ? OptionalDouble.empty() : number(0, 1)),
                flip());
    }

    private Parameters parameters() {
        Map<String, Double> values = new LinkedHashMap<>();
        ParameterRegistry.entries().forEach((name, e) -> {
            if (random.nextInt(3) == 0 && (!name.equals("reciprocity") || !values.containsKey("selfExcitation"))) {
                double v = between(e.meta().min(), e.meta().max());
                values.put(name, e.whole() ? Math.rint(v) : v);
            }
        });
        return ParameterRegistry.parameters(values);
    }

    private PowerSpec power() {
        return new PowerSpec(
                text(),
                near && flip() ? List.of() : capital(),
                between(1e-6, drawn ? .05 : 1),
                between(1e-4, 1),
                between(-5, 5),
                between(0, 5),
                between(0, 5),
                between(0, 5),
                between(0, 5),
                number(1, 10000));
    }

    private StateSpec state(String code) {
        Map<String, Double> proximity = new LinkedHashMap<>();
        if (near || flip()) {
            powers.forEach(p -> proximity.put(p, 1.0 / powers.size()));
        }
        List<String> peers = some(states, 0);
        peers.remove(code);
        return new StateSpec(
                text(),
                flip() && !proximity.isEmpty() ? List.of() : capital(),
                between(1e-6, drawn ? .05 : 1),
                share(),
                share(),
                proximity,
                shares(some(powers, 0), 1),
                between(-5, 5),
                number(-5, 5),
                share(),
                between(-1, 1),
                shares(some(powers, 0), .16),
                shares(some(powers, 0), 10),
                maybe(() -> shares(some(powers, 0), .16)),
                share(),
                share(),
                share(),
                share(),
                share(),
                regions.get(code),
                peers);
    }

    private InstitutionSpec institution() {
        return new InstitutionSpec(
                text(),
                InstitutionType.values()[random.nextInt(4)],
                maybe(() -> flip() ? "DEU" : states.get(0)),
                maybe(this::quarter),
                flip() ? List.of("all") : some(states, 0),
                number(0, 1),
                number(0, 1));
    }

    private RouteSpec route() {
        List<String> across = some(states, 0);
        Map<String, Double> kilometres = new LinkedHashMap<>();
        if (flip()) {
            across.forEach(code -> kilometres.put(code, 1.0 + random.nextInt(5000)));
        }
        return new RouteSpec(
                text(), powers.get(0), powers.get(1), some(powers, 0), across, kilometres, number(0, 10), number(0, 1));
    }

    private ShockSpec shock(Map<String, InstitutionSpec> institutions) {
        String target = states.get(0);
        Optional<SanctionSpec> sanction =
                maybe(() -> new SanctionSpec(target, some(powers, 1), share(), flip(), flip()));
        List<String> hit = sanction.isPresent() && flip() ? List.of(target) : List.of();
        return new ShockSpec(
                quarter(),
                flip() ? "" : text(),
                flip(),
                shares(some(pairs, 0), 20),
                shares(some(pairs, 0), -20),
                sanction,
                hit,
                hit,
                maybe(this::grievance),
                map(some(powers, 0), p -> new PowerChange(factor(), factor(), factor(), factor(), between(.01, 10))),
                map(
                        some(List.copyOf(institutions.keySet()), 0),
                        i -> new InstitutionChange(between(-1, 1), between(-1, 1), some(states, 0), some(states, 0))),
                flip() ? Map.of() : Map.of("habitPenalty", between(0, .2), "goalEconomy", share()),
                flip() ? "" : text(),
                map(
                        some(List.of("FORUM", "CBM"), 0),
                        a -> new ActChange(
                                flip() || states.size() < 2 ? List.of("all") : states,
                                between(0, 10),
                                states.size() > 1 && flip())),
                map(some(powers, 0), p -> new DemandChange(flip() ? List.of("all") : some(states, 1), between(0, 20))));
    }

    private GrievanceSpec grievance() {
        List<String> where = some(states, 1);
        List<String> there = where.stream().flatMap(s -> regions.get(s).stream()).distinct().toList();
        return new GrievanceSpec(powers.get(0), where, some(there, 0), between(-1, 1));
    }

    private double factor() {
        return between(0, 10);
    }

    private int votes() {
        return random.nextInt(201);
    }

    private SyntheticSpec synthetic() {
        return new SyntheticSpec(
                1 + random.nextInt(30), random.nextInt(100), 2 + 2 * random.nextInt(4), share(), 2 + random.nextInt(9));
    }

    private Bounds bounds() {
        OptionalDouble above = number(-1, 0);
        return new Bounds(above, above.isEmpty() || flip() ? OptionalDouble.of(between(1, 2)) : OptionalDouble.empty());
    }

    private PolicySpec policy() {
        Map<String, String> acts = map(
                some(List.of(start.toString(), end.toString()), 0), q -> flip() ? "MEDIATE" : "ABSTAIN");
        Map<String, Rule> rules = map(
                some(List.of("crisis", "no"), acts.isEmpty() ? 1 : 0),
                n -> new Rule(
                        map(some(List.of("tension", "offer"), 0), s -> bounds()),
                        some(List.of("driving", "DEFER", "CBM"), 1),
                        flip() ? By.ORDER : By.REASON));
        Otherwise otherwise = flip() ? Otherwise.OWN : Otherwise.ABSTAIN;
        PolicySpec spec = new PolicySpec(text(), flip() ? "" : text(), flip() ? "" : text(), acts, rules, otherwise);
        return random.nextInt(8) > 0 ? spec : played(spec);
    }

    /** The same with a player, who is seated in this program and leaves all to the state's own reasoning. */
    private PolicySpec played(PolicySpec spec) {
        Players.seat(Map.of("one", (w, i) -> null, "another", (w, i) -> null));
        return new PolicySpec(
                spec.title(), spec.author(), spec.about(), Map.of(), Map.of(), spec.otherwise(),
                Optional.of(flip() ? "one" : "another"));
    }

    private Map<String, Map<Integer, Double>> series() {
        return map(some(powers, 0), p -> {
            Map<Integer, Double> years = new LinkedHashMap<>();
            for (int year = 1990; year < 1991 + random.nextInt(5); year++) {
                years.put(year, between(1e-4, 1));
            }
            return years;
        });
    }

    private List<Double> capital() {
        return List.of(between(-90, 90), between(-180, 180));
    }

    private Quarter quarter() {
        return start.plus(random.nextInt(end.since(start) + 1));
    }
}
