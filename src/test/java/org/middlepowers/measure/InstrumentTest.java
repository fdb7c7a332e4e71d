package org.middlepowers.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.middlepowers.model.Agency;
import org.middlepowers.model.EventLog;
import org.middlepowers.model.EventType;
import org.middlepowers.model.World;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.ScenarioFiles;

class InstrumentTest {
    /** What is read of demands and refusals is what the event log holds. */
    @Test
    void demandsAndRefusalsAreThoseOfTheEventLog() throws InvalidScenarioException {
        World w = new World(ScenarioFiles.load("water-crisis", List.of()).scenario(), 1, 1, Agency.FULL);
        ToDoubleFunction<World> demands = reading("demands_CHN").in(w);
        ToDoubleFunction<World> refusals = reading("refusals_CHN").in(w);
        double[] seen = new double[3];
        w.observe(world -> {
            double asked = demands.applyAsDouble(world);
            double refused = refusals.applyAsDouble(world);
            seen[0] += asked;
            seen[1] += Double.isNaN(refused) ? 0 : refused;
            seen[2] += asked > 0 == Double.isNaN(refused) ? 1 : 0;
        });
        w.run();
        assertThat(seen[0]).isEqualTo(count(w, "CHN", "KAZ", EventType.DEMAND), within(1e-9)).isPositive();
        assertThat(seen[1]).isEqualTo(count(w, "KAZ", "CHN", EventType.REJECT), within(1e-9)).isPositive();
        assertThat(seen[2]).as("quarters in which a demand has no answer, or an answer no demand").isZero();
    }

    private static Instrument reading(String measure) {
        return Instrument.of(measure, "KAZ");
    }

    private static int count(World w, String source, String target, EventType type) {
        EventLog log = w.events();
        int n = 0;
        for (int e = 0; e < log.size(); e++) {
            n += log.type(e) == type
                            && w.actorCode(log.source(e)).equals(source)
                            && w.actorCode(log.target(e)).equals(target)
                    ? 1
                    : 0;
        }
        return n;
    }
}
