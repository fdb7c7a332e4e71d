package org.middlepowers.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.middlepowers.results.TableChunk;
import org.middlepowers.study.ParallelRuns;
import org.middlepowers.study.Study;

/** The rows of a study's table of runs as JSON lines, in the order of the runs; the numbers are those of the table. */
final class RunJson {
    private static final List<String> TEXTS = List.of("scenario", "status", "reason");

    private RunJson() {}

    /** Runs it and prints; the exit code. */
    static int print(Study.Planned study, int threads) throws IOException {
        PrintStream out = Terminal.out();
        int last = study.tables().size() - 1; // runs come last
        List<String> columns = study.tables().get(last).columns();
        int[] failed = {0};
        new ParallelRuns(threads).run(
                () -> IntStream.range(0, study.tasks()).iterator(),
                study::run,
                rows -> {
                    failed[0] += rows.failed();
                    out.println(line(columns, rows.chunks().get(last)));
                },
                out::checkError);
        out.flush();
        return failed[0] == 0 ? 0 : Failure.REFUSED;
    }

    private static ObjectNode line(List<String> columns, TableChunk row) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        row.writeTo(bytes);
        List<String> fields = CsvReader.builder()
                .ofCsvRecord(bytes.toString(StandardCharsets.UTF_8))
                .iterator()
                .next()
                .getFields();
        ObjectNode line = new ObjectMapper().createObjectNode();
        for (int k = 0; k < columns.size(); k++) {
            if (TEXTS.contains(columns.get(k))) {
                line.put(columns.get(k), fields.get(k));
            } else if (fields.get(k).isEmpty()) {
                line.putNull(columns.get(k));
            } else {
                line.put(columns.get(k), new BigDecimal(fields.get(k)));
            }
        }
        return line;
    }
}
