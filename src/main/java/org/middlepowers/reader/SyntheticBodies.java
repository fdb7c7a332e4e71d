package org.middlepowers.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.middlepowers.scenario.GroupSpec;
import org.middlepowers.scenario.InstitutionSpec;
import org.middlepowers.scenario.InstitutionType;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.StateSpec;

/**
 * Institutions and groups of drawn states (§5): a universal body of all, a western one of those above an ideal point of
 * .5 and an alternative one of every second below −.5, each unless the file has one of that type; and regional bodies of
 * a dozen neighbours.
 */
public final class SyntheticBodies {
    private static final double POLE = .5;
    private static final String WESTERN_LEADER = "USA";
    private static final String ALTERNATIVE_LEADER = "CHN";

    private final Scenario own;
    private final Map<String, StateSpec> drawn;
    private final int size;

    SyntheticBodies(Scenario own, Map<String, StateSpec> drawn, int size) {
        this.own = own;
        this.drawn = drawn;
        this.size = size;
    }

    Map<String, InstitutionSpec> institutions() {
        Map<String, InstitutionSpec> bodies = new LinkedHashMap<>();
        of(drawn, own.greatPowers().keySet().stream().toList(), size, OptionalDouble.empty()).forEach((name, body) -> {
            boolean there = own.institutions().values().stream().anyMatch(m -> m != null && m.type() == body.type());
            if (body.type() == InstitutionType.REGIONAL || !there) {
                bodies.put(name, body);
            }
        });
        return bodies;
    }

    /**
     * Institutions of some drawn states.
     *
     * @param powers codes of the great powers there
     * @param size states of a regional body
     * @param density of all at the start; empty: the usual one of their types
     */
    public static Map<String, InstitutionSpec> of(
            Map<String, StateSpec> drawn, List<String> powers, int size, OptionalDouble density) {
        Map<String, InstitutionSpec> bodies = new LinkedHashMap<>();
        List<String> western = new ArrayList<>();
        List<String> eastern = new ArrayList<>();
        drawn.forEach((code, state) -> {
            if (state.idealPoint() > POLE) {
                western.add(code);
            } else if (state.idealPoint() < -POLE) {
                eastern.add(code);
            }
        });
        List<String> half = new ArrayList<>();
        for (int k = 0; k < eastern.size(); k += 2) {
            half.add(eastern.get(k));
        }
        Optional<String> west = Optional.of(WESTERN_LEADER).filter(powers::contains);
        Optional<String> east = Optional.of(ALTERNATIVE_LEADER).filter(powers::contains);
        add(bodies, "universal", "Universal body", InstitutionType.UNIVERSAL, Optional.empty(), List.of("all"), density);
        add(bodies, "western", "Western body", InstitutionType.WESTERN, west, western, density);
        add(bodies, "alternative", "Alternative body", InstitutionType.ALTERNATIVE, east, half, density);
        List<String> codes = List.copyOf(drawn.keySet());
        for (int from = 0; from < codes.size(); from += size) {
            List<String> members = codes.subList(from, Math.min(codes.size(), from + size));
            int number = from / size + 1;
            add(bodies, "region-" + number, "Regional body " + number, InstitutionType.REGIONAL, Optional.empty(),
                    members, density);
        }
        return bodies;
    }

    private static void add(
            Map<String, InstitutionSpec> bodies,
            String name,
            String title,
            InstitutionType type,
            Optional<String> sponsor,
            List<String> members,
            OptionalDouble density) {
        if (!members.isEmpty()) {
            bodies.put(
                    SyntheticCodes.INSTITUTION + name,
                    new InstitutionSpec(
                            title, type, sponsor, Optional.empty(), List.copyOf(members), density,
                            OptionalDouble.empty()));
        }
    }

    /** The largest tenth and the smaller half by output, and those near and far from the West; empty ones left out. */
    static Map<String, GroupSpec> groups(Map<String, StateSpec> drawn) {
        List<String> bySize = drawn.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, StateSpec> e) -> -e.getValue().output())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
        Map<String, GroupSpec> groups = new LinkedHashMap<>();
        group(groups, "large", "Largest tenth", bySize.subList(0, (bySize.size() + 9) / 10));
        group(groups, "small", "Smaller half", bySize.subList(bySize.size() / 2, bySize.size()));
        group(groups, "western", "Near the West", where(drawn, POLE, Double.POSITIVE_INFINITY));
        group(groups, "eastern", "Far from the West", where(drawn, Double.NEGATIVE_INFINITY, -POLE));
        return groups;
    }

    private static List<String> where(Map<String, StateSpec> drawn, double above, double below) {
        return drawn.entrySet().stream()
                .filter(e -> e.getValue().idealPoint() > above && e.getValue().idealPoint() < below)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void group(Map<String, GroupSpec> groups, String name, String title, List<String> members) {
        if (!members.isEmpty()) {
            groups.put(SyntheticCodes.GROUP + name, new GroupSpec(title, members.stream().sorted().toList()));
        }
    }
}
