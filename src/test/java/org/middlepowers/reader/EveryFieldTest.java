package org.middlepowers.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.middlepowers.scenario.Field;
import org.middlepowers.scenario.Parameters;
import org.middlepowers.scenario.Quarter;
import org.middlepowers.scenario.Scenario;

/**
 * The random scenarios that are written and read again try every field of the format: each is seen with different
 * values, and each that may be left out both given and left out. A field that is new and not tried fails here.
 */
class EveryFieldTest {
    private static final int SEEDS = 300; // as in the round trip

    /** Values of each component of each record, as far as they are not the same. */
    private static final Map<FileKey, Set<Object>> SEEN = new LinkedHashMap<>();

    @BeforeAll
    static void look() {
        for (long seed = 0; seed < SEEDS; seed++) {
            record(RandomScenario.of(seed));
        }
    }

    private static void record(Record record) {
        for (FileKey key : Shape.keys(record.getClass())) {
            Object value = key.in(record);
            SEEN.computeIfAbsent(key, c -> new LinkedHashSet<>()).add(value);
            inside(value);
        }
    }

    private static void inside(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(EveryFieldTest::inside);
        } else if (value instanceof List<?> list) {
            list.forEach(EveryFieldTest::inside);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(EveryFieldTest::inside);
        } else if (value instanceof Record record && !(value instanceof Quarter)) {
            record(record);
        }
    }

    @Test
    void everyFieldTakesDifferentValues() {
        List<String> poor = new ArrayList<>();
        SEEN.forEach((key, values) -> {
            Class<?> raw = Shape.raw(key.type());
            int wanted = raw == boolean.class ? 2 : raw.isEnum() ? raw.getEnumConstants().length : 3;
            if (values.size() < wanted) {
                poor.add(name(key) + " takes " + values);
            }
        });
        assertThat(poor).isEmpty();
    }

    @Test
    void everyFieldThatMayBeLeftOutIsBothGivenAndLeftOut() {
        List<String> poor = new ArrayList<>();
        SEEN.forEach((key, values) -> {
            Field field = key.field();
            boolean never = Shape.raw(key.type()) == boolean.class || field == null || field.required();
            boolean defaulted = field != null && !field.fallback().isEmpty();
            if (!never && !defaulted && Shape.raw(key.type()) != Parameters.class && raw(key)) {
                if (values.stream().noneMatch(EveryFieldTest::isNothing)) {
                    poor.add(name(key) + " is always given");
                }
                if (values.stream().allMatch(EveryFieldTest::isNothing)) {
                    poor.add(name(key) + " is never given");
                }
            }
        });
        assertThat(poor).isEmpty();
    }

    /** Records that are always there, with fields of their own, cannot be left out. */
    private static boolean raw(FileKey key) {
        return !Shape.raw(key.type()).isRecord();
    }

    private static boolean isNothing(Object value) {
        return value instanceof Optional<?> o && o.isEmpty()
                || value instanceof OptionalDouble d && d.isEmpty()
                || value instanceof List<?> l && l.isEmpty()
                || value instanceof Map<?, ?> m && m.isEmpty()
                || "".equals(value);
    }

    /** No kind of map or list is left out: every record that a scenario can hold was seen. */
    @Test
    void everyKindOfRecordIsSeen() {
        Set<Class<?>> seen = new LinkedHashSet<>();
        SEEN.keySet().forEach(key -> seen.add(around(key)));
        assertThat(seen).containsAll(reachable(Scenario.class, new LinkedHashSet<>()));
        assertThat(SEEN.keySet().stream().filter(key -> around(key) == Scenario.class))
                .hasSameSizeAs(Shape.names(Scenario.class));
    }

    private static Set<Class<?>> reachable(Class<?> record, Set<Class<?>> found) {
        if (record.isRecord() && record != Quarter.class && found.add(record)) {
            for (FileKey key : Shape.keys(record)) {
                Type type = Shape.inside(key.type());
                type = Shape.raw(type) == List.class ? Shape.argument(type, 0) : type;
                type = Shape.isMap(type) ? Shape.argument(type, 1) : type;
                reachable(Shape.raw(type), found);
            }
        }
        return found;
    }

    /** The record that a map with this key is read into. */
    private static Class<?> around(FileKey key) {
        return key.way().get(0).getDeclaringRecord();
    }

    private static String name(FileKey key) {
        return around(key).getSimpleName() + "." + key.name();
    }

    @Test
    void everyPrimitiveFieldOfAScenarioIsRequiredOrHasAFallback() {
        described(Scenario.class, new HashSet<>());
    }

    private static void described(Type type, Set<Class<?>> seen) {
        Class<?> raw = Shape.raw(Shape.inside(type));
        if (Shape.isMap(type)) {
            described(Shape.argument(type, 1), seen);
        } else if (raw.isRecord() && raw != Parameters.class && raw != Quarter.class && seen.add(raw)) {
            for (FileKey c : Shape.keys(raw)) {
                Field field = c.field();
                assertThat(field).as(raw + "." + c.name()).isNotNull();
                assertThat(field.value()).doesNotEndWith(".");
                assertThat(!Shape.raw(c.type()).isPrimitive()
                                || field.required()
                                || !field.fallback().isEmpty())
                        .as(raw + "." + c.name())
                        .isTrue();
                assertThat(field.min()).isLessThanOrEqualTo(field.max());
                described(c.type(), seen);
            }
        }
    }
}
