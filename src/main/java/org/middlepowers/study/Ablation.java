package org.middlepowers.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.middlepowers.measure.DyadEvents;
import org.middlepowers.measure.DyadRecord;
import org.middlepowers.model.Agency;
import org.middlepowers.model.World;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableFile;
import org.middlepowers.scenario.Scenario;

/**
 * The 2×2 of the asymmetry and the sub-national layer with its placebo, for one dyad, on common random numbers (§7.13):
 * every replication runs all eight cells on the same draws, so that each gives one interaction of its own.
 */
public final class Ablation {
    /** The 2×2, full cell first, then its placebo. */
    public static final List<AblationCell> CELLS = cells();

    private final LoadedScenario loaded;
    private final Settings settings;
    private final String power;
    private final String state;
    private final List<Scenario> variants;

    /**
     * @param power code of a great power of the scenario
     * @param state code of one of its middle powers
     */
    public Ablation(LoadedScenario loaded, Settings settings, String power, String state) {
        this.loaded = loaded;
        this.settings = settings;
        this.power = power;
        this.state = state;
        this.variants = CELLS.stream().map(c -> c.of(loaded.scenario())).toList();
    }

    /** How the experiment ended. */
    public record Result(int done, int failed, boolean stopped, String firstFailure) {}

    /** One replication: its rows, and why it failed, or null. */
    private record Replica(int worlds, TableChunk cells, TableChunk instances, RuntimeException failure) {}

    /** What the results folder is to say of the experiment before it begins. */
    public Manifest manifest(Manifest.Program program, Request request, String now) {
        Manifest m = Manifests.of(List.of(loaded), settings, program, request, now);
        List<Manifest.Measure> measures = DyadRecord.OUTCOMES.stream()
                .map(o -> new Manifest.Measure(o.name(), o.title(), o.unit(), o.about(), "dyad", "", ""))
                .toList();
        return m.with(measures);
    }

    /** Worlds to be simulated. */
    public int worlds() {
        return CELLS.size() * settings.replications();
    }

    /**
     * Runs all replications and writes the tables of cells and instances.
     *
     * @throws IOException with a sentence, if the folder cannot be written to; what was written stays
     */
    public Result run(ResultsFolder folder, Progress progress) throws IOException {
        int[] done = new int[2];
        String[] first = {""};
        boolean stopped;
        try (TableFile cells = TableFile.open(folder.table("cells.csv"), columns());
                TableFile instances = TableFile.open(folder.table("instances.csv"), Tables.events())) {
            stopped = new ParallelRuns(settings.threads())
                    .run(
                            IntStream.rangeClosed(1, settings.replications()).boxed().toList(),
                            this::replicate,
                            replica -> {
                                cells.append(replica.cells);
                                instances.append(replica.instances);
                                done[0] += replica.worlds;
                                if (replica.failure != null && done[1]++ == 0) {
                                    first[0] = String.valueOf(replica.failure.getMessage());
                                }
                                progress.ran(done[0], done[1], worlds());
                            },
                            progress::stopped);
        }
        return new Result(done[0], done[1], stopped, first[0]);
    }

    /** Columns of cells.csv: what names a run, and the outcomes of the dyad in it. */
    static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(
                "run", "scenario", "replication", "power", "state", "design", "cell", "status", "reason"));
        DyadRecord.OUTCOMES.forEach(o -> columns.add(o.name()));
        return columns;
    }

    private Replica replicate(int replication) {
        TableChunk cells = new TableChunk(columns().size(), 0);
        TableChunk instances = new TableChunk(Tables.events().size(), Tables.PATH_DIGITS);
        RuntimeException failure = null;
        for (int c = 0; c < CELLS.size(); c++) {
            RunId id = new RunId((replication - 1) * CELLS.size() + c + 1, loaded.name(), replication);
            id.begin(cells);
            cells.add(power).add(state).add(CELLS.get(c).design()).add(CELLS.get(c).key());
            try {
                double[] values = simulate(variants.get(c), id, c == 0 ? instances : null);
                cells.add("ok").skip();
                for (double value : values) {
                    cells.add(value);
                }
            } catch (RuntimeException e) {
                failure = failure == null ? e : failure;
                cells.add("failed").add(String.valueOf(e.getMessage() == null ? e : e.getMessage()));
                DyadRecord.OUTCOMES.forEach(o -> cells.skip());
            }
            cells.endRow();
        }
        return new Replica(CELLS.size(), cells, instances, failure);
    }

    private double[] simulate(Scenario variant, RunId id, TableChunk instances) {
        World w = new World(variant, settings.seed(), id.replication(), Agency.FULL);
        int g = IntStream.range(0, w.powers().size())
                .filter(k -> w.powers().get(k).getCode().equals(power))
                .findFirst()
                .orElseThrow();
        int i = IntStream.range(0, w.states().size())
                .filter(k -> w.states().get(k).getCode().equals(state))
                .findFirst()
                .orElseThrow();
        DyadRecord dyad = new DyadRecord(g, i);
        w.observe(dyad::note);
        w.run();
        if (instances != null && id.replication() <= settings.detail()) {
            for (int e = 0; e < w.events().size(); e++) {
                if (DyadEvents.between(w, e, g, i)) {
                    EventRows.add(w, e, id, instances);
                }
            }
        }
        return dyad.values(w);
    }

    private static List<AblationCell> cells() {
        List<AblationCell> cells = new ArrayList<>();
        for (boolean placebo : new boolean[] {false, true}) {
            cells.add(new AblationCell(true, true, placebo));
            cells.add(new AblationCell(true, false, placebo));
            cells.add(new AblationCell(false, true, placebo));
            cells.add(new AblationCell(false, false, placebo));
        }
        return List.copyOf(cells);
    }
}
