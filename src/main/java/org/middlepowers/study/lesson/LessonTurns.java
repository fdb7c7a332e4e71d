package org.middlepowers.study.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.middlepowers.measure.Decision;
import org.middlepowers.model.Act;
import org.middlepowers.model.Agency;
import org.middlepowers.model.EventLog;
import org.middlepowers.model.World;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.scenario.Lesson;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.study.DecisionSentence;
import org.middlepowers.study.Explanation;

/** The decisions that a lesson explains. */
final class LessonTurns {
    private static final int FLIPS = 3;

    private LessonTurns() {}

    /** All of them, in the first replication of a world. */
    static List<LessonData.Turn> of(Lesson lesson, LoadedScenario world, long seed) {
        List<LessonData.Turn> turns = new ArrayList<>();
        lesson.turns().forEach((key, turn) -> turns.add(turn(key, world, seed, turn.quarter(), turn.state())));
        return turns;
    }

    private static LessonData.Turn turn(String key, LoadedScenario world, long seed, Quarter quarter, String state) {
        Explanation why = Explanation.of(world, seed, 1, quarter, state);
        List<LessonData.Weighed> acts = why.decision().options().stream()
                .sorted(Comparator.comparing((Decision.Alternative o) -> !o.considered())
                        .thenComparing(o -> -o.odds().probability()))
                .map(o -> new LessonData.Weighed(
                        o.act().name(),
                        o.considered(),
                        o.chosen(),
                        LessonStatistics.round(o.worth().goals().economy()),
                        LessonStatistics.round(o.worth().goals().security()),
                        LessonStatistics.round(o.worth().goals().prestige()),
                        LessonStatistics.round(o.worth().goals().norms()),
                        LessonStatistics.round(o.worth().goals().domestic()),
                        LessonStatistics.round(o.worth().cost() + o.worth().habit()),
                        LessonStatistics.round(o.odds().probability())))
                .toList();
        List<LessonData.Flipped> flips = why.told().stream()
                .limit(FLIPS)
                .map(f -> new LessonData.Flipped(
                        f.key(),
                        f.title(),
                        LessonStatistics.round(f.move().from()),
                        LessonStatistics.round(f.move().to()),
                        f.chosen().stream().map(Act::name).toList()))
                .toList();
        Act next = why.tipping().runnerUp();
        List<String> ahead =
                why.tipping().strengths().stream().limit(DecisionSentence.NAMED).map(Enum::name).toList();
        return new LessonData.Turn(
                key, quarter.toString(), state, target(world, seed, quarter, state, why.tipping().chosen()),
                next == null ? "" : next.name(), ahead, acts, flips);
    }

    /** Code of the great power that the act was aimed at in the run; "" if at none. */
    private static String target(LoadedScenario loaded, long seed, Quarter quarter, String state, Act act) {
        World world = new World(loaded.scenario(), seed, 1, Agency.FULL);
        int time = quarter.since(loaded.scenario().start());
        world.start();
        while (!world.isOver() && world.schedule.getSteps() <= time) {
            world.step();
        }
        EventLog log = world.events();
        int powers = world.powers().size();
        int source = IntStream.range(0, world.states().size())
                .filter(k -> world.states().get(k).getCode().equals(state))
                .findFirst()
                .orElseThrow() + powers;
        return IntStream.range(0, log.size())
                .filter(e -> log.quarter(e) == time && log.source(e) == source && log.target(e) >= 0 && log.target(e) < powers)
                .filter(e -> log.type(e).act().filter(a -> a == act).isPresent())
                .mapToObj(e -> world.powers().get(log.target(e)).getCode())
                .findFirst()
                .orElse("");
    }
}
