package org.middlepowers.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.results.FolderCheck;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.ScenarioEntry;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.RunName;
import org.middlepowers.results.TableReader;

/**
 * The run that somebody asks about: a row of a results folder, or one that a name stands for.
 *
 * @param run its number in the folder; 0 for a run that was named
 * @param folder null for a run that was named
 * @param warnings sentences on what may make it another run than the one that was recorded
 */
record WhyTarget(
        LoadedScenario scenario,
        long seed,
        int replication,
        RunName name,
        int run,
        ResultsFolder folder,
        List<String> warnings) {

    /** Finds the run; {@code run} may be null for a name, or for a folder that holds one run only. */
    static WhyTarget find(String what, Integer run, boolean despite)
            throws Failure.Wrong, IOException, InvalidScenarioException {
        if (RunName.looksLike(what) && !Files.exists(Path.of(what))) {
            if (run != null) {
                throw new Failure.Wrong("The name of a run stands for one run; leave --run out.");
            }
            NamedRun named = NamedRun.load(what, despite, Inputs.FILES);
            RunName name = named.name();
            return new WhyTarget(named.scenario(), name.seed(), name.replication(), name, 0, null, named.warnings());
        }
        return inFolder(ResultsFolder.open(Path.of(what)), run);
    }

    private static WhyTarget inFolder(ResultsFolder folder, Integer run)
            throws Failure.Wrong, IOException, InvalidScenarioException {
        Manifest manifest = folder.readManifest();
        FolderCheck.require(folder, manifest);
        Row row = row(folder, run);
        ScenarioEntry entry = manifest.scenarios().stream()
                .filter(s -> s.name().equals(row.scenario))
                .findFirst()
                .orElseThrow(() -> new Failure.Wrong("Run " + row.run + " in " + folder.runs() + " is of the scenario '"
                        + row.scenario + "', of which the manifest says nothing. Run the experiment again."));
        LoadedScenario scenario =
                ScenarioFiles.parse(entry.name(), folder.path() + ", scenario " + entry.name(), entry.text());
        List<String> warnings = new ArrayList<>();
        Manifest.Program now = Version.program();
        Manifest.Program then = manifest.program();
        if (!now.version().equals(then.version()) || !now.commit().equals(then.commit())) {
            warnings.add("These results are of " + told(then) + ", this is " + told(now)
                    + "; the run may come out differently.");
        }
        if (!scenario.hash().equals(entry.hash())) {
            warnings.add("This program reads the scenario as " + scenario.hash() + ", the results say " + entry.hash()
                    + ": what the file leaves open has other defaults now.");
        }
        RunName name = RunName.of(manifest, entry, row.seed, row.replication);
        return new WhyTarget(scenario, row.seed, row.replication, name, row.run, folder, warnings);
    }

    private static String told(Manifest.Program program) {
        return program.name() + " " + program.version() + " (" + program.commit() + ")";
    }

    private record Row(int run, String scenario, int replication, long seed) {}

    private static Row row(ResultsFolder folder, Integer run) throws Failure.Wrong, IOException {
        if (!Files.exists(folder.runs())) {
            throw new Failure.Wrong("'" + folder.path() + "' has no runs.csv to find a run in. Give a folder that run or"
                    + " compare has written.");
        }
        try (TableReader table = TableReader.open(folder.runs())) {
            int numbers = table.column("run");
            int scenarios = table.column("scenario");
            int replications = table.column("replication");
            int seeds = table.column("seed");
            int states = table.column("status");
            int reasons = table.column("reason");
            Row found = null;
            int count = 0;
            int last = 0;
            while (table.next()) {
                count++;
                last = (int) table.number(numbers);
                if (run == null ? count > 1 : last != run) {
                    continue;
                }
                if (!table.text(states).equals("ok")) {
                    throw new Failure.Wrong("Run " + last + " failed (" + table.text(reasons)
                            + "), so there is no decision to explain. Choose another run.");
                }
                found = new Row(last, table.text(scenarios), (int) table.number(replications), seed(table, seeds));
                if (run != null) {
                    return found;
                }
            }
            if (found == null) {
                throw new Failure.Wrong(
                        count == 0
                                ? folder.runs() + " holds no run yet."
                                : "There is no run " + run + " in " + folder.runs() + "; runs there go from 1 to " + last
                                        + ".");
            }
            if (count > 1) {
                throw new Failure.Wrong(folder.runs() + " holds " + count
                        + " runs; say which with --run, as in --run 1.");
            }
            return found;
        }
    }

    private static long seed(TableReader table, int column) throws Failure.Wrong {
        try {
            return Long.parseLong(table.text(column));
        } catch (NumberFormatException e) {
            throw new Failure.Wrong("The seed '" + table.text(column) + "' in runs.csv is not a whole number.");
        }
    }

    /** The acts that the folder's table has for a state and quarter, joined by +; "" where it keeps none. */
    String recorded(String quarter, String state) throws IOException {
        if (folder == null || !Files.exists(folder.states())) {
            return "";
        }
        try (TableReader table = TableReader.open(folder.states())) {
            int runs = table.column("run");
            int quarters = table.column("quarter");
            int states = table.column("state");
            int acts = table.column("act");
            String wanted = String.valueOf(run);
            while (table.next()) {
                if (table.text(runs).equals(wanted)
                        && table.text(quarters).equals(quarter)
                        && table.text(states).equals(state)) {
                    return table.text(acts);
                }
            }
        }
        return "";
    }
}
