package org.middlepowers.study.hindcast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.middlepowers.model.Agency;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.VoteResult;
import org.middlepowers.model.VoteResult.Ballot;
import org.middlepowers.model.World;
import org.middlepowers.scenario.Scenario;

/** What replications of one world give, year by year, as data have it: positions of the last quarter, mean trade shares. */
final class Paths {
    private static final int QUARTERS = 4;

    private final int firstYear;
    private final int replications;
    private final List<MiddlePower> states;
    private final List<String> powers;
    /** By state, year and replication. */
    private final double[][][] positions;
    /** By state, power, year and replication. */
    private final double[][][][] trade;
    /** By resolution: 1, 0 or -1 by state and replication. */
    private final Map<String, int[][]> votes = new HashMap<>();
    /** By state and power, when the world begins. */
    private final double[][] openingTrade;

    private Paths(World opening, int years, int replications) {
        this.replications = replications;
        firstYear = opening.scenario().start().year();
        states = opening.states();
        powers = opening.powers().stream().map(g -> g.getCode()).toList();
        positions = new double[states.size()][years][replications];
        trade = new double[states.size()][powers.size()][years][replications];
        openingTrade = states.stream().map(MiddlePower::getTrade).toArray(double[][]::new);
    }

    /** A world that has not run yet. */
    static Paths opening(Scenario scenario) {
        return new Paths(new World(scenario, 1, 1, Agency.FULL), 0, 0);
    }

    /**
     * Runs all replications.
     *
     * @param worlds of replication 1, 2, …; they differ in what happens, not in who there is and when
     */
    static Paths run(IntFunction<Scenario> worlds, Agency agency, long seed, int replications) {
        Scenario first = worlds.apply(1);
        Paths paths = new Paths(new World(first, seed, 1, agency), years(first), replications);
        for (int r = 1; r <= replications; r++) {
            paths.add(new World(worlds.apply(r), seed, r, agency), r - 1);
        }
        return paths;
    }

    /** Runs one replication alone. */
    static Paths one(Scenario scenario, Agency agency, long seed, int replication) {
        World world = new World(scenario, seed, replication, agency);
        Paths paths = new Paths(world, years(scenario), 1);
        paths.add(world, 0);
        return paths;
    }

    private static int years(Scenario scenario) {
        return scenario.end().year() - scenario.start().year() + 1;
    }

    private void add(World world, int place) {
        world.observe(w -> note(w, place));
        world.run();
        for (VoteResult result : world.votes()) {
            int[][] all = votes.computeIfAbsent(result.resolution(), v -> new int[states.size()][replications]);
            for (int i = 0; i < all.length; i++) {
                Ballot vote = result.votes().get(i);
                all[i][place] = vote == Ballot.YES ? 1 : vote == Ballot.NO ? -1 : 0;
            }
        }
    }

    private void note(World w, int replication) {
        int year = w.quarter().year() - firstYear;
        for (int i = 0; i < states.size(); i++) {
            MiddlePower state = w.states().get(i);
            positions[i][year][replication] = state.getIdealPoint();
            double[] shares = state.getTrade();
            for (int g = 0; g < shares.length; g++) {
                trade[i][g][year][replication] += shares[g] / QUARTERS;
            }
        }
    }

    int stateIndex(String code) {
        for (int i = 0; i < states.size(); i++) {
            if (states.get(i).getCode().equals(code)) {
                return i;
            }
        }
        throw new IllegalArgumentException(code + " is not in the world");
    }

    int powerIndex(String code) {
        return powers.indexOf(code);
    }

    int firstYear() {
        return firstYear;
    }

    int years() {
        return positions[0].length;
    }

    double[] positions(int state, int year) {
        return positions[state][year];
    }

    double[] trade(int state, int power, int year) {
        return trade[state][power][year];
    }

    int replications() {
        return replications;
    }

    /** 1 for Yes, -1 for No, 0 withheld, by replication. */
    int[] votes(String resolution, int state) {
        return votes.get(resolution)[state];
    }

    double openingTrade(int state, int power) {
        return openingTrade[state][power];
    }
}
