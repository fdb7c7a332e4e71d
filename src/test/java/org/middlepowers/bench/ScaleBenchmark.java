package org.middlepowers.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.middlepowers.model.Agency;
import org.middlepowers.model.World;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.scenario.Scenario;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How the cost of a state in a quarter grows with the number of states: the bare model on drawn worlds. The line
 * {@code stateQuarters} is the time of one state in one quarter. Run it with {@code mvn -q test-compile exec:java
 * -Dexec.classpathScope=test -Dexec.mainClass=org.openjdk.jmh.Main -Dexec.args="ScaleBenchmark -f 0"}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ScaleBenchmark {
    @Param({"100", "1000", "10000"})
    private int states;

    private Scenario scenario;
    private World world;
    private int replication;

    /** States times quarters simulated. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Work {
        public long stateQuarters;
    }

    @Setup(Level.Trial)
    public void read() throws InvalidScenarioException {
        scenario = ScenarioFiles.load("synthetic-1000", List.of("synthetic.states=" + states)).scenario();
    }

    @Setup(Level.Invocation)
    public void build() {
        world = new World(scenario, 1, ++replication, Agency.FULL);
        world.start();
    }

    /** All quarters of a run, without building the world. */
    @Benchmark
    public double quarters(Work work) {
        while (!world.isOver()) {
            world.step();
        }
        work.stateQuarters += (long) states * scenario.quarters();
        return world.meanTension();
    }
}
