package org.middlepowers.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.middlepowers.results.ResultsException;
import org.middlepowers.study.Runner;

/**
 * What one session of a shard took.
 *
 * @param ended when, ISO 8601
 * @param seconds from its start to its end
 * @param threads it had
 * @param processor seconds of processor time, of all threads
 * @param megabytes most memory that it held at a time; 0 where the system does not say
 * @param exit its exit code
 */
record Usage(String ended, double seconds, int threads, double processor, double megabytes, int exit) {
    /** Does a session's work and adds a line to a file on what it took, although it failed or was stopped; the exit code. */
    static int told(Path file, int threads, Callable<Integer> work) throws Exception {
        long start = System.nanoTime();
        int code = Failure.REFUSED;
        try (EndLater end = new EndLater(() -> {})) {
            try {
                code = work.call();
            } finally {
                now(start, threads, code).add(file);
            }
        }
        return code;
    }

    /** Of this program until now. */
    private static Usage now(long startNanos, int threads, int exit) {
        double processor = ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toMillis() / 1e3;
        return new Usage(
                Runner.now(), Math.round((System.nanoTime() - startNanos) / 1e6) / 1e3, threads, processor, peak(), exit);
    }

    private static double peak() {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Math.round(Double.parseDouble(line.replaceAll("[^0-9]", "")) / 102.4) / 10.0;
                }
            }
        } catch (IOException e) {
            // not every system says
        }
        return 0;
    }

    /**
     * Makes sure that a file may be added to: it is not there, or has such lines.
     *
     * @throws ResultsException with a sentence, if it holds something else
     */
    static void require(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        if (Files.isRegularFile(file)) {
            byte[] first;
            try (InputStream in = Files.newInputStream(file)) {
                first = in.readNBytes(9);
            }
            if (first.length == 0 || new String(first, StandardCharsets.UTF_8).equals("{\"ended\":")) {
                return;
            }
        }
        throw new ResultsException("--usage is '" + file + "', which holds something else than lines of --usage. Name a file"
                + " of its own.");
    }

    /** Adds it to a file of such lines. */
    private void add(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file,
                new ObjectMapper().writeValueAsString(this) + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** All sessions of a file; none if it is not there. */
    static List<Usage> read(Path file) throws IOException {
        List<Usage> all = new ArrayList<>();
        if (Files.isRegularFile(file)) {
            for (String line : Files.readAllLines(file)) {
                if (line.endsWith("}")) {
                    all.add(new ObjectMapper().readValue(line, Usage.class));
                }
            }
        }
        return all;
    }
}
