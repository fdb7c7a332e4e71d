package org.middlepowers.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * Runs all of them, quarter by quarter side by side, so that a number that chance draws for all is worked out once.
     * Worlds in which somebody else chooses run one after the other, since nobody knows how that is done.
     */
    public void run() {
        List<Course> courses = new ArrayList<>();
        Map<Agency, List<TwinRun>> alike = new LinkedHashMap<>();
        for (TwinRun twin : all) {
            if (twin.agency.steered().isEmpty() && !Past.played(twin.scenario)) {
                alike.computeIfAbsent(twin.agency, a -> new ArrayList<>()).add(twin);
            } else {
                goOn(begin(List.of(twin)));
            }
        }
        alike.values().forEach(twins -> courses.addAll(begin(twins)));
        goOn(courses);
    }

    /** Worlds of the same agency at their start, one for all that begin alike. */
    private List<Course> begin(List<TwinRun> twins) {
        List<Course> courses = new ArrayList<>();
        List<TwinRun> others = new ArrayList<>(twins);
        while (!others.isEmpty()) {
            TwinRun first = others.get(0);
            List<TwinRun> together = new ArrayList<>();
            for (TwinRun twin : others) {
                if (twin == first || past.shared(first.scenario, twin.scenario) > 0) {
                    together.add(twin);
                }
            }
            others.removeAll(together);
            try {
                World world = new World(first.scenario, seed, replication, first.agency);
                together.forEach(twin -> twin.begin(world));
                courses.add(new Course(world, together));
            } catch (RuntimeException e) {
                fail(together, e);
            }
        }
        return courses;
    }

    private void goOn(List<Course> courses) {
        SharedDraws draws = new SharedDraws();
        List<Course> going = new ArrayList<>(courses);
        while (!going.isEmpty()) {
            List<Course> next = new ArrayList<>();
            for (Course course : going) {
                for (Course parted : part(course)) {
                    if (parted.advance(draws)) {
                        next.add(parted);
                    }
                }
            }
            going = next;
        }
    }

    /** A world, and copies of it for those twins whose scenarios part from its own in the coming quarter. */
    private List<Course> part(Course course) {
        TwinRun first = course.twins.get(0);
        int quarter = course.world.quartersDone();
        List<TwinRun> leaving = new ArrayList<>();
        for (TwinRun twin : course.twins) {
            if (twin != first && past.shared(first.scenario, twin.scenario) == quarter) {
                leaving.add(twin);
            }
        }
        if (leaving.isEmpty() || course.world.isOver()) {
            return List.of(course);
        }
        course.twins.removeAll(leaving);
        List<Course> parted = new ArrayList<>(List.of(course));
        try {
            parted.addAll(part(new Course(new World(course.world, leaving.get(0).scenario), leaving)));
        } catch (RuntimeException e) {
            fail(leaving, e);
        }
        return parted;
    }

    /** A world on its way, and whose it is. */
    private static final class Course {
        private final World world;
        private final List<TwinRun> twins;

        Course(World world, List<TwinRun> twins) {
            this.world = world;
            this.twins = twins;
            world.observers.clear();
            world.observe(now -> this.twins.forEach(twin -> twin.note(now)));
            world.start();
        }

        /** Simulates a quarter, or ends; whether there is more to come. */
        boolean advance(SharedDraws draws) {
            try {
                world.draws.share(draws);
                world.step();
            } catch (RuntimeException e) {
                fail(twins, e);
                return false;
            } finally {
                world.draws.share(null);
            }
            if (world.isOver()) {
                twins.forEach(twin -> twin.world = world);
            }
            return !world.isOver();
        }
    }

    private static void fail(List<TwinRun> twins, RuntimeException e) {
        for (TwinRun twin : twins) {
            if (twin.failure == null) {
                twin.failure = e;
            }
        }
    }
}
