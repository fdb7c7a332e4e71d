package org.middlepowers.model;

import java.util.Map;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.SeriesSpec;

/** Given histories of the great powers, one value a quarter: annual values stand in Q4, between them is a line (§5). */
final class PowerSeries {
    private final double[][] capability;
    private final double[][] worldGdpShare;
    private final double[][] idealPoint;

    PowerSeries(Scenario scenario, GreatPower[] powers, double capabilityUnit) {
        SeriesSpec series = scenario.series();
        capability = new double[powers.length][];
        worldGdpShare = new double[powers.length][];
        idealPoint = new double[powers.length][];
        for (GreatPower g : powers) {
            capability[g.index] = quarterly(series.capability().get(g.code), scenario, capabilityUnit);
            worldGdpShare[g.index] = quarterly(series.worldGdpShare().get(g.code), scenario, 1);
            idealPoint[g.index] = quarterly(series.idealPoint().get(g.code), scenario, 1);
        }
    }

    /** Puts the values of a quarter in force; what has no history stays as it is. */
    void apply(GreatPower g, int time) {
        g.capability = at(capability[g.index], time, g.capability);
        g.worldGdpShare = at(worldGdpShare[g.index], time, g.worldGdpShare);
        g.idealPoint = at(idealPoint[g.index], time, g.idealPoint);
    }

    private static double at(double[] values, int time, double otherwise) {
        return values == null ? otherwise : values[time];
    }

    private static double[] quarterly(Map<Integer, Double> annual, Scenario scenario, double unit) {
        if (annual == null || annual.isEmpty()) {
            return null;
        }
        int[] years = annual.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        double[] values = new double[scenario.quarters()];
        for (int t = 0; t < values.length; t++) {
            Quarter now = scenario.start().plus(t);
            int next = 0;
            while (next < years.length && Quarter.of(years[next], 4).compareTo(now) < 0) {
                next++;
            }
            if (next == 0) {
                values[t] = annual.get(years[0]) * unit;
            } else if (next == years.length) {
                values[t] = annual.get(years[next - 1]) * unit;
            } else {
                Quarter before = Quarter.of(years[next - 1], 4);
                double part = now.since(before) / (double) Quarter.of(years[next], 4).since(before);
                values[t] = ((1 - part) * annual.get(years[next - 1]) + part * annual.get(years[next])) * unit;
            }
        }
        return values;
    }
}
