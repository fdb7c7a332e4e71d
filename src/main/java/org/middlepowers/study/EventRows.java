package org.middlepowers.study;

import java.util.Locale;
import org.middlepowers.model.EventLog;
import org.middlepowers.model.Sector;
import org.middlepowers.model.World;
import org.middlepowers.results.TableChunk;
import org.middlepowers.scenario.Quarter;

/** Events as rows of a table: when, who, whom, what, its codes, and what it was about (§6.3). */
final class EventRows {
    private EventRows() {}

    /** Adds one event of a world, as a row of {@link RunTables#events}. */
    static void add(World w, int event, RunId id, TableChunk chunk) {
        EventLog log = w.events();
        Quarter start = w.scenario().start();
        id.begin(chunk);
        chunk.add(start.plus(log.quarter(event)).toString());
        chunk.add(w.actorCode(log.source(event))).add(w.actorCode(log.target(event)));
        chunk.add(log.type(event).name()).add(log.type(event).cameo());
        chunk.add(log.type(event).quad()).add(log.type(event).goldstein());
        Sector sector = log.sector(event) < 0 ? null : Sector.values()[log.sector(event)];
        chunk.add(sector == null ? "" : sector.name().toLowerCase(Locale.ROOT));
        chunk.add(region(w, event));
        chunk.add(log.issue(event) ? sector.issue() : "");
        if (log.sanction(event) < 0) {
            chunk.skip();
        } else {
            chunk.add(log.sanction(event));
        }
        chunk.endRow();
    }

    private static String region(World w, int event) {
        EventLog log = w.events();
        if (log.region(event) < 0) {
            return "";
        }
        int state = Math.max(log.source(event), log.target(event)) - w.powers().size();
        return w.states().get(state).getRegions()[log.region(event)];
    }
}
