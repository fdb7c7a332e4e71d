package org.middlepowers.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.ScenarioEntry;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableReader;

/**
 * Makes of the series of all runs what reports need: {@code paths.csv}, every measure over time across replications, and
 * {@code periods.csv}, the means of every run over periods. The series are read as often as it takes to hold only some
 * million numbers at a time, so that memory does not grow with the number of runs and quantiles are exact.
 */
public final class CondensedSeries {
    /** Columns of a table of series that are not measures. */
    static final int LEADING = 5;

    /** Numbers of one scenario that are held at a time. */
    private static final long HELD = 4_000_000;

    private final Path series;
    private final Manifest manifest;
    private final String baseline;
    private final List<String> scopes;
    private final int from;
    private final int until;
    private final PathsFile paths = new PathsFile();
    private final Map<String, Integer> partings = new LinkedHashMap<>();

    private CondensedSeries(Path series, Manifest manifest) {
        this.series = series;
        this.manifest = manifest;
        List<ScenarioEntry> scenarios = manifest.scenarios();
        baseline = scenarios.get(0).name();
        Set<String> found = new LinkedHashSet<>(List.of(RunColumn.WORLD));
        scenarios.forEach(s -> found.addAll(s.groups().keySet()));
        scopes = List.copyOf(found);
        from = scenarios.stream().mapToInt(s -> Quarters.index(s.start())).min().orElseThrow();
        until = scenarios.stream().mapToInt(s -> Quarters.index(s.end())).max().orElseThrow();
    }

    /**
     * Makes both tables, with a period since each scenario parts from the first; does nothing in a folder whose series
     * were condensed before and not kept.
     */
    public static void write(ResultsFolder folder, Manifest manifest) throws IOException {
        write(folder, manifest, HELD);
    }

    /** The same, holding so many numbers of a scenario at a time, or those of one place. */
    static void write(ResultsFolder folder, Manifest manifest, long held) throws IOException {
        Optional<Path> series = folder.allSeries();
        if (series.isPresent()) {
            CondensedSeries condensed = new CondensedSeries(series.get(), manifest);
            condensed.paths(folder, held);
            PeriodsFile.write(series.get(), folder.periods(), condensed.sinceParting());
        }
    }

    /** The same with two periods, before a quarter and from that one on. */
    public static void write(ResultsFolder folder, Manifest manifest, String split) throws IOException {
        Optional<Path> series = folder.allSeries();
        if (series.isPresent()) {
            new CondensedSeries(series.get(), manifest).paths(folder, HELD);
            int at = Quarters.index(split);
            Map<String, Set<Period>> periods = new LinkedHashMap<>();
            for (ScenarioEntry s : manifest.scenarios()) {
                periods.put(s.name(), Set.of(
                        new Period(Quarters.index(s.start()), at - 1), new Period(at, Quarters.index(s.end()))));
            }
            PeriodsFile.write(series.get(), folder.periods(), periods);
        }
    }

    /** Index of the quarter since which each scenario differs from the first; none for one that never does. */
    public static Map<String, Integer> partings(ResultsFolder folder, Manifest manifest) throws IOException {
        return SinceParting.read(folder.periods(), manifest).partings();
    }

    private void paths(ResultsFolder folder, long held) throws IOException {
        List<String> measures;
        try (TableReader table = TableReader.open(series)) {
            measures = table.columns().subList(LEADING, table.columns().size());
        }
        // Places are quarter and scope; of each all measures and replications are held.
        long place = (long) Math.max(1, measures.size()) * manifest.replications();
        int places = (int) Math.max(1, Math.min(Integer.MAX_VALUE, held / place));
        int all = (until - from + 1) * scopes.size();
        for (int first = 0; first < all; first += Math.min(places, all - first)) {
            pass(first, first + Math.min(places, all - first), measures.size());
        }
        paths.write(folder.paths(), measures, manifest.scenarios().stream().map(ScenarioEntry::name).toList(), scopes);
    }

    /** Takes the places from {@code first} to before {@code end}, of all scenarios. */
    private void pass(int first, int end, int measures) throws IOException {
        PathBlock base = null;
        PathBlock block = new PathBlock(first, end - first, measures);
        String current = "";
        try (TableReader table = TableReader.open(series)) {
            int scenario = table.column("scenario");
            int replication = table.column("replication");
            int quarter = table.column("quarter");
            int scope = table.column("scope");
            while (table.next()) {
                if (!table.text(scenario).equals(current)) {
                    base = finish(current, block, base);
                    block = new PathBlock(first, end - first, measures);
                    current = table.text(scenario);
                }
                int row = scopes.indexOf(table.text(scope));
                int at = (Quarters.index(table.text(quarter)) - from) * scopes.size() + row;
                if (row >= 0 && at >= first && at < end) {
                    block.add(at, table.text(replication), table);
                }
            }
        }
        finish(current, block, base);
    }

    /** Keeps what the scenario's paths come to; the block of the first scenario. */
    private PathBlock finish(String scenario, PathBlock block, PathBlock base) {
        boolean first = scenario.equals(baseline);
        for (int at : block.places()) {
            int quarter = from + at / scopes.size();
            paths.put(scenario, scopes.get(at % scopes.size()), quarter, block.statistics(at, first ? null : base));
            if (!first && base != null && block.differs(at, base)) {
                partings.merge(scenario, quarter, Math::min);
            }
        }
        return first ? block : base;
    }

    /** Of each scenario the quarters since it, or of the first since every other, parts. */
    private Map<String, Set<Period>> sinceParting() {
        Map<String, Set<Period>> periods = new LinkedHashMap<>();
        ScenarioEntry first = manifest.scenarios().get(0);
        for (ScenarioEntry other : manifest.scenarios()) {
            Integer parting = partings.get(other.name());
            if (parting != null) {
                Period since = new Period(
                        parting, Math.min(Quarters.index(first.end()), Quarters.index(other.end())));
                periods.computeIfAbsent(first.name(), s -> new LinkedHashSet<>()).add(since);
                periods.computeIfAbsent(other.name(), s -> new LinkedHashSet<>()).add(since);
            }
        }
        return periods;
    }

    /** Quarters, both included. */
    record Period(int from, int until) {
        boolean holds(int quarter) {
            return quarter >= from && quarter <= until;
        }
    }
}
