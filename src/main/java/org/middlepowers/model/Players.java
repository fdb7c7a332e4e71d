package org.middlepowers.model;

import java.util.Map;

/**
 * Players that the command line seated: each chooses for the states whose policy names it, in every world of this
 * program. A player is another program, so nothing that a file says can seat one. Safe for use by many threads.
 */
public final class Players {
    private static volatile Map<String, Policy> seated = Map.of();

    private Players() {}

    /**
     * Seats players in place of those who sat before; none when a command is done.
     *
     * @param players by the text that names them; safe for use by many threads
     */
    public static void seat(Map<String, Policy> players) {
        seated = Map.copyOf(players);
    }

    /** Whether a player of that name is seated. */
    public static boolean isSeated(String player) {
        return seated.containsKey(player);
    }

    /** @throws IllegalStateException if no such player is seated */
    static Policy of(String player) {
        Policy policy = seated.get(player);
        if (policy == null) {
            throw new IllegalStateException("the player '" + player + "' is not seated");
        }
        return policy;
    }
}
