package org.middlepowers.model;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds every field of two worlds against each other, and those of all that they consist of, found by reflection: a field
 * that somebody adds to the model is among them by itself.
 */
final class SameWorlds {
    /** Fields that are no part of a world's state: how it is driven, who watches, and what its own scenario says. */
    private static final Set<String> NOT_STATE = Set.of("phases", "observers", "before", "scenario", "steering");

    private final Map<Object, Object> seen = new IdentityHashMap<>();
    private final List<String> differences = new ArrayList<>();

    private SameWorlds() {}

    /** Places where the worlds differ, or share an object that a run changes. */
    static List<String> differences(World one, World other) {
        SameWorlds same = new SameWorlds();
        same.compare("world", one, other);
        return same.differences;
    }

    private void compare(String place, Object one, Object other) {
        if (one == null || other == null || isValue(one)) {
            if (one == null ? other != null : !one.equals(other)) {
                differences.add(place + ": " + one + " and " + other);
            }
            return;
        }
        if (one == other) {
            if (changes(one)) {
                differences.add(place + " is one object in both");
            }
            return;
        }
        if (seen.put(one, other) != null) {
            return;
        }
        if (one instanceof EventLog log) {
            compareLogs(place, log, (EventLog) other);
        } else if (one instanceof Memberships member) {
            compare(place, member.toArray(), ((Memberships) other).toArray());
        } else if (one instanceof Sanctions sanctions) {
            compareSanctions(place, sanctions, (Sanctions) other);
        } else if (one.getClass().isArray()) {
            compareArrays(place, one, other);
        } else if (one instanceof List<?> list) {
            compare(place, list.toArray(), ((List<?>) other).toArray());
        } else {
            compareFields(place, one, other);
        }
    }

    /** Whether an object is equal to others of its value, and never changes. */
    private static boolean isValue(Object o) {
        return o instanceof Number
                || o instanceof Boolean
                || o instanceof String
                || o instanceof Enum
                || o instanceof Record
                || o instanceof Map;
    }

    /** Whether a run may change an object of the model, so that two worlds must not have it in common. */
    private static boolean changes(Object o) {
        return !(o.getClass().isArray() && Array.getLength(o) == 0)
                && !(o instanceof String[])
                && !(o instanceof PowerSeries); // given histories are read only
    }

    private void compareFields(String place, Object one, Object other) {
        for (Class<?> c = one.getClass(); c != null && c != Object.class; c = c.getSuperclass()) {
            for (Field field : c.getDeclaredFields()) {
                boolean foreign = !c.getName().startsWith("org.middlepowers");
                boolean aside = c == World.class && NOT_STATE.contains(field.getName());
                if (Modifier.isStatic(field.getModifiers()) || foreign || aside) {
                    continue;
                }
                try {
                    field.setAccessible(true);
                    compare(place + "." + field.getName(), field.get(one), field.get(other));
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    private void compareArrays(String place, Object one, Object other) {
        int length = Array.getLength(one);
        if (length != Array.getLength(other)) {
            differences.add(place + " has " + length + " and " + Array.getLength(other) + " entries");
            return;
        }
        for (int k = 0; k < length; k++) {
            compare(place + "[" + k + "]", Array.get(one, k), Array.get(other, k));
        }
    }

    /** Logs grow, so what their arrays hold behind the last event is no part of them. */
    private void compareLogs(String place, EventLog one, EventLog other) {
        compare(place, rows(one), rows(other));
    }

    private static List<List<Object>> rows(EventLog log) {
        List<List<Object>> rows = new ArrayList<>();
        for (int e = 0; e < log.size(); e++) {
            rows.add(List.of(
                    log.quarter(e), log.source(e), log.target(e), log.type(e), log.sector(e), log.region(e),
                    log.issue(e), log.sanction(e)));
        }
        return rows;
    }

    private void compareSanctions(String place, Sanctions one, Sanctions other) {
        compare(place + ".count", one.count(), other.count());
        for (int k = 0; k < Math.min(one.count(), other.count()); k++) {
            compare(place + "[" + k + "]", one.get(k), other.get(k));
        }
    }
}
