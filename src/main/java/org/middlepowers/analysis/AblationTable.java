package org.middlepowers.analysis;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.middlepowers.analysis.AblationFindings.DyadFinding;
import org.middlepowers.analysis.Factorial.Cell;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableFile;

/** Writes ablation.csv: a row per outcome, design and statistic. */
public final class AblationTable {
    private static final int DIGITS = 6;
    private static final List<String> COLUMNS = List.of(
            "outcome", "design", "statistic", "n", "undefined", "mean", "standard_error", "low", "high", "verdict", "verdict_alone");

    private AblationTable() {}

    /** @throws IOException with a sentence, if the folder cannot be written to */
    public static void write(ResultsFolder folder, AblationFindings findings) throws IOException {
        try (TableFile file = TableFile.open(folder.table("ablation.csv"), COLUMNS)) {
            TableChunk chunk = file.chunk(DIGITS);
            for (DyadFinding o : findings.outcomes()) {
                design(chunk, o, "couplings", o.couplings());
                design(chunk, o, "placebo", o.placebo());
                row(chunk, o, "couplings less placebo", "interaction", o.owed(), "");
            }
            file.append(chunk);
        }
    }

    private static void design(TableChunk chunk, DyadFinding o, String design, Factorial f) {
        for (Cell cell : Cell.values()) {
            row(chunk, o, design, "cell_" + cell.key(), f.cell(cell), "" + f.undefined(cell));
        }
        Map<String, Moments> effects = new LinkedHashMap<>();
        effects.put("asymmetry_alone", f.asymmetryAlone());
        effects.put("subnational_alone", f.subnationalAlone());
        effects.put("asymmetry_main", f.asymmetry());
        effects.put("subnational_main", f.subnational());
        effects.put("interaction", f.interaction());
        effects.forEach((name, moments) -> row(chunk, o, design, name, moments, "" + f.undefined()));
    }

    private static void row(
            TableChunk chunk, DyadFinding o, String design, String statistic, Moments m, String undefined) {
        Interval i = m.interval();
        chunk.add(o.measure().name()).add(design).add(statistic).add(m.n()).add(undefined);
        chunk.add(i.mean()).add(Math.sqrt(m.variance() / m.n())).add(i.low()).add(i.high());
        boolean verdict = design.equals("couplings") && statistic.equals("interaction") && !o.exempt();
        chunk.add(verdict ? o.verdict().title() : "");
        chunk.add(verdict ? o.verdictAlone().title() : "").endRow();
    }
}
