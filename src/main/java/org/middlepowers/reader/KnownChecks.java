package org.middlepowers.reader;

import java.util.Optional;
import java.util.Set;
import org.middlepowers.reader.ScenarioChecks.Report;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.Scenario;

/** What the section {@code known} dates: things that can be left out of a world, each by its place. */
final class KnownChecks {
    private static final String ALLOWED = "allowed are parameters.NAME, middlePowers.CODE.transitAccess.POWER, institutions.NAME,"
            + " institutions.NAME.members.CODE, shocks.NAME and votes.NAME";

    /** Places that can be dated. */
    static final String FORM = "(parameters|institutions|shocks|votes)\\.[A-Za-z0-9_-]+"
            + "|institutions\\.[A-Za-z0-9_-]+\\.members\\.[A-Z]{3}"
            + "|middlePowers\\.[A-Z]{3}\\.transitAccess\\.[A-Z]{3}";

    private KnownChecks() {}

    /** Whether a key is the place of something that can be dated; if not, it is a problem. */
    static boolean place(String key, Place place, String path, Problems problems) {
        Set<String> parameters = ParameterRegistry.entries().keySet();
        String name = key.substring(key.indexOf('.') + 1);
        if (!key.matches(FORM)) {
            problems.add(place, path, "is no place that can be dated; " + ALLOWED);
        } else if (key.startsWith("parameters.") && !parameters.contains(name)) {
            problems.add(place, path, "is not a parameter" + Spelling.hint(Spelling.nearest(name, parameters)));
        } else {
            return true;
        }
        return false;
    }

    /** A date of something that is not there; a parent's of what a child took away is not a slip. */
    static void warn(Scenario s, Report report) {
        s.known().keySet().forEach(path -> {
            String[] p = path.split("\\.");
            Optional<Set<String>> names = names(s, p);
            if (names.isPresent() && !names.get().contains(p[p.length - 1])) {
                report.addKey(
                        "dates nothing that is there" + Spelling.hint(Spelling.nearest(p[p.length - 1], names.get())), "known",
                        path);
            }
        });
    }

    /** Names among which the last one of a path must be; empty if the thing around it is gone. */
    private static Optional<Set<String>> names(Scenario s, String[] p) {
        if (p.length == 2) {
            return Optional.empty();
        }
        return p[0].equals("institutions")
                ? Optional.ofNullable(s.institutions().get(p[1])).map(i -> Set.copyOf(i.members()))
                : Optional.ofNullable(s.middlePowers().get(p[1])).map(m -> m.transitAccess().keySet());
    }
}
