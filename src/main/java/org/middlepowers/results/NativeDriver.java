package org.middlepowers.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * The native part of DuckDB's driver, which the driver unpacks into the temporary folder, 72 MB, and deletes when the
 * program ends; after a kill it would stay. Where the system keeps a loaded file without its name, the name goes at once.
 */
final class NativeDriver {
    private static final Path MAPS = Path.of("/proc/self/maps");
    private static final AtomicBoolean DONE = new AtomicBoolean();

    private NativeDriver() {}

    /** Deletes the file that was loaded, once. */
    static void forget() {
        if (DONE.getAndSet(true) || !Files.isReadable(MAPS)) {
            return;
        }
        Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
        try (Stream<String> maps = Files.lines(MAPS)) {
            for (String file : maps.filter(line -> line.contains("duckdb") && line.contains("/"))
                    .map(line -> line.substring(line.indexOf('/')))
                    .distinct()
                    .toList()) {
                if (Path.of(file).startsWith(temporary)) {
                    Files.deleteIfExists(Path.of(file));
                }
            }
        } catch (IOException e) {
            // It is deleted at the end of the program, as the driver has it.
        }
    }
}
