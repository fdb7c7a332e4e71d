package org.middlepowers.study.play;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.results.Journal;
import org.middlepowers.results.MergedMoves;
import org.middlepowers.results.ResultsException;
import org.middlepowers.results.TableReader;

/**
 * What players chose, a row each, by the question: a run with the same moves is the same run, and a question that was
 * answered is never asked again. Rows go to the disk as they come, and stand in order in the end. Safe for use by many
 * threads.
 */
public final class Moves implements Closeable {
    /** The table, in the folder of results. */
    public static final String FILE = "moves.csv";

    private static final List<String> COLUMNS =
            List.of("seed", "replication", "quarter", "state", "act", "reason", "note", "question");

    private final Map<String, Move> known = new LinkedHashMap<>();
    private final Map<String, Move> used = new LinkedHashMap<>();
    private Journal journal;

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

        private List<String> row() {
            return List.of("" + seed, "" + replication, quarter, state, act, reason, note, question);
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
        Moves moves = new Moves();
        moves.known.putAll(read(file));
        return moves;
    }

    /**
     * Makes sure that the moves that an earlier program left in a folder are as it left them, before its manifest changes.
     *
     * @param players whose moves they are
     */
    public static void require(Path folder, String players) throws IOException {
        Journal.require(folder.resolve(FILE), players);
    }

    /** Keeps moves in a folder from now on, beside those that an earlier program left there, which count as known. */
    public synchronized void keepIn(Path folder, String players) throws IOException {
        Path file = folder.resolve(FILE);
        journal = Journal.open(file, COLUMNS, players);
        List<Move> before = List.copyOf(used.values());
        used.clear();
        read(file).forEach((question, move) -> {
            known.putIfAbsent(question, move);
            used.put(question, move); // perhaps of a task that is done, and not asked again
        });
        before.forEach(this::use);
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
        if (used.putIfAbsent(move.question, move) == null && journal != null) {
            try {
                journal.add(move.row());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Brings to the disk what was chosen so far; the rows of a task that follow from it come after it. */
    public synchronized void settle() throws IOException {
        journal.settle();
    }

    /** Keeps no moves any more. */
    @Override
    public synchronized void close() {
        try {
            if (journal != null) {
                journal.close();
            }
        } catch (IOException e) {
            // what was brought to the disk is there
        }
        journal = null;
    }

    /** Puts what was chosen in order: by seed, replication, quarter and state. */
    public synchronized void end() throws IOException {
        journal.close(COLUMNS, used.values().stream()
                .sorted(Comparator.comparing(Move::place, MergedMoves.ORDER))
                .map(Move::row)
                .toList());
        journal = null;
    }

    private static Map<String, Move> read(Path path) throws IOException {
        Map<String, Move> moves = new LinkedHashMap<>();
        try (TableReader table = Journal.read(path)) {
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
            throw new ResultsException("'" + path + "' is damaged: a seed or replication in it is not a whole number."
                    + " Restore the folder from an intact copy, or start again with --overwrite.", e);
        }
        return moves;
    }
}
