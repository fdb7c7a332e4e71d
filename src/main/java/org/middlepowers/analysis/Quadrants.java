package org.middlepowers.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.middlepowers.results.TableReader;

/**
 * What the middle powers' acts do to the system, replication by replication: the effect of all their acts on the
 * effective number of great-power poles and on tension, against a twin run in which they abstain.
 *
 * @param n replications counted
 * @param counts replications in each quadrant
 */
public record Quadrants(long n, Map<Quadrant, Long> counts) {
    private static final String TENSION = "effect.tension";
    private static final String POLES = "effect.poles";

    /** Kinds of effect (model, section 1). */
    public enum Quadrant {
        ORDERLY("orderly multipolariser", "more poles, less tension"),
        DISRUPTIVE("disruptive reviser", "more poles, more tension"),
        PILLAR("status-quo pillar", "no more poles, less tension"),
        CLIENT("bloc client", "no more poles, more tension"),
        NEITHER("without effect on tension", "tension unchanged");

        private final String title;
        private final String about;

        Quadrant(String title, String about) {
            this.title = title;
            this.about = about;
        }

        public String title() {
            return title;
        }

        public String about() {
            return about;
        }

        /** The quadrant of an effect; a positive number means more of it because middle powers act. */
        public static Quadrant of(double poles, double tension) {
            if (tension == 0) {
                return NEITHER;
            }
            if (poles > 0) {
                return tension < 0 ? ORDERLY : DISRUPTIVE;
            }
            return tension < 0 ? PILLAR : CLIENT;
        }
    }

    /** Share of replications in a quadrant, 0 to 1. */
    public double share(Quadrant quadrant) {
        return n == 0 ? 0 : counts.getOrDefault(quadrant, 0L) / (double) n;
    }

    /** By scenario; empty if the runs have no effects. */
    public static Map<String, Quadrants> read(Path runs) throws IOException {
        Map<String, Map<Quadrant, Long>> counts = new LinkedHashMap<>();
        try (TableReader table = TableReader.open(runs)) {
            if (!table.has(TENSION) || !table.has(POLES)) {
                return Map.of();
            }
            int scenario = table.column("scenario");
            int tension = table.column(TENSION);
            int poles = table.column(POLES);
            while (table.next()) {
                double t = table.number(tension);
                double p = table.number(poles);
                if (!Double.isNaN(t) && !Double.isNaN(p)) {
                    counts.computeIfAbsent(table.text(scenario), s -> new EnumMap<>(Quadrant.class))
                            .merge(Quadrant.of(p, t), 1L, Long::sum);
                }
            }
        }
        Map<String, Quadrants> quadrants = new LinkedHashMap<>();
        counts.forEach((name, c) -> quadrants.put(
                name, new Quadrants(c.values().stream().mapToLong(Long::longValue).sum(), c)));
        return quadrants;
    }
}
