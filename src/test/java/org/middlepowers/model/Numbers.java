package org.middlepowers.model;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Every number that a world holds, found by reflection so that a new field cannot be forgotten. */
final class Numbers {
    private Numbers() {}

    /** Visits all fields of type double and double[] of the world and of its actors, by name. */
    static void visit(World w, BiConsumer<String, Double> visitor) {
        fields("world", w, visitor);
        for (GreatPower g : w.powers) {
            fields(g.code, g, visitor);
        }
        for (MiddlePower i : w.states) {
            fields(i.code, i, visitor);
        }
        for (Institution m : w.institutions) {
            fields(m.code, m, visitor);
        }
        for (TransitRoute r : w.routes) {
            fields(r.code, r, visitor);
        }
        for (int k = 0; k < w.sanctions.count(); k++) {
            fields("sanction" + k, w.sanctions.get(k), visitor);
        }
    }

    /** All numbers in order, with what states chose, events and votes: two worlds are alike if these are. */
    static List<Object> everything(World w) {
        List<Object> all = new ArrayList<>();
        visit(w, (name, value) -> all.add(name + "=" + Double.toHexString(value)));
        for (MiddlePower i : w.states) {
            all.add(i.code + " chose " + i.chosen + " of " + i.feasible);
        }
        all.addAll(events(w));
        all.add(w.votes);
        return all;
    }

    static List<String> events(World w) {
        List<String> all = new ArrayList<>();
        EventLog log = w.events;
        for (int e = 0; e < log.size(); e++) {
            all.add(log.quarter(e) + " " + w.actorCode(log.source(e)) + " " + w.actorCode(log.target(e)) + " "
                    + log.type(e) + " " + log.sector(e) + " " + log.region(e) + " " + log.issue(e) + " "
                    + log.sanction(e));
        }
        return all;
    }

    private static void fields(String owner, Object object, BiConsumer<String, Double> visitor) {
        fields(owner, object, object.getClass(), visitor);
    }

    private static void fields(String owner, Object object, Class<?> type, BiConsumer<String, Double> visitor) {
        if (type.getSuperclass() != null && type.getSuperclass().getPackage() == World.class.getPackage()) {
            fields(owner, object, type.getSuperclass(), visitor);
        }
        for (Field f : type.getDeclaredFields()) {
            if (Modifier.isStatic(f.getModifiers())) {
                continue;
            }
            String name = owner + "." + f.getName();
            if (f.getType() == double.class) {
                visitor.accept(name, (Double) get(f, object));
            } else if (f.getType() == double[].class) {
                double[] values = (double[]) get(f, object);
                for (int k = 0; k < values.length; k++) {
                    visitor.accept(name + "[" + k + "]", values[k]);
                }
            }
        }
    }

    private static Object get(Field f, Object object) {
        try {
            f.setAccessible(true);
            return f.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
