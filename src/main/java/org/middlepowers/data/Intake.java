package org.middlepowers.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.middlepowers.data.Harvest.Fact;
import org.middlepowers.data.Observation.FilePlace;
import org.middlepowers.reader.Countries.Scheme;

/** What an importer reads from and writes to: one file on one side, what it reports of the figures wanted on the other. */
final class Intake {
    private final DataFile file;
    private final Importer importer;
    private final DataScope scope;
    private final DataProblems problems;
    private final Harvest harvest = new Harvest();
    private final Set<String> unknown = new TreeSet<>();
    private final Map<String, Integer> skipped = new TreeMap<>();
    private int lastYear = Integer.MIN_VALUE;
    private long taken;
    private long missing;

    Intake(DataFile file, Importer importer, DataScope scope, DataProblems problems) {
        this.file = file;
        this.importer = importer;
        this.scope = scope;
        this.problems = problems;
    }

    /** A file that turns out, on reading, to be none that can be used. */
    static final class PassedOver extends RuntimeException {
        private static final long serialVersionUID = 1;

        PassedOver(String reason) {
            super(reason);
        }
    }

    Header header() {
        return file.header();
    }

    String file() {
        return file.name();
    }

    DataScope scope() {
        return scope;
    }

    DataProblems problems() {
        return problems;
    }

    Harvest harvest() {
        return harvest;
    }

    Vintage vintage() {
        int last = header().years().keySet().stream().mapToInt(y -> y).max().orElse(lastYear);
        return Vintage.of(header().preamble(), file.name(), last);
    }

    /** Position of a column that is known to be there. */
    int column(String name) {
        return file.header().find(name).orElseThrow(() -> new IllegalStateException("no column " + name));
    }

