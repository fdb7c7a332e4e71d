package org.middlepowers.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.ScenarioEntry;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.RunName;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableFile;
import org.middlepowers.scenario.PosteriorSpec;

/** posterior.csv: which draw each replication took, and its values; empty where a scenario keeps a value of its own. */
final class PosteriorTable {
    private PosteriorTable() {}

    /** Writes the table, if anything was drawn. */
    static void write(ResultsFolder folder, Manifest manifest) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        for (ScenarioEntry entry : manifest.scenarios()) {
            if (entry.posterior() != null) {
                names.addAll(entry.posterior().parameters());
            }
        }
        if (names.isEmpty()) {
            return;
        }
        List<String> columns = new ArrayList<>(List.of("scenario", "replication", "draw"));
        columns.addAll(names);
        try (TableFile table = TableFile.open(folder.table("posterior.csv"), columns)) {
            for (ScenarioEntry entry : manifest.scenarios()) {
                if (entry.posterior() != null) {
                    table.append(rows(manifest, entry, names, table.chunk(0)));
                }
            }
        }
    }

    private static TableChunk rows(Manifest manifest, ScenarioEntry entry, Set<String> names, TableChunk chunk) {
        PosteriorSpec posterior = posterior(entry);
        int first = RunName.first(manifest, entry).replication();
        for (int r = first; r < first + manifest.replications(); r++) {
            int draw = posterior.draw(r);
            Map<String, Double> values = posterior.values(draw);
            chunk.add(entry.name()).add(r).add(draw + 1);
            for (String name : names) {
                if (values.containsKey(name)) {
                    chunk.add(values.get(name));
                } else {
                    chunk.skip();
                }
            }
            chunk.endRow();
        }
        return chunk;
    }

    private static PosteriorSpec posterior(ScenarioEntry entry) {
        try {
            return ScenarioFiles.parse(entry.name(), "manifest.json", entry.text())
                    .scenario()
                    .posterior()
                    .orElseThrow();
        } catch (InvalidScenarioException e) {
            throw new IllegalStateException("the program reads the scenario that it wrote", e);
        }
    }
}
