package org.middlepowers.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.middlepowers.scenario.Scenario;

/**
 * Worlds of one replication, on the same draws. What several of them have in common, from the start to the quarter in
 * which their scenarios part, is simulated once; each then goes on from a copy. Whoever watches one of them sees what it
 * would have seen had that world run alone.
 */
public final class Twins {
    private final Past past;
    private final long seed;
    private final int replication;
    private final List<TwinRun> all = new ArrayList<>();

    /**
     * Twins of a replication, none so far.
     *
     * @param past of all replications in which the same scenarios are run
     */
    public Twins(Past past, long seed, int replication) {
        this.past = past;
        this.seed = seed;
        this.replication = replication;
    }

    /** One of the worlds. */
    public static final class TwinRun {
        private final Scenario scenario;
        private final Agency agency;
        private final Consumer<World> watch;
        private List<Consumer<World>> observers = List.of();
        private World world;
        private RuntimeException failure;

        private TwinRun(Scenario scenario, Agency agency, Consumer<World> watch) {
            this.scenario = scenario;
            this.agency = agency;
            this.watch = watch;
        }

        /**
         * The world at its end; another twin's too, if the two never part.
         *
         * @throws RuntimeException that it failed with, if it did
         */
        public World world() {
            if (failure != null) {
                throw failure;
            }
            return world;
        }

        /** Has it watched from its start. */
        private void begin(World start) {
            try {
                int others = start.observers.size();
                watch.accept(start);
                observers = List.copyOf(start.observers.subList(others, start.observers.size()));
            } catch (RuntimeException e) {
                failure = e;
            }
        }

        private void note(World now) {
            try {
                for (int k = 0; failure == null && k < observers.size(); k++) {
                    observers.get(k).accept(now);
                }
            } catch (RuntimeException e) {
                failure = e;
            }
        }
    }

    /**
     * Adds a world that is to run.
     *
     * @param watch is given the world, or one that it shares its past with, at the start, to have it observed; what
     *     observes must read only the world that it is called with
     */
    public TwinRun add(Scenario scenario, Agency agency, Consumer<World> watch) {
        TwinRun twin = new TwinRun(scenario, agency, watch);
        all.add(twin);
        return twin;
    }

    /** Runs all of them. */
    public void run() {
        Map<Agency, List<TwinRun>> alike = new LinkedHashMap<>();
        for (TwinRun twin : all) {
            if (twin.agency.steered().isEmpty()) {
                alike.computeIfAbsent(twin.agency, a -> new ArrayList<>()).add(twin);
            } else {
                begin(List.of(twin)); // somebody chooses in each, and nobody knows how
            }
        }
        alike.values().forEach(this::begin);
    }

    /** Runs twins of the same agency; those that differ from the first from the start are begun anew. */
    private void begin(List<TwinRun> twins) {
        TwinRun first = twins.get(0);
        List<TwinRun> others = new ArrayList<>(twins.subList(1, twins.size()));
        List<TwinRun> together = new ArrayList<>(List.of(first));
        for (TwinRun twin : List.copyOf(others)) {
            if (past.shared(first.scenario, twin.scenario) > 0) {
                together.add(twin);
                others.remove(twin);
            }
        }
        try {
            World world = new World(first.scenario, seed, replication, first.agency);
            together.forEach(twin -> twin.begin(world));
            goOn(world, together);
        } catch (RuntimeException e) {
            fail(together, e);
        }
        if (!others.isEmpty()) {
            begin(others);
        }
    }

    /** Runs twins that have had the same past so far, from where the world stands to their ends. */
    private void goOn(World world, List<TwinRun> twins) {
        Scenario first = twins.get(0).scenario;
        NavigableMap<Integer, List<TwinRun>> partings = new TreeMap<>();
        for (TwinRun twin : twins) {
            int quarter = twin == twins.get(0) ? first.quarters() : past.shared(first, twin.scenario);
            partings.computeIfAbsent(quarter, q -> new ArrayList<>()).add(twin);
        }
        List<TwinRun> left = new ArrayList<>(twins);
        world.start();
        while (partings.size() > 1) {
            int quarter = partings.firstKey();
            List<TwinRun> leaving = partings.remove(quarter);
            step(world, left, quarter);
            left.removeAll(leaving);
            goOnAlone(world, leaving);
        }
        step(world, left, first.quarters());
        left.forEach(twin -> twin.world = world);
    }

    private static void step(World world, List<TwinRun> twins, int until) {
        world.observers.clear();
        twins.forEach(twin -> world.observe(twin::note));
        try {
            while (world.quartersDone() < until) {
                world.step();
            }
        } catch (RuntimeException e) {
            fail(twins, e);
            throw e;
        }
    }

    /** Runs those that leave the others, on a copy; if they fail, the others do not. */
    private void goOnAlone(World world, List<TwinRun> leaving) {
        try {
            goOn(new World(world, leaving.get(0).scenario), leaving);
        } catch (RuntimeException e) {
            fail(leaving, e);
        }
    }

    private static void fail(List<TwinRun> twins, RuntimeException e) {
        for (TwinRun twin : twins) {
            if (twin.world == null && twin.failure == null) {
                twin.failure = e;
            }
        }
    }
}
