package org.middlepowers.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.middlepowers.reader.Leaf.From;
import org.middlepowers.scenario.Scenario;

/**
 * One thing that two scenarios say differently.
 *
 * @param path dotted path of the value, or of a whole member of a map that only one of the two has
 */
public record ScenarioDifference(String path, Side first, Side second) {

    /**
     * What one of the two says.
     *
     * @param value in the one form in which it is written; "~" for nothing
     * @param origin where it comes from
     */
    public record Side(String value, String origin) {}

    /** All differences, in the order of the format. */
    public static List<ScenarioDifference> between(Expansion first, Expansion second) {
        Map<String, Leaf> one = byPath(first);
        Map<String, Leaf> two = byPath(second);
        Set<String> paths = new LinkedHashSet<>(Shape.names(Scenario.class));
        Map<String, List<String>> sections = new LinkedHashMap<>();
        paths.forEach(section -> sections.put(section, new ArrayList<>()));
        Set<String> all = new LinkedHashSet<>(one.keySet());
        all.addAll(two.keySet());
        all.forEach(path -> sections.get(path.split("\\.", 2)[0]).add(path));
        Map<String, ScenarioDifference> differences = new LinkedHashMap<>();
        for (String path : sections.values().stream().flatMap(List::stream).toList()) {
            Leaf a = one.get(path);
            Leaf b = two.get(path);
            boolean nothing = isNothing(a) && isNothing(b);
            if (nothing || a != null && b != null && a.value().equals(b.value())) {
                continue;
            }
            String whole = a == null ? top(path, one.keySet()) : b == null ? top(path, two.keySet()) : path;
            differences.putIfAbsent(
                    whole, new ScenarioDifference(whole, side(whole, a, first), side(whole, b, second)));
        }
        return List.copyOf(differences.values());
    }

    private static boolean isNothing(Leaf leaf) {
        return leaf == null || leaf.value().equals(Leaf.NOTHING);
    }

    /** The member of a map to which a path belongs and of which the other scenario has nothing. */
    private static String top(String path, Set<String> others) {
        int from = path.indexOf('.') + 1;
        for (int dot = path.indexOf('.', from); dot > 0; dot = path.indexOf('.', dot + 1)) {
            String whole = path.substring(0, dot);
            if (others.stream().noneMatch(other -> Expansion.under(other, whole))) {
                return whole;
            }
        }
        return path;
    }

    private static Side side(String path, Leaf leaf, Expansion own) {
        if (leaf == null) {
            return new Side(Leaf.NOTHING, own.removal(path).map(place -> "removed, " + place).orElse("not there"));
        }
        if (leaf.path().equals(path)) {
            return new Side(leaf.value(), leaf.origin());
        }
        List<Leaf> said = own.under(path).stream()
                .filter(l -> l.from() != From.DEFAULT && l.from() != From.COMPUTED)
                .toList();
        String value = said.stream()
                .map(l -> l.path().substring(path.length() + 1) + ": " + l.value())
                .collect(Collectors.joining(", ", "{", "}"));
        return new Side(value, said.isEmpty() ? leaf.origin() : said.get(0).origin());
    }

    private static Map<String, Leaf> byPath(Expansion scenario) {
        Map<String, Leaf> leaves = new LinkedHashMap<>();
        scenario.leaves().forEach(leaf -> leaves.put(leaf.path(), leaf));
        return leaves;
    }
}
