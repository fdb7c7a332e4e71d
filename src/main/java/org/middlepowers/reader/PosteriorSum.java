package org.middlepowers.reader;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The checksum that a posterior carries in each of its lines, so that one that lost draws, or whose values are not those
 * that were written, is not believed wherever it was copied to. It is of names and values in their order, not of how they
 * are written: line ends and 0.10 for 0.1 are nobody's concern.
 */
public final class PosteriorSum {
    /** The column. */
    public static final String COLUMN = "checksum";

    private static final String BEGINS = "sha256:"; // and so no program takes it for a number

    private PosteriorSum() {}

    /** A table with its checksum at the end of each line. */
    public static String add(String table) {
        List<CsvRecord> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(table)) {
            reader.forEach(rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // of a text in memory
        }
        String sum = of(rows, -1);
        List<String> lines = table.lines().toList();
        StringBuilder text = new StringBuilder(lines.get(0) + "," + COLUMN + "\n");
        lines.subList(1, lines.size()).forEach(line -> text.append(line).append(',').append(sum).append('\n'));
        return text.toString();
    }

    /** Why rows are not those that were written, as a part of a sentence; empty if they are, or if that cannot be checked. */
    static Optional<String> fault(List<CsvRecord> rows) {
        int column = rows.get(0).getFields().indexOf(COLUMN);
        if (column < 0) {
            return Optional.empty();
        }
        String sum = of(rows, column);
        return rows.stream().skip(1).map(CsvRecord::getFields).allMatch(f -> f.size() > column && f.get(column).strip().equals(sum))
                ? Optional.empty()
                : Optional.of("its draws are not those that were written: the column '" + COLUMN + "' does not fit them, so"
                        + " lines or values have changed, or are missing. Restore it from an intact copy, calibrate again,"
                        + " or take the column away if you changed it yourself");
    }

    private static String of(List<CsvRecord> rows, int without) {
        String all = rows.stream().map(row -> line(row.getFields(), without)).collect(Collectors.joining("\n"));
        return BEGINS + LoadedScenario.hash(all);
    }

    private static String line(List<String> fields, int without) {
        List<String> values = new ArrayList<>();
        for (int k = 0; k < fields.size(); k++) {
            if (k != without) {
                values.add(value(fields.get(k).strip()));
            }
        }
        return String.join(",", values);
    }

    private static String value(String text) {
        try {
            return "" + Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
