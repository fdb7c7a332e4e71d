package org.middlepowers.study.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who plays which state in one world of a tournament.
 *
 * @param number 1, 2, …
 * @param seats state by entrant
 */
record Seating(int number, Map<Entrant, String> seats) {
    /** All entrants in one world, as often as there are seats, so that each plays every seat once. */
    static List<Seating> inTurn(List<Entrant> entrants, List<String> states) {
        List<Seating> seatings = new ArrayList<>();
        for (int turn = 0; turn < entrants.size(); turn++) {
            Map<Entrant, String> seats = new LinkedHashMap<>();
            for (int k = 0; k < entrants.size(); k++) {
                seats.put(entrants.get(k), states.get((k + turn) % states.size()));
            }
            seatings.add(new Seating(turn + 1, seats));
        }
        return seatings;
    }

    /** Every entrant in a world of its own, all on the same seat. */
    static List<Seating> alone(List<Entrant> entrants, String state) {
        List<Seating> seatings = new ArrayList<>();
        for (Entrant e : entrants) {
            seatings.add(new Seating(seatings.size() + 1, Map.of(e, state)));
        }
        return seatings;
    }
}
