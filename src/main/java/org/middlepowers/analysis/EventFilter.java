package org.middlepowers.analysis;

import java.io.IOException;
import java.util.List;
import org.middlepowers.results.TableReader;

/**
 * Conditions on rows of a table of events; an empty list or text is no condition. Codes, acts, sectors and regions are
 * compared without regard to upper and lower case.
 */
public final class EventFilter {
    private final List<String> actors;
    private final List<String> others;
    private final List<String> quads;
    private final List<String> acts;
    private final List<String> sectors;
    private final List<String> regions;
    private final List<String> runs;
    private final String from;
    private final String to;
    private int source;
    private int target;
    private int quad;
    private int act;
    private int sector;
    private int region;
    private int run;
    private int quarter;

    /**
     * @param actors codes, one of which is on either side of the event
     * @param others codes, one of which is on the side that is not the actor's
     * @param quads classes, "1" to "4"
     * @param from first quarter, as in 2016Q1, or ""
     * @param to last quarter, or ""
     */
    public EventFilter(
            List<String> actors, List<String> others, List<String> quads, List<String> acts, List<String> sectors,
            List<String> regions, List<String> runs, String from, String to) {
        this.actors = List.copyOf(actors);
        this.others = List.copyOf(others);
        this.quads = List.copyOf(quads);
        this.acts = List.copyOf(acts);
        this.sectors = List.copyOf(sectors);
        this.regions = List.copyOf(regions);
        this.runs = List.copyOf(runs);
        this.from = from;
        this.to = to;
    }

    /**
     * Finds the columns in a table.
     *
     * @throws IOException with a sentence, if it is not a table of events
     */
    public void bind(TableReader table) throws IOException {
        source = table.column("source");
        target = table.column("target");
        quad = table.column("quad");
        act = table.column("act");
        sector = table.column("sector");
        region = table.column("region");
        run = table.column("run");
        quarter = table.column("quarter");
    }

    /** Whether the current row fulfils all conditions. */
    public boolean admits(TableReader row) {
        return parties(row.text(source), row.text(target))
                && fits(quads, row.text(quad))
                && fits(acts, row.text(act))
                && fits(sectors, row.text(sector))
                && fits(regions, row.text(region))
                && fits(runs, row.text(run))
                && within(row.text(quarter));
    }

    private boolean parties(String one, String other) {
        return fits(actors, one) && fits(others, other) || fits(actors, other) && fits(others, one);
    }

    /** Quarters as text are in the order of time: four digits, Q, one digit. */
    private boolean within(String when) {
        return (from.isEmpty() || when.compareTo(from) >= 0) && (to.isEmpty() || when.compareTo(to) <= 0);
    }

    private static boolean fits(List<String> allowed, String value) {
        if (allowed.isEmpty()) {
            return true;
        }
        for (String a : allowed) {
            if (a.trim().equalsIgnoreCase(value)) {
                return true;
            }
        }
        return false;
    }
}
