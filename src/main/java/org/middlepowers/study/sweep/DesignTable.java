package org.middlepowers.study.sweep;

import java.io.IOException;
import java.nio.file.Path;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableFile;
import org.middlepowers.results.WholeFile;

/** Writes the table of points. */
final class DesignTable {
    private DesignTable() {}

    /** Writes a row for each point. */
    static void write(SweepPlan plan, Path path) throws IOException {
        WholeFile.make(path, part -> write(plan, TableFile.open(part, SweepColumns.design(plan))));
    }

    private static void write(SweepPlan plan, TableFile open) throws IOException {
        try (TableFile table = open) {
            TableChunk row = table.chunk(0);
            for (int point = 1; point <= plan.points(); point++) {
                Design.Role role = plan.role(point);
                row.clear();
                row.add(point);
                plan.values(point).forEach(row::add);
                plan.carried(point).forEach(row::add);
                row.add(role.base()).add(role.matrix()).add(role.trajectory()).add(role.step()).add(role.delta());
                row.endRow();
                table.append(row);
            }
        }
    }
}
