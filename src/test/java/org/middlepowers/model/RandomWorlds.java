package org.middlepowers.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.middlepowers.scenario.InstitutionType;
import org.middlepowers.scenario.ParameterRegistry;

/** Worlds drawn at random, all from a seed: small, and with every feature in some of them. */
final class RandomWorlds {
    private final SplittableRandom random;
    private final Worlds w = new Worlds();

    private RandomWorlds(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A world with parameters anywhere within their bounds (some of them only, so that defaults are met too). */
    static Worlds draw(long seed) {
        RandomWorlds r = new RandomWorlds(seed);
        r.actors();
        r.institutions();
        r.rules();
        r.shocks();
        r.parameters(r.random.nextDouble());
        return r.w;
    }

    private void actors() {
        int powers = 1 + random.nextInt(6);
        int states = 1 + random.nextInt(8);
        w.quarters = 6;
        for (String code : Worlds.POWERS.subList(0, powers)) {
            Worlds.Power p = new Worlds.Power();
            p.capability = random.nextDouble(.01, .5);
            p.gdp = random.nextDouble(.001, .9 / powers);
            p.idealPoint = random.nextDouble(-2, 3);
            p.invest = random.nextDouble(0, 5);
            p.coerce = random.nextDouble(0, 5);
            p.guarantee = random.nextDouble(0, 5);
            p.engage = random.nextDouble(0, 5);
            w.powers.put(code, p);
        }
        boolean peers = chance(.8);
        for (int k = 0; k < states; k++) {
            w.states.put(Worlds.code(k), state());
        }
        if (peers) {
            w.states.forEach((code, s) -> {
                s.peers = some(w.everybody(), .5);
                s.peers.remove(code);
            });
        }
        for (int g = 0; g < powers; g++) {
            for (int h = g + 1; h < powers; h++) {
                if (chance(.6)) {
                    w.rivalry.put(Worlds.POWERS.get(g) + "-" + Worlds.POWERS.get(h), random.nextDouble(0, 6));
                }
            }
        }
    }

    private Worlds.State state() {
        Worlds.State s = new Worlds.State();
        s.output = random.nextDouble(.0005, .1);
        s.location = random.nextDouble();
        s.resources = random.nextDouble();
        s.proximity = shares(1, 1);
        s.transitAccess = chance(.7) ? each(0, 1, .7) : Map.of();
        s.idealPoint = random.nextDouble(-3, 3);
        s.norms = random.nextDouble();
        s.role = random.nextDouble(-1, 1);
        s.trade = chance(.7) ? shares(random.nextDouble(0, .99), .7) : Map.of();
        s.security = chance(.7) ? Optional.of(shares(random.nextDouble(), .7)) : Optional.empty();
        s.legitimacy = random.nextDouble();
        s.invoicing = random.nextDouble();
        s.tolerance = random.nextDouble();
        s.regions = chance(.3) ? List.of("north", "south") : List.of();
        return s;
    }

    private void institutions() {
        InstitutionType[] types = InstitutionType.values();
        int count = random.nextInt(6);
        List<String> sponsors = new ArrayList<>(w.powers.keySet());
        sponsors.add(null);
        for (int k = 0; k < count; k++) {
            List<String> members = chance(.3) ? List.of("all") : some(w.everybody(), .6);
            String sponsor = sponsors.get(random.nextInt(sponsors.size()));
            w.institution("M" + k, types[random.nextInt(types.length)], sponsor, members);
        }
        List<String> powers = new ArrayList<>(w.powers.keySet());
        if (powers.size() > 1 && chance(.6)) {
            List<String> through = powers.size() > 2 ? List.of(powers.get(2)) : List.of();
            w.route("north", powers.get(0), powers.get(1), through, List.of());
            w.route("middle", powers.get(1), powers.get(0), List.of(), some(w.everybody(), .5));
        }
    }

    private void rules() {
        w.asymmetry = chance(.7);
        w.subnational = chance(.7);
        w.payoffs = chance(.7);
        w.endogenous = chance(.5);
        w.acts = 1 + random.nextInt(3);
        w.hegemon = chance(.2) ? Optional.of("none") : Optional.empty();
    }

    private void shocks() {
        List<String> powers = new ArrayList<>(w.powers.keySet());
        if (powers.size() > 1) {
            String target = chance(.7) ? powers.get(powers.size() - 1) : Worlds.code(0);
            w.sanction(1, target, List.of(powers.get(0)), random.nextDouble(), chance(.5));
            w.sanction(2, target, powers.subList(0, powers.size() - 1), random.nextDouble(), chance(.5));
            w.shock(2, Worlds.hostility(powers.get(0) + "-" + powers.get(1), random.nextDouble(-2, 8), .5));
            if (chance(.5)) {
                w.shock(3, Worlds.turning(List.of(target), List.of()));
            }
            if (chance(.3)) {
                w.shock(4, Worlds.turning(List.of(), List.of(target)));
            }
        }
        if (chance(.6)) {
            w.shock(1, Worlds.grievance(powers.get(0), w.everybody(), List.of(), random.nextDouble(-1, 1)));
        }
        w.vote(3, powers.get(powers.size() - 1), random.nextDouble());
        w.vote(3, Worlds.code(0), random.nextDouble());
    }

    private void parameters(double part) {
        ParameterRegistry.entries().forEach((name, entry) -> {
            if (chance(part)) {
                double place = random.nextDouble();
                double v = entry.meta().min() + place * (entry.meta().max() - entry.meta().min());
                w.set(name, entry.whole() ? Math.rint(v) : v);
            }
        });
        // The binder of scenario files refuses unstable hostility, so runs never meet it.
        double n = value("selfExcitation") + value("reciprocity");
        if (n >= 1) {
            w.set("selfExcitation", value("selfExcitation") / n * .95);
            w.set("reciprocity", value("reciprocity") / n * .95);
        }
    }

    private double value(String name) {
        return w.parameters.getOrDefault(
                name, ParameterRegistry.entries().get(name).meta().value());
    }

    private boolean chance(double p) {
        return random.nextDouble() < p;
    }

    private List<String> some(List<String> of, double p) {
        List<String> chosen = new ArrayList<>();
        of.forEach(x -> {
            if (chance(p)) {
                chosen.add(x);
            }
        });
        return chosen;
    }

    private Map<String, Double> each(double low, double high, double p) {
        Map<String, Double> values = new LinkedHashMap<>();
        some(new ArrayList<>(w.powers.keySet()), p).forEach(g -> values.put(g, random.nextDouble(low, high)));
        return values;
    }

    /** Shares of some powers that add to a sum. */
    private Map<String, Double> shares(double sum, double p) {
        Map<String, Double> values = each(.01, 1, p);
        double all = values.values().stream().mapToDouble(v -> v).sum();
        values.replaceAll((g, v) -> v / all * sum);
        return values;
    }
}
