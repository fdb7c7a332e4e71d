package org.middlepowers.study.pattern;

/** The half of states whose legitimacy at the start is at most the median: the model's nearest thing to closed politics. */
final class LowLegitimacy {
    private LowLegitimacy() {}

    static boolean[] half(Trace trace) {
        double[] at = new double[trace.states];
        for (int k = 0; k < trace.states; k++) {
            String code = trace.world.states().get(k).getCode();
            at[k] = trace.world.scenario().middlePowers().get(code).legitimacy();
        }
        double median = PatternStatistics.median(at);
        boolean[] low = new boolean[trace.states];
        for (int k = 0; k < trace.states; k++) {
            low[k] = at[k] <= median;
        }
        return low;
    }
}
