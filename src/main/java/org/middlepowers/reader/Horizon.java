package org.middlepowers.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.scenario.Quarter;

/**
 * A scenario cut short by {@code --set end=2019Q4}: what its files date after the new end is left out, and said in one
 * sentence. A file that dates something after its own end is still refused, since nobody asked for that.
 *
 * @param tree what is left
 * @param note what was left out; empty if nothing was
 */
record Horizon(Node.Entries tree, Optional<String> note) {
    /** Where dated things stand, by the key of their date, with the words for one and for several. */
    private enum Dated {
        SHOCKS("shocks", "at", "shock", "shocks"),
        VOTES("votes", "at", "vote", "votes"),
        INSTITUTIONS("institutions", "founded", "foundation", "foundations");

        final String section;
        final String key;
        final String one;
        final String several;

        Dated(String section, String key, String one, String several) {
            this.section = section;
            this.key = key;
            this.one = one;
            this.several = several;
        }
    }

    /** What is left of a scenario, if any of the changes moved its end. */
    static Horizon of(Node.Entries tree, List<String> sets) {
        boolean moved = sets.stream().anyMatch(set -> set.strip().matches("end\\s*=.*"));
        Optional<Quarter> end = moved ? quarter(tree.get("end")) : Optional.empty();
        return end.map(last -> cut(tree, last)).orElseGet(() -> new Horizon(tree, Optional.empty()));
    }

    private static Horizon cut(Node.Entries tree, Quarter end) {
        Map<String, Node.Entry> rest = new LinkedHashMap<>(tree.entries());
        List<String> left = new ArrayList<>();
        for (Dated dated : Dated.values()) {
            if (tree.get(dated.section) instanceof Node.Entries section) {
                Map<String, Node.Entry> kept = new LinkedHashMap<>(section.entries());
                kept.values().removeIf(entry -> entry.value() instanceof Node.Entries thing
                        && quarter(thing.get(dated.key))
                                .filter(at -> at.compareTo(end) > 0)
                                .isPresent());
                int gone = section.entries().size() - kept.size();
                if (gone > 0) {
                    left.add(gone + " " + (gone == 1 ? dated.one : dated.several));
                    Node.Entry old = rest.get(dated.section);
                    rest.put(dated.section, new Node.Entry(old.key(), new Node.Entries(section.place(), kept)));
                }
            }
        }
        if (left.isEmpty()) {
            return new Horizon(tree, Optional.empty());
        }
        String what = left.size() == 1
                ? left.get(0)
                : String.join(", ", left.subList(0, left.size() - 1)) + " and " + left.get(left.size() - 1);
        return new Horizon(
                new Node.Entries(tree.place(), rest), Optional.of("The run ends in " + end + ": left out " + what + "."));
    }

    private static Optional<Quarter> quarter(Node node) {
        if (node instanceof Node.Scalar scalar) {
            try {
                return Optional.of(Quarter.parse(scalar.text()));
            } catch (IllegalArgumentException e) {
                // Not a date: the binder says so, with its place.
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
