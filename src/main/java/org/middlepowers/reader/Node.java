package org.middlepowers.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        private static final Pattern PAIR = Pattern.compile("([A-Z]{3})-([A-Z]{3})");

        static Entries empty(Place place) {
            return new Entries(place, new LinkedHashMap<>());
        }

        /**
         * What this says with what a child says laid over it, in the manner of JSON Merge Patch (RFC 7396): maps merge,
         * everything else replaces, and null removes. A null with nothing to remove stays, so that it can be reported
         * where it must be a slip.
         */
        Entries under(Entries child) {
            Map<String, Entry> merged = new LinkedHashMap<>(entries);
            child.entries.forEach((name, entry) -> {
                String key = key(name, entry.value());
                Entry old = merged.get(key);
                if (old != null && !old.value().isNull() && entry.value().isNull()) {
                    merged.remove(key);
                } else if (old != null && old.value() instanceof Entries below && entry.value() instanceof Entries above) {
                    merged.put(key, new Entry(entry.key(), below.under(above)));
                } else {
                    merged.put(key, entry);
                }
            });
            return new Entries(child.place, merged);
        }

        /** CHN-USA in a child is USA-CHN here: a pair has no order. */
        private String key(String name, Node value) {
            Matcher pair = PAIR.matcher(name);
            if (value instanceof Scalar && pair.matches()) {
                String other = pair.group(2) + "-" + pair.group(1);
                return entries.containsKey(other) && !entries.containsKey(name) ? other : name;
            }
            return name;
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
