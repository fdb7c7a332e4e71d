package org.middlepowers.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the scenarios and theories of a sweep are, and those that were read, each once. Safe for use by many threads. */
final class SweepSources {
    private final Map<String, String> places;
    private final Map<List<Object>, ScenarioBase> read = new HashMap<>();

    /** @param places files by the name that the sweep gives them; what is not among them is a name in the library */
    SweepSources(Map<String, String> places) {
        this.places = Map.copyOf(places);
    }

    /** The name or file that {@link ScenarioFiles} takes. */
    String place(String name) {
        return places.getOrDefault(name, name);
    }

    synchronized ScenarioBase base(String scenario, Optional<String> theory, List<String> sets)
            throws InvalidScenarioException {
        List<Object> key = List.of(scenario, theory, sets);
        ScenarioBase base = read.get(key);
        if (base == null) {
            base = ScenarioFiles.base(place(scenario), theory.map(this::place), sets);
            read.put(key, base);
        }
        return base;
    }
}
