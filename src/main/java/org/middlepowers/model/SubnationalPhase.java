package org.middlepowers.model;

import static org.middlepowers.model.Maths.clip;

import org.middlepowers.scenario.SubnationalParameters;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Phase 6: projects leave grievance, grievance brings protest, protest costs legitimacy (§7.8). */
final class SubnationalPhase implements Steppable {
    private static final long serialVersionUID = 1;

    private final transient SubnationalParameters p;
    private final transient Protest protest;
    private final double[] issueChance;

    SubnationalPhase(World w) {
        p = w.parameters.subnational();
        protest = new Protest(w);
        issueChance = p.issueChances();
    }

    @Override
    public void step(SimState state) {
        World w = (World) state;
        if (!w.rules.subnationalLayer()) {
            for (MiddlePower i : w.states) {
                i.legitimacy = i.legitimacyAtRest;
            }
            return;
        }
        for (MiddlePower i : w.states) {
            aggrieve(w, i);
            protest.settle(w, i);
            i.legitimacy = clip(i.legitimacy
                    + p.legitimacyPull() * (i.legitimacyAtRest - i.legitimacy)
                    - p.protestLoss() * i.meanParticipation);
            march(w, i);
        }
    }

    /** A project adds grievance where it is built, more so if it turns into an issue; all grievance fades. */
    private void aggrieve(World w, MiddlePower i) {
        int n = w.powers.length;
        if (i.accepted) {
            int at = i.offerRegion * n + i.offerPower;
            double added = w.sectorGrievance[i.offerSector] * i.offerSize;
            if (w.draws.uniform(Purpose.ISSUE, i.key, 0) < issueChance[i.offerSector]) {
                added += p.issueGrievance();
                w.events.add(
                        w.time,
                        i.actor,
                        i.offerPower,
                        EventType.COMPLAINT,
                        i.offerSector,
                        i.offerRegion,
                        true,
                        EventLog.NONE);
            }
            i.grievance[at] = clip(i.grievance[at] + added);
        }
        int regions = i.regions.length;
        i.protestTarget = -1;
        double most = 0;
        for (int g = 0; g < n; g++) {
            for (int r = 0; r < regions; r++) {
                i.grievance[r * n + g] *= 1 - p.grievanceDecay();
            }
            double sum = i.grievanceAgainst(g);
            i.meanGrievance[g] = sum / regions;
            if (sum > most) {
                most = sum;
                i.protestTarget = g;
            }
        }
    }

    private void march(World w, MiddlePower i) {
        i.protestEvents = 0;
        for (int r = 0; r < i.regions.length; r++) {
            int events = w.draws.poisson(Purpose.PROTEST, i.key, r, p.protestRate() * i.participation[r]);
            for (int k = 0; k < events; k++) {
                w.log(i.actor, target(w, i, r, k), EventType.PROTEST, EventLog.NONE, r);
            }
            i.protestEvents += events;
        }
    }

    /** A protest is against a power with a chance that grows with the region's grievance; against none without any. */
    private static int target(World w, MiddlePower i, int region, int event) {
        int n = w.powers.length;
        double sum = 0;
        for (int g = 0; g < n; g++) {
            sum += i.grievance[region * n + g];
        }
        double left = sum * w.draws.uniform(Purpose.PROTEST, Draws.pair(i.key, region), event);
        for (int g = 0; g < n; g++) {
            left -= i.grievance[region * n + g];
            if (left < 0) {
                return g;
            }
        }
        return EventLog.NONE;
    }
}
