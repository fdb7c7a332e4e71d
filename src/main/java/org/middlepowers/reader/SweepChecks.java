package org.middlepowers.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.middlepowers.reader.ScenarioChecks.Report;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.Sweep;
import org.middlepowers.scenario.Sweep.Design;
import org.middlepowers.scenario.Sweep.Factor;

/** Checks of what a sweep says in one place against what it says in another, and of its shape. */
final class SweepChecks {
    /** Columns that a table of runs has in any case, and that no factor or outcome may be called. */
    static final Set<String> TAKEN = Set.of(
            "point", "replication", "seed", "status", "reason", "run", "quarter", "base", "matrix", "trajectory",
            "step", "delta");
    /** More points than this cannot be told apart by the numbers that are kept of them. */
    private static final long MOST_POINTS = 2_000_000_000L;
    /** Dimensions that the Sobol sequence has. */
    private static final int MOST_DIMENSIONS = 1000;

    private final Sweep sweep;
    private final Map<String, Factor> factors;
    private final Optional<PointTable> table;
    private final Report report;

    private SweepChecks(LoadedSweep loaded, Report report) {
        this.sweep = loaded.sweep();
        this.table = loaded.table();
        this.factors = SweepFiles.readable(sweep.factors());
        this.report = report;
    }

    static void check(
            LoadedSweep loaded, Node.Entries tree, Problems problems) {
        Report report = new Report(tree, problems);
        SweepChecks checks = new SweepChecks(loaded, report);
        checks.some();
        checks.names();
        checks.factors.forEach(checks::factor);
        checks.simplexes();
        if (loaded.sweep().design() != null && loaded.sweep().design().how() != null) {
            checks.design();
        }
        new SweepValueChecks(loaded, report).check();
        SweepExpectChecks.check(loaded.sweep(), report);
    }

    private void some() {
        if (factors.isEmpty() && !report.problems().isAbout("factors") && sweep.how() != Design.TABLE) {
            report.add(
                    sweep.factors().isEmpty() && !report.has("factors")
                            ? "is missing; it must be given: what varies between points, by a short name"
                            : "is an empty map; give at least one entry",
                    "factors");
        }
    }

    private void names() {
        Set<String> paths = new HashSet<>();
        factors.forEach((name, factor) -> {
            if (TAKEN.contains(name)) {
                report.addKey("is the name of a column that every table has; choose another", "factors", name);
            }
            if (factor.options().isEmpty() && !paths.add(LoadedSweep.path(name, factor))) {
                report.addKey("changes what another factor changes; leave out one of them", "factors", name);
            }
        });
        for (String name : SweepFiles.readable(sweep.outputs()).keySet()) {
            if (TAKEN.contains(name)) {
                report.addKey("is the name of a column that every table has; choose another", "outputs", name);
            } else if (factors.containsKey(name)) {
                report.addKey("is the name of a factor too; choose another", "outputs", name);
            }
        }
    }

    private void factor(String name, Factor factor) {
        int ways = (factor.range().isEmpty() ? 0 : 1)
                + (factor.values().isEmpty() ? 0 : 1)
                + (factor.options().isEmpty() ? 0 : 1);
        if (ways != 1) {
            report.add(
                    (ways == 0 ? "says nothing of its values" : "says its values in more than one way")
                            + "; give one of range: [low, high], values: [a, b] or options",
                    "factors", name);
            return;
        }
        if (!factor.range().isEmpty()) {
            range(name, factor);
        } else {
            if (factor.steps() > 0) {
                report.add("belongs to a range; remove it", "factors", name, "steps");
            }
            if (factor.scale() == Sweep.Scale.LOG) {
                report.add("belongs to a range; remove it", "factors", name, "scale");
            }
        }
        if (!factor.options().isEmpty() && factor.path().isPresent()) {
            report.add("is not used by options, which name their paths themselves; remove it", "factors", name, "path");
        }
        String path = LoadedSweep.path(name, factor);
        boolean named = path.equals(LoadedSweep.SCENARIO) || path.equals(LoadedSweep.THEORY);
        if (named && factor.values().isEmpty()) {
            report.add("is a choice of names; give values: [a, b]", "factors", name);
        }
    }

    private void range(String name, Factor factor) {
        List<Double> range = factor.range();
        if (range.isEmpty()) {
            return;
        }
        if (range.size() != 2 || !(range.get(0) < range.get(1))) {
            report.add(
                    "is " + range.stream().map(PlainScalar::number).toList()
                            + "; allowed are two numbers, the smaller one first",
                    "factors", name, "range");
        } else if (factor.scale() == Sweep.Scale.LOG && range.get(0) <= 0) {
            report.add("begins at " + PlainScalar.number(range.get(0)) + "; on a log scale it must begin above 0",
                    "factors", name, "range");
        }
        if (sweep.how() == Design.GRID && factor.steps() < 2) {
            report.add("has no number of steps; a grid needs steps: 2 or more, or values", "factors", name);
        }
        if (sweep.how() == Design.LIST) {
            report.add("is not used by the design list, which reads values side by side; give values: [a, b]",
                    "factors", name, "range");
        }
    }

