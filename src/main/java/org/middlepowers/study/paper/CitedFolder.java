package org.middlepowers.study.paper;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.middlepowers.results.FolderCheck;
import org.middlepowers.results.ManifestFile;
import org.middlepowers.results.ResultsException;
import org.middlepowers.results.ResultsFolder;

/**
 * A results folder that a paper rests on, of any kind.
 *
 * @param name of the folder within the package
 * @param manifest what the folder says of itself
 */
public record CitedFolder(Path folder, String name, JsonNode manifest) {
    private static final String MANIFEST = "manifest.json";
    /** What programs keep while they work. */
    private static final Set<String> PASSING = Set.of(".lock", "progress.json");

    /**
     * Opens a folder.
     *
     * @throws IOException with a sentence, if it is not the folder of results that are complete
     */
    public static CitedFolder open(Path folder) throws IOException {
        Path file = folder.resolve(MANIFEST);
        if (!Files.isRegularFile(file)) {
            throw new ResultsException("'" + folder + "' is not a results folder. Give folders that commands named at"
                    + " their end.");
        }
        JsonNode manifest = ManifestFile.tree(file);
        if (!manifest.path("status").asText().equals("complete")) {
            throw new ResultsException("'" + folder + "' is not complete, so a paper cannot rest on it. Go on with: middlepowers "
                    + manifest.path("command").asText());
        }
        ResultsFolder results = ResultsFolder.open(folder);
        FolderCheck.require(results, results.readManifest());
        FolderCheck.requireSums(folder, true);
        return new CitedFolder(folder, folder.toAbsolutePath().normalize().getFileName().toString(), manifest);
    }

    /** What kind of study it is. */
    public String kind() {
        return manifest.path("kind").asText();
    }

    /** The folder of the sweep that an analysis is of; empty of any other study. */
    public Optional<String> sweep() {
        return kind().equals("analyse")
                ? Optional.of(Path.of(manifest.at("/request/parameters/0").asText())
                        .toAbsolutePath()
                        .normalize()
                        .getFileName()
                        .toString())
                : Optional.empty();
    }

    /** The command that repeats it. */
    public String command() {
        return manifest.path("command").asText();
    }

    /** Version and commit of the program that made it. */
    public String release() {
        JsonNode program = manifest.path("program");
        return program.path("version").asText() + " (" + program.path("commit").asText() + ")";
    }

    /** The scenarios, and what else the work depended on. */
    public List<JsonNode> scenarios() {
        List<JsonNode> list = new ArrayList<>();
        manifest.path("scenarios").forEach(list::add);
        return list;
    }

    /** Its files, in the order of their names, as paths within the folder. */
    public List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return all.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(f -> !PASSING.contains(f.getFileName().toString()))
                    .sorted(Comparator.comparing(CitedFolder::slashes))
                    .toList();
        } catch (UncheckedIOException e) {
            throw new ResultsException("'" + folder + "' cannot be packed: a link in it leads nowhere, or to itself: "
                    + e.getCause().getMessage() + ".", e);
        }
    }

    /** A path as archives write it. */
    static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
