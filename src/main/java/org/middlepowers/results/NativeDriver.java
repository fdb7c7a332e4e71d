package org.middlepowers.results;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * The native part of DuckDB's driver, which the driver unpacks into the temporary folder, 72 MB, and deletes when the
 * program ends; after a kill it would stay. Where the system keeps a loaded file without its name, the name goes at once,
 * and what a kill left before that is removed by the next program.
 */
final class NativeDriver {
    private static final Path MAPS = Path.of("/proc/self/maps");
    /** Longer than the driver takes from unpacking to loading. */
    private static final Duration UNPACKED = Duration.ofMinutes(1);

    private static final AtomicBoolean DONE = new AtomicBoolean();

    private NativeDriver() {}

    /**
     * Deletes what other programs left that were killed while they unpacked the driver. Young files are left alone: another
     * program may be about to load them.
     */
    static void clear() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (DirectoryStream<Path> left = Files.newDirectoryStream(temporary, "libduckdb_java*.{so,dll,dylib}")) {
            Instant old = Instant.now().minus(UNPACKED);
            for (Path file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            // One that is in use, or somebody else's: it stays.
        }
    }

    /** Why the driver could not be loaded: it could not be unpacked, or there is none for this machine. */
    static MachineException refusal(LinkageError e) {
        Throwable cause = e;
        while (cause.getCause() != null && !(cause instanceof IOException)) {
            cause = cause.getCause();
        }
        if (cause instanceof IOException io) {
            Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
            String why = Failures.writing(temporary.resolve("libduckdb_java"), io).getMessage().replaceFirst("\\. .*", "");
            return new MachineException("DuckDB's driver, 72 MB, cannot be unpacked: " + why + ". Make room in the temporary folder,"
                    + " name another one to Java with -Djava.io.tmpdir=FOLDER, or use CSV instead.", e);
        }
        return new MachineException("DuckDB has no program for this machine. Use CSV instead. (" + cause + ")", e);
    }

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
