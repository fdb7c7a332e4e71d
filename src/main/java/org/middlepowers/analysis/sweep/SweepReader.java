package org.middlepowers.analysis.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.middlepowers.analysis.sweep.SweepData.Design;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.ResultsException;
import org.middlepowers.results.SweepFacts;
import org.middlepowers.results.SweepFolder;
import org.middlepowers.results.SweepTable;
import org.middlepowers.results.TableReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the folder of a sweep: its design, and what every run came to, row by row. */
public final class SweepReader {
    private static final String SERIES = "series";
    /** Measures of a run as a whole, which have no path whose end could be meant. */
    private static final Set<String> OF_RUN =
            Set.of("coexistence", "comovement", "sector_breadth", "welfare", "crises_total");

    private final SweepFolder folder;
    private final Manifest manifest;
    private final List<Factor> factors;
    private final List<String> outcomes;
    private final Map<String, List<String>> simplexes = new LinkedHashMap<>();

    private SweepReader(SweepFolder folder, List<String> only) throws IOException {
        this.folder = folder;
        manifest = folder.readManifest();
        JsonNode file;
        try {
            file = new JsonMapper().valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(manifest.sweep().text()));
        } catch (YAMLException e) {
            throw new ResultsException("The manifest of '" + folder.path() + "' holds a sweep file that cannot be read: "
                    + e.getMessage() + ".", e);
        }
        factors = manifest.sweep().factors().stream().map(f -> factor(f, file)).toList();
        file.path("simplexes").properties().forEach(e -> {
            List<String> names = new ArrayList<>();
            e.getValue().forEach(name -> names.add(name.asText()));
            simplexes.put(e.getKey(), names);
        });
        outcomes = manifest.sweep().outcomes().stream()
                .filter(o -> !o.take().equals(SERIES))
                .map(SweepFacts.Outcome::name)
                .filter(name -> only.isEmpty() || only.contains(name))
                .toList();
    }

    /**
     * A sweep as it was found.
     *
     * @param missing what is not there of the design
     * @param simplexes parameters that are scaled to add to 1 once the factors have set them, by a short name
     * @param region what of the design lies in the region asked for, as sentences; empty for all of it
     */
    public record Read(
            Manifest manifest,
            SweepData data,
            Missing missing,
            SweepLabels labels,
            Map<String, List<String>> simplexes,
            String region) {
        /** The same sweep within a region. */
        public Read within(Where.Left left) {
            return new Read(manifest, left.data(), missing, labels, simplexes, left.words());
        }
    }

    /**
     * Reads a sweep.
     *
     * @param only outcomes to read; none for all
     * @throws IOException with a sentence, if it cannot be read
     */
    public static Read read(SweepFolder folder, List<String> only) throws IOException {
        return new SweepReader(folder, only).read();
    }

    private Read read() throws IOException {
        int points = manifest.sweep().points();
        double[][] x = new double[points][factors.size()];
        int[] group = new int[points];
        int[] place = new int[points];
        design(x, group, place);
        int[][] replications = new int[points][];
        List<double[][]> y = new ArrayList<>();
        outcomes.forEach(o -> y.add(new double[points][]));
        Missing missing = runs(replications, y);
        SweepData data = new SweepData(
                design(manifest),
                manifest.sweep().commonRandomNumbers(),
                factors,
                x,
                group,
                place,
                replications,
                outcomes,
                y);
        return new Read(manifest, data, missing, labels(), simplexes, "");
    }

    private void design(double[][] x, int[] group, int[] place) throws IOException {
        Design design = design(manifest);
        try (TableReader table = TableReader.open(folder.design())) {
            int point = table.column("point");
            for (int rows = 0; table.next(); rows++) {
                int p = (int) table.number(point) - 1;
                if (p < 0 || p >= x.length || p != rows) {
                    throw new ResultsException("'" + folder.design() + "' does not list the points 1 to " + x.length
                            + " in their order; run the sweep's command again, which rewrites it.");
                }
                for (int f = 0; f < factors.size(); f++) {
                    x[p][f] = value(table, factors.get(f));
                }
                group[p] = p;
                if (design == Design.SALTELLI) {
                    group[p] = (int) table.number("base");
                    place[p] = matrix(table.text("matrix"));
                } else if (design == Design.MORRIS) {
                    group[p] = (int) table.number("trajectory");
                    place[p] = p; // the steps of a trajectory are its points in their order
                }
            }
        }
    }

    private static double value(TableReader table, Factor factor) throws IOException {
        int column = table.column(factor.name());
        if (factor.numeric()) {
            return table.number(column);
        }
        int level = factor.levels().indexOf(table.text(column));
        if (level < 0) {
            throw new ResultsException("The design has '" + table.text(column) + "' for the factor '" + factor.name()
                    + "', which the manifest does not list. The files are not of one sweep.");
        }
        return level;
    }

    private int matrix(String text) throws IOException {
        if (text.equals("A")) {
            return SweepData.A;
        } else if (text.equals("B")) {
            return SweepData.B;
        }
        for (int f = 0; f < factors.size(); f++) {
            if (text.equals("AB:" + factors.get(f).name())) {
                return SweepData.AB + f;
            }
        }
        throw new ResultsException("The design names a matrix '" + text + "', which is none of A, B and AB:factor.");
    }

    private Missing runs(int[][] replications, List<double[][]> y) throws IOException {
        Missing missing = new Missing(manifest);
        Arrays.fill(replications, new int[0]);
        y.forEach(values -> Arrays.fill(values, new double[0]));
        try (SweepTable table = SweepTable.runs(folder)) {
            if (table.columns().isEmpty()) {
                return missing;
            }
            int status = table.column("status");
            int reason = table.column("reason");
            int run = table.column("run");
            int[] columns = new int[outcomes.size()];
            for (int o = 0; o < columns.length; o++) {
                columns[o] = table.column(outcomes.get(o));
            }
            int point = -1;
            List<Integer> numbers = new ArrayList<>();
            List<double[]> rows = new ArrayList<>();
            while (table.next()) {
                if (table.point() - 1 != point) {
                    keep(point, numbers, rows, replications, y);
                    point = table.point() - 1;
                }
                if (missing.note(
                        table.point(), table.replication(), table.text(status), table.text(reason), table.text(run))) {
                    double[] row = new double[columns.length];
                    for (int o = 0; o < row.length; o++) {
                        row[o] = table.number(columns[o]);
                    }
                    numbers.add(table.replication());
                    rows.add(row);
                }
            }
            keep(point, numbers, rows, replications, y);
        }
        return missing;
    }

    private static void keep(
            int point, List<Integer> numbers, List<double[]> rows, int[][] replications, List<double[][]> y) {
        if (point >= 0) {
            replications[point] = numbers.stream().mapToInt(Integer::intValue).toArray();
            for (int o = 0; o < y.size(); o++) {
                int outcome = o;
                y.get(o)[point] = rows.stream().mapToDouble(row -> row[outcome]).toArray();
            }
        }
        numbers.clear();
        rows.clear();
    }

    /** Whether a factor's values are names, not numbers. */
    public static boolean isCategory(SweepFacts.Factor f) {
        return f.path() == null || f.path().isEmpty() || !f.values().stream().allMatch(SweepReader::isNumber);
    }

    private static Factor factor(SweepFacts.Factor f, JsonNode file) {
        if (isCategory(f)) {
            boolean named = f.path() == null || f.path().isEmpty();
            List<String> paths = new ArrayList<>();
            file.path("factors").path(f.name()).path("options").forEach(o -> o.fieldNames().forEachRemaining(paths::add));
            return Factor.category(f.name(), kind(named ? paths : List.of(f.path())), f.values());
        }
        double[] values = f.values().stream().mapToDouble(Double::parseDouble).toArray();
        double low = f.low() != null ? f.low() : Arrays.stream(values).min().orElse(0);
        double high = f.high() != null ? f.high() : Arrays.stream(values).max().orElse(0);
        boolean log = "log".equals(f.scale()) && low > 0;
        return new Factor(f.name(), Factor.Kind.PARAMETER, log, low, high, List.of());
    }

    /** The kind of a category, by what it changes: theories and rules; numbers of the model, by name; or the world. */
    private static Factor.Kind kind(List<String> paths) {
        if (paths.stream().allMatch(p -> p.equals("theory") || p.startsWith("rules"))) {
            return Factor.Kind.STRUCTURE;
        }
        boolean parameters = paths.stream()
                .anyMatch(p -> p.startsWith("parameters.") || !p.contains(".") && !p.equals("scenario"));
        return parameters ? Factor.Kind.PARAMETER : Factor.Kind.SCENARIO;
    }

    private static boolean isNumber(String text) {
        try {
            return Double.isFinite(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private SweepLabels labels() {
        Map<String, SweepLabels.Label> titles = new LinkedHashMap<>();
        for (SweepFacts.Outcome o : manifest.sweep().outcomes()) {
            titles.put(o.name(), new SweepLabels.Label(title(o), o.unit()));
        }
        Map<String, String> about = new LinkedHashMap<>();
        manifest.sweep().factors().forEach(f -> about.put(f.name(), f.about()));
        return new SweepLabels(titles, about);
    }

    /** As in "Driver–stabiliser index of Central Asia, mean from 2022Q1". */
    private static String title(SweepFacts.Outcome o) {
        String whole = o.scope().equals("world") ? "" : " of " + o.scopeName();
        String take = switch (o.take().toLowerCase(Locale.ROOT)) {
            case "mean" -> ", mean";
            case "maximum" -> ", maximum";
            case "at" -> " in " + o.at();
            case "after" -> ", mean from " + o.at();
            default -> o.measure().startsWith("effect.") || OF_RUN.contains(o.measure()) ? "" : " at the end";
        };
        return o.title() + whole + take;
    }

    private static Design design(Manifest manifest) throws ResultsException {
        try {
            return Design.of(manifest.sweep().design());
        } catch (IllegalArgumentException e) {
            throw new ResultsException("The manifest says the design '" + manifest.sweep().design() + "', which is none: it is damaged."
                    + " Restore the folder from an intact copy, or run the sweep again.", e);
        }
    }
}
