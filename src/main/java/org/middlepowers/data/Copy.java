package org.middlepowers.data;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Copies of records in which some components are others, whatever further components there are. */
final class Copy {
    private Copy() {}

    /** @throws IllegalArgumentException if there is no component of a name */
    static <R extends Record> R of(R record, Map<String, ?> changes) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        List<Object> values = new ArrayList<>();
        int used = 0;
        try {
            for (RecordComponent c : components) {
                boolean changed = changes.containsKey(c.getName());
                used += changed ? 1 : 0;
                values.add(changed ? changes.get(c.getName()) : c.getAccessor().invoke(record));
            }
            if (used != changes.size()) {
                throw new IllegalArgumentException(record.getClass().getSimpleName() + " lacks one of " + changes.keySet());
            }
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @SuppressWarnings("unchecked")
            R copy = (R) record.getClass().getDeclaredConstructor(types).newInstance(values.toArray());
            return copy;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record can be copied", e);
        }
    }
}
