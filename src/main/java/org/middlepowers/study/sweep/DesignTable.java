package org.middlepowers.study.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableFile;

/** Writes the table of points. */
public final class DesignTable {
    private DesignTable() {}

    /** Writes a row for each point, atomically. */
    public static void write(SweepPlan plan, Path path) throws IOException {
        Path temporary = path.resolveSibling(path.getFileName() + ".part");
        try (TableFile table = TableFile.open(temporary, SweepColumns.design(plan))) {
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
        try {
            Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw ResultsFolder.explain(path, e);
        }
    }
}
