package org.middlepowers.gui.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.middlepowers.model.Act;
import org.middlepowers.scenario.ShockSpec;

/** What a class is asked before a shock, and what then happened. */
public record Questions(Track track) {
    /** Quarters after which the class is told what happened. */
    public static final int AFTER = 4;

    /**
     * A question.
     *
     * @param time the quarter of the shock, from the start
     * @param event what happens, in words
     * @param text the question as the scenario's author wrote it, else one about the state in focus
     */
    public record Question(int time, String event, String text) {}

    /** The questions of a scenario, in their order: one for every quarter with a marked shock after the first. */
    public static List<Question> of(Cast cast) {
        Map<Integer, List<Map.Entry<String, ShockSpec>>> byTime = new TreeMap<>();
        cast.scenario().shocks().entrySet().stream()
                .filter(e -> e.getValue().mark() || !e.getValue().ask().isEmpty())
                .forEach(e -> byTime.computeIfAbsent(
                                e.getValue().at().since(cast.scenario().start()), t -> new ArrayList<>())
                        .add(e));
        List<Question> questions = new ArrayList<>();
        byTime.forEach((time, shocks) -> {
            if (time > 0) {
                List<String> events =
                        shocks.stream().map(e -> Cast.words(e.getKey(), e.getValue())).toList();
                String asked = shocks.stream()
                        .map(e -> e.getValue().ask())
                        .filter(a -> !a.isEmpty())
                        .findFirst()
                        .orElse("What will " + cast.stateNames().get(cast.hero()) + " do in the year that follows?");
                questions.add(new Question(time, String.join("; ", events), asked));
            }
        });
        return List.copyOf(questions);
    }

    /** What happened in the quarters from a question on, up to one that the track knows, in a few sentences. */
    public List<String> answer(Question question, int until) {
        Cast cast = track.cast();
        List<String> lines = new ArrayList<>();
        lines.add(cast.stateNames().get(cast.hero()) + ": " + acts(cast.hero(), question.time(), until) + ".");
        int before = question.time() - 1;
        lines.add(change("Conduct of " + cast.focusName(), before, until, f -> f.states(cast.focusScope(), "dsi")));
        lines.add(change("Tension between great powers", before, until, f -> f.world("tension")));
        return lines;
    }

    /** What a state did from one quarter to another, act by act. */
    private String acts(int state, int from, int to) {
        List<String> words = new ArrayList<>();
        for (int t = from; t <= to; t++) {
            Frame f = track.frame(t);
            for (Act act : f.states().get(state).acts()) {
                words.add(f.quarter() + " " + new ActWords(track.cast(), f, state).verb(act));
            }
        }
        return String.join("; ", words);
    }

    private String change(String what, int from, int to, ToDoubleFunction<Frame> value) {
        double before = value.applyAsDouble(track.frame(from));
        double after = value.applyAsDouble(track.frame(to));
        String way = Math.abs(after - before) < .02 ? "stays" : after > before ? "rises" : "falls";
        return what + " " + way + ": " + Digits.of(before, 2) + " before, " + Digits.of(after, 2) + " now.";
    }

    /** Which kind of act a state chose most often in some quarters; empty for a tie. Neutral is giving in or nothing. */
    public Optional<Act.Tag> mostly(int state, int from, int to) {
        Map<Act.Tag, Integer> counts = new EnumMap<>(Act.Tag.class);
        for (int t = from; t <= to; t++) {
            for (Act act : track.frame(t).states().get(state).acts()) {
                counts.merge(act.tag(), 1, Integer::sum);
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Act.Tag> first = counts.keySet().stream().filter(tag -> counts.get(tag) == most).toList();
        return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
    }

    /**
     * In how many runs of a course a state chose mostly each kind of act.
     *
     * @param runs number of runs, each with other random draws
     */
    public record Tendency(Map<Act.Tag, Integer> mostly, int runs) {
        public int of(Act.Tag tag) {
            return mostly.getOrDefault(tag, 0);
        }
    }

    /** Runs a course again with other draws and counts what a state mostly chose; the first run is the course itself. */
    public static Tendency draws(Branch branch, int state, int from, int to, int runs) {
        Map<Act.Tag, Integer> counts = new EnumMap<>(Act.Tag.class);
        for (int k = 0; k < runs; k++) {
            Track track = new Track(branch.replication(branch.replication() + k));
            BranchRun.to(track, to);
            new Questions(track).mostly(state, from, to).ifPresent(tag -> counts.merge(tag, 1, Integer::sum));
        }
        return new Tendency(counts, runs);
    }
}
