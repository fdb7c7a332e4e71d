package org.middlepowers.scenario;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shocks of which a test says only what happens. */
public final class Shocks {
    private Shocks() {}

    /**
     * A shock.
     *
     * @param parts what it has, by the names of the record's components; all else is as if not written
     */
    public static ShockSpec at(Quarter when, Map<String, ?> parts) {
        RecordComponent[] components = ShockSpec.class.getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        List<String> names = Arrays.stream(components).map(RecordComponent::getName).toList();
        if (!names.containsAll(parts.keySet())) {
            throw new IllegalArgumentException("a shock has no " + parts.keySet());
        }
        Object[] values = Arrays.stream(components)
                .map(c -> c.getName().equals("at") ? when : parts.containsKey(c.getName()) ? parts.get(c.getName()) : unsaid(c.getType()))
                .toArray();
        try {
            return ShockSpec.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object unsaid(Class<?> type) {
        return type == Map.class ? Map.of()
                : type == List.class ? List.of()
                : type == Optional.class ? Optional.empty()
                : type == boolean.class ? (Object) true
                : "";
    }
}
