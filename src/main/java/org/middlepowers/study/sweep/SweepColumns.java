package org.middlepowers.study.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.middlepowers.results.PartTable;
import org.middlepowers.results.SweepFolder;

/** Columns of the tables of a sweep. */
final class SweepColumns {
    private SweepColumns() {}

    /** Columns of the table of runs. */
    static PartTable runs(SweepPlan plan, List<SweptOutput> kept) {
        List<String> names = new ArrayList<>(List.of("point", "replication", "seed", "status", "reason", "run"));
        List<String> types =
                new ArrayList<>(List.of("INTEGER", "INTEGER", "BIGINT", "VARCHAR", "VARCHAR", "VARCHAR"));
        for (Axis axis : plan.axes()) {
            names.add(axis.name());
            boolean number = !axis.isChoice()
                    || axis.factor().options().isEmpty()
                            && axis.factor().values().stream().allMatch(SweepColumns::isNumber);
            types.add(number ? "DOUBLE" : "VARCHAR");
        }
        for (String carried : plan.carried()) {
            names.add(carried);
            types.add("VARCHAR");
        }
        for (SweptOutput one : kept) {
            if (!one.isSeries()) {
                names.add(one.name());
                types.add("DOUBLE");
            }
        }
        PartTable table = new PartTable(SweepFolder.RUNS, names, types);
        return table.leading(series(kept).map(List::of).orElse(List.of()));
    }

    /** Columns of the table of series; none if no output is one. */
    static Optional<PartTable> series(List<SweptOutput> kept) {
        List<String> names = new ArrayList<>(List.of("point", "replication", "quarter"));
        List<String> types = new ArrayList<>(List.of("INTEGER", "INTEGER", "VARCHAR"));
        kept.stream().filter(SweptOutput::isSeries).forEach(one -> {
            names.add(one.name());
            types.add("DOUBLE");
        });
        return names.size() > 3 ? Optional.of(new PartTable(SweepFolder.SERIES, names, types)) : Optional.empty();
    }

    /** Columns of the table of points. */
    static List<String> design(SweepPlan plan) {
        List<String> names = new ArrayList<>(List.of("point"));
        names.addAll(plan.factors());
        names.addAll(plan.carried());
        names.addAll(List.of("base", "matrix", "trajectory", "step", "delta"));
        return names;
    }

    private static boolean isNumber(String text) {
        try {
            return Double.isFinite(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
