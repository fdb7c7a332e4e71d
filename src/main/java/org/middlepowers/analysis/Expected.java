package org.middlepowers.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.Check;
import org.middlepowers.results.Manifest.Expectation;
import org.middlepowers.results.Manifest.ScenarioEntry;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableReader;

/**
 * What the author of a scenario expected, and what came.
 *
 * @param scenario its short name
 * @param number of the expectation in the scenario, from 1
 * @param tests of its checks, in their order; empty if nothing was checked
 */
public record Expected(String scenario, int number, Expectation expectation, List<Test> tests) {
    /** The table of what each replication gave. */
    public static final String TABLE = "checks.csv";

    private static final String ALONE = "a sentence alone";
    private static final String SKIPPED = "its checks were not made in this run";

    /**
     * A check and its figures.
     *
     * @param figure the level, difference or quotient that is judged
     * @param number the number itself
     * @param than the number that it is compared with; unknown for a level
     * @param reason why a replication has no figure; empty if all have one
     */
    public record Test(Check check, Interval figure, Interval number, Interval than, String reason) {
        /** The verdict. */
        public Verdict verdict() {
            return Verdict.of(Bound.between(low(), high()).mattering(matters()), figure);
        }

        /** Lower bound; minus infinity for none. */
        public double low() {
            return check.low() == null ? Double.NEGATIVE_INFINITY : check.low();
        }

        /** Smallest size beyond the bound that counts; 0 for any. */
        public double matters() {
            return check.matters() == null ? 0 : check.matters();
        }

        /** Upper bound; infinity for none. */
        public double high() {
            return check.high() == null ? Double.POSITIVE_INFINITY : check.high();
        }
    }

    /** Whether it held; empty if nothing was checked. */
    public Optional<Verdict> verdict() {
        return tests.isEmpty()
                ? Optional.empty()
                : Optional.of(Verdict.all(tests.stream().map(Test::verdict).toList()));
    }

    /** The verdict in words. */
    public String word() {
        return verdict().map(Verdict::word).orElse("not checked");
    }

    /** Why nothing was checked; empty if something was. */
    public String unchecked() {
        if (!tests.isEmpty()) {
            return "";
        }
        String reason = expectation.checks().isEmpty() ? ALONE : SKIPPED;
        return expectation.unchecked().isEmpty() ? reason : expectation.unchecked();
    }

    /** The check that decides: the first that has the verdict of the whole; empty if nothing was checked. */
    public Optional<Test> deciding() {
        return tests.stream().filter(t -> verdict().equals(Optional.of(t.verdict()))).findFirst();
    }

    /** What is known of one check while its rows pass by. */
    private static final class Rows {
        private final Moments figure = new Moments();
        private final Moments number = new Moments();
        private final Moments than = new Moments();
        private String reason = "";
    }

    /** Reads what the replications of all scenarios gave; the checks have no figures if the folder has no such table. */
    public static List<Expected> read(ResultsFolder folder, Manifest manifest) throws IOException {
        Map<String, Rows> rows = new TreeMap<>();
        if (Files.exists(folder.table(TABLE))) {
            try (TableReader table = TableReader.open(folder.table(TABLE))) {
                int scenario = table.column("scenario");
                int claim = table.column("claim");
                int check = table.column("check");
                int reason = table.column("reason");
                int value = table.column("value");
                int number = table.column("number");
                int than = table.column("than");
                while (table.next()) {
                    Rows of = rows.computeIfAbsent(
                            key(table.text(scenario), table.text(claim), table.text(check)), k -> new Rows());
                    of.figure.add(table.number(value));
                    of.number.add(table.number(number));
                    of.than.add(table.number(than));
                    of.reason = of.reason.isEmpty() ? table.text(reason) : of.reason;
                }
            }
        }
        List<Expected> all = new ArrayList<>();
        for (ScenarioEntry scenario : manifest.scenarios()) {
            for (int e = 0; e < scenario.expect().size(); e++) {
                all.add(new Expected(
                        scenario.name(), e + 1, scenario.expect().get(e), tests(scenario, e, rows)));
            }
        }
        return List.copyOf(all);
    }

    private static List<Test> tests(ScenarioEntry scenario, int expectation, Map<String, Rows> rows) {
        List<Check> checks = scenario.expect().get(expectation).checks();
        List<Test> tests = new ArrayList<>();
        for (int c = 0; c < checks.size(); c++) {
            Rows of = rows.get(key(scenario.name(), "" + (expectation + 1), "" + (c + 1)));
            if (of != null) {
                tests.add(new Test(
                        checks.get(c), of.figure.interval(), of.number.interval(), of.than.interval(), of.reason));
            }
        }
        return List.copyOf(tests);
    }

    private static String key(String scenario, String claim, String check) {
        return scenario + "\n" + claim + "\n" + check;
    }
}
