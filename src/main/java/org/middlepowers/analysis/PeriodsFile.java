package org.middlepowers.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.middlepowers.analysis.CondensedSeries.Period;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableFile;
import org.middlepowers.results.TableReader;

/**
 * Writes {@code periods.csv}: the means of every run over periods, by scope; what is not defined in a quarter is left out
 * of the mean.
 */
final class PeriodsFile {
    static final List<String> LEADING = List.of("run", "scenario", "replication", "from", "until", "scope");
    private static final int DIGITS = 10;

    private final int measures;
    private final Map<Part, Sums> current = new LinkedHashMap<>();

    private record Part(Period period, String scope) {}

    private PeriodsFile(int measures) {
        this.measures = measures;
    }

    /** @param periods wanted, by scenario */
    static void write(Path series, Path file, Map<String, Set<Period>> periods) throws IOException {
        try (TableReader table = TableReader.open(series)) {
            List<String> names = table.columns().subList(CondensedSeries.LEADING, table.columns().size());
            List<String> columns = new ArrayList<>(LEADING);
            columns.addAll(names);
            try (TableFile out = TableFile.open(file, columns)) {
                new PeriodsFile(names.size()).copy(table, out, periods);
            }
        }
    }

    private void copy(TableReader table, TableFile out, Map<String, Set<Period>> periods) throws IOException {
        int quarterColumn = table.column("quarter");
        int scopeColumn = table.column("scope");
        List<String> run = List.of();
        while (table.next()) {
            List<String> key = List.of(table.text(0), table.text(1), table.text(2));
            if (!key.equals(run)) {
                end(run, out);
                run = key;
            }
            int quarter = Quarters.index(table.text(quarterColumn));
            for (Period period : periods.getOrDefault(key.get(1), Set.of())) {
                if (period.holds(quarter)) {
                    current.computeIfAbsent(new Part(period, table.text(scopeColumn)), p -> new Sums(measures)).add(table);
                }
            }
        }
        end(run, out);
    }

    private void end(List<String> run, TableFile out) throws IOException {
        TableChunk chunk = out.chunk(DIGITS);
        current.forEach((part, sums) -> {
            run.forEach(chunk::add);
            chunk.add(Quarters.text(part.period().from())).add(Quarters.text(part.period().until())).add(part.scope());
            for (double mean : sums.means()) {
                chunk.add(mean);
            }
            chunk.endRow();
        });
        out.append(chunk);
        current.clear();
    }

    private static final class Sums {
        private final double[] sum;
        private final int[] defined;

        Sums(int size) {
            sum = new double[size];
            defined = new int[size];
        }

        void add(TableReader table) throws IOException {
            for (int i = 0; i < sum.length; i++) {
                double value = table.number(CondensedSeries.LEADING + i);
                if (!Double.isNaN(value)) {
                    sum[i] += value;
                    defined[i]++;
                }
            }
        }

        double[] means() {
            double[] means = new double[sum.length];
            for (int i = 0; i < means.length; i++) {
                means[i] = defined[i] == 0 ? Double.NaN : sum[i] / defined[i];
            }
            return means;
        }
    }
}
