package org.middlepowers.gui.draw;

import org.middlepowers.gui.time.Cast;
import org.middlepowers.gui.time.Frame;
import org.middlepowers.gui.time.Story;

/**
 * What a picture shows.
 *
 * @param selected place of the middle power that is looked at, or -1
 */
public record Scene(Story story, int selected) {
    /** Quarters that an act stays in sight, fading. */
    static final int FADING = 3;

    public Cast cast() {
        return story.cast();
    }

    /** The same in another quarter, which its course must know. */
    public Scene at(int time) {
        return new Scene(story.at(time), selected);
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

    /** Whether a state is among those that the story is told of, or is looked at. */
    public boolean near(int state) {
        return state == selected || cast().focus().contains(state);
    }

    /** The state that stands out: the selected one, else the story's first. */
    public int hero() {
        return selected >= 0 ? selected : cast().hero();
    }
}
