package org.middlepowers.scenario;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All parameters of the model with their names, symbols, defaults, bounds, units and sources, in the model's order. */
public final class ParameterRegistry {
    /** Asking a class for its components is dear, and sweeps do it for every run. */
    private static final RecordComponent[] GROUPS = Parameters.class.getRecordComponents();
    private static final Map<RecordComponent, RecordComponent[]> INSIDE = inside();
    private static final Map<Class<?>, Constructor<?>> CONSTRUCTORS = constructors();
    private static final Map<String, Entry> ENTRIES = read();

    private ParameterRegistry() {}

    /**
     * One parameter.
     *
     * @param group name of the submodel it belongs to, as in {@link Parameters}
     * @param whole whether only whole numbers are allowed
     */
    public record Entry(String group, String name, Parameter meta, boolean whole) {
        /** Whether it may have a value; not a number is not allowed. */
        public boolean admits(double value) {
            return value >= meta.min() && value <= meta.max() && !(whole && value != Math.rint(value));
        }
    }

    /** The parameters by name, in the model's order. */
    public static Map<String, Entry> entries() {
        return ENTRIES;
    }

    /** Names of the parameters that can change in the course of a run, in the model's order. */
    public static List<String> changeable() {
        return ENTRIES.values().stream().filter(e -> !e.meta().initial()).map(Entry::name).toList();
    }

    /**
     * Parameters with some values replaced.
     *
     * @throws IllegalArgumentException if a name is unknown or a value is outside its bounds
     */
    public static Parameters with(Parameters parameters, Map<String, Double> changes) {
        Map<String, Double> values = values(parameters);
        values.putAll(changes);
        return parameters(values);
    }

    /**
     * Parameters with the given values, the others at their defaults.
     *
     * @throws IllegalArgumentException if a name is unknown or a value is outside its bounds
     */
    public static Parameters parameters(Map<String, Double> values) {
        values.forEach(ParameterRegistry::check);
        List<Object> groups = new ArrayList<>();
        for (RecordComponent group : GROUPS) {
            groups.add(group(group, values));
        }
        return (Parameters) create(Parameters.class, groups);
    }

    /**
     * Parameters of which some have changed; groups in which nothing has are those of the others.
     *
     * @param values all values by name
     * @param changed names of those that may differ from the others
     * @throws IllegalArgumentException if a name is unknown or a changed value is outside its bounds
     */
    public static Parameters parameters(Parameters others, Map<String, Double> values, Set<String> changed) {
        Set<String> groups = new HashSet<>();
        for (String name : changed) {
            check(name, values.get(name));
            groups.add(ENTRIES.get(name).group());
        }
        List<Object> records = new ArrayList<>();
        for (RecordComponent group : GROUPS) {
            records.add(groups.contains(group.getName()) ? group(group, values) : get(group, others));
        }
        return (Parameters) create(Parameters.class, records);
    }

    private static Object group(RecordComponent group, Map<String, Double> values) {
        List<Object> args = new ArrayList<>();
        for (RecordComponent c : INSIDE.get(group)) {
            double v = value(values, c.getName());
            args.add(c.getType() == int.class ? (Object) (int) v : (Object) v);
        }
        return create(group.getType(), args);
    }

    private static Map<RecordComponent, RecordComponent[]> inside() {
        Map<RecordComponent, RecordComponent[]> inside = new IdentityHashMap<>();
        for (RecordComponent group : GROUPS) {
            inside.put(group, group.getType().getRecordComponents());
        }
        return inside;
    }

    private static Map<Class<?>, Constructor<?>> constructors() {
        Map<Class<?>, Constructor<?>> constructors = new HashMap<>();
        constructors.put(Parameters.class, Parameters.class.getDeclaredConstructors()[0]);
        for (RecordComponent group : GROUPS) {
            constructors.put(group.getType(), group.getType().getDeclaredConstructors()[0]);
        }
        return constructors;
    }

    /** The values of all parameters by name, in the model's order. */
    public static Map<String, Double> values(Parameters parameters) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (RecordComponent group : GROUPS) {
            Object record = get(group, parameters);
            for (RecordComponent c : INSIDE.get(group)) {
                values.put(c.getName(), ((Number) get(c, record)).doubleValue());
            }
        }
        return values;
    }

    /** The values that differ from the defaults, by name. */
    public static Map<String, Double> departures(Parameters parameters) {
        Map<String, Double> values = values(parameters);
        values.entrySet()
                .removeIf(e -> e.getValue() == ENTRIES.get(e.getKey()).meta().value());
        return values;
    }

    private static double value(Map<String, Double> values, String name) {
        return values.getOrDefault(name, ENTRIES.get(name).meta().value());
    }

    private static void check(String name, double value) {
        Entry entry = ENTRIES.get(name);
        if (entry == null) {
            throw new IllegalArgumentException("there is no parameter '" + name + "'");
        }
        Parameter meta = entry.meta();
        if (!entry.admits(value)) {
            throw new IllegalArgumentException("parameter " + name + " is " + value + "; allowed is a "
                    + (entry.whole() ? "whole number" : "number") + " from " + meta.min() + " to " + meta.max());
        }
    }

    private static Map<String, Entry> read() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (RecordComponent group : GROUPS) {
            for (RecordComponent c : INSIDE.get(group)) {
                Entry entry = new Entry(
                        group.getName(), c.getName(), c.getAnnotation(Parameter.class), c.getType() == int.class);
                if (entry.meta() == null || entries.put(c.getName(), entry) != null) {
                    throw new IllegalStateException("parameter " + c.getName() + " has no entry or two");
                }
            }
        }
        return Collections.unmodifiableMap(entries);
    }

    private static Object create(Class<?> type, List<Object> args) {
        try {
            return CONSTRUCTORS.get(type).newInstance(args.toArray());
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object get(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
