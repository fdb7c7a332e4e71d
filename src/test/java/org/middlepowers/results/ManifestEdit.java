package org.middlepowers.results;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Changes what a manifest says as a program would that has a right to: the checksum is made anew. */
public final class ManifestEdit {
    private ManifestEdit() {}

    /** Gives a manifest another text. */
    public static void change(Path manifest, UnaryOperator<String> change) throws IOException {
        ObjectNode tree = (ObjectNode) new ObjectMapper().readTree(change.apply(Files.readString(manifest)));
        tree.remove("sum");
        ManifestFile.write(manifest, tree);
        Files.deleteIfExists(manifest.resolveSibling("SHA256SUMS"));
    }

    /** Lays a manifest into another folder that goes without checksums of its tables, with its text changed. */
    public static void lay(Path manifest, Path into, UnaryOperator<String> change) throws IOException {
        ObjectNode tree = (ObjectNode) new ObjectMapper().readTree(change.apply(Files.readString(manifest)));
        tree.remove("sum");
        tree.remove("tables");
        ManifestFile.write(into, tree);
    }

    /** Makes complete work into such as was stopped after some tasks, whose rows take so many bytes of each table. */
    public static void stop(Path folder, int tasks, Map<String, Long> bytes) throws IOException {
        Map<String, Long> sums = new HashMap<>();
        for (Map.Entry<String, Long> table : bytes.entrySet()) {
            sums.put(table.getKey(), TableFile.sum(folder.resolve(table.getKey()), table.getValue()).getValue());
        }
        forgetSums(folder);
        Path manifest = folder.resolve("manifest.json");
        change(manifest, text -> text.replace("\"complete\"", "\"running\""));
        String work = ManifestFile.read(manifest).work();
        if (Files.exists(folder.resolve("moves.csv"))) {
            Journal.noted(folder.resolve("moves.csv"), List.of());
        }
        ManifestFile.write(
                folder.resolve(StudyTables.PROGRESS), new StudyTables.ProgressNote(new TaskStore.Done(tasks, tasks, 0, ""), bytes, sums, work));
    }

    /** Takes the checksums of the tables away, as if the work were not complete. */
    public static void forgetSums(Path folder) throws IOException {
        Path manifest = folder.resolve("manifest.json");
        lay(manifest, manifest, text -> text);
        Files.deleteIfExists(folder.resolve("SHA256SUMS"));
    }
}
