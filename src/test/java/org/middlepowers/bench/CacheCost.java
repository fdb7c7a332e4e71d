package org.middlepowers.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.middlepowers.model.Agency;
import org.middlepowers.model.World;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.scenario.Scenario;

/**
 * Whether it is the number of states that makes a large world dear, or the memory that they take: small worlds one after
 * the other, the same worlds side by side, a quarter of each in turn, and a large one, in time of the processor for a state
 * in a quarter. Run it with {@code mvn -q test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.middlepowers.bench.CacheCost}.
 */
public final class CacheCost {
    private static final int SMALL = 100;
    private static final int[] SIDE_BY_SIDE = {1, 10, 100};
    private static final int[] LARGE = {1000, 3000, 5000, 10_000};
    private static final int ROUNDS = 5;

    private CacheCost() {}

    /** Prints medians of rounds. */
    public static void main(String[] args) throws Exception {
        Scenario small = drawn(SMALL);
        measure(small, 100, 10); // until all is compiled
        for (int worlds : SIDE_BY_SIDE) {
            print(worlds + " worlds of " + SMALL + " states side by side", small, 100, worlds);
        }
        for (int states : LARGE) {
            print("a world of " + states + " states", drawn(states), 10_000 / states, 1);
        }
        long before = used();
        List<World> kept = worlds(drawn(10_000), 0, 1);
        System.out.printf(Locale.ROOT, "a state takes %.1f kB%n", (used() - before) / 1e3 / kept.get(0).states().size());
    }

    private static Scenario drawn(int states) throws InvalidScenarioException {
        return ScenarioFiles.load("synthetic-1000", List.of("synthetic.states=" + states)).scenario();
    }

    private static List<World> worlds(Scenario scenario, int first, int count) {
        List<World> worlds = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            worlds.add(new World(scenario, 1, first + k + 1, Agency.FULL));
            worlds.get(k).start();
        }
        return worlds;
    }

    private static void print(String what, Scenario scenario, int all, int together) {
        double[] micros = new double[ROUNDS];
        Arrays.setAll(micros, round -> measure(scenario, all, together));
        Arrays.sort(micros);
        System.out.printf(
                Locale.ROOT, "%s: %.2f µs (%.2f to %.2f)%n", what, micros[ROUNDS / 2], micros[0], micros[ROUNDS - 1]);
    }

    /** Microseconds for a state in a quarter, of so many worlds, some at a time. */
    private static double measure(Scenario scenario, int all, int together) {
        long nanos = 0;
        long stateQuarters = 0;
        for (int first = 0; first + together <= all; first += together) {
            List<World> worlds = worlds(scenario, first, together);
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (int t = 0; t < scenario.quarters(); t++) {
                worlds.forEach(World::step);
            }
            nanos += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            stateQuarters += (long) together * scenario.quarters() * worlds.get(0).states().size();
        }
        return nanos / 1e3 / stateQuarters;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
