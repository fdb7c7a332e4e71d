package org.middlepowers.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Holds the tables of a folder against its manifest before anybody believes them: sums that were kept when the work was
 * complete, and whether the runs are those that were asked for, each once, and paths, periods and series are made of them.
 */
public final class FolderCheck {
    private static final int LISTED = 5;
    /** Kinds of work whose table of runs has a row for each scenario and replication. */
    private static final Set<String> RUNS = Set.of("run", "compare");

    private final ResultsFolder folder;
    private final Manifest manifest;
    private final Set<String> faults = new LinkedHashSet<>();
    private final Map<Long, String> scenarioOf = new HashMap<>();

    private FolderCheck(ResultsFolder folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /**
     * Makes sure that a folder's tables fit its manifest.
     *
     * @throws ResultsException with a sentence that says what does not fit, and what to do
     */
    public static void require(ResultsFolder folder, Manifest manifest) throws IOException {
        if (manifest.sweep() != null) {
            SweepCheck.require(new SweepFolder(folder), manifest);
            return;
        }
        FolderCheck check = new FolderCheck(folder, manifest);
        check.faults.addAll(new Sums(folder.path()).faults(false));
        if (manifest.status() != Manifest.Status.COMPLETE) {
            check.left(StudyTables.held(folder, manifest.work()).bytes().keySet());
        }
        check.runs();
        refuse(folder.path().toString(), List.copyOf(check.faults), "run it again into another folder with: middlepowers "
                + manifest.command());
    }

    /**
     * Makes sure that a folder of complete work, of any kind, is as its manifest says; one without a manifest passes.
     *
     * @param all whether tables count that can be made again of the others
     * @throws ResultsException with a sentence that says what does not fit
     */
    public static void requireSums(Path folder, boolean all) throws IOException {
        if (Files.exists(folder.resolve(ManifestFile.NAME))) {
            refuse(folder.toString(), new Sums(folder).faults(all), "run it again into another folder; 'report' rebuilds summaries.");
        }
    }

    static void refuse(String folder, List<String> faults, String remedy) throws ResultsException {
        if (!faults.isEmpty()) {
            String more = faults.size() > LISTED ? "; and " + (faults.size() - LISTED) + " faults more" : "";
            throw new ResultsException("The tables in '" + folder + "' do not fit its manifest: "
                    + faults.stream().limit(LISTED).collect(Collectors.joining("; ")) + more
                    + ". They are not used. Restore the folder from an intact copy, or " + remedy);
        }
    }

    /** Series, and what is made of them, are those of stopped work only if the program noted the series. */
    private void left(Set<String> noted) {
        String series = folder.series().getFileName().toString();
        boolean kept = noted.contains(series) || noted.contains(ResultsFolder.SCRATCH);
        List<Path> made = noted.isEmpty() || kept ? List.of() : List.of(folder.series(), folder.table("series.parquet"), folder.paths(), folder.periods());
        made.stream().filter(Files::exists).forEach(file ->
                faults.add(file.getFileName() + " is there without the series that the program would have left"));
        if (kept && !noted.contains(series) && Files.exists(folder.series())) {
            faults.add(series + " was not there when the program was stopped");
        }
    }

    private void runs() throws IOException {
        if (!Files.exists(folder.runs()) || !RUNS.contains(manifest.kind())) {
            return; // the tables of other kinds of work have their sums
        }
        Set<String> known = manifest.scenarios().stream().map(Manifest.ScenarioEntry::name).collect(Collectors.toSet());
        Set<String> cells = new HashSet<>();
        boolean complete = manifest.status() == Manifest.Status.COMPLETE
                && manifest.request().shard().isEmpty();
        try (TableReader table = TableReader.open(folder.runs())) {
            int run = table.column("run");
            int scenario = table.column("scenario");
            int replication = table.column("replication");
            int seed = table.column("seed");
            int status = table.column("status");
            long rows = 0;
            while (table.next()) {
                rows++;
                String about = "run " + table.text(run) + " of runs.csv ";
                double number = table.number(replication);
                if (!known.contains(table.text(scenario))) {
                    faults.add(about + "is of the scenario '" + table.text(scenario) + "'");
                }
                if (!table.text(seed).equals("" + manifest.seed())) {
                    faults.add(about + "has the seed " + table.text(seed) + " and not " + manifest.seed());
                }
                if (!(number >= 1) || number != Math.rint(number)
                        || manifest.replications() > 1 && number > manifest.replications()) {
                    faults.add(about + "is replication " + table.text(replication) + " of " + manifest.replications());
                }
                if (!cells.add(table.text(scenario) + " " + table.text(replication))) {
                    faults.add(about + "is there twice");
                }
                if (table.text(status).equals("ok")) {
                    scenarioOf.put((long) table.number(run), table.text(scenario));
                }
            }
            long wanted = (long) known.size() * manifest.replications();
            if (complete && rows != wanted) {
                faults.add("runs.csv has " + rows + " runs of " + wanted);
            }
        }
        if (complete && faults.isEmpty()) {
            if (Files.exists(folder.series())) {
                rows(folder.series());
            }
            if (Files.exists(folder.periods())) {
                rows(folder.periods());
            }
            paths();
        }
    }

    /** Every run has as many rows in a table as the others of its scenario; in that of periods it may be none at all. */
    private void rows(Path file) throws IOException {
        String name = file.getFileName().toString();
        boolean needed = file.equals(folder.series());
        Map<Long, Integer> rows = new TreeMap<>();
        try (TableReader table = TableReader.open(file)) {
            int run = table.column("run");
            long last = -1;
            while (table.next()) {
                long number = (long) table.number(run);
                if (rows.merge(number, 1, Integer::sum) > 1 && number != last) {
                    faults.add(name + " has rows of run " + number + " in two places");
                }
                last = number;
            }
        }
        Map<String, Integer> usual = new HashMap<>();
        List<Long> strange = new ArrayList<>(rows.keySet());
        strange.removeAll(scenarioOf.keySet());
        strange.forEach(run -> faults.add(name + " has rows of run " + run + ", which runs.csv does not have"));
        new TreeMap<>(scenarioOf).forEach((run, scenario) -> {
            int count = rows.getOrDefault(run, 0);
            int wanted = usual.computeIfAbsent(scenario, s -> count);
            if (count == 0 && needed || count != wanted) {
                faults.add(name + " has " + count + " rows of run " + run
                        + (count == 0 && needed ? "" : ", and " + wanted + " of another run of its scenario"));
            }
        });
    }

    /** Paths are of as many replications as each scenario has runs, and of every quarter alike. */
    private void paths() throws IOException {
        if (!Files.exists(folder.paths())) {
            if (!Files.exists(folder.series())) {
                faults.add("paths.csv is not there");
            }
            return;
        }
        Map<String, Long> runs = scenarioOf.values().stream().collect(Collectors.groupingBy(s -> s, Collectors.counting()));
        Map<String, Integer> quarters = new HashMap<>();
        try (TableReader table = TableReader.open(folder.paths())) {
            int scenario = table.column("scenario");
            int scope = table.column("scope");
            int statistic = table.column("statistic");
            int first = statistic + 1;
            while (table.next()) {
                String name = table.text(scenario);
                if (!table.text(statistic).equals("n") || !table.text(scope).equals("world")) {
                    continue;
                }
                quarters.merge(name, 1, Integer::sum);
                double most = 0;
                for (int k = first; k < table.columns().size(); k++) {
                    most = Math.max(most, table.number(k));
                }
                long wanted = runs.getOrDefault(name, 0L);
                if (most != wanted) {
                    faults.add("paths.csv is of " + (long) most + " runs of '" + name + "' where runs.csv has " + wanted);
                    return;
                }
            }
        }
        for (Manifest.ScenarioEntry s : manifest.scenarios()) {
            int wanted = index(s.end()) - index(s.start()) + 1;
            int found = quarters.getOrDefault(s.name(), 0);
            if (runs.containsKey(s.name()) && found != wanted) {
                faults.add("paths.csv has " + found + " quarters of '" + s.name() + "', which has " + wanted);
            }
        }
    }

    private static int index(String quarter) {
        return 4 * Integer.parseInt(quarter.substring(0, 4)) + quarter.charAt(5) - '1';
    }
}
