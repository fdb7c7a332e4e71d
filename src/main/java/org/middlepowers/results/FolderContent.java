package org.middlepowers.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a folder holds before this program touches it, in words that say how to go on. */
final class FolderContent {
    /** What a program leaves that was killed before it wrote its manifest. */
    private static final Pattern BEGINNING =
            Pattern.compile("\\.lock|manifest\\.json\\.part|writable\\d+\\.part|\\..*\\.\\d+-\\d+\\.part");

    private final Path path;
    private final Label label;

    /** What every manifest says of itself, whatever was run; {@code command} is that of earlier versions. */
    private record Label(Request request, String command, Manifest.Status status) {
        Label {
            command = request == null ? Objects.toString(command, "") : request.command();
        }

        String kind() {
            return command.split(" ", 2)[0];
        }
    }

    private FolderContent(Path path, Label label) {
        this.path = path;
        this.label = label;
    }

    /** Looks into a folder; whoever means to fill it holds its lock. */
    static FolderContent of(Path path) throws IOException {
        Path manifest = path.resolve(ManifestFile.NAME);
        try {
            return new FolderContent(
                    path, Files.isRegularFile(manifest) ? ManifestFile.readAny(manifest, Label.class) : null);
        } catch (ResultsException e) {
            throw new FolderInUseException(e.getMessage() + " Nothing is put into that folder; choose another one with"
                    + " --output.");
        }
    }

    /** Whether there is nothing, or just what a program leaves that was killed before it wrote its manifest. */
    static boolean isEmpty(Path path) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            for (Path file : files) {
                if (!BEGINNING.matcher(file.getFileName().toString()).matches()) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw Failures.reading(path, e);
        }
    }

    /** Whether this program wrote it. */
    boolean ours() {
        return label != null;
    }

    /** What was run, as the command's name; empty if the manifest does not say. */
    String kind() {
        return label == null ? "" : label.kind();
    }

    /** Why new results cannot go here. */
    FolderInUseException refusal() {
        if (!ours()) {
            return new FolderInUseException("The folder '" + path + "' holds files that are not results of this program."
                    + " Choose a new or empty folder with --output.");
        }
        String holds = "The folder '" + path + "' already holds results of '" + label.command() + "'";
        if (label.status() == Manifest.Status.RUNNING) {
            holds += ", which was cut off" + rows() + " ('report' shows what there is)";
        }
        return new FolderInUseException(
                holds + ". Choose another one with --output, or replace them with --overwrite.");
    }

    /** Why results of another kind are not thrown away, whoever asks. */
    FolderInUseException otherKind(String kind) {
        return new FolderInUseException("The folder '" + path + "' holds results of '" + label.command() + "', and"
                + " --overwrite replaces results of '" + kind + "' by new ones of its kind alone. Choose another folder"
                + " with --output, or delete that one yourself.");
    }

    private String rows() {
        Path runs = path.resolve("runs.csv");
        if (!Files.isRegularFile(runs)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(runs)) {
            return " after " + Math.max(0, lines.count() - 1) + " runs";
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }
}
