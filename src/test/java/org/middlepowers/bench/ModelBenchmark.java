package org.middlepowers.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.middlepowers.model.Agency;
import org.middlepowers.model.World;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.scenario.Scenario;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a quarter of the Kazakhstan scenario costs: the bare model, per state and quarter of its 43 states and 64
 * quarters. Run it with {@code mvn -q test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.openjdk.jmh.Main -Dexec.args="ModelBenchmark -prof gc"}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ModelBenchmark {
    private static final int STATES = 43;
    private static final int QUARTERS = 64;

    private Scenario scenario;
    private World world;
    private int replication;

    @Setup(Level.Trial)
    public void read() throws InvalidScenarioException {
        scenario = ScenarioFiles.load("kazakhstan-2022", List.of()).scenario();
        if (scenario.middlePowers().size() != STATES || scenario.quarters() != QUARTERS) {
            throw new IllegalStateException("the scenario has changed: adapt STATES and QUARTERS");
        }
    }

    @Setup(Level.Invocation)
    public void build() {
        world = new World(scenario, 1, ++replication, Agency.FULL);
        world.start();
    }

    /** All quarters of a run, without building the world; the result is the time of one state in one quarter. */
    @Benchmark
    @OperationsPerInvocation(STATES * QUARTERS)
    public double quarters() {
        while (!world.isOver()) {
            world.step();
        }
        return world.meanTension();
    }
}
