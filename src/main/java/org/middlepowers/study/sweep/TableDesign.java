package org.middlepowers.study.sweep;

import java.util.List;
import org.middlepowers.reader.PointTable;

/** The rows of a table, one after the other. */
record TableDesign(PointTable table) implements Design {
    @Override
    public int points() {
        return table.points();
    }

    @Override
    public List<String> values(int point, List<Axis> axes) {
        return table.values(point);
    }
}