    /** Goes through all rows. */
    void rows(DataFile.RowReader reader) {
        try {
            file.read(reader, importer, new HashSet<>(importer.needs(header())), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The state that a field names, wanted or not; empty, and noted, where it is not a known one. */
    Optional<StateSpan> state(DataRow row, int column, Scheme scheme) {
        return noted(States.of(scheme, row.text(column)), row.text(column));
    }

    /** As {@link #state}, by the United Nations' numbers. */
    Optional<StateSpan> numbered(DataRow row, int column) {
        return noted(States.numbered(row.text(column)), row.text(column));
    }

    /** Notes the text where it names no state. */
    Optional<StateSpan> noted(Optional<StateSpan> state, String text) {
        if (state.isEmpty() && !text.isEmpty()) {
            unknown.add(text);
        }
        return state;
    }

    boolean wants(StateSpan state) {
        return scope.wants(state.code());
    }

    /** The year in a field, if it is one that is wanted; anything but a year is a problem. */
    OptionalInt year(DataRow row, int column) {
        String text = row.text(column);
        if (text.matches("\\d{4}([.,]0)?")) {
            int year = Integer.parseInt(text.substring(0, 4));
            lastYear = Math.max(lastYear, year);
            return scope.wants(year) ? OptionalInt.of(year) : OptionalInt.empty();
        }
        if (!NumberText.isMissing(text)) {
            problems.add(
                    file.name(),
                    row.line(),
                    "column '" + name(column) + "' is '" + text + "'; allowed is a year as in " + scope.year() + ".");
        }
        return OptionalInt.empty();
    }

    private String name(int column) {
        return header().columns().get(column);
    }

    /** The number in a field; empty where it is missing or, with a problem, none. */
    OptionalDouble number(DataRow row, int column) {
        return number(row, column, row.text(column));
    }

    /** As {@link #number(DataRow, int)}, where some numbers mean that there is none. */
    OptionalDouble number(DataRow row, int column, Set<Integer> missingCodes) {
        OptionalDouble value = number(row, column);
        boolean none = value.isPresent() && missingCodes.contains((int) value.getAsDouble())
                && value.getAsDouble() == Math.rint(value.getAsDouble());
        if (none) {
            missing++;
        }
        return none ? OptionalDouble.empty() : value;
    }

    /** Whether a field has a percent sign. */
    static boolean isPercentage(DataRow row, int column) {
        return row.text(column).endsWith("%");
    }

    /** A share, as a number or as a percentage with its sign. */
    OptionalDouble share(DataRow row, int column) {
        String text = row.text(column);
        if (isPercentage(row, column)) {
            OptionalDouble percent = number(row, column, text.substring(0, text.length() - 1).strip());
            return percent.isPresent() ? OptionalDouble.of(percent.getAsDouble() / 100) : percent;
        }
        return number(row, column);
    }

    private OptionalDouble number(DataRow row, int column, String found) {
        String text = file.decimalMark() == DecimalMark.COMMA ? NumberText.withPoint(found) : found;
        Optional<String> unclear = file.decimalMark().leavesOpen(text) ? Optional.of(NumberText.unclearPoint(text)) : Optional.empty();
        unclear.or(() -> NumberText.objection(text))
                .ifPresent(says -> problems.add(file.name(), row.line(), "column '" + name(column) + "': " + says));
        OptionalDouble value = NumberText.parse(text);
        if (value.isEmpty()) {
            missing++;
        }
        return value;
    }

    /** Whether a value is within its variable's range; if not, that is a problem. */
    boolean within(DataRow row, int column, double value, double least, double most) {
        if (value >= least && value <= most) {
            return true;
        }
        problems.add(
                file.name(),
                row.line(),
                "column '" + name(column) + "' is " + row.text(column) + "; allowed is a number from " + plain(least) + " to "
                        + plain(most) + ". Check that the column holds what its name says.");
        return false;
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
    }

    /** A figure of a state, wanted or not, from a column. */
    void add(Variable variable, StateSpan state, int year, double value, DataRow row, int column) {
        if (state.existed(year) && scope.asks(variable)) {
            taken++;
            harvest.add(
                    new Fact(variable, state.code(), "", year),
                    figure(year, value, row, column, "", state.since()),
                    problems);
        }
    }

    /** A figure of a state and a partner. A second one of the same that differs is a problem. */
    void add(Variable variable, StateSpan state, StateSpan partner, int year, double value, DataRow row, int column) {
        add(variable, state, partner, year, value, row, column, "");
    }

    /** The same of one of several series in the file, which is named. */
    void add(
            Variable variable, StateSpan state, StateSpan partner, int year, double value, DataRow row, int column, String series) {
        if (state.existed(year) && partner.existed(year) && scope.asks(variable)) {
            taken++;
            harvest.add(
                    new Fact(variable, state.code(), partner.code(), year),
                    figure(year, value, row, column, series, since(state, partner)),
                    problems);
        }
    }

    /** Adds to a figure of a state and a partner, for data with several rows to one. */
    void sum(Variable variable, StateSpan state, StateSpan partner, int year, double value, DataRow row, int column) {
        if (state.existed(year) && partner.existed(year) && scope.asks(variable)) {
            taken++;
            harvest.sum(
                    new Fact(variable, state.code(), partner.code(), year),
                    figure(year, value, row, column, "", since(state, partner)));
        }
    }

    /** A pair's row is a predecessor's if either side is one. */
    private static int since(StateSpan a, StateSpan b) {
        return a.since() == 0 || b.since() == 0 ? a.since() + b.since() : Math.min(a.since(), b.since());
    }

    /** Notes that the file covers a year, so that what it does not list in it is nothing, and not unknown. */
    void covers(Variable variable, int year) {
        harvest.cover(variable, year);
    }

    private Observation figure(int year, double value, DataRow row, int column, String series, int since) {
        return new Observation(
                value, year, importer.source(), new FilePlace(file.name(), row.line(), name(column)), series, since);
    }

    /** Counts rows left aside for a reason. */
    void skip(String reason) {
        skipped.merge(reason, 1, Integer::sum);
    }

    /** Names and codes that do not belong to a state known here. */
    Set<String> unknown() {
        return unknown;
    }

    /** What was read, as a sentence; at most so many of the areas that were left out are named. */
    String told(int named) {
        StringBuilder text = new StringBuilder(taken + " figures taken");
        if (missing > 0) {
            text.append(", ").append(missing).append(" marked as missing");
        }
        skipped.forEach((reason, count) -> text.append(", ").append(count).append(' ').append(reason));
        if (!unknown.isEmpty()) {
            text.append(", ").append(unknown.size()).append(" areas that are not states known here left out (");
            text.append(String.join(", ", unknown.stream().limit(named).toList()));
            text.append(unknown.size() > named ? ", …; --left-out names all)" : ")");
        }
        return text.toString();
    }
}
