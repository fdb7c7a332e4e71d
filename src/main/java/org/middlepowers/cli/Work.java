package org.middlepowers.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.Status;
import org.middlepowers.results.ResultsFolder;

/**
 * Work that fills a results folder: the folder's manifest says that it is running for as long as it lasts, and then how
 * it ended. Ctrl-C waits until that has been written.
 */
final class Work {
    private static final Path RESULTS = Path.of("results");

    private final ResultsFolder folder;
    private final Manifest manifest;

    private Work(ResultsFolder folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /** What there is to do; the exit code. */
    interface Body {
        int run(ConsoleProgress progress) throws Exception;
    }

    /**
     * Makes the folder that the options name, else a new one of the given name under results/, and writes the manifest.
     *
     * @throws IOException with a sentence, if the folder is taken or cannot be written to
     */
    static Work begin(ExperimentOptions options, String name, Manifest manifest) throws IOException {
        ResultsFolder folder = options.output() != null
                ? ResultsFolder.create(options.output(), options.overwrite(), manifest.kind())
                : ResultsFolder.createFree(RESULTS, name);
        try {
            folder.writeManifest(manifest);
        } catch (IOException e) {
            folder.close();
            throw e;
        }
        return new Work(folder, manifest);
    }

    /** Does it, and notes a failure as far as the machine still lets us; the failure itself is told by the caller. */
    int run(Body body) throws Exception {
        try (ResultsFolder held = folder;
                ConsoleProgress progress = new ConsoleProgress()) {
            return body.run(progress);
        } catch (IOException | RuntimeException e) {
            try {
                folder.writeManifest(manifest.with(Status.FAILED, String.valueOf(e.getMessage()), now()));
            } catch (IOException second) {
                System.err.println(
                        "The manifest in " + folder.path() + " still says 'running': " + second.getMessage());
            }
            throw e;
        }
    }

    /** Notes that somebody stopped it, and says what is kept; the exit code. */
    int stopped(String done) throws IOException {
        folder.writeManifest(manifest.with(Status.INTERRUPTED, "stopped after " + done, now()));
        System.err.println("Stopped. The " + done + " that had ended are kept in " + folder.path() + ".");
        return Failure.STOPPED;
    }

    /** Notes that nothing came of it, and says why; the exit code. */
    int failed(String reason, String sentence) throws IOException {
        folder.writeManifest(manifest.with(Status.FAILED, reason, now()));
        System.err.println(sentence);
        return Failure.REFUSED;
    }

    /** The manifest of work that was done to the end, for whoever writes the last file. */
    Manifest complete() {
        return manifest.with(Status.COMPLETE, "", now());
    }

    ResultsFolder folder() {
        return folder;
    }

    /** The time, to the second, as manifests have it. */
    static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
