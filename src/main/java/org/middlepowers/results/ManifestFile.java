package org.middlepowers.results;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads and writes manifest.json; whoever reads it sees the old one or the new one, never half of one. Its last entry is a
 * checksum of all others, and that of complete work has those of the tables, so that neither a changed manifest nor one
 * that belongs to another folder is believed. Spaces and line ends are nobody's concern.
 */
public final class ManifestFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    static final String NAME = "manifest.json";
    private static final String TABLES = "tables";
    private static final String SUM = "sum";

    private ManifestFile() {}

    /** Writes a record with its checksum. */
    static void write(Path path, Record manifest) throws IOException {
        write(path, JSON.<ObjectNode>valueToTree(manifest));
    }

    /** Writes the manifest of complete work with the checksums of its tables. */
    static void write(Path path, Record manifest, Map<String, String> tables) throws IOException {
        ObjectNode tree = JSON.valueToTree(manifest);
        tree.set(TABLES, JSON.valueToTree(tables));
        write(path, tree);
    }

    /** Writes what a manifest says, with its checksum. */
    static void write(Path path, ObjectNode tree) throws IOException {
        WholeFile.write(path, text(tree));
    }

    /** A record as text, with its checksum. */
    static String text(Record record) throws IOException {
        return text(JSON.<ObjectNode>valueToTree(record));
    }

    private static String text(ObjectNode tree) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        tree.put(SUM, sum(tree));
        return JSON.writer(printer).writeValueAsString(tree) + "\n";
    }

    static Manifest read(Path path) throws IOException {
        return read(path, Manifest.class);
    }

    static <M extends Record> M read(Path path, Class<M> type) throws IOException {
        return of(path, tree(path), type);
    }

    /** What stands in every manifest, also in one of an earlier version, which has no checksum. */
    static <M extends Record> M readAny(Path path, Class<M> type) throws IOException {
        ObjectNode tree = parsed(path);
        return of(path, tree.has(SUM) ? checked(path, tree) : tree, type);
    }

    /** Checksums of the tables by their names; nothing of work that is not complete. */
    static Optional<Map<String, String>> tables(Path path) throws IOException {
        JsonNode noted = tree(path).path(TABLES);
        if (noted.isMissingNode()) {
            return Optional.empty();
        }
        Map<String, String> tables = new LinkedHashMap<>();
        noted.fields().forEachRemaining(t -> tables.put(t.getKey(), t.getValue().asText()));
        return Optional.of(tables);
    }

    /**
     * All that a manifest says, of whatever kind of work.
     *
     * @throws ResultsException with a sentence, if it is not as the program wrote it
     */
    public static JsonNode tree(Path path) throws IOException {
        return checked(path, parsed(path));
    }

    /** A record from a text that has its checksum. */
    static <M extends Record> M parse(Path path, String text, Class<M> type) throws IOException {
        return of(path, checked(path, parsed(path, text)), type);
    }

    private static ObjectNode parsed(Path path) throws IOException {
        try {
            return parsed(path, Files.readString(path, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw new ResultsException(
                    "'" + path.getParent() + "' is not a results folder: it has no manifest.json. Give the folder that"
                            + " an earlier run named at its end.",
                    e);
        } catch (MalformedInputException e) {
            throw damaged(path, "it is not text in UTF-8", e);
        } catch (IOException e) {
            throw Failures.reading(path, e);
        }
    }

    private static ObjectNode parsed(Path path, String text) throws IOException {
        try (JsonParser parser = JSON.createParser(text)) {
            if (JSON.readTree(parser) instanceof ObjectNode object && parser.nextToken() == null) {
                return object;
            }
            throw damaged(path, "it is not a manifest", null);
        } catch (JsonProcessingException e) {
            throw damaged(path, "line " + e.getLocation().getLineNr() + " is not JSON, or the file ends too early", e);
        }
    }

    private static ObjectNode checked(Path path, ObjectNode tree) throws IOException {
        JsonNode sum = tree.remove(SUM);
        if (sum == null) {
            throw new ResultsException("'" + path + "' has no entry '" + SUM + "', the checksum of what it says, so that"
                    + " it cannot be checked: it is of an earlier version of the program, or the entry was removed. Read"
                    + " it with that version, or run the experiment again.");
        }
        if (!sum.isTextual() || !sum.textValue().equals(sum(tree))) {
            throw damaged(path, "something in it has been changed, or is missing, since the program wrote it", null);
        }
        return tree;
    }

    private static String sum(ObjectNode tree) throws IOException {
        return Sha256.of(JSON.writeValueAsBytes(tree));
    }

    private static <M extends Record> M of(Path path, JsonNode tree, Class<M> type) throws IOException {
        try {
            return JSON.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw damaged(path, "it is not of this kind of work, or of another version of the program", e);
        }
    }

    /** That a manifest is damaged, and what to do. */
    static ResultsException damaged(Path path, String how, Exception cause) {
        return new ResultsException("'" + path + "' is damaged: " + how + ". Restore it from an intact copy, or run the"
                + " experiment again into another folder.", cause);
    }
}
