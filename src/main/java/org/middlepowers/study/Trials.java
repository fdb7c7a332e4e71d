package org.middlepowers.study;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.middlepowers.results.ResultsException;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.StudyTables.Table;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableReader;

/**
 * Runs of a search, which asks for one batch by the results of those before. Every run is a row of {@code runs.csv}: what
 * was run, and the numbers it gave. Numbers of rows that are there are read, not simulated again; so a search that is
 * repeated step by step continues where it was cut off, and finds the same.
 */
public final class Trials implements Closeable {
    private static final String FILE = "runs.csv";

    private final Study.Bench bench;
    private final int keys;
    private final int numbers;
    private final TableReader earlier;
    private List<String> ahead = List.of();
    private int left;
    private int done;

    /**
     * A run.
     *
     * @param key what is run: fields of its row; not all of them empty
     * @param run gives its numbers; called by another thread
     */
    public record Candidate(List<String> key, Supplier<double[]> run) {}

    /** Somebody asked to stop, or the table ends here. */
    public static final class Stopped extends IOException {
        private static final long serialVersionUID = 1;

        Stopped() {
            super("stopped");
        }
    }

    private Trials(Study.Bench bench, Table table, int numbers, TableReader earlier, int left) throws IOException {
        this.bench = bench;
        this.numbers = numbers;
        keys = table.columns().size() - numbers - 3;
        this.earlier = earlier;
        this.left = left;
        advance();
    }

    /** The table of a search's runs: their number, what was run, whether it failed and why, and what it gave. */
    public static Table table(List<String> keys, List<String> numbers) {
        List<String> columns = new ArrayList<>(List.of("run"));
        columns.addAll(keys);
        columns.addAll(List.of("status", "reason"));
        columns.addAll(numbers);
        return new Table(FILE, columns);
    }

    /**
     * Runs of a search that is under way.
     *
     * @param numbers that each run gives, the last columns of the table
     */
    public static Trials on(Study.Bench bench, Table table, int numbers) throws IOException {
        TableReader earlier = bench.held() == 0 ? null : TableReader.open(bench.folder().runs());
        return new Trials(bench, table, numbers, earlier, bench.held());
    }

    /** Runs of a search that has ended: nothing is simulated. */
    public static Trials read(ResultsFolder folder, Table table, int numbers) throws IOException {
        return new Trials(null, table, numbers, TableReader.open(folder.runs()), Integer.MAX_VALUE);
    }

    /** What the next run is that was made before; empty behind the last of them. */
    public List<String> ahead() {
        return ahead;
    }

    /** Whether only the table is read. */
    public boolean reading() {
        return bench == null;
    }

    /**
     * The numbers of runs, in their order; of one that failed none is defined.
     *
     * @throws Stopped if there are not all of them, since somebody asked to stop
     * @throws IOException with a sentence, if the machine refuses or the table is of another search
     */
    public double[][] run(List<Candidate> trials) throws IOException {
        double[][] found = new double[trials.size()][];
        int first = done;
        int known = 0;
        while (known < trials.size() && !ahead.isEmpty()) {
            found[known] = recall(trials.get(known).key());
            known++;
        }
        if (known < trials.size()) {
            if (bench == null
                    || !bench.run(first + trials.size(), task -> rows(task, trials.get(task - first), found, task - first))) {
                throw new Stopped();
            }
            done = first + trials.size();
        }
        return found;
    }

    private double[] recall(List<String> key) throws IOException {
        if (!ahead.equals(key)) {
            throw new ResultsException("Run " + (done + 1) + " of " + FILE + " is " + String.join(", ", ahead)
                    + ", where this search runs " + String.join(", ", key)
                    + ": it is of another search, or of another version of the program. Start again with --overwrite.");
        }
        double[] values = new double[numbers];
        for (int k = 0; k < numbers; k++) {
            values[k] = earlier.number(1 + keys + 2 + k);
        }
        done++;
        advance();
        return values;
    }

    private void advance() throws IOException {
        boolean more = left > 0 && earlier.next();
        left--;
        ahead = more
                ? IntStream.range(1, 1 + keys).mapToObj(earlier::text).toList()
                : List.of();
    }

    private Study.Rows rows(int task, Candidate trial, double[][] found, int place) {
        TableChunk row = new TableChunk(1 + keys + 2 + numbers, 0);
        row.add(task + 1);
        trial.key().forEach(row::add);
        String failure = "";
        try {
            found[place] = trial.run().get();
            row.add("ok").add("");
        } catch (RuntimeException e) {
            failure = e.getMessage() == null ? e.toString() : e.getMessage();
            found[place] = new double[numbers];
            Arrays.fill(found[place], Double.NaN);
            row.add("failed").add(failure);
        }
        for (double number : found[place]) {
            row.add(number);
        }
        row.endRow();
        boolean failed = !failure.isEmpty();
        return new Study.Rows(List.of(row), 1, failed ? 1 : 0, failed ? "run " + (task + 1) + ": " + failure : "");
    }

    @Override
    public void close() throws IOException {
        if (earlier != null) {
            earlier.close();
        }
    }
}
