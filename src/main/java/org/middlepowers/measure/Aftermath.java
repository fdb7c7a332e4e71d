package org.middlepowers.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.middlepowers.measure.Reactions.Audience;
import org.middlepowers.model.EventLog;
import org.middlepowers.model.EventType;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.World;
import org.middlepowers.scenario.Quarter;

/**
 * What followed a decision: the third part of the act dossier (§6.1). Events of the two quarters after it aimed at the
 * state or, of its publics, protest; how that differs from before; and what became of the state.
 *
 * @param deeds what others did, in order of quarter, author and kind
 * @param powers reaction of great powers as in {@link Reactions}; NaN at the very start and end of a run
 * @param publics reaction of its publics, likewise
 * @param quarters the quarter of the decision and the two that follow, as far as the run goes
 */
public record Aftermath(List<Response> deeds, double powers, double publics, List<Course> quarters) {
    /** Quarters that a reaction is looked for in. */
    public static final int LENGTH = 2;

    /**
     * What somebody did in a quarter.
     *
     * @param by name of a great power, or of the state itself where its publics acted
     * @param times how often
     * @param goldstein on Goldstein's scale, -10 conflict to 10 cooperation
     */
    public record Response(String quarter, String by, EventType what, int times, double goldstein) {}

    /**
     * The state at the end of a quarter.
     *
     * @param growth of the quarter, relative to the trend (log points)
     * @param status 0 to 1
     * @param statusChange over the quarter
     * @param protests events of the quarter
     */
    public record Course(String quarter, double growth, double status, double statusChange, int protests) {}

    /** Follows a state through a run. */
    public static final class Watch {
        private final int state;
        private final int from;
        private final List<Course> courses = new ArrayList<>();
        private double statusBefore;

        /**
         * A watch on a state.
         *
         * @param state its place in the world
         * @param from quarters from the start of the run to the decision
         */
        public Watch(World w, int state, int from) {
            this.state = state;
            this.from = from;
            statusBefore = w.states().get(state).getStatus();
        }

        /** Takes note of a quarter that has ended. */
        public void note(World w) {
            MiddlePower i = w.states().get(state);
            if (w.time() >= from && w.time() <= from + LENGTH) {
                courses.add(new Course(
                        w.quarter().toString(), i.getGrowth(), i.getStatus(), i.getStatus() - statusBefore,
                        i.getProtestEvents()));
            }
            statusBefore = i.getStatus();
        }

        /** What followed, once the run is far enough. */
        public Aftermath of(World w) {
            Reactions reactions = new Reactions(
                    w.events(), w.powers().size(), w.states().size(), w.scenario().quarters());
            return new Aftermath(
                    deeds(w),
                    reactions.of(state, from, Audience.POWERS),
                    reactions.of(state, from, Audience.PUBLICS),
                    List.copyOf(courses));
        }

        private List<Response> deeds(World w) {
            EventLog log = w.events();
            int powers = w.powers().size();
            int actor = powers + state;
            Map<List<Integer>, Integer> counts = new TreeMap<>(Watch::compare);
            for (int e = 0; e < log.size(); e++) {
                boolean time = log.quarter(e) > from && log.quarter(e) <= from + LENGTH;
                boolean aimed = log.target(e) == actor && log.source(e) < powers;
                boolean protest = log.source(e) == actor && log.type(e) == EventType.PROTEST;
                if (time && (aimed || protest)) {
                    counts.merge(List.of(log.quarter(e), log.source(e), log.type(e).ordinal()), 1, Integer::sum);
                }
            }
            List<Response> deeds = new ArrayList<>();
            Quarter start = w.scenario().start();
            counts.forEach((key, times) -> {
                EventType type = EventType.values()[key.get(2)];
                String by = key.get(1) < powers
                        ? w.powers().get(key.get(1)).getName()
                        : w.states().get(state).getName();
                deeds.add(new Response(start.plus(key.get(0)).toString(), by, type, times, type.goldstein()));
            });
            return List.copyOf(deeds);
        }

        private static int compare(List<Integer> a, List<Integer> b) {
            for (int k = 0; k < a.size(); k++) {
                int order = a.get(k).compareTo(b.get(k));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        }
    }
}
