package org.middlepowers.study;

import java.util.Arrays;
import java.util.HexFormat;
import org.middlepowers.model.Act;
import org.middlepowers.model.Exclusion;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.World;
import org.middlepowers.results.Decimals;
import org.middlepowers.results.TableChunk;

/**
 * Keeps of every state in every quarter which acts it chose and which the world had room for, as sets in four hexadecimal
 * digits, and its output, by which states count.
 */
final class ActsRecorder {
    private static final HexFormat HEX = HexFormat.of();
    private static final int DIGITS = 6;

    private final StringBuilder[] chosen;
    private final StringBuilder[] possible;
    private final StringBuilder[] output;

    ActsRecorder(int states) {
        chosen = builders(states);
        possible = builders(states);
        output = builders(states);
    }

    private static StringBuilder[] builders(int states) {
        StringBuilder[] builders = new StringBuilder[states];
        Arrays.setAll(builders, k -> new StringBuilder());
        return builders;
    }

    /** Takes note of a quarter that has ended. */
    void note(World w) {
        for (int k = 0; k < chosen.length; k++) {
            MiddlePower i = w.states().get(k);
            int did = 0;
            int could = 0;
            for (Act act : Act.values()) {
                Exclusion exclusion = i.exclusion(act);
                did |= i.chose(act) ? 1 << act.ordinal() : 0;
                could |= exclusion == Exclusion.PRECONDITION || exclusion == Exclusion.REMOVED ? 0 : 1 << act.ordinal();
            }
            chosen[k].append(HEX.toHexDigits((short) did));
            possible[k].append(HEX.toHexDigits((short) could));
            output[k].append(output[k].isEmpty() ? "" : " ").append(Decimals.text(Decimals.round(i.getOutput(), DIGITS)));
        }
    }

    /** Writes a row for each state. */
    void write(World w, RunId id, TableChunk chunk) {
        for (int k = 0; k < chosen.length; k++) {
            id.begin(chunk);
            chunk.add(w.states().get(k).getCode());
            chunk.add(chosen[k].toString()).add(possible[k].toString()).add(output[k].toString());
            chunk.endRow();
        }
    }
}
