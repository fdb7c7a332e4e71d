package org.middlepowers.model;

import static org.middlepowers.model.Maths.clip;

import org.middlepowers.scenario.SanctionParameters;

/** What sanctions against great powers mean for a middle power: trade at stake, goods to pass on, risk (§7.6, §7.9). */
final class Stakes {
    private Stakes() {}

    /** Trade of a state with the coalition of a sanction, w_iC. */
    static double tradeWithSenders(World w, MiddlePower i, Sanction s) {
        double sum = 0;
        for (int g = 0; g < w.powers.length; g++) {
            if (s.sender[g]) {
                sum += i.trade[g];
            }
        }
        return sum;
    }

    /** b°_i, capacity of a state to re-export around a sanction against a great power. */
    static double reexportCapacity(World w, MiddlePower i, Sanction s) {
        double access = i.transitAccess[s.target];
        return access * access * Math.sqrt(tradeWithSenders(w, i, s) * i.output);
    }

    /** What a unit of tolerance would re-export, with everybody else's tolerance as it is. */
    static double reexportRate(World w, MiddlePower i) {
        double rate = 0;
        for (int k = 0; k < w.sanctions.count(); k++) {
            Sanction s = w.sanctions.get(k);
            if (s.target < w.powers.length) {
                rate += s.reexportFactor * reexportCapacity(w, i, s);
            }
        }
        return rate;
    }

    /** risk_i, share of output that a state may lose to secondary sanctions. */
    static double secondaryRisk(World w, MiddlePower i) {
        SanctionParameters p = w.parameters.sanctions();
        double risk = 0;
        for (int k = 0; k < w.sanctions.count(); k++) {
            Sanction s = w.sanctions.get(k);
            if (s.target < w.powers.length) {
                double detection = p.detectionBase() + (s.secondary ? p.detectionSecondary() : 0);
                risk += clip(detection * (p.detectionOffset() + i.tolerance))
                        * p.secondaryRisk()
                        * tradeWithSenders(w, i, s)
                        * (1 - .5 * i.invoicing);
            }
        }
        return risk;
    }

    /** w_T, trade of a state with sanctioned great powers, weighted by severity. */
    static double sanctionedTrade(World w, MiddlePower i) {
        double sum = 0;
        for (int k = 0; k < w.sanctions.count(); k++) {
            Sanction s = w.sanctions.get(k);
            if (s.target < w.powers.length) {
                sum += s.severity * i.trade[s.target];
            }
        }
        return sum;
    }

    /** The sanctioned great power that a state is best placed to supply, or -1 if its access to none exceeds .1. */
    static int gatewayTarget(World w, MiddlePower i) {
        int target = EventLog.NONE;
        double most = 0;
        for (int k = 0; k < w.sanctions.count(); k++) {
            Sanction s = w.sanctions.get(k);
            if (s.target < w.powers.length && i.transitAccess[s.target] > Act.NEEDED_ACCESS) {
                double reach = s.severity * i.transitAccess[s.target];
                if (target < 0 || reach > most || reach == most && s.target < target) {
                    target = s.target;
                    most = reach;
                }
            }
        }
        return target;
    }

    /** The sanction against a great power that weighs most on a state's trade, or null. */
    static Sanction heaviestSanction(World w, MiddlePower i) {
        Sanction heaviest = null;
        double most = -1;
        for (int k = 0; k < w.sanctions.count(); k++) {
            Sanction s = w.sanctions.get(k);
            if (s.target < w.powers.length) {
                double weight = s.severity * i.trade[s.target];
                if (weight > most || weight == most && s.target < heaviest.target) {
                    heaviest = s;
                    most = weight;
                }
            }
        }
        return heaviest;
    }

    /** The power whose displeasure a sanction stands for: the hegemon if it takes part, else the leader. */
    static int principal(World w, Sanction s) {
        return w.hegemon >= 0 && s.sender[w.hegemon] ? w.hegemon : s.leader;
    }

    /** Best access of a state to a great power under sanctions; 0 without any. */
    static double accessToSanctioned(World w, MiddlePower i) {
        double most = 0;
        for (int k = 0; k < w.sanctions.count(); k++) {
            Sanction s = w.sanctions.get(k);
            if (s.target < w.powers.length) {
                most = Math.max(most, i.transitAccess[s.target]);
            }
        }
        return most;
    }
}
