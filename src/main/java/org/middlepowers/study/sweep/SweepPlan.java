package org.middlepowers.study.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.middlepowers.model.Draws;
import org.middlepowers.reader.LoadedSweep;
import org.middlepowers.scenario.Sweep;

/** The points of a sweep and the seeds of its runs. Safe for use by many threads. */
public final class SweepPlan {
    private final LoadedSweep loaded;
    private final List<Axis> axes = new ArrayList<>();
    private final Design design;

    /** The plan of a sweep. */
    public SweepPlan(LoadedSweep loaded) {
        this.loaded = loaded;
        loaded.sweep().factors().forEach((name, factor) -> axes.add(new Axis(name, factor)));
        design = Designs.of(loaded, axes);
    }

    public LoadedSweep loaded() {
        return loaded;
    }

    public Sweep sweep() {
        return loaded.sweep();
    }

    List<Axis> axes() {
        return axes;
    }

    /** Number of points. */
    public int points() {
        return design.points();
    }

    /** Names of the factors, in order. */
    public List<String> factors() {
        return axes.stream().map(Axis::name).toList();
    }

    /** The values of a point's factors, in order; points are numbered from 1. */
    public List<String> values(int point) {
        return design.values(point - 1, axes);
    }

    /** Columns of a table of points that change nothing and stand beside the results. */
    List<String> carried() {
        return sweep().design().carry();
    }

    /** What those columns say of a point, numbered from 1. */
    List<String> carried(int point) {
        return loaded.table().map(t -> t.carried(point - 1)).orElse(List.of());
    }

    /** The values of a point's factors by name. */
    public Map<String, String> byName(int point) {
        Map<String, String> named = new LinkedHashMap<>();
        List<String> values = values(point);
        for (int k = 0; k < values.size(); k++) {
            named.put(axes.get(k).name(), values.get(k));
        }
        return named;
    }

    /** The part that a point plays in its design. */
    Design.Role role(int point) {
        return design.role(point - 1);
    }

    /**
     * The seed of a point's runs: that of the sweep where points share their random numbers, otherwise one made from
     * the sweep's seed and the point. With the replication it settles every draw of a run.
     */
    public long seed(int point) {
        return sweep().commonRandomNumbers() ? sweep().seed() : Draws.key("sweep " + sweep().seed() + " " + point);
    }
}
