package org.middlepowers.analysis;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.middlepowers.results.TableReader;

/**
 * Conditions on rows of a table of events; an empty list or text is not a condition. Codes, acts, sectors and regions are
 * compared without regard to upper and lower case.
 */
public final class EventFilter {
    private final List<String> actors;
    private final List<String> others;
    private final Map<String, List<String>> allowed;
    private final String from;
    private final String to;
    private final Map<Integer, List<String>> byColumn = new LinkedHashMap<>();
    private int source;
    private int target;
    private int quarter;

    /**
     * @param actors codes, one of which is on either side of the event
     * @param others codes, one of which is on the side that is not the actor's
     * @param allowed values by column, as quad, act, sector, region or run
     * @param from first quarter, as in 2016Q1, or ""
     * @param to last quarter, or ""
     */
    public EventFilter(List<String> actors, List<String> others, Map<String, List<String>> allowed, String from, String to) {
        this.actors = List.copyOf(actors);
        this.others = List.copyOf(others);
        this.allowed = Map.copyOf(allowed);
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
        quarter = table.column("quarter");
        byColumn.clear();
        for (Map.Entry<String, List<String>> e : allowed.entrySet()) {
            byColumn.put(table.column(e.getKey()), e.getValue());
        }
    }

    /** Whether the current row fulfils all conditions. */
    public boolean admits(TableReader row) {
        return parties(row.text(source), row.text(target))
                && byColumn.entrySet().stream().allMatch(e -> fits(e.getValue(), row.text(e.getKey())))
                && within(row.text(quarter));
    }

    private boolean parties(String one, String other) {
        return fits(actors, one) && fits(others, other) || fits(actors, other) && fits(others, one);
    }

    /** Quarters as text are in the order of time: four digits, Q, one digit. */
    private boolean within(String when) {
        return (from.isEmpty() || when.compareTo(from) >= 0) && (to.isEmpty() || when.compareTo(to) <= 0);
    }

    private static boolean fits(List<String> values, String value) {
        return values.isEmpty() || values.stream().anyMatch(v -> v.trim().equalsIgnoreCase(value));
    }
}
