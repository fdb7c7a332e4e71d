package org.middlepowers.study.pattern;

import java.util.Map;

/** What one replication left behind in each world that some pattern asked for; all share their random draws. */
public final class Replication {
    private final Map<PatternWorld, Trace> traces;

    Replication(Map<PatternWorld, Trace> traces) {
        this.traces = traces;
    }

    /** What happened in a world. */
    Trace of(PatternWorld world) {
        Trace trace = traces.get(world);
        if (trace == null) {
            throw new IllegalArgumentException("the pattern did not ask for the world '" + world.title() + "'");
        }
        return trace;
    }
}
