package org.middlepowers.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.middlepowers.cli.OtherProgram;

/** The three players of the guide play as they stand there. */
class PlayersTest {
    @TempDir
    Path folder;

    @BeforeEach
    void python() {
        assumeTrue(OtherProgram.works("python3", "--version"), "no python3 on this machine");
    }

    /** Writes the program of the guide that begins with a comment of its name. */
    private Path program(String name) throws IOException {
        List<String> lines = Guides.lines(Guides.PAGES.resolve("players.md"));
        int from = 0;
        while (!lines.get(from).startsWith("# " + name)) {
            from++;
        }
        int to = from + lines.subList(from, lines.size()).indexOf("```");
        return Files.write(folder.resolve(name), lines.subList(from, to));
    }

    /** Lets it play Kazakhstan; rows of the moves. */
    private List<String> play(String name, String... environment) throws IOException, InterruptedException {
        Path output = folder.resolve("out");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), "org.middlepowers.cli.Main", "run", "kazakhstan-2022", "--set",
                "end=2017Q4", "-r", "2", "-t", "1", "--no-expect", "--no-report", "--policy",
                "KAZ=exec:python3 " + program(name), "--player-failure", "stop", "--output", output.toString()));
        ProcessBuilder run = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile());
        for (int k = 0; k < environment.length; k += 2) {
            run.environment().put(environment[k], environment[k + 1]);
        }
        Process process = run.start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(folder.resolve("said.txt"))).isZero();
        List<String> moves = Files.readAllLines(output.resolve("moves.csv"));
        assertThat(moves).hasSize(1 + 2 * 12);
        return moves.subList(1, moves.size());
    }

    @Test
    void theRulePlays() throws Exception {
        assertThat(play("rule.py")).noneMatch(move -> move.contains(",COMPLY,"));
    }

    @Test
    void theLearnerPlays() throws Exception {
        assertThat(play("learner.py")).anyMatch(m -> m.contains("to learn")).anyMatch(m -> m.contains("a quarter so far"));
    }

    @Test
    void theLanguageModelPlays() throws Exception {
        HttpServer model = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        model.createContext("/v1/chat/completions", exchange -> {
            String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean whole = asked.contains("foreign policy of a middle power") && asked.contains("Kazakhstan");
            String said = whole ? "Well: {\\\"act\\\": \\\"abstain\\\", \\\"reason\\\": \\\"prudence\\\"}" : "What?";
            byte[] reply = ("{\"choices\": [{\"message\": {\"content\": \"" + said + "\"}}]}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, reply.length);
            exchange.getResponseBody().write(reply);
            exchange.close();
        });
        model.start();
        try {
            String address = "http://127.0.0.1:" + model.getAddress().getPort() + "/v1/chat/completions";
            assertThat(play("model.py", "MODEL_URL", address)).allMatch(move -> move.contains(",ABSTAIN,prudence,"));
        } finally {
            model.stop(0);
        }
    }
}
