package org.middlepowers.reader;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.middlepowers.scenario.Scenario;

/**
 * A scenario that was read and found right.
 *
 * @param name short name: that of the library, or of the file without its ending
 * @param scenario what it says
 * @param text all that it says as one YAML text, after inheritance and changes, which reads back to an equal scenario
 * @param hash first 12 hexadecimal digits of the SHA-256 of the text
 * @param notes sentences about what was done to it on the way that its reader should know
 */
public record LoadedScenario(String name, Scenario scenario, String text, String hash, List<String> notes) {
    private static final int DIGITS = 12;

    /** The scenario with its text and hash. */
    public static LoadedScenario of(String name, Scenario scenario) {
        String text = ScenarioWriter.yaml(scenario);
        return new LoadedScenario(name, scenario, text, hash(text), List.of());
    }

    LoadedScenario noting(List<String> sentences) {
        return new LoadedScenario(name, scenario, text, hash, List.copyOf(sentences));
    }

    static String hash(String text) {
        MessageDigest digest = digest();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return hash(digest);
    }

    /** The hash of a text that a digest was given. */
    static String hash(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
