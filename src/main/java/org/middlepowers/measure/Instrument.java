package org.middlepowers.measure;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.TransitRoute;
import org.middlepowers.model.VoteResult;
import org.middlepowers.model.World;

/**
 * Reads a measure of somebody off a world, quarter by quarter; a {@link Window} makes one number of what was read. It is
 * what runs, sweeps, claims and lessons measure with; values that are not defined are left out of every mean.
 *
 * @param scope world, a group, or a middle power's code
 */
public record Instrument(MeasureName name, String scope) {
    /** Reads a named measure of a scope. */
    public static Instrument of(String measure, String scope) {
        return new Instrument(
                MeasureName.parse(measure)
                        .orElseThrow(() -> new IllegalArgumentException("there is no measure " + measure)),
                scope);
    }

    /**
     * Set up in a world that is about to start, to be read once in each quarter that has ended, off that world or one that
     * goes on from it: NaN where the measure is not defined. What only a run as a whole has is read in its last quarter.
     * Nobody's mean is not defined either: of a group that the world does not have.
     */
    public ToDoubleFunction<World> in(World world) {
        int[] places = ScopeMembers.places(world, scope).orElse(new int[0]);
        return switch (name.form()) {
            case WORLD -> name.ofStates()
                    ? w -> reexports(w, places)
                    : Measures.world(name.head()).value();
            case EFFECT -> Measures.world(name.head()).value();
            case STATE -> ofStates(Measures.state(name.head()), places);
            case YEAR -> ofStates(LastYear.named(name.head()).orElseThrow(), places);
            case TIE -> {
                int power = power(world, name.part());
                TieMeasure tie = TieMeasure.named(name.head()).orElseThrow();
                yield w -> mean(w, places, true, k -> tie.value().of(w, w.states().get(k), power));
            }
            case PAIR -> {
                int one = power(world, name.part().substring(0, 3));
                int other = power(world, name.part().substring(4));
                yield w -> w.tension(one, other);
            }
            case ROUTE -> {
                int route = world.routes().stream().map(TransitRoute::getCode).toList().indexOf(name.part());
                yield w -> w.routes().get(route).getShare();
            }
            case VOTE -> w -> vote(w, places);
            case RUN -> w -> w.time() == w.scenario().quarters() - 1 ? ofRun(w, places) : Double.NaN;
            case EXCHANGE -> Exchange.named(name.head()).orElseThrow().begin().apply(world);
        };
    }

    private static ToDoubleFunction<World> ofStates(StateMeasure measure, int[] places) {
        return w -> {
            GroupMean mean = new GroupMean();
            for (int k : places) {
                MiddlePower state = w.states().get(k);
                mean.add(measure.value().applyAsDouble(w, state), measure.weighted() ? state.getOutput() : 1);
            }
            return mean.value();
        };
    }

    private static int power(World world, String code) {
        return IntStream.range(0, world.powers().size())
                .filter(g -> world.powers().get(g).getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static double mean(World w, int[] places, boolean weighted, IntToDoubleFunction value) {
        GroupMean mean = new GroupMean();
        for (int k : places) {
            mean.add(value.applyAsDouble(k), weighted ? w.states().get(k).getOutput() : 1);
        }
        return mean.value();
    }

    /** ΣF/Loss with the re-exports of these states; not defined without sanctions. */
    private static double reexports(World w, int[] places) {
        double sum =
                Arrays.stream(places).mapToDouble(k -> w.states().get(k).getReexport()).sum();
        return w.lostTrade() > 0 ? sum / w.lostTrade() : Double.NaN;
    }

    /** Share of the states that vote so; not defined but in the quarter of the vote. */
    private double vote(World w, int[] places) {
        for (VoteResult result : w.votes()) {
            if (result.time() == w.time() && result.resolution().equals(name.part())) {
                VoteResult.Ballot answer = VoteResult.Ballot.valueOf(name.answer().toUpperCase(Locale.ROOT));
                return mean(w, places, false, k -> result.votes().get(k) == answer ? 1 : 0);
            }
        }
        return Double.NaN;
    }

    private double ofRun(World w, int[] places) {
        RunMeasure measure = RunMeasure.named(name.head()).orElseThrow();
        Dyads dyads = new Dyads(w);
        if (name.part().isEmpty()) {
            return RunMeasure.mean(places, k -> measure.value().of(w, dyads, k));
        }
        int power = power(w, name.part());
        return RunMeasure.mean(places, k -> measure.ofPair().orElseThrow().applyAsDouble(dyads.of(power, k)));
    }
}
