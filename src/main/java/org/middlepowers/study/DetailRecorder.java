package org.middlepowers.study;

import java.util.ArrayList;
import java.util.List;
import org.middlepowers.measure.Dossier;
import org.middlepowers.measure.Reactions;
import org.middlepowers.measure.Reactions.Audience;
import org.middlepowers.measure.StateMeasure;
import org.middlepowers.measure.TieMeasure;
import org.middlepowers.model.Act;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.World;
import org.middlepowers.results.TableChunk;
import org.middlepowers.scenario.Quarter;

/** Keeps what every state was and did in every quarter, and every event, of one run. */
final class DetailRecorder {
    private static final List<StateMeasure> MEASURES = RunTables.ofState();

    private final RunId id;
    private final List<String> powers;
    private final List<Row> rows = new ArrayList<>();

    /** One state and quarter: acts in words, and numbers in the order of the table. */
    private record Row(int state, int quarter, String acts, double[] values, double[] ties) {}

    /**
     * A recorder of one run.
     *
     * @param powers codes of the great powers that the table has columns for
     */
    DetailRecorder(RunId id, List<String> powers) {
        this.id = id;
        this.powers = powers;
    }

    /** Takes note of a quarter that has ended. */
    void note(World w) {
        int[] places = powers.stream().mapToInt(code -> place(w, code)).toArray();
        for (int k = 0; k < w.states().size(); k++) {
            MiddlePower i = w.states().get(k);
            double[] values = new double[MEASURES.size() + 2];
            for (int m = 0; m < MEASURES.size(); m++) {
                values[m] = MEASURES.get(m).value().applyAsDouble(w, i);
            }
            values[MEASURES.size()] = Dossier.slackInNorms(w, i);
            values[MEASURES.size() + 1] = Dossier.slackInWinSet(w, i);
            rows.add(new Row(k, w.time(), acts(i), values, ties(w, i, places)));
        }
    }

    /** Writes the states table of the run, once it is over and the reactions to each act are known. */
    void states(World w, TableChunk chunk) {
        Quarter start = w.scenario().start();
        Reactions reactions = new Reactions(
                w.events(), w.powers().size(), w.states().size(), w.scenario().quarters());
        for (Row row : rows) {
            id.begin(chunk);
            chunk.add(start.plus(row.quarter).toString());
            chunk.add(w.states().get(row.state).getCode()).add(row.acts);
            for (double v : row.values) {
                chunk.add(v);
            }
            chunk.add(reactions.of(row.state, row.quarter, Audience.POWERS));
            chunk.add(reactions.of(row.state, row.quarter, Audience.PUBLICS));
            for (double v : row.ties) {
                chunk.add(v);
            }
            chunk.endRow();
        }
    }

    /** Writes the events of the run. */
    void events(World w, TableChunk chunk) {
        for (int e = 0; e < w.events().size(); e++) {
            EventRows.add(w, e, id, chunk);
        }
    }

    private static String acts(MiddlePower i) {
        StringBuilder text = new StringBuilder();
        for (Act act : Act.values()) {
            if (i.chose(act)) {
                text.append(text.isEmpty() ? "" : "+").append(act);
            }
        }
        return text.toString();
    }

    private static double[] ties(World w, MiddlePower i, int[] places) {
        double[] values = new double[RunTables.TIES.size() * places.length];
        int at = 0;
        for (TieMeasure tie : RunTables.TIES) {
            for (int place : places) {
                values[at++] = place < 0 ? Double.NaN : tie.value().of(w, i, place);
            }
        }
        return values;
    }

    private static int place(World w, String code) {
        for (int g = 0; g < w.powers().size(); g++) {
            if (w.powers().get(g).getCode().equals(code)) {
                return g;
            }
        }
        return -1;
    }
}
