package org.middlepowers.model;

import static org.middlepowers.model.Maths.clip;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.middlepowers.scenario.ActChange;
import org.middlepowers.scenario.GrievanceSpec;
import org.middlepowers.scenario.InstitutionChange;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.PowerChange;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.SanctionSpec;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.ShockSpec;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Phase 0: given histories, foundations and dated shocks. */
final class ExogenousPhase implements Steppable {
    private static final long serialVersionUID = 1;
    private static final double SMALLEST_REST = .05;

    private final transient ShockSpec[][] agenda;

    ExogenousPhase(Scenario scenario) {
        agenda = new ShockSpec[scenario.quarters()][];
        for (int t = 0; t < agenda.length; t++) {
            Quarter now = scenario.start().plus(t);
            agenda[t] = scenario.shocks().values().stream()
                    .filter(s -> s.at().equals(now))
                    .toArray(ShockSpec[]::new);
        }
    }

    @Override
    public void step(SimState state) {
        World w = (World) state;
        w.time = w.quartersDone();
        w.draws.moveTo(w.scenario.start().index() + w.time);
        for (GreatPower g : w.powers) {
            w.histories.apply(g, w.time);
            w.logGdpShare[g.index] = Maths.log(g.worldGdpShare);
            w.logGdpShareFloored[g.index] = Maths.log(g.worldGdpShare + .01);
        }
        w.restGdpShare = restGdpShare(w.powers);
        boolean founded = found(w);
        boolean growing = grow(w);
        for (ShockSpec s : agenda[w.time]) {
            s.sanction().ifPresent(spec -> sanction(w, spec));
        }
        for (ShockSpec s : agenda[w.time]) {
            strike(w, s);
            if (!s.parameters().isEmpty()) {
                w.adopt(ParameterRegistry.with(w.parameters, s.parameters()));
            }
        }
        if (w.time == 0 || founded || growing || agenda[w.time].length > 0) {
            for (MiddlePower i : w.states) {
                Portfolio.membership(w, i);
            }
        }
    }

    /** Y_0, what the great powers leave of world GDP, at least 5 %. */
    static double restGdpShare(GreatPower[] powers) {
        double rest = 1;
        for (GreatPower g : powers) {
            rest -= g.worldGdpShare;
        }
        return Math.max(SMALLEST_REST, rest);
    }

    private static boolean found(World w) {
        boolean any = false;
        for (Institution m : w.institutions) {
            if (!m.founded && m.foundedAt <= w.time) {
                m.founded = true;
                m.density = w.parameters.institutions().foundingYears() > 0 ? 0 : m.givenDensity;
                any = true;
            }
        }
        if (any) {
            findHomes(w);
        }
        return any;
    }

    /** A foundation starts thin: its rules and contacts grow to what is given in equal steps, beside what acts add. */
    private static boolean grow(World w) {
        double quarters = Quarter.PER_YEAR * w.parameters.institutions().foundingYears();
        boolean any = false;
        for (Institution m : w.institutions) {
            double left = m.foundedAt + quarters - w.time;
            if (m.founded && m.foundedAt > 0 && w.time > m.foundedAt && left > -1) {
                m.density = clip(m.density + m.givenDensity / quarters * Math.min(1, left + 1));
                any = true;
            }
        }
        return any;
    }

    private static void findHomes(World w) {
        for (MiddlePower i : w.states) {
            if (i.homeBody < 0 || !i.isMember(w.institutions[i.homeBody])) {
                i.homeBody = WorldBuilder.homeBody(i, w.institutions);
            }
        }
    }

