package org.middlepowers.gui.time;

import java.util.ArrayList;
import java.util.List;
import org.middlepowers.measure.Conduct;
import org.middlepowers.measure.Polarity;
import org.middlepowers.model.Act;
import org.middlepowers.model.EventLog;
import org.middlepowers.model.EventType;
import org.middlepowers.model.GreatPower;
import org.middlepowers.model.Institution;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.Sanction;
import org.middlepowers.model.TransitRoute;
import org.middlepowers.model.VoteResult;
import org.middlepowers.model.World;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.study.Outcomes;

/**
 * All that is shown of one quarter, as it was at its end. A frame never changes, so that pictures are drawn from it while
 * the world goes on.
 *
 * @param time quarters since the start
 * @param world values of {@link org.middlepowers.measure.Measures#WORLD}
 * @param scopes values of {@link org.middlepowers.measure.Measures#STATE}: of all middle powers, then of each group
 * @param powers in the order of the world, as all that follows
 * @param tension between great powers, row by row
 * @param deeds acts and other events of the quarter; hostile events between great powers are counted together
 */
public record Frame(
        int time,
        Quarter quarter,
        double[] world,
        List<double[]> scopes,
        List<Power> powers,
        List<State> states,
        List<Body> bodies,
        double[] tension,
        List<SanctionsInForce> sanctions,
        double[] routeShares,
        List<Action> deeds,
        List<VoteResult> votes)
        implements Reading {

    /**
     * A great power.
     *
     * @param share P_g, of all influence, 0 to 1
     */
    public record Power(double capability, double share) {}

    /**
     * A middle power.
     *
     * @param output relative to trend, in the unit of capability
     * @param acts chosen this quarter
     * @param alignment p_ig, shares of all great powers' influence
     * @param influence s_ig
     * @param member of each institution
     */
    public record State(
            double output, Posture posture, List<Act> acts, double[] alignment, double[] influence, boolean[] member) {}

    /**
     * How a middle power bears itself.
     *
     * @param conduct driver–stabiliser index of the last eight quarters, -1 to 1
     * @param hedging entropy of its alignment, 0 to 1
     */
    public record Posture(double conduct, double hedging) {}

    /** An institution. */
    public record Body(boolean founded, double density, double legitimacy) {}

    /** Sanctions in force; {@code target} is an actor number. */
    public record SanctionsInForce(int target, boolean[] senders, double severity, boolean secondary) {}

    /** Something that an actor did, to another or to none (-1); numbers as in the event log. */
    public record Action(int source, int target, EventType type, int times) {}

    /** What a world that has finished a quarter looks like. */
    public static Frame of(World w, Outcomes outcomes, int groups) {
        int n = w.powers().size();
        double[] tension = new double[n * n];
        for (int g = 0; g < n; g++) {
            for (int h = 0; h < n; h++) {
                tension[g * n + h] = w.tension(g, h);
            }
        }
        List<double[]> scopes = new ArrayList<>();
        for (int k = 0; k <= groups; k++) {
            scopes.add(outcomes.states(k));
        }
        List<Power> powers = new ArrayList<>();
        for (GreatPower g : w.powers()) {
            powers.add(new Power(g.getCapability(), Polarity.share(w, powers.size())));
        }
        List<SanctionsInForce> sanctions = new ArrayList<>();
        for (int k = 0; k < w.sanctionCount(); k++) {
            sanctions.add(sanctions(w.sanction(k), n));
        }
        return new Frame(
                w.time(),
                w.quarter(),
                outcomes.world(),
                List.copyOf(scopes),
                List.copyOf(powers),
                w.states().stream().map(i -> state(w, i)).toList(),
                w.institutions().stream()
                        .map(m -> new Body(m.isFounded(), m.getDensity(), m.getLegitimacy()))
                        .toList(),
                tension,
                List.copyOf(sanctions),
                w.routes().stream().mapToDouble(TransitRoute::getShare).toArray(),
                deeds(w),
                w.votes().stream().filter(v -> v.time() == w.time()).toList());
    }

    private static State state(World w, MiddlePower i) {
        List<Act> acts = new ArrayList<>();
        for (Act act : Act.values()) {
            if (i.chose(act)) {
                acts.add(act);
            }
        }
        List<Institution> bodies = w.institutions();
        boolean[] member = new boolean[bodies.size()];
        for (int m = 0; m < member.length; m++) {
            member[m] = i.isMember(bodies.get(m));
        }
        return new State(
                i.getOutput(),
                new Posture(Conduct.driverStabiliserIndex(w, i), Conduct.hedgingEntropy(i)),
                List.copyOf(acts),
                i.getAlignment().clone(),
                i.getInfluence().clone(),
                member);
    }

    private static SanctionsInForce sanctions(Sanction s, int powers) {
        boolean[] senders = new boolean[powers];
        for (int g = 0; g < powers; g++) {
            senders[g] = s.isSender(g);
        }
        return new SanctionsInForce(s.getTarget(), senders, s.getSeverity(), s.isSecondary());
    }

    private static List<Action> deeds(World w) {
        EventLog log = w.events();
        List<Action> deeds = new ArrayList<>();
        int first = log.size();
        while (first > 0 && log.quarter(first - 1) == w.time()) {
            first--;
        }
        for (int e = first; e < log.size(); e++) {
            Action deed = new Action(log.source(e), log.target(e), log.type(e), 1);
            int same = find(deeds, deed);
            if (same < 0) {
                deeds.add(deed);
            } else {
                Action before = deeds.get(same);
                deeds.set(same, new Action(before.source, before.target, before.type, before.times + 1));
            }
        }
        return List.copyOf(deeds);
    }

    private static int find(List<Action> deeds, Action deed) {
        for (int k = deeds.size() - 1; k >= 0 && k >= deeds.size() - 40; k--) {
            Action d = deeds.get(k);
            if (d.source == deed.source && d.target == deed.target && d.type == deed.type) {
                return k;
            }
        }
        return -1;
    }

    /** T_gh. */
    public double tension(int g, int h) {
        return tension[g * powers.size() + h];
    }

    /** What a state, by its place, did this quarter; an act that is logged twice stands once. */
    public List<Action> deedsOf(int state) {
        int actor = powers.size() + state;
        return deeds.stream().filter(d -> d.source == actor).toList();
    }
}
