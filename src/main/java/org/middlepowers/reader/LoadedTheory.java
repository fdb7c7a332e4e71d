package org.middlepowers.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.Theory;

/**
 * A theory that was read and found right.
 *
 * @param name short name: that of the library, or of the file without its ending
 * @param parameters the parameters that it sets, and no others
 * @param text as it is written
 */
public record LoadedTheory(String name, Theory theory, Map<String, Double> parameters, String text) {
    /** The scenario with the theory in its title and its sources. */
    Scenario mark(Scenario s) {
        List<String> sources = new ArrayList<>(s.sources());
        theory.sources().forEach(source -> sources.add(theory.title() + ": " + source));
        return s.titled(s.title() + " (" + theory.title() + ")", sources);
    }
}