    private static void strike(World w, ShockSpec shock) {
        shock.hostility().forEach((pair, events) -> add(w, w.shock, pair, events));
        shock.rivalry().forEach((pair, events) -> add(w, w.baseline, pair, events));
        for (String code : shock.secondarySanctions()) {
            Sanction s = w.sanctions.against(actor(w, code));
            if (s != null) {
                s.secondary = true;
            }
        }
        for (String code : shock.lift()) {
            Sanction s = w.sanctions.against(actor(w, code));
            if (s != null) {
                w.sanctions.lift(s);
            }
        }
        shock.grievance().ifPresent(g -> grieve(w, g));
        for (Map.Entry<String, PowerChange> e : shock.powers().entrySet()) {
            change(power(w, e.getKey()), e.getValue());
        }
        for (Map.Entry<String, InstitutionChange> e : shock.institutions().entrySet()) {
            change(w, e.getKey(), e.getValue());
        }
        shock.acts().forEach((act, change) -> change(w, Act.valueOf(act), change));
        shock.demands().forEach((code, change) -> {
            int g = power(w, code).index;
            for (MiddlePower i : states(w, change.states())) {
                i.demandFactor[g] *= change.factor();
            }
        });
    }

    private static void add(World w, double[] pairs, String pair, double events) {
        int n = w.powers.length;
        String[] ends = pair.split("-", 2);
        int g = power(w, ends[0]).index;
        int h = power(w, ends[1]).index;
        pairs[g * n + h] += events;
        pairs[h * n + g] += events;
    }

    private static void sanction(World w, SanctionSpec spec) {
        boolean[] senders = new boolean[w.powers.length];
        spec.senders().forEach(code -> senders[power(w, code).index] = true);
        int leader = power(w, spec.senders().get(0)).index;
        Sanction s = w.sanctions.impose(w, actor(w, spec.target()), leader, senders, spec.severity(), false);
        s.secondary |= spec.secondary();
        s.unMandate = spec.unMandate();
    }

    private static void grieve(World w, GrievanceSpec spec) {
        if (!w.rules.subnationalLayer()) {
            return;
        }
        int g = power(w, spec.power()).index;
        for (String code : spec.states()) {
            MiddlePower i = w.states[actor(w, code) - w.powers.length];
            List<String> where = spec.regions().isEmpty() ? Arrays.asList(i.regions) : spec.regions();
            for (int r = 0; r < i.regions.length; r++) {
                if (where.contains(i.regions[r])) {
                    int at = r * w.powers.length + g;
                    i.grievance[at] = clip(i.grievance[at] + spec.amount());
                }
            }
            i.meanGrievance[g] = i.grievanceAgainst(g) / i.regions.length;
        }
    }

    private static void change(GreatPower g, PowerChange factors) {
        g.invest *= factors.invest();
        g.coerce *= factors.coerce();
        g.guarantee *= factors.guarantee();
        g.engage *= factors.engage();
        g.attentionSlots *= factors.attentionSlots();
    }

    private static void change(World w, Act act, ActChange change) {
        MiddlePower[] states = states(w, change.states());
        for (MiddlePower i : states) {
            i.cost[act.ordinal()] *= change.cost();
            if (change.joint()) {
                i.partners[act.ordinal()] = states;
            }
        }
    }

    /** The states of these codes, or every one. */
    private static MiddlePower[] states(World w, List<String> codes) {
        boolean all = codes.equals(List.of("all"));
        Set<String> named = Set.copyOf(codes);
        return Arrays.stream(w.states).filter(i -> all || named.contains(i.code)).toArray(MiddlePower[]::new);
    }

    private static void change(World w, String code, InstitutionChange change) {
        for (Institution m : w.institutions) {
            if (m.code.equals(code)) {
                m.density = clip(m.density + change.density());
                m.legitimacy = clip(m.legitimacy + change.legitimacy());
                Set<String> joining = Set.copyOf(change.join());
                Set<String> leaving = Set.copyOf(change.leave());
                for (MiddlePower i : w.states) {
                    if (joining.contains(i.code)) {
                        i.member.add(m.index);
                    }
                    if (leaving.contains(i.code)) {
                        i.member.remove(m.index);
                    }
                }
            }
        }
        findHomes(w);
    }

    private static GreatPower power(World w, String code) {
        for (GreatPower g : w.powers) {
            if (g.code.equals(code)) {
                return g;
            }
        }
        throw new IllegalArgumentException("no great power " + code);
    }

    private static int actor(World w, String code) {
        for (MiddlePower i : w.states) {
            if (i.code.equals(code)) {
                return i.actor;
            }
        }
        return power(w, code).index;
    }
}
