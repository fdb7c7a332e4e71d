package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A copy of a world has every number of it. A number may be at rest in all runs that tests simulate, and a copy that forgot
 * it would go unnoticed there; here every field, found by reflection, is given a value that no other has.
 */
class WorldCopyTest {
    /** Fields of the world that say what quarter it is, or that follow from the scenario and the agency. */
    private static final Set<String> NOT_COPIED = Set.of("time", "before", "sectorGrievance", "abstains");

    private double last = 1000;

    @Test
    void aCopyHasEveryNumberOfItsWorldWhateverItIs() throws IllegalAccessException {
        World world = new World(Rich.world().scenario(), 1, 1, Agency.FULL);
        world.start();
        for (int quarter = 0; quarter < 3; quarter++) {
            world.step();
        }
        assertThat(world.sanctions.count()).isPositive();
        assertThat(world.routes).isNotEmpty();
        mark(world);
        for (Object[] parts : new Object[][] {world.powers, world.states, world.institutions, world.routes}) {
            for (Object part : parts) {
                mark(part);
            }
        }
        for (int k = 0; k < world.sanctions.count(); k++) {
            mark(world.sanctions.get(k));
        }
        assertThat(last).as("numbers that were given a value").isGreaterThan(1500);
        assertThat(SameWorlds.differences(world, new World(world, world.scenario))).isEmpty();
    }

    /** Gives each number of an object a value of its own, and turns what is true or false. */
    private void mark(Object object) throws IllegalAccessException {
        for (Class<?> c = object.getClass(); c.getPackage() == World.class.getPackage(); c = c.getSuperclass()) {
            for (Field field : c.getDeclaredFields()) {
                field.setAccessible(true);
                boolean aside = c == World.class && NOT_COPIED.contains(field.getName());
                if (aside || Modifier.isStatic(field.getModifiers())) {
                    continue;
                }
                if (field.getType().isArray()) {
                    markArray(field.get(object));
                } else if (!Modifier.isFinal(field.getModifiers()) && field.getType().isPrimitive()) {
                    field.set(object, other(field.getType(), field.get(object)));
                }
            }
        }
    }

    private void markArray(Object array) {
        Class<?> type = array == null ? Object.class : array.getClass().getComponentType();
        for (int k = 0; type.isPrimitive() && k < Array.getLength(array); k++) {
            Array.set(array, k, other(type, Array.get(array, k)));
        }
    }

    private Object other(Class<?> type, Object value) {
        last++;
        if (type == boolean.class) {
            return !(Boolean) value;
        } else if (type == int.class) {
            return (int) last;
        } else if (type == short.class) {
            return (short) last;
        }
        return last; // a double, or an error that says which type is new here
    }
}
