package org.middlepowers.study.play;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.results.FolderCheck;
import org.middlepowers.results.MergedMoves;
import org.middlepowers.results.ResultsException;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableReader;
import org.middlepowers.results.WholeFile;

/**
 * What players chose, a row each, by the question: a run with the same moves is the same run, and a question that was
 * answered is never asked again. Rows go to the disk as they come, and stand in order in the end. Safe for use by many
 * threads.
 */
public final class Moves {
    /** The table, in the folder of results. */
    public static final String FILE = "moves.csv";

    private static final List<String> COLUMNS =
            List.of("seed", "replication", "quarter", "state", "act", "reason", "note", "question");

    private final Map<String, Move> known = new LinkedHashMap<>();
    private final Map<String, Move> used = new LinkedHashMap<>();
    private Path file;

    /**
     * A move.
     *
     * @param act what was chosen; empty for the state's own reasoning
     * @param reason that the player gave; empty if it gave none
     * @param note why the state's own reasoning stands in for a player that failed; empty otherwise
     * @param question its key
     */
    record Move(
            long seed, int replication, String quarter, String state, String act, String reason, String note,
            String question) {
        private List<String> place() {
            return List.of("" + seed, "" + replication, quarter, state, question);
        }
    }

    /** None yet. */
    public Moves() {}

    /**
     * Those that a folder holds.
     *
     * @throws IOException with a sentence, if it holds none, or they are not those that were kept when it was complete
     */
    public static Moves of(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new ResultsException("'" + folder + "' holds no moves of players: there is no " + FILE + " in it.");
        }
        FolderCheck.requireSums(folder, false);
        Moves moves = new Moves();
        moves.known.putAll(read(file));
        return moves;
    }

    /** Keeps moves in a folder from now on, beside those that an earlier program left there, which count as known. */
    public synchronized void keepIn(Path folder) throws IOException {
        file = folder.resolve(FILE);
        if (Files.exists(file)) {
            read(file).forEach((question, move) -> {
                known.putIfAbsent(question, move);
                used.putIfAbsent(question, move); // perhaps of a task that is done, and not asked again
            });
        }
        rewrite(List.copyOf(used.values()));
    }

    /** What was answered to a question, if it was. */
    synchronized Optional<Move> answer(String question) {
        Optional<Move> move = Optional.ofNullable(known.get(question));
        move.ifPresent(this::use);
        return move;
    }

    /** Takes note of a move. */
    synchronized void add(Move move) {
        known.put(move.question, move);
        use(move);
    }

    private void use(Move move) {
        if (used.put(move.question, move) == null && file != null) {
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
                rows(List.of(move)).writeTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException(ResultsFolder.explain(file, e));
            }
        }
    }

    /** Puts what was chosen in order: by seed, replication, quarter and state. */
    public synchronized void settle() throws IOException {
        if (file != null) {
            List<Move> sorted = new ArrayList<>(used.values());
            sorted.sort(Comparator.comparing(Move::place, MergedMoves.ORDER));
            rewrite(sorted);
        }
    }

    private void rewrite(List<Move> moves) throws IOException {
        TableChunk header = new TableChunk(COLUMNS.size(), 0);
        COLUMNS.forEach(header::add);
        header.endRow();
        WholeFile.write(file, out -> {
            header.writeTo(out);
            rows(moves).writeTo(out);
        });
    }

    private static TableChunk rows(List<Move> moves) {
        TableChunk rows = new TableChunk(COLUMNS.size(), 0);
        for (Move m : moves) {
            rows.add(m.seed).add(m.replication).add(m.quarter).add(m.state);
            rows.add(m.act).add(m.reason).add(m.note).add(m.question).endRow();
        }
        return rows;
    }

    /** The moves of a table. A last line that was cut off when a program was does not count; it is asked again. */
    private static Map<String, Move> read(Path path) throws IOException {
        Map<String, Move> moves = new LinkedHashMap<>();
        if (Files.size(path) == 0) {
            return moves; // of work that was stopped before it was asked anything
        }
        try (TableReader table = TableReader.openWholeLines(path)) {
            while (table.next()) {
                moves.putIfAbsent(table.text("question"), new Move(
                        Long.parseLong(table.text("seed")),
                        Integer.parseInt(table.text("replication")),
                        table.text("quarter"),
                        table.text("state"),
                        table.text("act"),
                        table.text("reason"),
                        table.text("note"),
                        table.text("question")));
            }
        } catch (NumberFormatException e) {
            throw new ResultsException("'" + path + "' is damaged: a seed or replication in it is no whole number. Take the"
                    + " folder from a copy that is whole, or begin anew with --overwrite.", e);
        }
        return moves;
    }
}
