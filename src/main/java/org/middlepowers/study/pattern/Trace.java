package org.middlepowers.study.pattern;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import org.middlepowers.measure.Conduct;
import org.middlepowers.measure.GroupMean;
import org.middlepowers.measure.Order;
import org.middlepowers.model.EventLog;
import org.middlepowers.model.EventType;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.Sanction;
import org.middlepowers.model.World;
import org.middlepowers.scenario.Quarter;

/**
 * One run of a world, quarter by quarter. Arrays are indexed by quarter, then by state or great power in the world's
 * order, then by great power. A quarter outside the run has no values: means over it are NaN.
 */
final class Trace {
    /** The world that was watched; at its end, once {@link #ended} has been told. */
    World world;

    final int quarters;
    final int states;
    final int powers;

    final double[][][] trade;
    final double[][][] security;
    final double[][][] alignment;
    final double[][][] leverage;
    final double[][][] recognised;
    /** Positions as a record would have them, with its error: literature knows no others. */
    final double[][] idealPoint;
    final double[][] hedging;
    final double[][] brokerage;
    final double[][] output;
    final double[][] invoicing;
    final double[][] reexport;
    /** b°, capacity to re-export around the sanctions on great powers. */
    final double[][] capacity;
    final double[][] projectSize;
    /** The power whose project was accepted, or -1. */
    final int[][] investor;

    final double[][] powerIdealPoint;
    final double[][] powerCapability;
    final double[] reexportShare;
    final double[] lostTrade;
    final double[][] routeShare;
    final double[][] tension;

    private Trace(World w) {
        world = w;
        quarters = w.scenario().quarters();
        states = w.states().size();
        powers = w.powers().size();
        trade = new double[quarters][states][];
        security = new double[quarters][states][];
        alignment = new double[quarters][states][];
        leverage = new double[quarters][states][];
        recognised = new double[quarters][states][];
        idealPoint = new double[quarters][states];
        hedging = new double[quarters][states];
        brokerage = new double[quarters][states];
        output = new double[quarters][states];
        invoicing = new double[quarters][states];
        reexport = new double[quarters][states];
        capacity = new double[quarters][states];
        projectSize = new double[quarters][states];
        investor = new int[quarters][states];
        powerIdealPoint = new double[quarters][powers];
        powerCapability = new double[quarters][powers];
        reexportShare = new double[quarters];
        lostTrade = new double[quarters];
        routeShare = new double[quarters][w.routes().size()];
        tension = new double[quarters][powers * powers];
    }

    /** Watches a world that has not begun, or one that goes on from it. */
    static Trace watching(World w) {
        Trace trace = new Trace(w);
        w.observe(trace::note);
        return trace;
    }

    /** Takes the world that has run to its end. */
    void ended(World w) {
        world = w;
    }

    private void note(World w) {
        int t = w.time();
        for (int k = 0; k < states; k++) {
            MiddlePower i = w.states().get(k);
            trade[t][k] = i.getTrade().clone();
            security[t][k] = i.getSecurity().clone();
            alignment[t][k] = i.getAlignment().clone();
            leverage[t][k] = i.getLeverage().clone();
            recognised[t][k] = i.getRecognised().clone();
            idealPoint[t][k] = w.observedPosition(i);
            hedging[t][k] = Conduct.hedgingEntropy(i);
            brokerage[t][k] = Conduct.brokerage(w, i);
            output[t][k] = i.getOutput();
            invoicing[t][k] = i.getInvoicing();
            reexport[t][k] = i.getReexport();
            capacity[t][k] = capacity(w, i);
            projectSize[t][k] = i.getAcceptedSize();
            investor[t][k] = i.getAcceptedSize() > 0 ? i.getOfferPower() : EventLog.NONE;
        }
        for (int g = 0; g < powers; g++) {
            powerIdealPoint[t][g] = w.powers().get(g).getIdealPoint();
            powerCapability[t][g] = w.powers().get(g).getCapability();
            for (int h = 0; h < powers; h++) {
                tension[t][g * powers + h] = w.tension(g, h);
            }
        }
        reexportShare[t] = Order.reexportShare(w);
        lostTrade[t] = w.lostTrade();
        for (int r = 0; r < w.routes().size(); r++) {
            routeShare[t][r] = w.routes().get(r).getShare();
        }
    }

