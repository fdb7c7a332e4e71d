package org.middlepowers.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.middlepowers.analysis.Quadrants.Quadrant;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableFile;

/** Writes what a study of effects found: effects.csv, and deciding.csv if parameters were drawn. */
public final class EffectTables {
    private static final int DIGITS = 9;

    private EffectTables() {}

    /** @throws IOException with a sentence, if the folder cannot be written to */
    public static void write(ResultsFolder folder, EffectFindings findings) throws IOException {
        List<String> columns = new ArrayList<>(List.of("parameters", "actor", "name", "kind"));
        columns.addAll(values());
        try (TableFile table = TableFile.open(folder.table("effects.csv"), columns)) {
            TableChunk chunk = table.chunk(DIGITS);
            findings.fixed().forEach(actor -> row(chunk, "scenario", actor));
            findings.drawn().forEach(actor -> row(chunk, "drawn", actor));
            table.append(chunk);
        }
        if (findings.deciding().isPresent()) {
            deciding(folder, findings, findings.deciding().get());
        }
    }

    private static void deciding(ResultsFolder folder, EffectFindings findings, Deciding deciding) throws IOException {
        List<String> columns = new ArrayList<>(List.of("actor", "name", Deciding.DAMPING, Deciding.CONTEST));
        columns.addAll(values());
        try (TableFile table = TableFile.open(folder.table("deciding.csv"), columns)) {
            TableChunk chunk = table.chunk(DIGITS);
            for (ActorEffect actor : findings.drawn()) {
                for (Deciding.Cell cell : deciding.cells(actor)) {
                    chunk.add(actor.code()).add(actor.name());
                    chunk.add(cell.damping() ? "high" : "low").add(cell.contest() ? "high" : "low");
                    values(chunk, cell.effect());
                }
            }
            table.append(chunk);
        }
    }

    private static List<String> values() {
        List<String> columns = new ArrayList<>(List.of("n", "failed"));
        bounded(columns, "tension");
        bounded(columns, "poles");
        for (Quadrant quadrant : Quadrant.values()) {
            bounded(columns, column(quadrant));
        }
        bounded(columns, "no_effect");
        return columns;
    }

    private static String column(Quadrant quadrant) {
        return quadrant == Quadrant.NEITHER ? "poles_only" : quadrant.name().toLowerCase(Locale.ROOT);
    }

    private static void bounded(List<String> columns, String name) {
        columns.addAll(List.of(name, name + "_low", name + "_high"));
    }

    private static void row(TableChunk chunk, String parameters, ActorEffect actor) {
        chunk.add(parameters).add(actor.code()).add(actor.name()).add(actor.kind());
        values(chunk, actor);
    }

    private static void values(TableChunk chunk, ActorEffect actor) {
        chunk.add(actor.n()).add(actor.failed());
        add(chunk, actor.tension());
        add(chunk, actor.poles());
        for (Quadrant quadrant : Quadrant.values()) {
            add(chunk, actor.share(quadrant));
        }
        add(chunk, actor.none());
        chunk.endRow();
    }

    private static void add(TableChunk chunk, Interval interval) {
        chunk.add(interval.mean()).add(interval.low()).add(interval.high());
    }
}
