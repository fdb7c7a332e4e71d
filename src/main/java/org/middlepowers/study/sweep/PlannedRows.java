package org.middlepowers.study.sweep;

import java.util.List;
import org.middlepowers.results.SweepLayout;
import org.middlepowers.results.SweepRows;

/**
 * Recognises the rows of a sweep by what would be run now: seed and values of the point, and of some thousand rows the
 * whole name of the run, with the hash of its scenario.
 */
final class PlannedRows extends SweepRows {
    private static final int NAMES = 2000;
    private static final int FIRST_FACTOR = 6;

    private final SweepPlan plan;
    private final Sampler sampler;
    private final int every;
    private int point;
    private List<String> values = List.of();

    PlannedRows(SweepLayout layout, SweepPlan plan, Sampler sampler) {
        super(layout);
        this.plan = plan;
        this.sampler = sampler;
        every = Math.max(1, layout.runs() / NAMES);
    }

    @Override
    public String objection(List<String> row) {
        String beyond = super.objection(row);
        if (!beyond.isEmpty()) {
            return beyond;
        }
        int now = point(row);
        if (now != point) {
            point = now;
            values = plan.values(now);
        }
        long seed = plan.seed(now);
        if (!row.get(2).equals("" + seed)) {
            return "its seed is " + row.get(2) + ", and that of point " + now + " is " + seed;
        }
        for (int k = 0; k < values.size(); k++) {
            if (!same(row.get(FIRST_FACTOR + k), values.get(k))) {
                return "its " + plan.factors().get(k) + " is " + row.get(FIRST_FACTOR + k) + ", and that of point " + now
                        + " is " + values.get(k);
            }
        }
        if (task(row) % every == 0) {
            String name = sampler.name(now, replication(row));
            if (!row.get(5).equals(name)) {
                return "it is the run " + row.get(5) + ", and the sweep's is " + name;
            }
        }
        return "";
    }

    /** Parquet may keep 0.50 as 0.5. */
    private static boolean same(String one, String other) {
        try {
            return one.equals(other) || Double.parseDouble(one) == Double.parseDouble(other);
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
