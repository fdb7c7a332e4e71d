package org.middlepowers.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.middlepowers.results.TableReader;

/**
 * Which draws of the free parameters decide what an effect is: the two that the model's account names, cut at the
 * middle of what was drawn, and a ranking of all by rank correlation.
 */
public final class Deciding {
    /** χ_K: do norms and institutions dampen hostility? */
    public static final String DAMPING = "normDamping";
    /** κ_con: does contest over middle powers inflame it? */
    public static final String CONTEST = "contestHostility";

    private static final int FEWEST = 8;

    private final Map<String, double[]> parameters;
    private final Map<String, Map<Integer, double[]>> effects;

    private Deciding(Map<String, double[]> parameters, Map<String, Map<Integer, double[]>> effects) {
        this.parameters = parameters;
        this.effects = effects;
    }

    /** Effects of an actor where the two parameters are low or high. */
    public record Cell(boolean damping, boolean contest, ActorEffect effect) {}

    /** Rank correlations (Spearman) of a parameter with the two effects of an actor. */
    public record ParameterPull(String parameter, double poles, double tension) {
        double largest() {
            return Math.max(Math.abs(poles), Math.abs(tension));
        }
    }

    /** @param effects by actor and draw: on poles, on tension */
    static Deciding read(Path draws, Map<String, Map<Integer, double[]>> effects) throws IOException {
        Map<String, List<Double>> columns = new LinkedHashMap<>();
        try (TableReader table = TableReader.open(draws)) {
            table.columns().stream().skip(1).forEach(name -> columns.put(name, new ArrayList<>()));
            while (table.next()) {
                for (String name : columns.keySet()) {
                    columns.get(name).add(table.number(name));
                }
            }
        }
        Map<String, double[]> values = new LinkedHashMap<>();
        columns.forEach((name, list) ->
                values.put(name, list.stream().mapToDouble(Double::doubleValue).toArray()));
        return new Deciding(values, effects);
    }

    /** Number of parameters that were drawn. */
    public int drawn() {
        return parameters.size();
    }

    /** Number of draws. */
    public int draws() {
        return parameters.values().stream().mapToInt(v -> v.length).findFirst().orElse(0);
    }

    /** Where a parameter's draws are cut in two; NaN if it was not drawn. */
    public double cut(String parameter) {
        double[] sorted = parameters.getOrDefault(parameter, new double[0]).clone();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** The four combinations of low and high; none if one of the two parameters was held. */
    public List<Cell> cells(ActorEffect actor) {
        double[] damping = parameters.get(DAMPING);
        double[] contest = parameters.get(CONTEST);
        if (damping == null || contest == null) {
            return List.of();
        }
        double dampingCut = cut(DAMPING);
        double contestCut = cut(CONTEST);
        List<Cell> cells = new ArrayList<>();
        for (boolean d : new boolean[] {false, true}) {
            for (boolean c : new boolean[] {false, true}) {
                ActorEffect here = new ActorEffect(actor.code(), actor.name(), actor.kind());
                effects.getOrDefault(actor.code(), Map.of()).forEach((draw, effect) -> {
                    if (damping[draw - 1] > dampingCut == d && contest[draw - 1] > contestCut == c) {
                        here.add(effect[0], effect[1]);
                    }
                });
                cells.add(new Cell(d, c, here));
            }
        }
        return cells;
    }

    /** All drawn parameters, the one that goes with the effects most closely first; none of too few draws. */
    public List<ParameterPull> ranks(ActorEffect actor) {
        Map<Integer, double[]> known = effects.getOrDefault(actor.code(), Map.of());
        if (known.size() < FEWEST) {
            return List.of();
        }
        int[] draws = known.keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] poles = Arrays.stream(draws).mapToDouble(d -> known.get(d)[0]).toArray();
        double[] tension = Arrays.stream(draws).mapToDouble(d -> known.get(d)[1]).toArray();
        List<ParameterPull> ranks = new ArrayList<>();
        parameters.forEach((name, values) -> {
            double[] here = Arrays.stream(draws).mapToDouble(d -> values[d - 1]).toArray();
            ranks.add(new ParameterPull(name, RankCorrelation.of(here, poles), RankCorrelation.of(here, tension)));
        });
        ranks.removeIf(rank -> Double.isNaN(rank.largest()));
        ranks.sort(Comparator.comparingDouble(ParameterPull::largest).reversed());
        return ranks;
    }

    /**
     * The size that a rank correlation of any of the parameters with either effect exceeds by chance in one study of
     * twenty (Bonferroni).
     */
    public double chance(ActorEffect actor) {
        return RankCorrelation.chance(actor.n(), 2 * parameters.size());
    }
}
