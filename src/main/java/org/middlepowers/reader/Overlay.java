package org.middlepowers.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays what a child says over what its parent says, in the manner of JSON Merge Patch (RFC 7396). */
final class Overlay {
    private static final Pattern PAIR = Pattern.compile("([A-Z]{3})-([A-Z]{3})");

    private Overlay() {}

    /**
     * Maps merge, everything else replaces, and null removes. A null with nothing to remove stays, so that it can be
     * reported where it must be a slip.
     */
    static Node.Entries merge(Node.Entries parent, Node.Entries child) {
        Map<String, Node.Entry> merged = new LinkedHashMap<>(parent.entries());
        child.entries().forEach((name, entry) -> {
            String key = keyIn(parent, name, entry.value());
            Node.Entry old = merged.get(key);
            if (old != null && !old.value().isNull() && entry.value().isNull()) {
                merged.remove(key);
            } else if (old != null
                    && old.value() instanceof Node.Entries below
                    && entry.value() instanceof Node.Entries above) {
                merged.put(key, new Node.Entry(entry.key(), merge(below, above)));
            } else {
                merged.put(key, entry);
            }
        });
        return new Node.Entries(child.place(), merged);
    }

    /** CHN-USA in a child is USA-CHN in its parent: a pair has no order. */
    private static String keyIn(Node.Entries parent, String name, Node value) {
        Matcher pair = PAIR.matcher(name);
        if (value instanceof Node.Scalar && pair.matches()) {
            String other = pair.group(2) + "-" + pair.group(1);
            return parent.entries().containsKey(other) && !parent.entries().containsKey(name) ? other : name;
        }
        return name;
    }
}
