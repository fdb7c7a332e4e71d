package org.middlepowers.gui.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.middlepowers.scenario.GroupSpec;
import org.middlepowers.scenario.InstitutionSpec;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.ShockSpec;

/**
 * Who is in a scenario, in the order of the world: what frames leave out because it stays the same.
 *
 * @param powers codes of great powers, sorted, as in the world
 * @param states codes of middle powers, likewise
 * @param focus places of the states that the question is about, at most a dozen; never empty
 */
public record Cast(
        Scenario scenario,
        List<String> powers,
        List<String> powerNames,
        List<String> states,
        List<String> stateNames,
        List<Integer> focus) {

    /** Most states that a story can be about. */
    private static final int MOST = 12;

    /** The cast of a scenario. */
    public static Cast of(Scenario s) {
        List<String> powers = s.greatPowers().keySet().stream().sorted().toList();
        List<String> states = s.middlePowers().keySet().stream().sorted().toList();
        return new Cast(
                s,
                powers,
                powers.stream().map(c -> s.greatPowers().get(c).name()).toList(),
                states,
                states.stream().map(c -> s.middlePowers().get(c).name()).toList(),
                focus(s, states));
    }

    private static List<Integer> focus(Scenario s, List<String> states) {
        List<String> members = s.focus()
                .map(f -> s.groups().get(f))
                .map(GroupSpec::members)
                .orElseGet(() -> s.middlePowers().entrySet().stream()
                        .sorted(Comparator.comparingDouble(e -> -e.getValue().output()))
                        .limit(5)
                        .map(e -> e.getKey())
                        .toList());
        List<Integer> places = new ArrayList<>();
        members.stream().limit(MOST).forEach(code -> places.add(states.indexOf(code)));
        return List.copyOf(places);
    }

    /** Institutions in the order of the file. */
    public List<InstitutionSpec> bodies() {
        return List.copyOf(scenario.institutions().values());
    }

    /** Keys of the groups, in the order of the file. */
    public List<String> groups() {
        return List.copyOf(scenario.groups().keySet());
    }

    /** The state that the story is about: the first of the focus. */
    public int hero() {
        return focus.get(0);
    }

    /** The scope of {@link Frame#scopes} that the question is about: its group, else all middle powers (0). */
    public int focusScope() {
        return scenario.focus().map(f -> groups().indexOf(f) + 1).orElse(0);
    }

    /** Name of that scope. */
    public String focusName() {
        return scenario.focus().map(f -> scenario.groups().get(f).name()).orElse("All middle powers");
    }

    /** Name of an actor of the event log; "" for none. */
    public String actor(int number) {
        if (number < 0) {
            return "";
        }
        if (number < powers.size()) {
            return powerNames.get(number);
        }
        int state = number - powers.size();
        return state < states.size() ? stateNames.get(state) : bodies().get(state - states.size()).name();
    }

    /** Shocks of a quarter that are to be marked, in words. */
    public List<String> shocks(Quarter quarter) {
        return scenario.shocks().entrySet().stream()
                .filter(e -> e.getValue().at().equals(quarter) && e.getValue().mark())
                .map(e -> words(e.getKey(), e.getValue()))
                .toList();
    }

    /** A shock in words: as its author says, else its short name. */
    public static String words(String name, ShockSpec shock) {
        if (!shock.about().isEmpty()) {
            return shock.about();
        }
        String words = name.replace('_', ' ').replace('-', ' ');
        return Captions.capital(words);
    }
}
