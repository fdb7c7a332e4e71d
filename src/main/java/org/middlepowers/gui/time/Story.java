package org.middlepowers.gui.time;

import java.util.Optional;

/**
 * What is being watched: the original course of history and, if there is one, a branch that left it, with the quarter
 * that is shown. Changes replace the story as a whole, so that a picture never mixes two.
 *
 * @param original the run as the scenario has it
 * @param branch the run as somebody changed it; empty for none
 * @param time the quarter shown, from the start; -1 before the first
 * @param hidden whether what is known of later quarters is kept from sight
 */
public record Story(Track original, Optional<Track> branch, int time, boolean hidden) {
    /** A story that has not begun. */
    public static Story of(Track original) {
        return new Story(original, Optional.empty(), -1, false);
    }

    /** The course that goes on: the branch if there is one. */
    public Track current() {
        return branch.orElse(original);
    }

    /** The quarter shown, or empty before the first. */
    public Optional<Frame> frame() {
        return time < 0 ? Optional.empty() : Optional.of(current().frame(time));
    }

    public Cast cast() {
        return current().cast();
    }

    /** The same story with what is known of later quarters kept from sight, or not. */
    public Story hiding(boolean later) {
        return new Story(original, branch, time, later);
    }

    /** The same story at another quarter, which its course must know. */
    public Story at(int other) {
        return new Story(original, branch, other, hidden);
    }

    /** The story with a branch that takes over, at a quarter that the branch knows. */
    public Story branching(Track other, int at) {
        return new Story(original, Optional.of(other), at, hidden);
    }

    /** The story without its branch, as far as the original is known. */
    public Story unbranched() {
        return new Story(original, Optional.empty(), Math.min(time, original.known() - 1), hidden);
    }

    /** Quarters of the original that may be seen: up to the one shown where the future is hidden. */
    public int visible() {
        return hidden ? Math.min(time + 1, original.known()) : original.known();
    }
}
