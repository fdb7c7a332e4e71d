package org.middlepowers.study.play;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.middlepowers.model.Act;
import org.middlepowers.model.Agency;
import org.middlepowers.model.Policy;
import org.middlepowers.model.World;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.scenario.PolicySpec;
import org.middlepowers.scenario.PolicySpec.Otherwise;
import org.middlepowers.scenario.Scenario;

/**
 * One run in which somebody plays a middle power. What was chosen is kept as a policy: given to the state, it
 * repeats the same run to the byte.
 */
public final class Game {
    private final LoadedScenario loaded;
    private final String state;
    private final long seed;
    private final int replication;
    private final Map<String, String> acts = new LinkedHashMap<>();

    /** @param state code of a middle power of the scenario */
    public Game(LoadedScenario loaded, String state, long seed, int replication) {
        this.loaded = loaded;
        this.state = state;
        this.seed = seed;
        this.replication = replication;
    }

    /** How the state fared by one criterion: as it was played, and by its own reasoning on the same draws. */
    public record Score(String criterion, double played, double own) {}

    /** Plays the run to its end. */
    public List<Score> play(Policy player) {
        Policy noted = (world, i) -> {
            Act act = player.choose(world, i);
            if (act != null) {
                acts.put(world.quarter().toString(), act.name());
            }
            return act;
        };
        double[] played = fare(Agency.steered(Map.of(state, noted)));
        double[] own = fare(Agency.FULL);
        List<Score> scores = new ArrayList<>();
        for (int k = 0; k < Career.CRITERIA.size(); k++) {
            String criterion = Career.CRITERIA.get(k);
            scores.add(new Score(criterion, played[k], own[k]));
        }
        return scores;
    }

    /** What has been chosen so far, as a policy. */
    public PolicySpec policy() {
        Scenario s = loaded.scenario();
        return new PolicySpec(
                s.middlePowers().get(state).name() + ", as played",
                "",
                "Played in " + loaded.name() + ", seed " + seed + ", replication " + replication
                        + "; where it says nothing, the state followed its own reasoning.",
                Collections.unmodifiableMap(new LinkedHashMap<>(acts)),
                Map.of(),
                Otherwise.OWN);
    }

    private double[] fare(Agency agency) {
        World world = new World(loaded.scenario(), seed, replication, agency);
        Career career = new Career(state);
        world.observe(career::note);
        world.run();
        return career.values();
    }
}