    /** b°_i=tr_iT²√(w_iC y_i), summed over the sanctions on great powers (§7.9). */
    private static double capacity(World w, MiddlePower i) {
        double sum = 0;
        for (int k = 0; k < w.sanctionCount(); k++) {
            Sanction s = w.sanction(k);
            if (s.getTarget() < w.powers().size()) {
                double senders = 0;
                for (int g = 0; g < w.powers().size(); g++) {
                    senders += s.isSender(g) ? i.getTrade()[g] : 0;
                }
                double access = i.getTransitAccess()[s.getTarget()];
                sum += access * access * Math.sqrt(senders * i.getOutput());
            }
        }
        return sum;
    }

    /** Place of a quarter in the arrays, or -1 if the run does not reach it. */
    int at(int year, int quarter) {
        int t = Quarter.of(year, quarter).since(world.scenario().start());
        return t < 0 || t >= quarters ? -1 : t;
    }

    /** Mean of a quantity over the quarters from one to another, both in, in which it is defined; NaN if the run does not have them all. */
    double mean(int fromYear, int fromQuarter, int toYear, int toQuarter, IntToDoubleFunction value) {
        int from = at(fromYear, fromQuarter);
        int to = at(toYear, toQuarter);
        if (from < 0 || to < from) {
            return Double.NaN;
        }
        GroupMean mean = new GroupMean();
        for (int t = from; t <= to; t++) {
            mean.add(value.applyAsDouble(t), 1);
        }
        return mean.value();
    }

    /** A quantity in a quarter; NaN if the run does not reach it. */
    double in(int year, int quarter, IntToDoubleFunction value) {
        return mean(year, quarter, year, quarter, value);
    }

    /** Place of a state, or -1. */
    int state(String code) {
        for (int k = 0; k < states; k++) {
            if (world.states().get(k).getCode().equals(code)) {
                return k;
            }
        }
        return -1;
    }

    /** Place of a great power, or -1. */
    int power(String code) {
        for (int g = 0; g < powers; g++) {
            if (world.powers().get(g).getCode().equals(code)) {
                return g;
            }
        }
        return -1;
    }

    /** Place of a transit route, or -1. */
    int route(String code) {
        for (int r = 0; r < world.routes().size(); r++) {
            if (world.routes().get(r).getCode().equals(code)) {
                return r;
            }
        }
        return -1;
    }

    /** Which states belong to a group of the scenario; none if it has no such group. */
    boolean[] group(String key) {
        boolean[] in = new boolean[states];
        var group = world.scenario().groups().get(key);
        for (int k = 0; k < states && group != null; k++) {
            in[k] = group.members().contains(world.states().get(k).getCode());
        }
        return in;
    }

    /** All states. */
    boolean[] everybody() {
        boolean[] all = new boolean[states];
        Arrays.fill(all, true);
        return all;
    }

    /** Mean over some states; NaN over none. */
    double mean(boolean[] who, IntToDoubleFunction value) {
        GroupMean mean = new GroupMean();
        for (int k = 0; k < states; k++) {
            if (who[k]) {
                mean.add(value.applyAsDouble(k), 1);
            }
        }
        return mean.value();
    }

    /** Events per quarter from one group of actors to another: [source][target][quarter], by place among all actors. */
    double[][][] counts(Predicate<EventType> kinds) {
        int actors = powers + states;
        double[][][] counts = new double[actors][actors][];
        for (double[][] row : counts) {
            for (int k = 0; k < actors; k++) {
                row[k] = new double[quarters];
            }
        }
        EventLog log = world.events();
        for (int e = 0; e < log.size(); e++) {
            int source = log.source(e);
            int target = log.target(e);
            if (source >= 0 && target >= 0 && source < actors && target < actors && kinds.test(log.type(e))) {
                counts[source][target][log.quarter(e)]++;
            }
        }
        return counts;
    }

    /** The half of states whose legitimacy at the start is at most the median: the model's nearest thing to closed politics. */
    boolean[] lowLegitimacy() {
        double[] at = new double[states];
        for (int k = 0; k < states; k++) {
            String code = world.states().get(k).getCode();
            at[k] = world.scenario().middlePowers().get(code).legitimacy();
        }
        double median = PatternStatistics.median(at);
        boolean[] low = new boolean[states];
        for (int k = 0; k < states; k++) {
            low[k] = at[k] <= median;
        }
        return low;
    }
}
