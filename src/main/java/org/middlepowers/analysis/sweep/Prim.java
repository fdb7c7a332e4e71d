package org.middlepowers.analysis.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.middlepowers.analysis.sweep.Box.Limit;

/**
 * Peels a box down to where one side of a verdict gathers (patient rule induction method, Friedman and Fisher 1999; for
 * scenario discovery Bryant and Lempert 2010): of all ways to cut a twentieth of the points off one end of one factor, or
 * a level off a category, that which leaves the box densest, again and again.
 */
final class Prim {
    private static final double PEEL = .05;
    private static final double LEAST_SHARE = .05;
    private static final int LEAST = 10;
    /** A restriction that chance makes as useful more often than this is dropped. */
    private static final double IDLE = .05;

    private final List<Factor> factors;
    private final double[][] x;
    private final int[][] order;

    /** @param x values of all factors by point */
    Prim(List<Factor> factors, double[][] x) {
        this.factors = factors;
        this.x = x;
        order = new int[factors.size()][];
        for (int f = 0; f < order.length; f++) {
            int factor = f;
            order[f] = IntStream.range(0, x.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(p -> x[p][factor]))
                    .mapToInt(p -> p)
                    .toArray();
        }
    }

    /** The box of the trajectory with the best balance, without restrictions that chance may have made. */
    Box best(boolean[] side) {
        return pruned(balanced(trajectory(side)), side);
    }

    /** Of several boxes that with the best balance of coverage and density. */
    static Box balanced(List<Box> trajectory) {
        return trajectory.stream().max(Comparator.comparingDouble(Box::balance)).orElseThrow();
    }

    /** All boxes on the way from the whole to the smallest. */
    List<Box> trajectory(boolean[] side) {
        Peeling peeling = new Peeling(side);
        List<Box> boxes = new ArrayList<>();
        boxes.add(peeling.box());
        int least = (int) Math.max(LEAST, Math.ceil(LEAST_SHARE * x.length));
        while (peeling.yes > 0 && peeling.yes < peeling.points && peeling.peel(least)) {
            boxes.add(peeling.box());
        }
        return boxes;
    }

    /** Drops, one by one, restrictions without which the box would be as dense but for chance. */
    private Box pruned(Box box, boolean[] side) {
        double worst = IDLE;
        int drop = -1;
        for (int f = 0; f < factors.size(); f++) {
            if (!box.limits().get(f).idle()) {
                double chance = chance(box, f, side);
                if (chance > worst) {
                    worst = chance;
                    drop = f;
                }
            }
        }
        return drop < 0 ? box : pruned(box.without(drop, x, side), side);
    }

    /** Probability that a box as dense arises from one without this restriction by chance (Bryant and Lempert's quasi-p). */
    double chance(Box box, int factor, boolean[] side) {
        Box wider = box.without(factor, x, side);
        return 1 - new BinomialDistribution(null, box.points(), wider.density()).cumulativeProbability(box.yes() - 1);
    }

    /** A box on its way. */
    private final class Peeling {
        private final boolean[] side;
        private final int all;
        private final boolean[] in = new boolean[x.length];
        private final double[] low;
        private final double[] high;
        private final List<List<Integer>> out = new ArrayList<>();
        private int points = x.length;
        private int yes;

        /** Best cut so far. */
        private int factor;
        private double from;
        private double to;
        private int level;
        private double density;
        private int left;

        Peeling(boolean[] side) {
            this.side = side;
            Arrays.fill(in, true);
            yes = (int) IntStream.range(0, side.length).filter(k -> side[k]).count();
            all = yes;
            low = factors.stream().mapToDouble(Factor::low).toArray();
            high = factors.stream().mapToDouble(Factor::high).toArray();
            factors.forEach(f -> out.add(List.of()));
        }

        Box box() {
            List<Limit> limits = new ArrayList<>();
            for (int f = 0; f < factors.size(); f++) {
                Factor own = factors.get(f);
                boolean idle = low[f] <= own.low() && high[f] >= own.high() && out.get(f).isEmpty();
                limits.add(new Limit(own, low[f], high[f], out.get(f), idle));
            }
            return new Box(limits, points, yes, all);
        }

        /** Makes the best cut; whether there was one that leaves enough points. */
        boolean peel(int least) {
            density = -1;
            for (int f = 0; f < factors.size(); f++) {
                if (factors.get(f).numeric()) {
                    number(f, least, true);
                    number(f, least, false);
                } else {
                    category(f, least);
                }
            }
            if (density < 0) {
                return false;
            }
            if (level >= 0) {
                List<Integer> longer = new ArrayList<>(out.get(factor));
                longer.add(level);
                out.set(factor, List.copyOf(longer));
            } else {
                low[factor] = from;
                high[factor] = to;
            }
            for (int p = 0; p < x.length; p++) {
                boolean gone = level >= 0 ? (int) x[p][factor] == level : x[p][factor] < from || x[p][factor] > to;
                if (in[p] && gone) {
                    in[p] = false;
                    points--;
                    yes -= side[p] ? 1 : 0;
                }
            }
            return true;
        }

        /** Tries to cut off one end of a number's range, and with it all points of the same value. */
        private void number(int f, int least, boolean below) {
            int wanted = Math.max(1, (int) (PEEL * points));
            int cut = 0;
            int cutYes = 0;
            double last = Double.NaN;
            for (int k = 0; k < x.length; k++) {
                int p = order[f][below ? k : x.length - 1 - k];
                if (!in[p]) {
                    continue;
                }
                double value = x[p][f];
                if (cut >= wanted && value != last) {
                    // The bound lies midway between the last point outside and the first inside.
                    double bound = (last + value) / 2;
                    offer(f, below ? bound : low[f], below ? high[f] : bound, -1, cut, cutYes, least);
                    return;
                }
                cut++;
                cutYes += side[p] ? 1 : 0;
                last = value;
            }
        }

        private void category(int f, int least) {
            for (int l = 0; l < factors.get(f).levels().size(); l++) {
                int cut = 0;
                int cutYes = 0;
                for (int p = 0; p < x.length; p++) {
                    if (in[p] && (int) x[p][f] == l) {
                        cut++;
                        cutYes += side[p] ? 1 : 0;
                    }
                }
                if (cut > 0) {
                    offer(f, low[f], high[f], l, cut, cutYes, least);
                }
            }
        }

        private void offer(int f, double lowest, double highest, int without, int cut, int cutYes, int least) {
            int rest = points - cut;
            if (rest < least) {
                return;
            }
            double dense = (double) (yes - cutYes) / rest;
            if (dense > density || dense == density && rest > left) {
                factor = f;
                from = lowest;
                to = highest;
                level = without;
                density = dense;
                left = rest;
            }
        }
    }
}
