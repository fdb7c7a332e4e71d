package org.middlepowers.study.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.middlepowers.measure.Conduct;
import org.middlepowers.measure.Measures;
import org.middlepowers.measure.StateMeasure;
import org.middlepowers.model.Act;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.World;

/** How one state fares over a run: what a tournament is judged by, and what helps to see why. */
final class Career {
    /** What tournaments are judged by: log output at the end, and means over the run; more is better. */
    static final List<String> CRITERIA = List.of("welfare", "autonomy", "status", "stability");
    /** Measures whose means tell why. */
    static final List<StateMeasure> CLUES = Measures.STATE.stream()
            .filter(m -> Set.of(
                            "leverage", "recognition", "hedging", "norms", "legitimacy", "grievance", "projects",
                            "reexport_income", "transit_income")
                    .contains(m.name()))
            .toList();

    private static final List<ToDoubleBiFunction<World, MiddlePower>> MEANS = means();

    private final String code;
    private final double[] sums = new double[MEANS.size()];
    private final int[] acts = new int[Act.COUNT];
    private double logOutput;
    private int quarters;

    Career(String code) {
        this.code = code;
    }

    private static List<ToDoubleBiFunction<World, MiddlePower>> means() {
        List<ToDoubleBiFunction<World, MiddlePower>> list = new ArrayList<>();
        list.add((w, i) -> i.getAutonomy());
        list.add((w, i) -> i.getStatus());
        list.add((w, i) -> 1 - w.meanTension());
        CLUES.forEach(clue -> list.add(clue.value()));
        return list;
    }

    /** Takes note of a quarter that has ended. */
    void note(World world) {
        MiddlePower i = world.states().stream()
                .filter(s -> s.getCode().equals(code))
                .findFirst()
                .orElseThrow();
        for (int k = 0; k < sums.length; k++) {
            sums[k] += MEANS.get(k).applyAsDouble(world, i);
        }
        for (Act act : Act.values()) {
            acts[act.ordinal()] += i.chose(act) ? 1 : 0;
        }
        logOutput = Conduct.logOutput(world, i);
        quarters++;
    }

    /** Criteria, then clues. */
    double[] values() {
        double[] values = new double[sums.length + 1];
        values[0] = logOutput;
        for (int k = 0; k < sums.length; k++) {
            values[k + 1] = sums[k] / quarters;
        }
        return values;
    }

    /** Share of quarters in which an act was chosen. */
    double share(Act act) {
        return (double) acts[act.ordinal()] / quarters;
    }
}
