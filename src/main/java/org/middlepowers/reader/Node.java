package org.middlepowers.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a scenario file, before its meaning is known; every piece remembers where it is written. */
sealed interface Node {
    Place place();

    /** What it is, for a sentence such as "norms is a list". */
    String found();

    /** Whether it says "nothing here": {@code null}, {@code ~} or empty. */
    default boolean isNull() {
        return false;
    }

    /**
     * A single value.
     *
     * @param plain written without quotes, so that it may be a number, a truth value or nothing
     */
    record Scalar(Place place, String text, boolean plain) implements Node {
        private static final int SHOWN = 60;

        @Override
        public boolean isNull() {
            return plain && PlainScalar.isNull(text);
        }

        @Override
        public String found() {
            if (isNull()) {
                return "empty";
            }
            if (plain && (PlainScalar.isNumber(text) || PlainScalar.isBoolean(text))) {
                return text;
            }
            return "'" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + "'";
        }
    }

    /** A list. */
    record Items(Place place, List<Node> items) implements Node {
        @Override
        public String found() {
            return items.isEmpty() ? "an empty list" : "a list";
        }
    }

    /** A map, in the order of the file. */
    record Entries(Place place, Map<String, Entry> entries) implements Node {
        static Entries empty(Place place) {
            return new Entries(place, new LinkedHashMap<>());
        }

        /** The value of a key; null where the key is absent or says "nothing here". */
        Node get(String key) {
            Entry entry = entries.get(key);
            return entry == null || entry.value().isNull() ? null : entry.value();
        }

        @Override
        public String found() {
            return entries.isEmpty() ? "an empty map" : "a map with keys of its own";
        }
    }

    /**
     * One line of a map.
     *
     * @param key where the key is written
     */
    record Entry(Place key, Node value) {}
}
