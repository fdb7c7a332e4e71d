package org.middlepowers.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The canonical text of a scenario, taken apart as far as it takes to tell in which parts two scenarios differ. */
final class ScenarioText {
    /** Parts that say something about a world but do not change what happens in it. */
    private static final Set<String> WORDS =
            Set.of("title", "question", "expect", "votes", "groups", "focus", "sources");

    private static final String SHOCKS = "shocks";

    private ScenarioText() {}

    /**
     * Names of the parts in which two worlds differ, in alphabetical order: top-level keys, and "shocks" where an event
     * that both have is not the same in both. Events that only one of them has do not count.
     */
    static Set<String> differing(String one, String other) {
        Map<String, String> here = parts(one, "");
        Map<String, String> there = parts(other, "");
        Set<String> names = new TreeSet<>(here.keySet());
        names.addAll(there.keySet());
        names.removeIf(name -> WORDS.contains(name)
                || name.equals(SHOCKS)
                || Objects.equals(here.get(name), there.get(name)));
        if (eventDiffers(here.getOrDefault(SHOCKS, ""), there.getOrDefault(SHOCKS, ""))) {
            names.add(SHOCKS);
        }
        return names;
    }

    private static boolean eventDiffers(String one, String other) {
        Map<String, String> here = parts(one, "  ");
        Map<String, String> there = parts(other, "  ");
        return here.entrySet().stream()
                .anyMatch(e -> there.containsKey(e.getKey()) && !there.get(e.getKey()).equals(e.getValue()));
    }

    /** Blocks of text by the key that begins them at an indentation. */
    private static Map<String, String> parts(String text, String indent) {
        Map<String, String> parts = new LinkedHashMap<>();
        String key = null;
        StringBuilder block = new StringBuilder();
        for (String line : text.split("\n")) {
            if (line.matches(indent + "[A-Za-z0-9_-]+:.*")) {
                if (key != null) {
                    parts.put(key, block.toString());
                }
                key = line.substring(indent.length(), line.indexOf(':', indent.length()));
                block.setLength(0);
                block.append(line.substring(line.indexOf(':', indent.length()) + 1));
            } else {
                block.append('\n').append(line);
            }
        }
        if (key != null) {
            parts.put(key, block.toString());
        }
        return parts;
    }
}
