package org.middlepowers.results;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The tables of a sweep while it runs, in parts. Whatever is there of runs in full stays, in whichever order it came;
 * what is left of others is taken away, and they are run again.
 */
public final class PartedTables implements TaskStore {
    private final SweepFolder folder;
    private final SweepProgress held;
    private final List<PartTable> tables;
    private final boolean parquet;
    /** Null before {@link #begin}. */
    private PartStore store;
    private Done done;

    private PartedTables(SweepFolder folder, SweepProgress held, List<PartTable> tables, boolean parquet) {
        this.folder = folder;
        this.held = held;
        this.tables = tables;
        this.parquet = parquet;
        String failure = held.failures().isEmpty() ? "" : held.failures().get(0);
        done = new Done((int) held.count(), held.count(), held.failed(), failure);
    }

    /**
     * Looks at what a folder holds.
     *
     * @param tables that of runs first
     * @param parquet whether parts that are full become Parquet
     * @param recognition tells rows of this sweep from others
     * @param elsewhere what another folder of the same sweep holds and is not run here; null for nothing
     * @throws IOException with a sentence, if a part is of another sweep or cannot be read
     */
    public static PartedTables of(
            SweepFolder folder, SweepLayout layout, List<PartTable> tables, boolean parquet, Recognition recognition,
            SweepProgress elsewhere)
            throws IOException {
        SweepProgress held = SweepProgress.of(folder, layout, tables, recognition);
        if (elsewhere != null) {
            held.except(elsewhere);
        }
        return new PartedTables(folder, held, tables, parquet);
    }

    @Override
    public void begin() throws IOException {
        held.repair(folder, tables);
        SweepWork.note(folder.path(), folder.readManifest());
        store = folder.store(tables, parquet, held);
    }

    @Override
    public Done done() {
        return done;
    }

    @Override
    public IntStream due(int all) {
        return IntStream.iterate(held.next(0), run -> run < all, run -> held.next(run + 1));
    }

    @Override
    public void append(List<TableChunk> chunks, int rows, int failed, String failure) throws IOException {
        store.append(chunks);
        done = done.and(rows, failed, failure);
    }

    @Override
    public List<String> found(int all) {
        List<String> found = new ArrayList<>();
        if (held.count() == 0 && held.torn() == 0 && held.lost() == 0) {
            return found;
        }
        found.add(folder.path() + " holds " + held.count() + " of " + all + " runs"
                + (held.failed() > 0 ? ", " + held.failed() + " of them failed" : "")
                + (held.torn() > 0 ? "; a line of " + held.torn() + " bytes was cut off and is run again" : "") + ".");
        if (held.lost() > 0) {
            found.add(held.lost() + (held.lost() == 1 ? " line of the table of runs does" : " lines of the table of runs do")
                    + " not count, and what is missing is run again: " + String.join("; ", held.findings())
                    + (held.lost() > held.findings().size() ? "; …" : "") + ".");
        }
        if (held.complete()) {
            found.add("Nothing is left to run.");
        }
        return found;
    }

    /** In Parquet, if that was asked for. */
    @Override
    public void complete() throws IOException {
        store.complete();
    }

    @Override
    public void close() throws IOException {
        if (store != null) {
            store.close();
        }
    }
}
