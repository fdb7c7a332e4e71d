package org.middlepowers.study.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.middlepowers.measure.Dyads;
import org.middlepowers.measure.Order;
import org.middlepowers.model.Agency;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.World;
import org.middlepowers.results.TableChunk;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.study.Effect;

/** Takes from one run what the sweep's outputs ask for, and no more: twins run only for those that compare with them. */
final class Recorder {
    private final List<Kept> kept;
    private final int[][] members;
    private final double[] sum;
    private final int[] count;
    private final Effect effect = new Effect();
    private final boolean compares;
    private final boolean countsCrises;
    private double crises;

    /** Where series go: the beginning of each row, then the values. */
    interface SeriesRow {
        TableChunk begin(String quarter);
    }

    private final SeriesRow series;

    Recorder(List<Kept> kept, World world, SeriesRow series) {
        this.kept = kept;
        this.series = series;
        members = new int[kept.size()][];
        for (int k = 0; k < members.length; k++) {
            members[k] = kept.get(k).members(world);
        }
        sum = new double[kept.size()];
        count = new int[kept.size()];
        compares = kept.stream().anyMatch(Kept::needsAbstainingTwin);
        countsCrises = kept.stream().anyMatch(k -> k.is("crises_total"));
        if (kept.stream().anyMatch(Kept::needsEveryQuarter)) {
            world.observe(this::note);
        }
    }

    private void note(World world) {
        if (compares) {
            effect.note(world);
        }
        if (countsCrises) {
            crises += Order.crises(world);
        }
        TableChunk row = series == null ? null : series.begin(world.quarter().toString());
        for (int k = 0; k < members.length; k++) {
            Kept one = kept.get(k);
            if (one.quarterly() == null || !one.needsEveryQuarter()) {
                continue;
            }
            switch (one.output().take()) {
                case SERIES -> row.add(value(one, world, k));
                case MEAN -> add(k, value(one, world, k));
                case MAXIMUM -> most(k, value(one, world, k));
                case AT -> {
                    if (world.quarter().equals(one.output().at().orElseThrow())) {
                        add(k, value(one, world, k));
                    }
                }
                default -> {
                    if (world.quarter().compareTo(one.output().at().orElseThrow()) >= 0) {
                        add(k, value(one, world, k));
                    }
                }
            }
        }
        if (row != null) {
            row.endRow();
        }
    }

    private double value(Kept one, World world, int k) {
        return members[k] == null ? Double.NaN : one.quarterly().of(world, members[k]);
    }

    private void add(int k, double value) {
        if (!Double.isNaN(value)) {
            sum[k] += value;
            count[k]++;
        }
    }

    private void most(int k, double value) {
        if (!Double.isNaN(value)) {
            sum[k] = count[k] == 0 ? value : Math.max(sum[k], value);
            count[k] = 1;
        }
    }

    /** The outcomes of a run that is over, without series, in their order. */
    double[] outcomes(World world, long seed, int replication) {
        World gravity = kept.stream().anyMatch(k -> k.is("welfare"))
                ? twin(world, seed, replication, Agency.GRAVITY_ONLY, null)
                : null;
        Effect abstaining = new Effect();
        if (compares) {
            Set<String> all = world.states().stream().map(MiddlePower::getCode).collect(Collectors.toSet());
            twin(world, seed, replication, Agency.abstaining(all), abstaining);
        }
        Dyads dyads = kept.stream().anyMatch(k -> k.quarterly() == null) ? new Dyads(world) : null;
        double[] values = new double[kept.size()];
        int size = 0;
        for (int k = 0; k < members.length; k++) {
            if (!kept.get(k).isSeries()) {
                values[size++] = outcome(k, world, dyads, gravity, abstaining);
            }
        }
        return Arrays.copyOf(values, size);
    }

    private double outcome(int k, World world, Dyads dyads, World gravity, Effect abstaining) {
        Kept one = kept.get(k);
        if (one.is("crises_total")) {
            return crises;
        } else if (one.is("effect.tension")) {
            return effect.tension() - abstaining.tension();
        } else if (one.is("effect.poles")) {
            return effect.poles() - abstaining.poles();
        } else if (one.quarterly() == null) {
            return members[k] == null ? Double.NaN : one.ofRun(world, dyads, gravity, members[k]);
        }
        return switch (one.output().take()) {
            case FINAL -> value(one, world, k);
            default -> count[k] == 0 ? Double.NaN : sum[k] / count[k];
        };
    }

    private static World twin(World world, long seed, int replication, Agency agency, Effect effect) {
        Scenario scenario = world.scenario();
        World twin = new World(scenario, seed, replication, agency);
        if (effect != null) {
            twin.observe(effect::note);
        }
        twin.run();
        return twin;
    }
}
