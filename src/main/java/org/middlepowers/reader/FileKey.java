package org.middlepowers.reader;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.middlepowers.scenario.Field;
import org.middlepowers.scenario.Joined;

/**
 * A key that a map of a file may have.
 *
 * @param way the component of a record that holds its value, or, where that is within records that are joined, the way there
 */
record FileKey(List<RecordComponent> way) {
    /** Keys of the map that a record is read from, in their order. */
    static Stream<FileKey> of(RecordComponent[] components) {
        return Arrays.stream(components)
                .flatMap(c -> isJoined(c)
                        ? of(c.getType().getRecordComponents()).map(inside -> inside.within(c))
                        : Stream.of(new FileKey(List.of(c))));
    }

    /** Whether the components of a component are keys themselves. */
    static boolean isJoined(RecordComponent component) {
        return component.isAnnotationPresent(Joined.class);
    }

    private FileKey within(RecordComponent around) {
        List<RecordComponent> longer = new ArrayList<>(List.of(around));
        longer.addAll(way);
        return new FileKey(longer);
    }

    private RecordComponent last() {
        return way.get(way.size() - 1);
    }

    String name() {
        return last().getName();
    }

    Type type() {
        return last().getGenericType();
    }

    Field field() {
        return last().getAnnotation(Field.class);
    }

    /** Its value in a record. */
    Object in(Object record) {
        Object value = record;
        try {
            for (RecordComponent component : way) {
                value = component.getAccessor().invoke(value);
            }
            return value;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + name(), e);
        }
    }
}
