package org.middlepowers.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.middlepowers.model.EventLog;
import org.middlepowers.model.EventType;
import org.middlepowers.model.Probe;
import org.middlepowers.model.World;
import org.middlepowers.model.Worlds;

/** §6.1, coexistence and co-movement of cooperation and conflict. */
class DyadTest {
    @Test
    void coexistenceIsTheMeanOfYears() {
        Dyad d = new Dyad(4);
        d.add(0, 3);
        d.add(0, -3);
        d.add(1, 6);
        d.add(2, 2);
        d.add(2, 4);
        d.add(2, -2);
        // 1, 0, 4·6·2/64, 0.
        assertThat(d.coexistence()).isEqualTo((1 + .75) / 4, within(1e-15));
        assertThat(d.cooperation()).containsExactly(3, 6, 6, 0);
        assertThat(d.conflict()).containsExactly(3, 0, 2, 0);
    }

    @Test
    void comovementIsACorrelationOfLogarithms() {
        Dyad together = new Dyad(3);
        Dyad opposed = new Dyad(3);
        Dyad mixed = new Dyad(3);
        double e = Math.E;
        for (int y = 0; y < 3; y++) {
            double level = Math.pow(e, y) - 1;
            together.add(y, level);
            together.add(y, -(Math.pow(e, 2 * y) - 1));
            opposed.add(y, level);
            opposed.add(y, -(Math.pow(e, 2 - y) - 1));
            mixed.add(y, level);
            mixed.add(y, y == 1 ? -(e - 1) : 0);
        }
        assertThat(together.comovement()).isEqualTo(1, within(1e-12));
        assertThat(opposed.comovement()).isEqualTo(-1, within(1e-12));
        assertThat(mixed.comovement()).isEqualTo(0, within(1e-12));
        Dyad still = new Dyad(3);
        still.add(0, 1);
        assertThat(still.comovement()).as("no conflict, no correlation").isNaN();
    }

    @Test
    void dyadsAreReadFromTheLogInBothDirectionsAndByCalendarYear() {
        Worlds worlds = Worlds.of(2, 2);
        World w = worlds.world();
        int state = 2;
        Probe.event(w, 0, 1, state, EventType.ENGAGE);
        Probe.event(w, 3, state, 1, EventType.COMPLAINT);
        Probe.event(w, 4, state, 1, EventType.COMPLAINT);
        Probe.event(w, 4, state, 0, EventType.DIVERSIFY);
        // None of these is between a great and a middle power.
        Probe.event(w, 0, 0, 1, EventType.THREATEN);
        Probe.event(w, 0, state, EventLog.NONE, EventType.PROTEST);
        Dyads dyads = new Dyads(w);
        assertThat(dyads.of(1, 0).cooperation()).containsExactly(3.5, 0);
        assertThat(dyads.of(1, 0).conflict()).containsExactly(2, 2);
        assertThat(dyads.of(0, 0).cooperation()).containsExactly(0, 8);
        double one = 4 * 3.5 * 2 / (5.5 * 5.5) / 2;
        assertThat(dyads.of(1, 0).coexistence()).isEqualTo(one, within(1e-15));
        assertThat(dyads.coexistence(0)).isEqualTo(one / 2, within(1e-15));
        assertThat(dyads.coexistence(1)).isZero();
        assertThat(dyads.comovement(1)).isNaN();
    }
}
