package org.middlepowers.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.middlepowers.model.Act;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.study.EffectActor;

/**
 * Whose effect the user asks for.
 *
 * @param states codes, or null if --states was not given
 * @param without names of acts, or null if --without was not given
 * @param draws of the free parameters
 */
record EffectChoice(List<String> states, List<String> without, int draws) {
    private static final String EVERY = "all";
    private static final int MOST_DRAWS = 1_000_000;

    /** @throws Failure.Wrong with a sentence, if the choice makes no sense in this scenario */
    List<EffectActor> actors(Scenario scenario) throws Failure.Wrong {
        if (draws < 0 || draws > MOST_DRAWS) {
            throw new Failure.Wrong(
                    "--draws is " + draws + "; allowed is a whole number from 0 to " + MOST_DRAWS + ".");
        }
        if (states != null && without != null) {
            throw new Failure.Wrong("--states asks for the effect of states, --without for that of acts; ask for one"
                    + " at a time.");
        }
        return without == null ? ofStates(scenario) : ofActs();
    }

    private List<EffectActor> ofStates(Scenario scenario) throws Failure.Wrong {
        List<String> codes = new ArrayList<>();
        for (String word : states == null ? List.of(EVERY) : states) {
            String code = word.trim();
            Optional<String> state = same(scenario.middlePowers().keySet(), code);
            Optional<String> group = same(scenario.groups().keySet(), code);
            if (state.isPresent() || group.isPresent()) {
                codes.add(state.or(() -> group).get());
            } else if (code.equalsIgnoreCase(EVERY)) {
                codes.addAll(scenario.middlePowers().keySet());
            } else {
                throw new Failure.Wrong("--states: '" + code + "' is not a middle power of this scenario. It has "
                        + String.join(", ", scenario.middlePowers().keySet())
                        + (scenario.groups().isEmpty() ? "" : ", and the groups "
                                + String.join(", ", scenario.groups().keySet()))
                        + "; 'all' stands for every middle power.");
            }
        }
        return EffectActor.states(scenario, codes);
    }

    private List<EffectActor> ofActs() throws Failure.Wrong {
        List<Act> acts = new ArrayList<>();
        List<Act> allowed = Arrays.stream(Act.values()).filter(a -> a != Act.ABSTAIN).toList();
        for (String word : without) {
            String name = word.trim().toUpperCase(Locale.ROOT).replace('-', '_');
            acts.add(allowed.stream()
                    .filter(a -> a.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new Failure.Wrong("--without: '" + word.trim()
                            + "' is not an act that can be taken away. Allowed are "
                            + String.join(", ", allowed.stream().map(Act::name).toList()) + ".")));
        }
        return EffectActor.acts(acts);
    }

    private static Optional<String> same(Collection<String> names, String word) {
        return names.stream().filter(name -> name.equalsIgnoreCase(word)).findFirst();
    }
}
