package org.middlepowers.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Tables in the sheets of a workbook (.xlsx). Rows are read one by one. */
final class Workbook {
    private final Content content;

    Workbook(Content content) {
        this.content = content;
    }

    /** Names of the sheets, in order. */
    List<String> sheets() throws IOException {
        try (InputStream in = content.open();
                ReadableWorkbook book = new ReadableWorkbook(in)) {
            return book.getSheets().map(Sheet::getName).toList();
        } catch (ExcelReaderException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** What messages call a sheet. */
    String name(String sheet) {
        return content.name() + ", sheet " + sheet;
    }

    /** Looks for a row that is unmistakably a header; empty if there is none. */
    Optional<DataFile> open(String sheet, Predicate<Header> known) throws IOException {
        StringBuilder above = new StringBuilder();
        List<DataFile> found = new ArrayList<>();
        rows(sheet, row -> {
            if (!found.isEmpty()) {
                return false;
            }
            Header header = Header.of(row.fields(), above.toString());
            if (known.test(header)) {
                found.add(new DataFile(
                        name(sheet), header, (int) row.line(), Encoding.UTF_8, DecimalMark.POINT, below(sheet, row.line())));
            }
            above.append(String.join(",", row.fields())).append('\n');
            return row.line() <= DelimitedText.LONGEST_PREAMBLE;
        });
        return found.stream().findFirst();
    }

    private Records below(String sheet, long headerRow) {
        return reader -> {
            rows(sheet, row -> {
                if (row.line() > headerRow) {
                    reader.accept(row);
                }
                return true;
            });
            return "";
        };
    }

    /** Goes through rows as long as the reader wants. */
    private void rows(String sheet, Predicate<DataRow> reader) throws IOException {
        try (InputStream in = content.open();
                ReadableWorkbook book = new ReadableWorkbook(in)) {
            Sheet wanted = book.findSheet(sheet).orElseThrow(() -> new IOException("no sheet '" + sheet + "'"));
            try (Stream<Row> rows = wanted.openStream()) {
                rows.map(Workbook::row).takeWhile(reader).forEach(r -> {});
            }
        } catch (ExcelReaderException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static DataRow row(Row row) {
        List<String> fields = new ArrayList<>();
        for (int k = 0; k < row.getCellCount(); k++) {
            fields.add(row.getOptionalCell(k).map(Workbook::text).orElse(""));
        }
        return new DataRow(fields, row.getRowNum(), true);
    }

    /** A number as it is stored, and not as it is shown. */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.ERROR) {
            return "";
        }
        String text = cell.getType() == CellType.NUMBER ? cell.getRawValue() : cell.getText();
        return text == null ? "" : text;
    }
}
