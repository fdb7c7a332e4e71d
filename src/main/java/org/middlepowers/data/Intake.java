package org.middlepowers.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.middlepowers.data.DataFile.Row;
import org.middlepowers.reader.Countries;
import org.middlepowers.reader.Countries.Scheme;

/** What an importer reads from and writes to: one file on one side, the figures wanted on the other. */
final class Intake {
    private static final int NAMES_SHOWN = 6;

    private final DataFile file;
    private final Importer importer;
    private final Scope scope;
    private final Figures figures;
    private final DataProblems problems;
    private final Set<String> unknown = new TreeSet<>();
    private final Map<String, Integer> skipped = new TreeMap<>();
    private long taken;
    private long missing;

    Intake(DataFile file, Importer importer, Scope scope, Figures figures, DataProblems problems) {
        this.file = file;
        this.importer = importer;
        this.scope = scope;
        this.figures = figures;
        this.problems = problems;
    }

    Header header() {
        return file.header();
    }

    String file() {
        return file.name();
    }

    Scope scope() {
        return scope;
    }

    DataProblems problems() {
        return problems;
    }

    Source source() {
        return importer.source();
    }

    /** Position of a column that is known to be there. */
    int column(String name) {
        return file.header().find(name).orElseThrow(() -> new IllegalStateException("no column " + name));
    }

    /** Goes through all rows. */
    void rows(DataFile.RowReader reader) {
        try {
            file.read(reader, importer::isFooter, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The state that a field names, wanted or not; empty, and noted, where it is none that is known. */
    Optional<String> state(Row row, int column, Scheme scheme) {
        String text = row.text(column);
        Optional<String> code = Countries.iso3(scheme, text);
        if (code.isEmpty() && !text.isEmpty()) {
            unknown.add(text);
        }
        return code;
    }

    /** The year in a field, if it is one that is wanted; anything but a year is a problem. */
    OptionalInt year(Row row, int column) {
        String text = row.text(column);
        if (text.matches("\\d{4}(\\.0)?")) {
            int year = Integer.parseInt(text.substring(0, 4));
            return scope.wants(year) ? OptionalInt.of(year) : OptionalInt.empty();
        }
        if (!Numbers.isMissing(text)) {
            problems.add(
                    file.name(),
                    row.line(),
                    "column '" + header().columns().get(column) + "' is '" + text + "'; allowed is a year as in "
                            + scope.year() + ".");
        }
        return OptionalInt.empty();
    }

    /** The number in a field; empty where it is missing or, with a problem, none. */
    OptionalDouble number(Row row, int column) {
        return number(row, column, row.text(column));
    }

    /** As {@link #number(Row, int)}, where some numbers mean that there is none. */
    OptionalDouble number(Row row, int column, Set<Integer> missingCodes) {
        OptionalDouble value = number(row, column);
        boolean none = value.isPresent() && missingCodes.contains((int) value.getAsDouble())
                && value.getAsDouble() == Math.rint(value.getAsDouble());
        if (none) {
            missing++;
        }
        return none ? OptionalDouble.empty() : value;
    }

    /** A share, as a number or as a percentage with its sign. */
    OptionalDouble share(Row row, int column) {
        String text = row.text(column);
        if (text.endsWith("%")) {
            OptionalDouble percent = number(row, column, text.substring(0, text.length() - 1).strip());
            return percent.isPresent() ? OptionalDouble.of(percent.getAsDouble() / 100) : percent;
        }
        return number(row, column);
    }

    private OptionalDouble number(Row row, int column, String text) {
        Numbers.objection(text)
                .ifPresent(says -> problems.add(
                        file.name(), row.line(), "column '" + header().columns().get(column) + "': " + says));
        OptionalDouble value = Numbers.parse(text);
        if (value.isEmpty()) {
            missing++;
        }
        return value;
    }

    /** Whether a value is within its variable's range; if not, that is a problem. */
    boolean within(Row row, int column, double value, double least, double most) {
        if (value >= least && value <= most) {
            return true;
        }
        problems.add(
                file.name(),
                row.line(),
                "column '" + header().columns().get(column) + "' is " + row.text(column) + "; allowed is a number from "
                        + plain(least) + " to " + plain(most) + ". Check that the column holds what its name says.");
        return false;
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
    }

    /** A figure of a state, wanted or not. */
    void add(Variable variable, String state, int year, double value, Row row) {
        add(variable, state, "", year, value, row);
    }

    /** A figure of a state and a partner. A second one of the same that differs is a problem. */
    void add(Variable variable, String state, String partner, int year, double value, Row row) {
        taken++;
        figures.add(variable, state, partner, figure(year, value, row), problems);
    }

    /** Adds to a figure, for data with several rows to one. */
    void sum(Variable variable, String state, String partner, int year, double value, Row row) {
        taken++;
        figures.sum(variable, state, partner, figure(year, value, row));
    }

    /** Notes that the file covers a year, so that what it does not list in it is nothing, and not unknown. */
    void covers(Variable variable, int year) {
        figures.cover(variable, importer.source(), file.name(), year);
    }

    private Figure figure(int year, double value, Row row) {
        return new Figure(value, year, importer.source(), file.name(), row.line());
    }

    /** Counts rows left aside for a reason. */
    void skip(String reason) {
        skipped.merge(reason, 1, Integer::sum);
    }

    /** Names and codes that are none of a state known here. */
    Set<String> unknown() {
        return unknown;
    }

    /** What was read, as a sentence. */
    String told() {
        StringBuilder text = new StringBuilder(taken + " figures taken");
        if (missing > 0) {
            text.append(", ").append(missing).append(" marked as missing");
        }
        skipped.forEach((reason, count) -> text.append(", ").append(count).append(' ').append(reason));
        if (!unknown.isEmpty()) {
            text.append(", ").append(unknown.size()).append(" areas that are no states known here left out (");
            text.append(String.join(", ", unknown.stream().limit(NAMES_SHOWN).toList()));
            text.append(unknown.size() > NAMES_SHOWN ? ", …)" : ")");
        }
        return text.toString();
    }
}
