package org.middlepowers.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A note of what the author of a scenario or a sweep expected before it was run. It shows that claims have not changed
 * since; that they are as old as it says rests on whoever keeps it, such as a public repository.
 *
 * @param scenario name of the scenario or sweep
 * @param claims number of claims
 * @param hash of the claims with their checks, SHA-256
 * @param sealed when, ISO 8601
 * @param program version and commit of the program that sealed them
 */
public record Seal(String scenario, int claims, String hash, String sealed, String program) {
    /** How the name of a seal's file ends. */
    public static final String ENDING = ".seal.json";

    /** A seal on claims as they are now. */
    public static Seal of(String scenario, List<Manifest.Expectation> claims, String now, Manifest.Program program) {
        return new Seal(scenario, claims.size(), hash(claims), now, program.release());
    }

    /** Reads a seal; nothing if the text is none, or not as it was written. */
    public static Optional<Seal> parse(String text) {
        try {
            return Optional.of(ManifestFile.parse(Path.of(ENDING), text, Seal.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Writes it to a new file, with a checksum of what it says. */
    public void write(Path file) throws IOException {
        String text = ManifestFile.text(this);
        WholeFile.writeNew(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether the claims are those that were sealed. */
    public boolean holds(List<Manifest.Expectation> claims) {
        return hash.equals(hash(claims));
    }

    private static String hash(List<Manifest.Expectation> claims) {
        try {
            return Sha256.of(new JsonMapper().writeValueAsBytes(claims));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e); // they are records of texts and numbers
        }
    }
}
