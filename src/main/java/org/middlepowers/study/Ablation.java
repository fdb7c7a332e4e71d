package org.middlepowers.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.middlepowers.analysis.AblationFindings;
import org.middlepowers.analysis.AblationTable;
import org.middlepowers.measure.DyadEvents;
import org.middlepowers.measure.DyadRecord;
import org.middlepowers.model.Agency;
import org.middlepowers.model.World;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.report.AblationPage;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.StudyTables.Table;
import org.middlepowers.results.TableChunk;
import org.middlepowers.scenario.Scenario;

/**
 * The 2×2 of the asymmetry and the sub-national layer with its placebo, for one dyad, on common random numbers (§7.13):
 * every replication runs all eight cells on the same draws, so that each gives one interaction of its own.
 */
public final class Ablation implements Study.Planned {
    /** The 2×2, full cell first, then its placebo. */
    public static final List<AblationCell> CELLS = cells();

    private final LoadedScenario loaded;
    private final Settings settings;
    private final String power;
    private final String state;

    /**
     * @param power code of a great power of the scenario
     * @param state code of one of its middle powers
     */
    public Ablation(LoadedScenario loaded, Settings settings, String power, String state) {
        this.loaded = loaded;
        this.settings = settings;
        this.power = power;
        this.state = state;
    }

    @Override
    public String name() {
        return "ablate-" + loaded.name();
    }

    @Override
    public Manifest manifest(Manifest.Program program, Request request, String now) {
        Manifest m = Manifests.of(List.of(loaded), settings, program, request, now);
        List<Manifest.Measure> measures = DyadRecord.OUTCOMES.stream()
                .map(o -> new Manifest.Measure(o.name(), o.title(), o.unit(), o.about(), "dyad", "", ""))
                .toList();
        return m.with(measures);
    }

    @Override
    public List<Table> tables() {
        return List.of(new Table("cells.csv", columns()), new Table("instances.csv", RunTables.events()));
    }

    @Override
    public int tasks() {
        return settings.replications();
    }

    @Override
    public String unit() {
        return "replications";
    }

    /** A contrast of cells needs all of them. */
    @Override
    public boolean answers(long rows, long failed) {
        return failed == 0;
    }

    @Override
    public Answer answer(ResultsFolder folder, Manifest manifest) throws IOException {
        AblationFindings findings = AblationFindings.read(folder);
        AblationTable.write(folder, findings);
        return new Answer(AblationPage.of(findings, hint()), List.of(), folder, manifest);
    }

    /** How to see what hangs on the grievance that the scenario itself gives, or "" if it gives none. */
    private String hint() {
        List<String> given = loaded.scenario().shocks().entrySet().stream()
                .filter(e -> e.getValue()
                        .grievance()
                        .filter(g -> g.power().equals(power) && g.states().contains(state))
                        .isPresent())
                .map(e -> e.getKey())
                .toList();
        if (given.isEmpty()) {
            return "";
        }
        return "The scenario gives grievance of this dyad from outside, by the shocks " + String.join(", ", given)
                + ". How much of the above hangs on them shows when the command is repeated with "
                + String.join(" ", given.stream().map(k -> "--set shocks." + k + "=null").toList()) + ".";
    }

    /** Columns of cells.csv: what names a run, and the outcomes of the dyad in it. */
    static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(
                "run", "scenario", "replication", "power", "state", "design", "cell", "status", "reason"));
        DyadRecord.OUTCOMES.forEach(o -> columns.add(o.name()));
        return columns;
    }

    @Override
    public Rows run(int task) {
        int replication = task + 1;
        TableChunk cells = new TableChunk(columns().size(), 0);
        TableChunk instances = new TableChunk(RunTables.events().size(), RunTables.PATH_DIGITS);
        Scenario whole = loaded.scenario().drawn(replication);
        String failure = "";
        int failed = 0;
        for (int c = 0; c < CELLS.size(); c++) {
            RunId id = new RunId((replication - 1) * CELLS.size() + c + 1, loaded.name(), replication);
            id.begin(cells);
            cells.add(power).add(state).add(CELLS.get(c).design()).add(CELLS.get(c).key());
            try {
                double[] values = simulate(CELLS.get(c).of(whole), id, c == 0 ? instances : null);
                cells.add("ok").skip();
                for (double value : values) {
                    cells.add(value);
                }
            } catch (RuntimeException e) {
                String reason = String.valueOf(e.getMessage() == null ? e : e.getMessage());
                failure = failure.isEmpty() ? "run " + id.number() + ": " + reason : failure;
                failed++;
                cells.add("failed").add(reason);
                DyadRecord.OUTCOMES.forEach(o -> cells.skip());
            }
            cells.endRow();
        }
        return new Rows(List.of(cells, instances), CELLS.size(), failed, failure);
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
