package org.middlepowers.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableReader;

/**
 * What a study of effects found.
 *
 * @param fixed effects with the scenario's parameters, by actor; the whole comes first
 * @param drawn the same over draws of the free parameters; empty without draws
 * @param deciding which of the draws decide
 */
public record EffectFindings(
        Manifest manifest, List<ActorEffect> fixed, List<ActorEffect> drawn, Optional<Deciding> deciding) {
    /** Code of all middle powers together. */
    static final String ALL = "ALL";

    /** Reads the tables of a study. */
    public static EffectFindings read(ResultsFolder folder) throws IOException {
        Map<String, ActorEffect> fixed = new LinkedHashMap<>();
        Map<String, ActorEffect> drawn = new LinkedHashMap<>();
        Map<String, Map<Integer, double[]>> byDraw = new LinkedHashMap<>();
        try (TableReader table = TableReader.open(folder.runs())) {
            int draw = table.column("draw");
            int actor = table.column("actor");
            int name = table.column("name");
            int kind = table.column("kind");
            int status = table.column("status");
            int tension = table.column("effect.tension");
            int poles = table.column("effect.poles");
            while (table.next()) {
                String code = table.text(actor);
                int number = (int) table.number(draw);
                String title = table.text(name);
                String sort = table.text(kind);
                ActorEffect effect = (number == 0 ? fixed : drawn)
                        .computeIfAbsent(code, c -> new ActorEffect(c, title, sort));
                if (!table.text(status).equals("ok")) {
                    effect.fail();
                    continue;
                }
                double[] values = {table.number(poles), table.number(tension)};
                effect.add(values[0], values[1]);
                if (number > 0) {
                    byDraw.computeIfAbsent(code, c -> new LinkedHashMap<>()).put(number, values);
                }
            }
        }
        Optional<Deciding> deciding = byDraw.isEmpty() || !Files.exists(folder.table("draws.csv"))
                ? Optional.empty()
                : Optional.of(Deciding.read(folder.table("draws.csv"), byDraw));
        return new EffectFindings(
                folder.readManifest(), new ArrayList<>(fixed.values()), new ArrayList<>(drawn.values()), deciding);
    }

    /** Whether it was asked of acts, not of states. */
    public boolean ofActs() {
        return fixed.stream().anyMatch(a -> a.kind().startsWith("act"));
    }

    /** The effect that the answer is about: of all together, or of the only one. */
    public ActorEffect whole() {
        return fixed.get(0);
    }

    /** All but the whole. */
    public List<ActorEffect> parts() {
        return fixed.stream().filter(a -> !a.whole()).toList();
    }
}