    private void simplexes() {
        Set<String> seen = new HashSet<>();
        SweepFiles.readable(sweep.simplexes()).forEach((key, names) -> {
            for (String name : names) {
                if (!ParameterRegistry.entries().containsKey(name)) {
                    report.add(
                            "has '" + name + "', which is not a parameter",
                            Spelling.nearest(name, ParameterRegistry.entries().keySet()),
                            "simplexes", key);
                } else if (!seen.add(name)) {
                    report.add("has '" + name + "' a second time; a parameter can be in one only", "simplexes", key);
                }
            }
            Collection<String> varied = new LinkedHashSet<>();
            factors.forEach((f, factor) -> varied.add(LoadedSweep.path(f, factor)));
            if (names.stream().noneMatch(varied::contains)) {
                report.add("has no parameter that a factor varies; remove it", "simplexes", key);
            }
        });
    }

    private void design() {
        Design design = sweep.how();
        if (design == Design.TABLE != sweep.design().from().isPresent()) {
            report.add(design == Design.TABLE
                            ? "names no table; write from: points.csv"
                            : "is " + design.word() + " and names a table too; remove one of the two", "design");
        }
        if (design.sized() && sweep.size() < 1) {
            report.add("needs a size, as in size: 64", "design");
        } else if (!design.sized() && sweep.size() > 0) {
            report.add("is not used by the design " + design.word() + "; remove it", "size");
        }
        if (design == Design.MORRIS && sweep.levels() % 2 == 1) {
            report.add("is " + sweep.levels() + "; allowed is an even number", "levels");
        }
        int count = factors.size();
        int dimensions = design == Design.SALTELLI ? 2 * count : design == Design.SOBOL ? count : 0;
        if (dimensions > MOST_DIMENSIONS) {
            report.add("needs " + dimensions + " dimensions of the Sobol sequence, which has " + MOST_DIMENSIONS
                    + "; vary fewer factors or take another design", "design");
        }
        if (design == Design.LIST) {
            List<Integer> lengths = new ArrayList<>();
            factors.values().forEach(f -> lengths.add(f.values().size() + f.options().size()));
            if (lengths.stream().distinct().count() > 1) {
                report.add("reads the lists of all factors side by side, but they have " + lengths
                        + " values; give them the same number", "design");
            }
        }
        double points = points();
        if (points * sweep.replications() > MOST_POINTS) {
            report.add("makes " + Math.round(points) + " points of " + sweep.replications()
                    + " replications; allowed are " + MOST_POINTS + " runs", "design");
        }
    }

    private double points() {
        int k = factors.size();
        return switch (sweep.how()) {
            case GRID -> factors.values().stream()
                    .mapToDouble(f -> Math.max(f.steps(), f.values().size() + f.options().size()))
                    .reduce(1, (a, b) -> a * b);
            case LIST -> 1;
            case TABLE -> table.map(PointTable::points).orElse(1);
            case RANDOM, LATIN_HYPERCUBE, SOBOL -> sweep.size();
            case SALTELLI -> sweep.size() * (k + 2.0);
            case MORRIS -> sweep.size() * (k + 1.0);
        };
    }

    /** The values of a factor that are checked by themselves, each as the changes it stands for. */
    static List<Map.Entry<String, List<String>>> probes(String name, Factor factor) {
        String path = LoadedSweep.path(name, factor);
        List<Map.Entry<String, List<String>>> probes = new ArrayList<>();
        factor.range().forEach(v -> probes.add(Map.entry(PlainScalar.number(v), List.of(path + "=" + PlainScalar.number(v)))));
        factor.values().forEach(v -> probes.add(Map.entry(v, List.of(path + "=" + v))));
        factor.options().forEach((option, changes) -> {
            List<String> sets = new ArrayList<>();
            changes.forEach((p, v) -> sets.add(p + "=" + v));
            probes.add(Map.entry(option, sets));
        });
        return probes;
    }

    /** Where a factor says its values. */
    static String[] place(String name, Factor factor, String value) {
        if (!factor.options().isEmpty()) {
            return new String[] {"factors", name, "options", value};
        }
        return new String[] {"factors", name, factor.range().isEmpty() ? "values" : "range"};
    }

    /** What is wrong with a name, if anything. */
    static Optional<String> objection(Library.Shelf shelf, String name) {
        return new Library(shelf, Path.of(""), new Problems()).objection(name);
    }
}
