package org.middlepowers.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.middlepowers.results.TableReader;

/**
 * How many runs there are, and what became of those that failed.
 *
 * @param failures how many runs failed for each reason
 */
public record RunCount(long ok, Map<String, Long> failures) {
    public long failed() {
        return failures.values().stream().mapToLong(Long::longValue).sum();
    }

    public static RunCount read(Path runs) throws IOException {
        long ok = 0;
        Map<String, Long> failures = new LinkedHashMap<>();
        try (TableReader table = TableReader.open(runs)) {
            int status = table.column("status");
            int reason = table.column("reason");
            while (table.next()) {
                if (table.text(status).equals("ok")) {
                    ok++;
                } else {
                    failures.merge(table.text(reason), 1L, Long::sum);
                }
            }
        }
        return new RunCount(ok, failures);
    }
}
