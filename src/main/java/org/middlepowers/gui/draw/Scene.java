package org.middlepowers.gui.draw;

import java.awt.Color;
import java.util.Optional;
import org.middlepowers.gui.time.Cast;
import org.middlepowers.gui.time.Frame;
import org.middlepowers.gui.time.Story;

/**
 * What a picture shows.
 *
 * @param actor that is looked at, as numbered in the event log, or -1
 */
public record Scene(Story story, int actor, Look look) {
    /** Quarters that an act stays in sight, fading. */
    static final int FADING = 3;
    /** Number of states from which on each is a dot, and only those that the story is about are named. */
    private static final int CROWD = 150;

    public Cast cast() {
        return story.cast();
    }

    /** Whether there are so many states that each is a dot. */
    static boolean crowd(Cast cast) {
        return cast.states().size() >= CROWD;
    }

    boolean crowd() {
        return crowd(cast());
    }

    /** The same in another quarter, which its course must know. */
    public Scene at(int time) {
        return new Scene(story.at(time), actor, look);
    }

    /** Whether there is a quarter to show. */
    public boolean begun() {
        return story.time() >= 0;
    }

    /** The quarter shown. */
    public Frame frame() {
        return story.frame().orElseThrow();
    }

    /** An earlier quarter, or null before the first. */
    public Frame ago(int quarters) {
        int time = story.time() - quarters;
        return time < 0 ? null : story.current().frame(time);
    }

    /** Place of the middle power that is looked at, or -1. */
    public int selected() {
        return Math.max(-1, actor - cast().powers().size());
    }

    /** Place of the great power that is looked at, or -1. */
    public int power() {
        return actor < cast().powers().size() ? actor : -1;
    }

    /** Whether a state is among those that the story is about, or is looked at. */
    public boolean near(int state) {
        return state == selected() || cast().focus().contains(state);
    }

    /** The state that stands out: the selected one, else the story's first. */
    public int hero() {
        return selected() >= 0 ? selected() : cast().hero();
    }

    /** The same quarter of the original, where a branch is shown that has the same states in it. */
    public Optional<Frame> beside() {
        boolean there = begun() && story.branch().isPresent() && story.time() < story.original().known();
        return there
                ? Optional.of(story.original().frame(story.time())).filter(f -> f.states().size() == frame().states().size())
                : Optional.empty();
    }

    /** Whether colours show a difference between two worlds. */
    public boolean difference() {
        return look.difference() && beside().isPresent();
    }

    /** What a state's colour shows: its conduct, or by how much that differs from the original's. */
    public double shade(int state) {
        double conduct = begun() ? frame().states().get(state).posture().conduct() : 0;
        return difference() ? (conduct - beside().orElseThrow().states().get(state).posture().conduct()) / 2 : conduct;
    }

    /** The colour of a state. */
    Color color(int state) {
        return Palette.conduct(shade(state));
    }
}
