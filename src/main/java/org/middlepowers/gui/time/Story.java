package org.middlepowers.gui.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is being watched: the original course of history, the branches that left it, which of them all is shown, and the
 * quarter. Changes replace the story as a whole, so that a picture never mixes two.
 *
 * @param original the run as the scenario has it
 * @param branches runs as somebody changed it
 * @param shown place of the branch that is shown; -1 for the original
 * @param time the quarter shown, from the start; -1 before the first
 * @param hidden whether what is known of later quarters is kept from sight
 */
public record Story(Track original, List<Track> branches, int shown, int time, boolean hidden) {
    public Story {
        branches = List.copyOf(branches);
    }

    /** A story that has not begun. */
    public static Story of(Track original) {
        return new Story(original, List.of(), -1, -1, false);
    }

    /** The course that is shown and goes on. */
    public Track current() {
        return shown < 0 ? original : branches.get(shown);
    }

    /** The branch that is shown, if one is. */
    public Optional<Track> branch() {
        return shown < 0 ? Optional.empty() : Optional.of(branches.get(shown));
    }

    /** All courses: the original, then its branches. */
    public List<Track> courses() {
        List<Track> all = new ArrayList<>(branches);
        all.add(0, original);
        return all;
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
        return new Story(original, branches, shown, time, later);
    }

    /** The same story at another quarter, which its course must know. */
    public Story at(int other) {
        return new Story(original, branches, shown, other, hidden);
    }

    /** The story with another branch, which is shown from now on, at a quarter that it knows. */
    public Story branching(Track other, int at) {
        List<Track> all = new ArrayList<>(branches);
        all.add(other);
        return new Story(original, all, all.size() - 1, at, hidden);
    }

    /** The story with the branch that is shown replaced by another, at a quarter that it knows. */
    public Story replacing(Track other, int at) {
        List<Track> all = new ArrayList<>(branches);
        all.set(shown, other);
        return new Story(original, all, shown, at, hidden);
    }

    /** The story with another of its courses shown, which must know the quarter; -1 for the original. */
    public Story showing(int course) {
        return new Story(original, branches, course, time, hidden);
    }

    /** The story without the branch that is shown; the original is shown instead, as far as it is known. */
    public Story without() {
        List<Track> rest = new ArrayList<>(branches);
        rest.remove(shown);
        return new Story(original, rest, -1, Math.min(time, original.known() - 1), hidden);
    }

    /** Quarters of a course beside the one shown that may be seen: none after it where the future is hidden. */
    public int visible(Track course) {
        return hidden ? Math.min(time + 1, course.known()) : course.known();
    }
}
