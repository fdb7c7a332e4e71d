package org.middlepowers.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.middlepowers.results.TableReader;

/**
 * How much of a difference in the driver–stabiliser index to the first scenario is conduct, with the acts alone that states
 * could choose in both worlds, and how much comes from acts that could be chosen in one of them only.
 *
 * @param conduct difference among acts that were possible in both, paired by replication
 * @param availability the rest of the difference
 * @param lost share of states, by act, that could choose it in the first scenario and never in the other; on average
 * @param gained the reverse
 */
public record Availability(
        Interval conduct, Interval availability, Map<String, Double> lost, Map<String, Double> gained) {

    /** Columns of {@code availability.csv}. */
    public static final List<String> COLUMNS =
            List.of("scenario", "replication", "scope", "states", "index", "conduct", "lost", "gained");

    /** An act is named if it becomes possible or impossible for this share of states on average. */
    private static final double NAMED = .05;

    /** A scenario and a scope. */
    record Key(String scenario, String scope) {}

    private static final class Sums {
        final Moments conduct = Moments.ofDifferences();
        final Moments availability = Moments.ofDifferences();
        final Map<String, Double> lost = new LinkedHashMap<>();
        final Map<String, Double> gained = new LinkedHashMap<>();
        int n;

        Availability split() {
            return new Availability(conduct.interval(), availability.interval(), shares(lost), shares(gained));
        }

        private Map<String, Double> shares(Map<String, Double> counts) {
            Map<String, Double> shares = new LinkedHashMap<>();
            counts.forEach((act, count) -> {
                if (count / n >= NAMED) {
                    shares.put(act, count / n);
                }
            });
            return shares;
        }
    }

    /** Reads the table; nothing if there is none. */
    static Map<Key, Availability> read(Path file) throws IOException {
        Map<Key, Sums> sums = new LinkedHashMap<>();
        if (Files.exists(file)) {
            try (TableReader table = TableReader.open(file)) {
                int scenario = table.column("scenario");
                int scope = table.column("scope");
                int states = table.column("states");
                int index = table.column("index");
                int conduct = table.column("conduct");
                int lost = table.column("lost");
                int gained = table.column("gained");
                while (table.next()) {
                    Sums of = sums.computeIfAbsent(new Key(table.text(scenario), table.text(scope)), k -> new Sums());
                    of.n++;
                    of.conduct.add(table.number(conduct));
                    of.availability.add(table.number(index) - table.number(conduct));
                    count(table.text(lost), table.number(states), of.lost);
                    count(table.text(gained), table.number(states), of.gained);
                }
            }
        }
        Map<Key, Availability> all = new HashMap<>();
        sums.forEach((key, of) -> all.put(key, of.split()));
        return all;
    }

    private static void count(String text, double states, Map<String, Double> counts) {
        for (String part : text.isEmpty() ? new String[0] : text.split("\\+")) {
            String[] act = part.split(":");
            counts.merge(act[0], Integer.parseInt(act[1]) / states, Double::sum);
        }
    }

    /** Whether any act became possible or impossible for more than a few. */
    public boolean matters() {
        return !lost.isEmpty() || !gained.isEmpty();
    }

    /** The same with the sign turned: of the first scenario to the other. */
    public Availability negated() {
        return new Availability(conduct.negated(), availability.negated(), gained, lost);
    }
}
