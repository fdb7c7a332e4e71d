package org.middlepowers.gui.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.middlepowers.model.Act;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.scenario.PolicySpec;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.ShockSpec;

/**
 * A run that somebody shared by its name, as a branch of the scenario that it changed: what the changes touch first, and
 * what they are in words, is found by comparing the scenario before and after each.
 */
public final class SharedCourse {
    private SharedCourse() {}

    /**
     * The run of a name.
     *
     * @param theory that the name states, if it states one
     * @param sets changes in the name, in their order
     * @throws InvalidScenarioException with all that is wrong with them
     */
    public static Branch of(String source, Optional<String> theory, List<String> sets, long seed, int replication)
            throws InvalidScenarioException {
        Branch branch = Branch.of(source, Optional.empty(), List.of(), seed, replication);
        if (theory.isPresent()) {
            branch = branch.with(BranchChange.theory(theory.get()));
        }
        List<String> waiting = new ArrayList<>();
        for (int k = 0; k < sets.size(); k++) {
            waiting.add(sets.get(k));
            try {
                Branch next = branch.with(BranchChange.of(waiting, 0, ""));
                branch = branch.with(change(branch.loaded().scenario(), next.loaded().scenario(), waiting));
                waiting.clear();
            } catch (InvalidScenarioException e) {
                if (k == sets.size() - 1) {
                    throw e; // until then a change may be right only together with the next
                }
            }
        }
        return branch;
    }

    private static BranchChange change(Scenario before, Scenario after, List<String> sets) {
        for (String name : union(before.shocks(), after.shocks())) {
            ShockSpec was = before.shocks().get(name);
            ShockSpec is = after.shocks().get(name);
            if (!Objects.equals(was, is)) {
                ShockSpec told = is == null ? was : is;
                String words = Cast.words(name, told);
                return BranchChange.of(
                        sets, Math.max(0, told.at().since(before.start())),
                        is == null ? "without “" + words + "”" : words + " in " + told.at());
            }
        }
        for (String state : union(before.policies(), after.policies())) {
            PolicySpec is = after.policies().get(state);
            if (is != null && !is.equals(before.policies().get(state))) {
                return policy(after, state, before.policies().get(state), is, sets);
            }
        }
        return BranchChange.of(sets, 0, String.join(", ", sets));
    }

    private static BranchChange policy(Scenario s, String state, PolicySpec was, PolicySpec is, List<String> sets) {
        String who = s.middlePowers().get(state).name();
        Map<String, String> acts = was == null ? Map.of() : was.acts();
        Optional<String> first = is.acts().keySet().stream()
                .filter(q -> !is.acts().get(q).equals(acts.get(q)))
                .min(String::compareTo);
        boolean byHand = first.isPresent() && (was == null ? is.rules().isEmpty() : is.rules().equals(was.rules()));
        if (byHand) {
            Steering hand = new Steering(s, state, first.get());
            return BranchChange.of(sets, hand.time(), hand.words(Act.valueOf(is.acts().get(first.get()))));
        }
        return BranchChange.of(sets, 0, who + " follows the policy “" + is.title() + "”");
    }

    private static List<String> union(Map<String, ?> one, Map<String, ?> other) {
        List<String> all = new ArrayList<>(one.keySet());
        other.keySet().stream().filter(k -> !one.containsKey(k)).forEach(all::add);
        return all;
    }
}
