package org.middlepowers.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.middlepowers.analysis.Factorial.Cell;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.Measure;
import org.middlepowers.results.Manifest.ScenarioEntry;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableReader;

/** What an ablation found: per outcome of the dyad the 2×2, its placebo, the difference of the two, and the verdict. */
public final class AblationFindings {
    /** Outcomes for which the placebo has to give no interaction (§7.13). */
    public static final Set<String> PLACEBO_RULE = Set.of("cooperation", "coexistence", "comovement");
    /** Outcome that the placebo rule leaves out: protests may interact through the mix of sectors. */
    public static final String EXEMPT = "protests";
    /** Columns of cells.csv that are not outcomes. */
    private static final int KEYS = 9;

    private final Manifest manifest;
    private final String power;
    private final String state;
    private final List<DyadFinding> outcomes;
    private final int failed;

    private AblationFindings(Manifest manifest, String power, String state, List<DyadFinding> outcomes, int failed) {
        this.manifest = manifest;
        this.power = power;
        this.state = state;
        this.outcomes = List.copyOf(outcomes);
        this.failed = failed;
    }

    /**
     * An outcome.
     *
     * @param couplings the 2×2 of the scenario as it is
     * @param placebo the 2×2 without the couplings between the layers
     * @param owed I of the first less I of the second, replication by replication: what is owed to the couplings
     */
    public record DyadFinding(Measure measure, Factorial couplings, Factorial placebo, Moments owed) {
        /** I of the 2×2. */
        public Interval interaction() {
            return couplings.interaction().interval();
        }

        /** Whether I is clear, and clearly more than the placebo's in the same direction. */
        public boolean isOwed() {
            int sign = LayerVerdict.sign(interaction());
            return sign != 0 && LayerVerdict.sign(owed.interval()) == sign;
        }

        /** Class of the outcome; an interaction that is not owed to the couplings does not count as one. */
        public LayerVerdict verdict() {
            return LayerVerdict.of(
                    couplings.asymmetry().interval(),
                    couplings.subnational().interval(),
                    isOwed() ? interaction() : Interval.NONE);
        }

        /**
         * The class by the same rules with the effect of each layer alone, where the other is off, in place of its main
         * effect, which contains half the interaction.
         */
        public LayerVerdict verdictAlone() {
            return LayerVerdict.of(
                    couplings.asymmetryAlone().interval(),
                    couplings.subnationalAlone().interval(),
                    isOwed() ? interaction() : Interval.NONE);
        }

        /** Whether the placebo rule is about this outcome. */
        public boolean ruled() {
            return PLACEBO_RULE.contains(measure.name());
        }

        /** Whether the placebo rule leaves it out. */
        public boolean exempt() {
            return EXEMPT.equals(measure.name());
        }

        /** Whether the placebo gives an interaction of its own. */
        public boolean placeboInteracts() {
            return placebo.interaction().interval().excludesZero();
        }

        /** The placebo's I over that of the couplings; NaN where the latter is not clear. */
        public double placeboShare() {
            return interaction().excludesZero()
                    ? placebo.interaction().mean() / couplings.interaction().mean()
                    : Double.NaN;
        }

        /** What both layers together do, O11−O00 on average. */
        public double together() {
            return couplings.cell(Cell.BOTH).mean() - couplings.cell(Cell.NEITHER).mean();
        }
    }

    /**
     * Reads cells.csv.
     *
     * @throws IOException with a sentence, if the folder is not one of an ablation or is damaged
     */
    public static AblationFindings read(ResultsFolder folder) throws IOException {
        Manifest manifest = folder.readManifest();
        Map<String, double[]> cells = new HashMap<>();
        String power = "";
        String state = "";
        List<String> names;
        int replications = 0;
        int failed = 0;
        try (TableReader table = TableReader.open(folder.table("cells.csv"))) {
            names = table.columns().subList(KEYS, table.columns().size());
            int replication = table.column("replication");
            int design = table.column("design");
            int cell = table.column("cell");
            int status = table.column("status");
            while (table.next()) {
                power = table.text("power");
                state = table.text("state");
                double[] values = new double[names.size()];
                for (int k = 0; k < values.length; k++) {
                    values[k] = table.number(KEYS + k);
                }
                failed += table.text(status).equals("ok") ? 0 : 1;
                replications = Math.max(replications, Integer.parseInt(table.text(replication)));
                cells.put(table.text(replication) + table.text(design) + table.text(cell), values);
            }
        }
        List<DyadFinding> outcomes = new ArrayList<>();
        for (int k = 0; k < names.size(); k++) {
            outcomes.add(outcome(manifest, names.get(k), k, cells, replications));
        }
        return new AblationFindings(manifest, power, state, outcomes, failed);
    }

    private static DyadFinding outcome(
            Manifest manifest, String name, int column, Map<String, double[]> cells, int replications) {
        Factorial couplings = new Factorial();
        Factorial placebo = new Factorial();
        Moments owed = new Moments();
        for (int r = 1; r <= replications; r++) {
            owed.add(add(couplings, cells, r + "couplings", column) - add(placebo, cells, r + "placebo", column));
        }
        Measure measure = manifest.measure(name).orElse(new Measure(name, name, "", "", "dyad", "", ""));
        return new DyadFinding(measure, couplings, placebo, owed);
    }

    private static double add(Factorial design, Map<String, double[]> cells, String key, int column) {
        double[] o = new double[Cell.values().length];
        for (Cell cell : Cell.values()) {
            double[] values = cells.get(key + cell.key());
            o[cell.ordinal()] = values == null ? Double.NaN : values[column];
        }
        design.add(o[0], o[1], o[2], o[3]);
        return Factorial.interaction(o[0], o[1], o[2], o[3]);
    }

    public Manifest manifest() {
        return manifest;
    }

    /** The scenario that was taken apart. */
    public ScenarioEntry scenario() {
        return manifest.scenarios().get(0);
    }

    /** Name of the dyad, as in "China and Kazakhstan". */
    public String dyad() {
        return powerName() + " and " + stateName();
    }

    public String powerName() {
        return scenario().actors().getOrDefault(power, power);
    }

    public String stateName() {
        return scenario().actors().getOrDefault(state, state);
    }

    /** All outcomes, in the order of the table. */
    public List<DyadFinding> outcomes() {
        return outcomes;
    }

    /** Worlds that failed; their replications are left out. */
    public int failed() {
        return failed;
    }
}
