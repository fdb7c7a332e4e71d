package org.middlepowers.gui.window;

import java.util.function.IntToDoubleFunction;
import org.jfree.data.xy.AbstractIntervalXYDataset;
import org.middlepowers.scenario.Quarter;

/** A line of a chart over quarters, perhaps with a band around it; its owner says how far it goes. */
final class LineData extends AbstractIntervalXYDataset {
    private static final long serialVersionUID = 1;

    private final String name;
    private Quarter start;
    private int count;
    private transient IntToDoubleFunction value;
    private transient IntToDoubleFunction low;
    private transient IntToDoubleFunction high;

    LineData(String name) {
        this.name = name;
    }

    /** Shows quarters from the start on; nothing of none. */
    void show(Quarter from, int quarters, IntToDoubleFunction values) {
        show(from, quarters, values, values, values);
    }

    void show(Quarter from, int quarters, IntToDoubleFunction values, IntToDoubleFunction least, IntToDoubleFunction most) {
        start = from;
        count = quarters;
        value = values;
        low = least;
        high = most;
        fireDatasetChanged();
    }

    /** A quarter as a number of years; its middle lies an eighth after its start. */
    static double year(Quarter q) {
        return q.year() + (q.quarterOfYear() - .5) / 4;
    }

    @Override
    public int getSeriesCount() {
        return 1;
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return name;
    }

    @Override
    public int getItemCount(int series) {
        return count;
    }

    @Override
    public Number getX(int series, int item) {
        return year(start.plus(item));
    }

    @Override
    public Number getY(int series, int item) {
        return value.applyAsDouble(item);
    }

    @Override
    public Number getStartX(int series, int item) {
        return getX(series, item);
    }

    @Override
    public Number getEndX(int series, int item) {
        return getX(series, item);
    }

    @Override
    public Number getStartY(int series, int item) {
        return low.applyAsDouble(item);
    }

    @Override
    public Number getEndY(int series, int item) {
        return high.applyAsDouble(item);
    }
}
