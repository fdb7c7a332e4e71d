package org.middlepowers.reader;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.Sweep;

/** Small questions to the types of which {@link Scenario} is made. */
final class Shape {
    /** Kept, since Java reads annotations again whenever it is asked for the components again. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> record) {
            return record.getRecordComponents();
        }
    };

    private static final ClassValue<List<FileKey>> KEYS = new ClassValue<>() {
        @Override
        protected List<FileKey> computeValue(Class<?> record) {
            return FileKey.of(COMPONENTS.get(record)).toList();
        }
    };

    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> record) {
            Class<?>[] types = Arrays.stream(COMPONENTS.get(record))
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                return record.getDeclaredConstructor(types);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("no constructor of " + record.getSimpleName(), e);
            }
        }
    };

    private Shape() {}

    /** Keys of the map that a record is read from, in their order. */
    static List<FileKey> keys(Class<?> record) {
        return KEYS.get(record);
    }

    static Class<?> raw(Type type) {
        return type instanceof ParameterizedType p ? (Class<?>) p.getRawType() : (Class<?>) type;
    }

    /** The {@code index}-th type argument, as the String and the Double of a {@code Map<String, Double>}. */
    static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    /** The type inside an {@code Optional}, or the type itself. */
    static Type inside(Type type) {
        return raw(type) == Optional.class ? argument(type, 0) : type;
    }

    static boolean isMap(Type type) {
        return raw(type) == Map.class;
    }

    static boolean isYears(Type type) {
        return isMap(type) && argument(type, 0) == Integer.class;
    }

    static List<String> names(Class<?> record) {
        return keys(record).stream().map(FileKey::name).toList();
    }

    /** Values of an enum as they are written in a file. */
    static List<String> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Shape::word).toList();
    }

    static String word(Object enumConstant) {
        return enumConstant instanceof Sweep.Design design
                ? design.word()
                : ((Enum<?>) enumConstant).name().toLowerCase(Locale.ROOT);
    }

    /** "universal, western or regional". */
    static String oneOf(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : words.subList(0, last).stream().collect(Collectors.joining(", ")) + " or " + words.get(last);
    }

    /** A record from the values of its keys, in their order. */
    static Object create(Class<?> record, List<Object> values) {
        return create(record, values.iterator());
    }

    private static Object create(Class<?> record, Iterator<Object> values) {
        RecordComponent[] components = COMPONENTS.get(record);
        Object[] own = new Object[components.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = FileKey.isJoined(components[i]) ? create(components[i].getType(), values) : values.next();
        }
        try {
            return CONSTRUCTORS.get(record).newInstance(own);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot create a " + record.getSimpleName(), e);
        }
    }
}
