package org.middlepowers.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.middlepowers.model.Agency;
import org.middlepowers.model.World;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.scenario.Scenario;

/**
 * What a copy costs from which a twin goes on, beside a whole run, in time of the processor, so that other programs do not
 * count. Run it with {@code mvn -q test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.middlepowers.bench.CopyCost}.
 */
public final class CopyCost {
    private static final int PARTING = 28;
    private static final int ROUNDS = 15;
    private static final int EACH = 40;

    private CopyCost() {}

    /** Prints medians of rounds. */
    public static void main(String[] args) throws Exception {
        Scenario scenario = ScenarioFiles.load("kazakhstan-2022", List.of()).scenario();
        World world = new World(scenario, 1, 1, Agency.FULL);
        world.start();
        while (world.quartersDone() < PARTING) {
            world.step();
        }
        double[] runs = new double[ROUNDS];
        double[] copies = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            runs[round] = micros(k -> new World(scenario, 1, k + 1, Agency.FULL).run());
            copies[round] = micros(k -> new World(world, scenario));
        }
        System.out.printf(
                Locale.ROOT, "a run of %d quarters %.0f µs, a copy after %d of them %.0f µs%n", scenario.quarters(),
                median(runs), PARTING, median(copies));
    }

    private static double micros(IntConsumer work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int k = 0; k < EACH; k++) {
            work.accept(k);
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e3 / EACH;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
