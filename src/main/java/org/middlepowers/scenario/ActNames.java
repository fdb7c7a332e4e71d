package org.middlepowers.scenario;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Acts of foreign policy by name, as scenario files may speak of them. */
final class ActNames {
    private static final String MEASURED = "ACT_";

    /** All acts that cost something: all but abstention. */
    static final Set<String> COSTLY = Arrays.stream(Theory.Measure.values())
            .map(Enum::name)
            .filter(name -> name.startsWith(MEASURED))
            .map(name -> name.substring(MEASURED.length()))
            .filter(name -> !name.equals("ABSTAIN"))
            .collect(Collectors.toCollection(LinkedHashSet::new));

    /** Acts that uphold a regional body, and so can be joint. */
    static final Set<String> REGIONAL = Set.of("CBM", "FORUM");

    private ActNames() {}
}
