package org.middlepowers.study.pattern;

import static org.middlepowers.results.LiteratureClaim.Check.negative;
import static org.middlepowers.results.LiteratureClaim.Check.positive;
import static org.middlepowers.results.LiteratureClaim.Check.shown;

import java.util.List;
import org.middlepowers.model.Institution;
import org.middlepowers.model.Maths;
import org.middlepowers.results.LiteratureClaim;
import org.middlepowers.scenario.InstitutionType;

/**
 * P9, shared organisations. Rule: over all pairs of middle powers, the distance of ideal points shrinks more from the
 * first to the last quarter the more organisations (but the universal one) both are in at the end, the first distance
 * held; less so the more unequal the two are (interaction with the absolute log ratio of output); and, at equal ties,
 * peers close a larger part of their distance in a year than a great power and a state do, where a peer's tie is its
 * share of the list of peers and a great power's tie its share of influence.
 */
final class SharedBodies implements Pattern {
    private static final String WAR = PatternWorld.WAR.title();

    @Override
    public LiteratureClaim claim() {
        return LiteratureClaim.test(
                "P9",
                "Shared organisations bring preferences together, less so among unequals",
                "Bearce and Bondanella 2007",
                "In the model organisations pull members only towards a sponsor; peers are contiguous or regional.",
                negative(
                        "shared",
                        WAR,
                        "change of distance of two states per organisation shared, distance held",
                        "convergence: below 0"),
                positive(
                        "unequal",
                        WAR,
                        "its interaction with inequality of output",
                        "weaker with power imbalance: above 0"),
                positive(
                        "peers",
                        WAR,
                        "part of their distance that peers close a year per unit of tie, less that of great powers and"
                                + " states",
                        "peers faster than great power and state"),
                shown("peers_alone", WAR, "part of their distance that peers close a year per unit of tie", "none given"),
                shown(
                        "powers_alone",
                        WAR,
                        "part of their distance that great powers and states close a year per unit of tie",
                        "none given"));
    }

    @Override
    public double[] figures(Replication r) {
        Trace war = r.of(PatternWorld.WAR);
        double[] shared = shared(war);
        double peers = closing(peers(war));
        double powers = closing(powers(war));
        return new double[] {shared[0], shared[1], peers - powers, peers, powers};
    }

    /** Slopes on organisations shared and on their interaction with inequality, which is centred. */
    private static double[] shared(Trace trace) {
        PanelSample panel = new PanelSample(4);
        int last = trace.quarters - 1;
        for (int i = 0; i < trace.states; i++) {
            for (int j = i + 1; j < trace.states; j++) {
                double first = Math.abs(trace.idealPoint[0][i] - trace.idealPoint[0][j]);
                double change = Math.abs(trace.idealPoint[last][i] - trace.idealPoint[last][j]) - first;
                double unequal = Math.abs(Maths.log(trace.output[0][i] / trace.output[0][j]));
                panel.add(0, change, common(trace, i, j), unequal, first);
            }
        }
        double[] unequal = panel.within(2);
        double[] shared = panel.column(1);
        double[] both = new double[shared.length];
        for (int n = 0; n < both.length; n++) {
            both[n] = shared[n] * unequal[n];
        }
        double[] slopes = PatternStatistics.slopes(panel.column(0), shared, both, unequal, panel.column(3));
        return new double[] {slopes[0], slopes[1]};
    }

    private static int common(Trace trace, int i, int j) {
        int count = 0;
        for (Institution m : trace.world.institutions()) {
            boolean both = trace.world.states().get(i).isMember(m) && trace.world.states().get(j).isMember(m);
            count += both && m.getType() != InstitutionType.UNIVERSAL ? 1 : 0;
        }
        return count;
    }

    /** Rows of change of distance, tie times distance, distance, tie. */
    private static PanelSample peers(Trace trace) {
        PanelSample panel = new PanelSample(4);
        for (int i = 0; i < trace.states; i++) {
            for (int j = i + 1; j < trace.states; j++) {
                double tie = (tie(trace, i, j) + tie(trace, j, i)) / 2;
                for (int t = IdealPointInertia.firstFourthQuarter(trace) + 4; t < trace.quarters && tie > 0; t += 4) {
                    double before = Math.abs(trace.idealPoint[t - 4][i] - trace.idealPoint[t - 4][j]);
                    double now = Math.abs(trace.idealPoint[t][i] - trace.idealPoint[t][j]);
                    panel.add(0, now - before, tie * before, before, tie);
                }
            }
        }
        return panel;
    }

    private static double tie(Trace trace, int i, int j) {
        List<String> peers = trace.world
                .scenario()
                .middlePowers()
                .get(trace.world.states().get(i).getCode())
                .peers();
        return peers.contains(trace.world.states().get(j).getCode()) ? 1.0 / peers.size() : 0;
    }

    private static PanelSample powers(Trace trace) {
        PanelSample panel = new PanelSample(4);
        for (int k = 0; k < trace.states; k++) {
            for (int g = 0; g < trace.powers; g++) {
                for (int t = IdealPointInertia.firstFourthQuarter(trace) + 4; t < trace.quarters; t += 4) {
                    double before = TradeAndConvergence.distance(trace, k, g, t - 4);
                    double now = TradeAndConvergence.distance(trace, k, g, t);
                    double tie = trace.alignment[t - 4][k][g];
                    panel.add(0, now - before, tie * before, before, tie);
                }
            }
        }
        return panel;
    }

    /** Part of the distance closed per unit of tie. */
    static double closing(PanelSample panel) {
        return -PatternStatistics.slopes(panel.column(0), panel.column(1), panel.column(2), panel.column(3))[0];
    }
}
