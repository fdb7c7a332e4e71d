package org.middlepowers.gui.window;

import java.util.function.ToDoubleFunction;
import org.jfree.data.xy.AbstractXYDataset;
import org.middlepowers.gui.time.Frame;
import org.middlepowers.gui.time.Story;
import org.middlepowers.gui.time.Track;
import org.middlepowers.scenario.Quarter;

/** A measure of the story so far as a line of a chart; read straight from its frames. */
final class LiveSeries extends AbstractXYDataset {
    private static final long serialVersionUID = 1;

    private final transient ToDoubleFunction<Frame> value;
    private final boolean original;
    private transient Track track;
    private int count;

    /** @param original whether it is of the original beside a branch; empty where there is no branch */
    LiveSeries(ToDoubleFunction<Frame> value, boolean original) {
        this.value = value;
        this.original = original;
    }

    void show(Story story) {
        track = original ? story.original() : story.current();
        int wanted = original ? story.branch().isEmpty() ? 0 : story.visible(story.original()) : story.time() + 1;
        count = Math.min(wanted, track.known());
        fireDatasetChanged();
    }

    @Override
    public int getSeriesCount() {
        return 1;
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return original ? "original" : "current";
    }

    @Override
    public int getItemCount(int series) {
        return count;
    }

    @Override
    public Number getX(int series, int item) {
        Quarter q = track.frame(item).quarter();
        return q.year() + (q.quarterOfYear() - .5) / 4;
    }

    @Override
    public Number getY(int series, int item) {
        return value.applyAsDouble(track.frame(item));
    }
}
