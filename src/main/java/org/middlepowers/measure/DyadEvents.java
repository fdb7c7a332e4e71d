package org.middlepowers.measure;

import org.middlepowers.model.EventLog;
import org.middlepowers.model.EventType;
import org.middlepowers.model.World;

/** Which events of a log are between one great and one middle power, in either direction. */
public final class DyadEvents {
    private DyadEvents() {}

    /**
     * Whether an event is between the two.
     *
     * @param power place of the great power in the world
     * @param state place of the middle power in the world
     */
    public static boolean between(World w, int event, int power, int state) {
        int actor = w.powers().size() + state;
        EventLog log = w.events();
        return log.source(event) == power && log.target(event) == actor
                || log.source(event) == actor && log.target(event) == power;
    }

    /** Number of protests in the state against the power. */
    static int protests(World w, int power, int state) {
        int count = 0;
        for (int e = 0; e < w.events().size(); e++) {
            count += w.events().type(e) == EventType.PROTEST && between(w, e, power, state) ? 1 : 0;
        }
        return count;
    }
}
