package org.middlepowers.study.expect;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.middlepowers.measure.Conduct;
import org.middlepowers.measure.Dyads;
import org.middlepowers.measure.Measures;
import org.middlepowers.measure.StateMeasure;
import org.middlepowers.measure.WorldMeasure;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.TransitRoute;
import org.middlepowers.model.VoteResult;
import org.middlepowers.model.World;
import org.middlepowers.reader.MeasureName;
import org.middlepowers.scenario.Scenario;

/**
 * Something that an expectation measures of somebody.
 *
 * @param scope world, a group, or a middle power's code
 */
public record Reading(MeasureName name, String scope) {
    /**
     * The instrument that reads it off a world quarter by quarter: NaN where it is not defined. What only a run as a
     * whole has is read in its last quarter.
     */
    public ToDoubleFunction<World> in(World world) {
        List<MiddlePower> states = states(world);
        return switch (name.form()) {
            case WORLD -> name.head().equals("reexport_share") ? w -> reexports(w, states) : ofWorld();
            case EFFECT -> ofWorld();
            case STATE -> {
                StateMeasure m = Measures.STATE.stream()
                        .filter(s -> s.name().equals(name.head()))
                        .findFirst()
                        .orElseThrow();
                yield w -> mean(w, states, m.weighted(), m.value());
            }
            case TIE -> {
                int power = power(world, name.part());
                yield w -> mean(w, states, true, (x, i) -> tie(i, power));
            }
            case PAIR -> {
                int one = power(world, name.part().substring(0, 3));
                int other = power(world, name.part().substring(4));
                yield w -> w.tension(one, other);
            }
            case ROUTE -> {
                TransitRoute route = world.routes().stream()
                        .filter(r -> r.getCode().equals(name.part()))
                        .findFirst()
                        .orElseThrow();
                yield w -> route.getShare();
            }
            case VOTE -> w -> vote(w, states);
            case RUN -> w -> w.time() == w.scenario().quarters() - 1 ? ofRun(w, states) : Double.NaN;
        };
    }

    private ToDoubleFunction<World> ofWorld() {
        return Measures.WORLD.stream()
                .filter(m -> m.name().equals(name.head()))
                .findFirst()
                .map(WorldMeasure::value)
                .orElseThrow();
    }

    private List<MiddlePower> states(World world) {
        Scenario scenario = world.scenario();
        Scenario.GroupSpec group = scenario.groups().get(scope);
        boolean one = group == null && scenario.middlePowers().containsKey(scope);
        Set<String> members = group == null ? Set.of() : Set.copyOf(group.members());
        return world.states().stream()
                .filter(i -> group != null ? members.contains(i.getCode()) : !one || i.getCode().equals(scope))
                .toList();
    }

    private static int power(World world, String code) {
        return IntStream.range(0, world.powers().size())
                .filter(g -> world.powers().get(g).getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private double tie(MiddlePower i, int power) {
        return switch (name.head()) {
            case "trade" -> i.getTrade()[power];
            case "security" -> i.getSecurity()[power];
            case "influence" -> i.getInfluence()[power];
            case "leverage" -> i.getLeverage()[power];
            case "recognition" -> i.getRecognised()[power];
            case "grievance" -> i.getGrievance()[power];
            case "demands" -> i.wasAsked(power) ? 1 : 0;
            case "refusals" -> !i.wasAsked(power) ? Double.NaN : i.hasRefused(power) ? 1 : 0;
            default -> throw new IllegalStateException(name.head() + " is no tie");
        };
    }

    private static double mean(
            World w, List<MiddlePower> states, boolean weighted, ToDoubleBiFunction<World, MiddlePower> value) {
        double sum = 0;
        double weights = 0;
        for (MiddlePower i : states) {
            double v = value.applyAsDouble(w, i);
            double weight = weighted ? i.getOutput() : 1;
            sum += Double.isNaN(v) ? 0 : weight * v;
            weights += Double.isNaN(v) ? 0 : weight;
        }
        return sum / weights;
    }

    /** ΣF/Loss with the re-exports of these states; not defined without sanctions. */
    private static double reexports(World w, List<MiddlePower> states) {
        double sum = states.stream().mapToDouble(MiddlePower::getReexport).sum();
        return w.lostTrade() > 0 ? sum / w.lostTrade() : Double.NaN;
    }

    /** Share of the states that vote so; not defined but in the quarter of the vote. */
    private double vote(World w, List<MiddlePower> states) {
        for (VoteResult result : w.votes()) {
            if (result.time() == w.time() && result.resolution().equals(name.part())) {
                VoteResult.Vote answer = VoteResult.Vote.valueOf(name.answer().toUpperCase(Locale.ROOT));
                return mean(w, states, false, (x, i) ->
                        result.votes().get(w.states().indexOf(i)) == answer ? 1 : 0);
            }
        }
        return Double.NaN;
    }

    private double ofRun(World w, List<MiddlePower> states) {
        if (name.head().equals("welfare")) {
            return mean(w, states, false, Conduct::logOutput);
        } else if (name.head().equals("sector_breadth")) {
            return mean(w, states, false, (x, i) -> Conduct.sectorBreadth(i));
        }
        Dyads dyads = new Dyads(w);
        boolean coexistence = name.head().equals("coexistence");
        if (name.part().isEmpty()) {
            return mean(w, states, false, (x, i) -> {
                int k = w.states().indexOf(i);
                return coexistence ? dyads.coexistence(k) : dyads.comovement(k);
            });
        }
        int power = power(w, name.part());
        return mean(w, states, false, (x, i) -> {
            var dyad = dyads.of(power, w.states().indexOf(i));
            return coexistence ? dyad.coexistence() : dyad.comovement();
        });
    }
}
