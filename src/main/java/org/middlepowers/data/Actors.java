package org.middlepowers.data;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom figures are of.
 *
 * @param powers great powers, codes
 * @param states middle powers, codes
 */
public record Actors(List<String> powers, List<String> states) {
    public Actors {
        powers = List.copyOf(powers);
        states = List.copyOf(states);
    }

    /** Powers, then states. */
    List<String> all() {
        Set<String> all = new LinkedHashSet<>(powers);
        all.addAll(states);
        return List.copyOf(all);
    }
}
