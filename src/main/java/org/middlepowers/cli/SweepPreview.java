package org.middlepowers.cli;

import java.util.Locale;
import org.middlepowers.scenario.Sweep;

/** Says what a sweep would do, before a few runs are made to see how long they take. */
final class SweepPreview {
    private SweepPreview() {}

    /** Says what would be run. */
    static void print(Sweep sweep, int points) {
        System.out.println(sweep.title());
        Preview.say("design", sweep.how().word() + (sweep.how().sized() ? " of size " + sweep.size() : "") + ", "
                + Preview.count(sweep.factors().size(), "factor"));
        Preview.say("factors", String.join(", ", sweep.factors().keySet()));
        Preview.say("outputs", String.join(", ", sweep.outputs().keySet()));
        Preview.say("points", String.format(Locale.ROOT, "%,d", points) + ", "
                + Preview.count(sweep.replications(), "replication") + " of each, seed " + sweep.seed()
                + ", random numbers " + (sweep.commonRandomNumbers() ? "common to all points" : "of each point's own"));
        advice(sweep);
    }

    private static void advice(Sweep sweep) {
        boolean sobol = sweep.how() == Sweep.Design.SOBOL || sweep.how() == Sweep.Design.SALTELLI;
        if (sobol && Integer.bitCount(sweep.size()) != 1) {
            int up = Integer.highestOneBit(sweep.size()) << 1;
            System.out.println("  A Sobol sequence is most even at powers of two: choose size " + up / 2 + " or " + up + ".");
        }
    }
}
