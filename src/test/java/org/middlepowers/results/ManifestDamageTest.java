package org.middlepowers.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A manifest that is not what it should be is a sentence with its name, whatever is wrong with it. */
class ManifestDamageTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Path sweep() throws IOException {
        Path path = folder.resolve("sweep");
        try (ResultsFolder sweep = ResultsFolder.create(path)) {
            sweep.writeManifest(SweepManifests.of(4, 2, "csv"));
        }
        return path;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "\"x\"", "{\"kind\": \"sweep\"", "{\"kind\":[]}", "\u0000\u0001", "{\"kind\":\"sweep\"}"})
    void whatIsNoManifestIsRefused(String text) throws IOException {
        Path path = sweep();
        Files.writeString(path.resolve("manifest.json"), text);
        assertThatThrownBy(() -> SweepFolder.open(path).readManifest())
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("manifest.json")
                .message()
                .doesNotContain("java.")
                .doesNotContain("org.middlepowers");
    }

    /** Every entry of a sweep's and of a study's manifest is taken away, or given another value. */
    @Test
    void noEntryThatWasChangedIsBelieved() throws IOException {
        Path sweep = sweep();
        Path study = folder.resolve("study");
        SyntheticResults.usual().write(study).close();
        int damages = 0;
        for (Path path : List.of(sweep, study)) {
            damages += refused(path, path.resolve("manifest.json"));
        }
        assertThat(damages).isGreaterThan(2000);
    }

    private int refused(Path path, Path file) throws IOException {
        JsonNode whole = JSON.readTree(file.toFile());
        List<String> bad = List.of("null", "1.5", "[]", "{}", "-1", "\"x\"", "\"\"", "1e400", "99999999999999999999", "true");
        int[] damages = {0};
        damages(whole, bad, (what, damaged) -> {
            if (JSON.readTree(damaged).equals(whole)) {
                return; // it was that already
            }
            damages[0]++;
            Files.writeString(file, damaged);
            assertThatThrownBy(() -> {
                        if (SweepFolder.isSweep(path)) {
                            SweepFolder.open(path).readManifest();
                        } else {
                            ResultsFolder.open(path).readManifest();
                        }
                    })
                    .as(what)
                    .isInstanceOf(ResultsException.class)
                    .hasMessageContaining(path.toString())
                    .message()
                    .doesNotContain("java.");
        });
        return damages[0];
    }

    @Test
    void aManifestThatWasOnlyLaidOutAnewIsBelieved() throws IOException {
        Path path = folder.resolve("study");
        SyntheticResults.usual().write(path).close();
        Manifest before = ResultsFolder.open(path).readManifest();
        Path file = path.resolve("manifest.json");
        Files.writeString(file, JSON.readTree(file.toFile()).toString());
        assertThat(ResultsFolder.open(path).readManifest()).isEqualTo(before);
    }

    @Test
    void theManifestOfAnotherFolderIsRefused() throws IOException {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        new SyntheticResults(2, 8, 3, 0, .1).write(one).close();
        new SyntheticResults(2, 8, 4, 0, .1).write(other).close();
        Files.copy(one.resolve("manifest.json"), other.resolve("manifest.json"), StandardCopyOption.REPLACE_EXISTING);
        Files.delete(other.resolve("SHA256SUMS"));
        ResultsFolder folder = ResultsFolder.open(other);
        assertThatThrownBy(() -> FolderCheck.require(folder, folder.readManifest()))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("has changed since the work was complete");
    }

    @Test
    void twoEntriesOfOneNameAreRefused() throws IOException {
        Path path = folder.resolve("study");
        SyntheticResults.usual().write(path).close();
        Path file = path.resolve("manifest.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\\{", "{\"seed\": 2,"));
        assertThatThrownBy(() -> ResultsFolder.open(path).readManifest())
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("manifest.json");
    }

    private interface Taker {
        void take(String what, String text) throws IOException;
    }

    /** The whole text with one entry at a time gone or changed. */
    private static void damages(JsonNode whole, List<String> values, Taker taker) throws IOException {
        for (String pointer : pointers(whole, "")) {
            String parent = pointer.substring(0, pointer.lastIndexOf('/'));
            String name = pointer.substring(pointer.lastIndexOf('/') + 1);
            for (int k = -1; k < values.size(); k++) {
                JsonNode copy = whole.deepCopy();
                JsonNode holder = parent.isEmpty() ? copy : copy.at(parent);
                JsonNode value = k < 0 ? null : JSON.readTree(values.get(k));
                if (holder instanceof ObjectNode object) {
                    if (k < 0) {
                        object.remove(name);
                    } else {
                        object.set(name, value);
                    }
                } else if (holder instanceof ArrayNode array && k >= 0) {
                    array.set(Integer.parseInt(name), value);
                }
                taker.take(pointer + " " + (k < 0 ? "gone" : values.get(k)), JSON.writeValueAsString(copy));
            }
        }
    }

    private static List<String> pointers(JsonNode node, String at) {
        List<String> pointers = new ArrayList<>();
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(n -> {
                pointers.add(at + "/" + n);
                pointers.addAll(pointers(node.get(n), at + "/" + n));
            });
        }
        for (int k = 0; node.isArray() && k < node.size(); k++) {
            pointers.add(at + "/" + k);
            pointers.addAll(pointers(node.get(k), at + "/" + k));
        }
        return pointers;
    }
}
