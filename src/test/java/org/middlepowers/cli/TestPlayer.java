package org.middlepowers.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A player for tests: a program of its own that plays in the way that its argument says. */
public final class TestPlayer {
    private TestPlayer() {}

    /** The command that starts it. */
    static String command(String how) {
        return "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -XX:TieredStopAtLevel=1 -cp '"
                + System.getProperty("java.class.path") + "' " + TestPlayer.class.getName() + " " + how;
    }

    public static void main(String[] args) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        int asked = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            JsonNode question = new ObjectMapper().readTree(line);
            JsonNode acts = question.get("acts");
            String last = acts.get(acts.size() - 1).get("act").asText();
            asked++;
            switch (args[0]) {
                case "last" -> say("{\"act\": \"" + last + "\", \"reason\": \"the least of all, " + asked + "\"}");
                case "steady" -> say("{\"act\": \"" + last + "\", \"reason\": \"the least of all\"}");
                case "wrong" -> say(asked == 1 ? "no JSON" : asked == 2 ? "{\"act\": \"CONQUER\"}" : "{\"act\": null}");
                case "late" -> {
                    if (asked == 2) {
                        Thread.sleep(2500);
                    }
                    say("{\"act\": \"" + last + "\", \"reason\": \"" + question.get("quarter").asText() + "\"}");
                }
                case "crash" -> {
                    System.err.println("out of ideas");
                    if (asked == 3) {
                        System.exit(7);
                    }
                    say("{\"act\": null}");
                }
                default -> throw new IllegalArgumentException(args[0]);
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
