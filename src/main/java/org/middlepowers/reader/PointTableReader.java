package org.middlepowers.reader;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.middlepowers.scenario.Parameter;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.Sweep;
import org.middlepowers.scenario.Sweep.Factor;

/** Reads a table of points and checks each field as a factor's value is checked; every problem has its line. */
final class PointTableReader {
    private static final int MOST_PROBLEMS = 20;
    private static final int MOST_POINTS = 100_000_000;

    private final Sweep sweep;
    private final Map<String, Factor> told;
    private final PointSource.Table table;
    private final Problems problems;
    private final List<Checked> columns = new ArrayList<>();
    private int wrong;

    /**
     * A column with what its fields may be.
     *
     * @param factor whether it changes anything
     * @param low least number; NaN where any text may stand
     */
    private record Checked(PointColumn column, boolean factor, double low, double high, boolean whole, List<String> only) {}

    PointTableReader(Sweep sweep, PointSource.Table table, Problems problems) {
        this.sweep = sweep;
        this.told = SweepFiles.readable(sweep.factors());
        this.table = table;
        this.problems = problems;
    }

    Optional<PointTable> read(String sha256) throws IOException {
        int before = problems.size();
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(table.csv())) {
            for (CsvRecord row : rows) {
                if (columns.isEmpty()) {
                    header(row.getFields());
                    if (problems.size() > before) {
                        return Optional.empty();
                    }
                } else {
                    row(row);
                }
            }
        } catch (CsvParseException e) {
            throw new IOException("it is not a CSV table: " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new IOException("it cannot be read: " + e.getMessage(), e);
        }
        if (wrong > MOST_PROBLEMS) {
            problems.add(Place.of(table.name()), "", "has " + (wrong - MOST_PROBLEMS) + " more fields that are wrong");
        } else if (columns.isEmpty() || columns.get(0).column.size() == 0) {
            problems.add(Place.of(table.name()), "", "has no points; give a line of column names, and below it a line for"
                    + " each point");
        }
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new PointTable(table.name(), sha256, those(true), those(false)));
    }

    private List<PointColumn> those(boolean factor) {
        return columns.stream().filter(c -> c.factor == factor).map(Checked::column).toList();
    }

    private void header(List<String> names) {
        Set<String> seen = new HashSet<>();
        for (int k = 0; k < names.size(); k++) {
            String name = names.get(k);
            Place place = new Place(table.name(), 1, k + 1);
            if (name.isBlank()) {
                problems.add(place, "", "column " + (k + 1) + " has no name; if it numbers the rows, leave it out"
                        + " (R: row.names = FALSE, pandas: index=False)");
            } else if (names.size() == 1 && name.contains(";")) {
                problems.add(place, "", "columns seem to be parted by semicolons; save the table with commas and decimal"
                        + " points");
            } else if (!seen.add(name)) {
                problems.add(place, name, "is the name of two columns; rename one of them");
            } else if (SweepChecks.TAKEN.contains(name) || SweepFiles.readable(sweep.outputs()).containsKey(name)) {
                problems.add(place, name, "is the name of a column that the results have of their own; rename it");
            }
            columns.add(column(name, place));
        }
        told.keySet().stream().filter(f -> !seen.contains(f)).forEach(f -> problems.add(
                new Place(table.name(), 1, 1), "factors." + f, "has no column in the table, which has "
                        + String.join(", ", seen), Spelling.nearest(f, seen)));
        sweep.design().carry().stream().filter(c -> !seen.contains(c)).forEach(c -> problems.add(
                new Place(table.name(), 1, 1), "design.carry", "has '" + c + "', which is not a column of the table",
                Spelling.nearest(c, seen)));
        if (columns.stream().noneMatch(Checked::factor)) {
            problems.add(new Place(table.name(), 1, 1), "", "no column changes anything; name them as parameters, as"
                    + " paths of --set, or as the sweep's factors");
        }
    }

    private Checked column(String name, Place place) {
        Factor factor = told.get(name);
        String path = factor == null ? name : LoadedSweep.path(name, factor);
        String bare = path.startsWith("parameters.") ? path.substring("parameters.".length()) : path;
        ParameterRegistry.Entry parameter = ParameterRegistry.entries().get(bare);
        boolean carry = sweep.design().carry().contains(name);
        boolean known = !carry
                && (factor != null || parameter != null || name.contains(".") || name.equals(LoadedSweep.SCENARIO)
                        || name.equals(LoadedSweep.THEORY));
        if (!known) {
            if (!carry) {
                slip(name, place);
            }
            return new Checked(new PointColumn(name, true), false, Double.NaN, Double.NaN, false, List.of());
        }
        if (factor != null && !factor.options().isEmpty()) {
            return choice(name, List.copyOf(factor.options().keySet()));
        } else if (factor != null && !factor.values().isEmpty()) {
            return choice(name, factor.values());
        }
        boolean ranged = factor != null && factor.range().size() == 2;
        if (parameter == null && !ranged) {
            return new Checked(new PointColumn(name, false), true, Double.NaN, Double.NaN, false, List.of());
        }
        Parameter meta = parameter == null ? null : parameter.meta();
        return new Checked(
                new PointColumn(name, false),
                true,
                ranged ? factor.range().get(0) : meta.min(),
                ranged ? factor.range().get(1) : meta.max(),
                parameter != null && parameter.whole(),
                List.of());
    }

    private static Checked choice(String name, List<String> only) {
        return new Checked(new PointColumn(name, true), true, Double.NaN, Double.NaN, false, only);
    }

    /** A name that is nearly one that means something. */
    private void slip(String name, Place place) {
        Set<String> names = new TreeSet<>(ParameterRegistry.entries().keySet());
        names.addAll(told.keySet());
        names.addAll(List.of(LoadedSweep.SCENARIO, LoadedSweep.THEORY));
        Optional<String> nearest = Spelling.nearest(name, names);
        if (nearest.isPresent()) {
            problems.add(place, name, "is not known; to carry the column to the results as it is, name it in design.carry",
                    nearest);
        }
    }

    private void row(CsvRecord row) {
        int line = (int) Math.min(Integer.MAX_VALUE, row.getStartingLineNumber());
        if (row.getFieldCount() != columns.size()) {
            tell(line, 1, "", "the line has " + row.getFieldCount() + " fields, and the first line names " + columns.size()
                    + " columns");
            return;
        }
        if (columns.get(0).column.size() == MOST_POINTS) {
            tell(line, 1, "", "the table has more than " + MOST_POINTS + " points");
            return;
        }
        for (int k = 0; k < columns.size(); k++) {
            Checked checked = columns.get(k);
            String text = checked.factor ? row.getField(k).strip() : row.getField(k);
            String objection = checked.factor ? objection(checked, text) : "";
            if (!objection.isEmpty()) {
                tell(line, k + 1, checked.column.name(), objection);
            }
            checked.column.add(text, line);
        }
    }

    private static String objection(Checked checked, String text) {
        if (text.isEmpty()) {
            return "is empty; every point needs a value";
        }
        if (!checked.only.isEmpty()) {
            return checked.only.contains(text)
                    ? ""
                    : "is '" + text + "'; allowed is " + Shape.oneOf(new ArrayList<>(new LinkedHashSet<>(checked.only)))
                            + Spelling.hint(Spelling.nearest(text, checked.only));
        }
        if (Double.isNaN(checked.low)) {
            return "";
        }
        double value = PlainScalar.isFinite(text) ? Double.parseDouble(text) : Double.NaN;
        boolean right = value >= checked.low && value <= checked.high && !(checked.whole && value != Math.rint(value));
        return right
                ? ""
                : "is " + (Double.isNaN(value) ? "'" + text + "'" : text) + "; allowed is "
                        + ScalarBinder.range(checked.low, checked.high, checked.whole);
    }

    private void tell(int line, int column, String path, String says) {
        if (++wrong <= MOST_PROBLEMS) {
            problems.add(new Place(table.name(), line, column), path, says);
        }
    }
}
