package org.middlepowers.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.middlepowers.results.TableReader;

/**
 * How often intervals of 200 replications hold the mean of many, for every outcome of the main job and every paired
 * difference of its scenarios. Slow, since it asks for a folder with some thousand replications, and so run by hand:
 * {@code compare -r 2000 --no-report -o FOLDER}, then this test with {@code -Dcoverage.results=FOLDER}.
 */
@EnabledIfSystemProperty(named = "coverage.results", matches = ".+")
class MainJobCoverageTest {
    private static final int SAMPLE = 200;
    private static final int SAMPLES = 1000;
    private static final double LEAST = .93;
    private static final int LEADING = 6;

    /** How often an interval held the truth, how often it was flagged instead, of how many samples. */
    private record Coverage(String what, double held, double flagged, double student) {
        double good() {
            return held + flagged;
        }
    }

    @Test
    void intervalsOfEveryOutcomeHoldTheTruthOrSayThatTheyCannotBeTrusted() throws IOException {
        List<Coverage> all = new ArrayList<>();
        Map<String, List<double[]>> runs = new LinkedHashMap<>();
        List<String> names = read(runs);
        for (int c = 0; c < names.size(); c++) {
            all.addAll(coverage(names.get(c), c, runs));
        }
        all.sort(Comparator.comparingDouble(Coverage::good));
        System.out.println("intervals: " + all.size() + ", below " + LEAST + " by Student's t: "
                + all.stream().filter(c -> c.student() < LEAST).count() + " (lowest "
                + all.stream().mapToDouble(Coverage::student).min().orElse(1) + "), by the intervals told: "
                + all.stream().filter(c -> c.good() < LEAST).count() + ", ever flagged: "
                + all.stream().filter(c -> c.flagged() > 0).count() + ", flagged in half of the samples or more: "
                + all.stream().filter(c -> c.flagged() >= .5).count());
        System.out.printf("%-70s %6s %7s %7s%n", "lowest", "held", "flagged", "Student");
        all.stream().limit(20).forEach(c -> System.out.printf(
                "%-70s %6.3f %7.3f %7.3f%n", c.what(), c.held(), c.flagged(), c.student()));
        assertThat(all).allSatisfy(c -> assertThat(c.good()).as(c.what()).isGreaterThanOrEqualTo(LEAST));
    }

    private static List<String> read(Map<String, List<double[]>> runs) throws IOException {
        Map<String, TreeMap<Integer, double[]>> sorted = new LinkedHashMap<>();
        List<String> names;
        try (TableReader table = TableReader.open(Path.of(System.getProperty("coverage.results"), "runs.csv"))) {
            names = List.copyOf(table.columns().subList(LEADING, table.columns().size()));
            while (table.next()) {
                double[] row = new double[names.size()];
                for (int c = 0; c < row.length; c++) {
                    row[c] = table.number(LEADING + c);
                }
                sorted.computeIfAbsent(table.text(table.column("scenario")), s -> new TreeMap<>())
                        .put((int) table.number(table.column("replication")), row);
            }
        }
        sorted.forEach((name, rows) -> runs.put(name, List.copyOf(rows.values())));
        return names;
    }

    /** The values of all scenarios, and their differences to the first, as {@link SummaryBuilder} judges them. */
    private static List<Coverage> coverage(String outcome, int column, Map<String, List<double[]>> runs) {
        List<Tally> tallies = new ArrayList<>();
        List<double[]> first = runs.values().iterator().next();
        runs.forEach((scenario, own) -> {
            tallies.add(new Tally(scenario + " " + outcome, false, r -> own.get(r)[column], first.size()));
            if (own != first) {
                tallies.add(new Tally(
                        scenario + " minus first " + outcome,
                        true,
                        r -> own.get(r)[column] - first.get(r)[column],
                        first.size()));
            }
        });
        SplittableRandom random = new SplittableRandom(7);
        int samples = SAMPLES;
        for (int s = 0; s < samples; s++) {
            int[] drawn = random.ints(SAMPLE, 0, first.size()).toArray();
            tallies.forEach(t -> t.draw(drawn));
            boolean doubt = tallies.stream().anyMatch(t -> !t.paired && t.sample.lopsided());
            tallies.forEach(t -> t.judge(doubt));
            // Where chance of the check itself may decide, more samples are drawn.
            if (s == SAMPLES - 1 && tallies.stream().anyMatch(t -> t.coverage().good() < LEAST + .012)) {
                samples = 10 * SAMPLES;
            }
        }
        return tallies.stream().filter(t -> t.varies).map(Tally::coverage).toList();
    }

    /** What came of the samples of one number. */
    private static final class Tally {
        private final String what;
        private final boolean paired;
        private final IntToDoubleFunction number;
        private final double truth;
        private final boolean varies;
        private Moments sample;
        private int held;
        private int flagged;
        private int student;
        private int samples;

        Tally(String what, boolean paired, IntToDoubleFunction number, int n) {
            this.what = what;
            this.paired = paired;
            this.number = number;
            Moments whole = new Moments();
            for (int r = 0; r < n; r++) {
                whole.add(number.applyAsDouble(r));
            }
            truth = whole.mean();
            // Not defined in every run, or the same in all of them: nothing to check.
            varies = whole.n() == n && !whole.interval().alike();
        }

        void draw(int[] drawn) {
            sample = paired ? Moments.ofDifferences() : new Moments();
            for (int r : drawn) {
                sample.add(number.applyAsDouble(r));
            }
        }

        void judge(boolean doubt) {
            samples++;
            Interval i = sample.interval().doubted(doubt);
            if (!i.trusted()) {
                flagged++;
            } else if (i.low() <= truth && truth <= i.high()) {
                held++;
            }
            double half = StudentT.quantile975(SAMPLE - 1) * Math.sqrt(sample.variance() / SAMPLE);
            student += Math.abs(sample.mean() - truth) <= half ? 1 : 0;
        }

        Coverage coverage() {
            double n = samples;
            return varies
                    ? new Coverage(what, held / n, flagged / n, student / n)
                    : new Coverage(what, 1, 0, 1);
        }
    }
}
