package org.middlepowers.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Reads and writes manifest.json; whoever reads it sees the old one or the new one, never half of one. */
final class ManifestFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    static final String NAME = "manifest.json";

    private ManifestFile() {}

    static void write(Path path, Record manifest) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        String text = JSON.writer(printer).writeValueAsString(manifest) + "\n";
        WholeFile.write(path, text);
    }

    static Manifest read(Path path) throws IOException {
        return read(path, Manifest.class);
    }

    static <M extends Record> M read(Path path, Class<M> type) throws IOException {
        try {
            M manifest = JSON.readValue(Files.readString(path, StandardCharsets.UTF_8), type);
            if (manifest == null) {
                throw damaged(path, "it says nothing", null);
            }
            return manifest;
        } catch (NoSuchFileException e) {
            throw new ResultsException(
                    "'" + path.getParent() + "' is not a results folder: it has no manifest.json. Give the folder that"
                            + " an earlier run named at its end.",
                    e);
        } catch (JsonMappingException e) {
            String entry = e.getPath().stream()
                    .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : "." + r.getFieldName())
                    .collect(Collectors.joining())
                    .replaceFirst("^\\.", "");
            throw damaged(path, entry.isEmpty() ? "it is no manifest" : "its entry " + entry + " is not what belongs there", e);
        } catch (JsonProcessingException e) {
            throw damaged(path, "line " + e.getLocation().getLineNr() + " is not JSON, or the file ends too early", e);
        } catch (IOException e) {
            throw Failures.reading(path, e);
        }
    }

    /** That a manifest is damaged, and what to do. */
    static ResultsException damaged(Path path, String how, Exception cause) {
        return new ResultsException("'" + path + "' is damaged: " + how + ". Take it from a copy that is whole, or run the"
                + " experiment again.", cause);
    }
}
