package org.middlepowers.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.middlepowers.measure.DyadRecord;
import org.middlepowers.measure.Measures;
import org.middlepowers.measure.TieMeasure;
import org.middlepowers.results.Codebook;
import org.middlepowers.results.ColumnMeaning;
import org.middlepowers.results.Manifest.Measure;

/** The codebook of all tables: columns that measures stand behind, and the others. */
public final class Codebooks {
    private static final String WORLDS = "run compare duel";
    private static final String FIRST = "0.1.0";

    private Codebooks() {}

    /** All columns of all kinds of studies. */
    public static Codebook all() {
        List<ColumnMeaning> columns = new ArrayList<>();
        Measures.WORLD.forEach(m -> columns.add(measure("series periods paths", m.name(), m.unit(), m.about())));
        Measures.STATE.forEach(m -> columns.add(measure("series periods paths states", m.name(), m.unit(), m.about())));
        for (Measure m : Manifests.measures()) {
            if (m.scope().equals("run")) {
                columns.add(measure("runs", m.name(), m.unit(), m.about()));
                columns.add(measure("runs", "*." + m.name(), m.unit(), "the same, of the group before the point"));
            }
        }
        for (TieMeasure tie : RunTables.TIES) {
            columns.add(new ColumnMeaning(
                    WORLDS, "states", tie.name() + "_*", "number", tie.unit(), "0 to 1", "", FIRST,
                    tie.title().toLowerCase(Locale.ROOT) + "the great power named behind the line"));
        }
        DyadRecord.OUTCOMES.forEach(o -> columns.add(new ColumnMeaning(
                "ablate", "cells", o.name(), "number", o.unit(), range(o.unit()), "if it is not defined, or the run failed",
                FIRST, o.about())));
        columns.addAll(Codebook.written());
        return Codebook.of(columns);
    }

    private static ColumnMeaning measure(String tables, String name, String unit, String about) {
        return new ColumnMeaning(WORLDS, tables, name, "number", unit, range(unit), "if it is not defined", FIRST, about);
    }

    /** A unit of a scale tells its ends. */
    private static String range(String unit) {
        return unit.matches("-?\\d+ to -?\\d+") ? unit : "";
    }
}
