package org.middlepowers.analysis.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.middlepowers.analysis.Shuffle;

/**
 * Scenario discovery (Bryant and Lempert 2010): boxes of the space of factors in which a verdict falls one way, and a
 * tree of cuts, both with what is left of them on points that had no part in finding them.
 *
 * @param verdict the side asked for
 * @param points points with a mean
 * @param yes of them on the side asked for
 * @param trajectory boxes from the whole to the smallest, by which the first box was found
 * @param boxes that are distinguishable from chance, the first found first; each of the points outside those before it
 * @param refused the best box that chance may have made, if the search ended with one
 * @param tree leaves of a tree of cuts
 * @param right share of points that the tree puts on the right side, of parts held back in ten folds
 * @param rightAlways share that would be right if every point were said to lie on the commoner side
 */
public record Discovery(
        SideOf verdict,
        int points,
        int yes,
        List<Box> trajectory,
        List<Found> boxes,
        Optional<Found> refused,
        List<Regions.Region> tree,
        double right,
        double rightAlways) {
    private static final int MOST_BOXES = 3;
    private static final int LEAST = 20;
    private static final int FEWEST_YES = 5;
    private static final int SHUFFLES = 199;
    private static final int HALVES = 20;
    private static final int FOLDS = 10;
    private static final int DEPTH = 4;
    private static final double LEVEL = .05;

    /**
     * A box.
     *
     * @param box its limits, with the points that were left when it was sought
     * @param coverage share of all points of the side that are in it and in no box before
     * @param chance probability of a box as good (by coverage and density together) if sides were dealt to the points by
     *     chance
     * @param heldDensity density, in the mean over halves, of a box found on one half in the other
     * @param heldCoverage its coverage there
     * @param chances by restriction, the probability that the box without it is as dense but for chance
     */
    public record Found(
            Box box, double coverage, double chance, double heldDensity, double heldCoverage, List<Double> chances) {}

    /** What is found of a verdict; empty of fewer than 20 points, or where fewer than five lie on one of the sides. */
    public static Optional<Discovery> of(SweepData data, SideOf verdict, Resampling resampling) {
        PointMeans means = new PointMeans(data, data.outcomes().indexOf(verdict.outcome()));
        int[] points = Arrays.stream(data.sample()).filter(means::known).toArray();
        double[][] x = new double[points.length][data.factors().size()];
        boolean[] side = new boolean[points.length];
        for (int k = 0; k < points.length; k++) {
            for (int f = 0; f < x[k].length; f++) {
                x[k][f] = data.x(points[k], f);
            }
            side[k] = verdict.side(means.mean(points[k])) == 1;
        }
        int yes = count(side);
        if (points.length < LEAST || yes < FEWEST_YES || points.length - yes < FEWEST_YES) {
            return Optional.empty();
        }
        SplittableRandom random = new SplittableRandom(resampling.seed());
        List<Box> trajectory = new Prim(data.factors(), x).trajectory(side);
        List<Found> boxes = new ArrayList<>();
        Optional<Found> refused = Optional.empty();
        double[][] left = x;
        boolean[] leftSide = side;
        while (boxes.size() < MOST_BOXES && left.length >= LEAST && count(leftSide) >= FEWEST_YES
                && count(leftSide) < leftSide.length) {
            Found found = found(data.factors(), left, leftSide, yes, random);
            if (found.chance() > LEVEL || found.box().restrictions().isEmpty()) {
                refused = Optional.of(found);
                break;
            }
            boxes.add(found);
            double[][] all = left;
            boolean[] allSides = leftSide;
            int[] outside = IntStream.range(0, all.length).filter(k -> !found.box().holds(all[k])).toArray();
            left = pick(all, outside);
            leftSide = pick(allSides, outside);
        }
        double[] share = share(side);
        return Optional.of(new Discovery(
                verdict,
                points.length,
                yes,
                trajectory,
                List.copyOf(boxes),
                refused,
                Regions.of(data, points, share, DEPTH),
                right(data, points, share, random),
                Math.max(yes, points.length - yes) / (double) points.length));
    }

    private static Found found(List<Factor> factors, double[][] x, boolean[] side, int all, SplittableRandom random) {
        Prim prim = new Prim(factors, x);
        double balance = Prim.balanced(prim.trajectory(side)).balance();
        Box box = prim.best(side);
        int asGood = 1;
        boolean[] dealt = side.clone();
        for (int s = 0; s < SHUFFLES; s++) {
            Shuffle.places(dealt.length, random, (one, other) -> {
                boolean held = dealt[one];
                dealt[one] = dealt[other];
                dealt[other] = held;
            });
            asGood += Prim.balanced(prim.trajectory(dealt)).balance() >= balance ? 1 : 0;
        }
        double density = 0;
        double coverage = 0;
        for (int h = 0; h < HALVES; h++) {
            int[] order = Shuffle.order(x.length, random);
            int[] one = Arrays.copyOf(order, x.length / 2);
            int[] other = Arrays.copyOfRange(order, x.length / 2, x.length);
            Box held = new Prim(factors, pick(x, one)).best(pick(side, one)).counted(pick(x, other), pick(side, other));
            density += held.density() / HALVES;
            coverage += held.coverage() / HALVES;
        }
        List<Double> chances = new ArrayList<>();
        for (int f = 0; f < factors.size(); f++) {
            if (!box.limits().get(f).idle()) {
                chances.add(prim.chance(box, f, side));
            }
        }
        return new Found(
                box, (double) box.yes() / all, asGood / (SHUFFLES + 1.0), density, coverage, List.copyOf(chances));
    }

    /** Share of points that trees grown on nine tenths of the points put on the right side in the last tenth. */
    private static double right(SweepData data, int[] points, double[] share, SplittableRandom random) {
        int[] order = Shuffle.order(points.length, random);
        int right = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            int[] kept = IntStream.range(0, order.length).filter(k -> k % FOLDS != out).map(k -> order[k]).toArray();
            List<Regions.Region> tree = Regions.of(
                    data,
                    Arrays.stream(kept).map(k -> points[k]).toArray(),
                    Arrays.stream(kept).mapToDouble(k -> share[k]).toArray(),
                    DEPTH);
            for (int k = fold; k < order.length; k += FOLDS) {
                int p = points[order[k]];
                Regions.Region leaf = tree.stream().filter(r -> r.holds(data, p)).findFirst().orElseThrow();
                right += leaf.yes() > .5 == share[order[k]] > .5 ? 1 : 0;
            }
        }
        return (double) right / points.length;
    }

    private static int count(boolean[] side) {
        return (int) IntStream.range(0, side.length).filter(k -> side[k]).count();
    }

    private static double[] share(boolean[] side) {
        return IntStream.range(0, side.length).mapToDouble(k -> side[k] ? 1 : 0).toArray();
    }

    private static double[][] pick(double[][] x, int[] of) {
        return Arrays.stream(of).mapToObj(k -> x[k]).toArray(double[][]::new);
    }

    private static boolean[] pick(boolean[] side, int[] of) {
        boolean[] picked = new boolean[of.length];
        for (int k = 0; k < of.length; k++) {
            picked[k] = side[of[k]];
        }
        return picked;
    }
}
