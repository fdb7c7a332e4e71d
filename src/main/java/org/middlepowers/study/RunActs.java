package org.middlepowers.study;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.middlepowers.measure.Conduct;
import org.middlepowers.measure.GroupMean;
import org.middlepowers.results.TableReader;

/** What the states of one run chose, and could, quarter by quarter, as {@link ActsRecorder} kept it. */
final class RunActs {
    private static final int DIGITS = 4;

    private final int replication;
    private final Map<String, State> states = new LinkedHashMap<>();

    /** Sets of acts by quarter, and output. */
    private record State(int[] chosen, int[] possible, double[] output) {}

    private RunActs(int replication) {
        this.replication = replication;
    }

    int replication() {
        return replication;
    }

    Iterable<String> codes() {
        return states.keySet();
    }

    boolean has(String code) {
        return states.containsKey(code);
    }

    /** The acts that a state could choose in any quarter of some. */
    int possible(String code, int from, int until) {
        int any = 0;
        int[] possible = states.get(code).possible();
        for (int t = from; t <= Math.min(until, possible.length - 1); t++) {
            any |= possible[t];
        }
        return any;
    }

    /**
     * The driver–stabiliser index of some states over some quarters, as the measure has it, with the acts alone that count.
     *
     * @param counted acts that count, by state; all for states that are not named
     */
    double index(Iterable<String> members, int from, int until, Map<String, Integer> counted) {
        double sum = 0;
        int quarters = 0;
        for (int t = from; t <= until; t++) {
            GroupMean mean = new GroupMean();
            for (String code : members) {
                State state = states.get(code);
                if (state != null && t < state.chosen().length) {
                    mean.add(Conduct.driverStabiliserIndex(state.chosen(), t, counted.getOrDefault(code, -1)), state.output()[t]);
                }
            }
            if (!Double.isNaN(mean.value())) {
                sum += mean.value();
                quarters++;
            }
        }
        return sum / quarters;
    }

    /** The runs of one scenario, one at a time, in the order of the table. */
    static final class Reader implements Closeable {
        private final TableReader table;
        private final String scenario;
        private boolean more;

        Reader(Path file, String scenario) throws IOException {
            this.scenario = scenario;
            table = TableReader.open(file);
            more = table.next();
            while (more && !table.text(1).equals(scenario)) {
                more = table.next();
            }
        }

        /** The next run; null after the last. */
        RunActs next() throws IOException {
            if (!more || !table.text(1).equals(scenario)) {
                return null;
            }
            RunActs run = new RunActs((int) table.number(2));
            String number = table.text(0);
            while (more && table.text(0).equals(number)) {
                run.states.put(table.text(3), new State(sets(table.text(4)), sets(table.text(5)),
                        Arrays.stream(table.text(6).split(" ")).mapToDouble(Double::parseDouble).toArray()));
                more = table.next();
            }
            return run;
        }

        private static int[] sets(String text) {
            int[] sets = new int[text.length() / DIGITS];
            for (int t = 0; t < sets.length; t++) {
                sets[t] = Integer.parseInt(text, DIGITS * t, DIGITS * (t + 1), 16);
            }
            return sets;
        }

        @Override
        public void close() throws IOException {
            table.close();
        }
    }
}
